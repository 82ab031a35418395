// Which version of a rulebook is in force from which day, who put it in force, and why?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const table = `
create table rulebook_versions (
  seq bigserial primary key,
  command_id text not null unique,
  id text not null,
  hash text not null references rulebooks,
  version text not null,
  in_force_from text not null check (in_force_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  reason text not null,
  enacted_by text not null,
  enacted_at timestamptz not null
);
create index rulebook_versions_by_id on rulebook_versions (id, in_force_from, seq);
create index files_by_rulebook on files (rulebook_id, number);`

/** One row for every version that was put in force. Nothing is ever changed in it: a later row counts for its day on. */
export const rulebookVersionsTable: Migration = {
  name: '0004-rulebook-versions',
  async up(db) {
    await sql.raw(table).execute(db)
  },
}
