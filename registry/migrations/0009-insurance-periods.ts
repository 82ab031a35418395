// Where are insurance periods kept, each version as it was notified, with who said so and what became of it?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const insurancePeriodsTable: Migration = {
  name: '0009-insurance-periods',
  async up(db) {
    await sql`
      create table insurance_period_versions (
        case_number text not null references files deferrable initially deferred,
        version integer not null check (version > 0),
        reason text not null check (reason in ('notified', 'corrected', 'upheld')),
        institution text not null,
        notified_on text not null,
        communicated text not null check (communicated in ('dated', 'year-by-year', 'aggregate')),
        days_per_week integer check (days_per_week in (5, 6, 7)),
        currency text not null,
        periods json not null,
        recorded_at timestamptz not null,
        recorded_by text not null,
        standing text not null check (standing in ('notified', 'confirmed', 'contested', 'unsettled')),
        standing_at timestamptz not null,
        standing_by text not null,
        contest_reason text,
        months integer,
        contributions_minor bigint,
        primary key (case_number, version)
      )`.execute(db)
  },
}
