// Where is every cost of a case kept, with what the rules say of it and what came back?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const feesTable: Migration = {
  name: '0008-fees',
  async up(db) {
    await sql`
      create table fees (
        case_number text not null references files deferrable initially deferred,
        entry text not null,
        entered_at timestamptz not null,
        entered_by text not null,
        category text not null,
        payer text not null,
        amount_minor bigint not null,
        currency text not null,
        paid_on text not null,
        evidence text not null,
        reference text,
        charged_by text not null,
        verdict text check (verdict in ('allowed', 'overcharge', 'refused')),
        rule text,
        fee_class text,
        overcharge_minor bigint not null default 0,
        overcharge_currency text,
        cap_minor bigint,
        cap_currency text,
        paid_after_minor bigint,
        faults json not null default '[]',
        assessed_at timestamptz,
        settled_how text,
        settled_minor bigint,
        settled_at timestamptz,
        primary key (case_number, entry)
      )`.execute(db)
    await sql`create index fees_overcharged on fees (charged_by) where verdict = 'overcharge'`.execute(db)
  },
}
