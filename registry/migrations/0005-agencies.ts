// Where is every line of an agency's record and every entry of its deposit kept, for years?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const tables = `
create table agency_lines (
  agency text not null,
  ref text not null,
  kind text not null,
  at timestamptz not null,
  outcome text not null,
  counts integer not null,
  case_number text,
  said_at timestamptz not null,
  primary key (agency, ref)
);
create index agency_lines_by_agency on agency_lines (agency, at);
create table agency_deposit_entries (
  agency text not null,
  id text not null,
  at timestamptz not null,
  kind text not null,
  amount_minor bigint not null check (amount_minor > 0),
  reference text not null,
  rule text not null,
  primary key (agency, id)
);`

/** The agency's file keeps the latest lines and entries; here are all of them. Where it stands is in `files`. */
export const agenciesTables: Migration = {
  name: '0005-agencies',
  async up(db) {
    await sql.raw(tables).execute(db)
  },
}
