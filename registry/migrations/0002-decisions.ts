// Where are the steps of decisions kept, for the papers and the auditor?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const decisionsTable: Migration = {
  name: '0002-decisions',
  async up(db) {
    await sql`
      create table decisions (
        case_number text not null,
        key text not null,
        decision text not null,
        rulebook_hash text not null,
        decided_at timestamptz not null,
        facts text not null,
        value text not null,
        steps text not null,
        primary key (case_number, key)
      )`.execute(db)
  },
}
