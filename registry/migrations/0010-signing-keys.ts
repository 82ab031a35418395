// With which keys are papers signed, which of them still count, and what does each document say of itself?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const table = `
create table signing_keys (
  kid text primary key,
  x text not null,
  sealed bytea,
  command_id text unique,
  created_at timestamptz not null,
  retired_at timestamptz,
  revoked_at timestamptz,
  revoked_reason text,
  check ((sealed is null) = (retired_at is not null)),
  check (revoked_at is null or retired_at is not null),
  check ((revoked_at is null) = (revoked_reason is null))
);
create unique index signing_keys_one_signs on signing_keys ((true)) where retired_at is null;
alter table documents add column fingerprint text;`

/** One key signs at a time; the public half of each stays for ever, the private half goes when the key retires. */
export const signingKeysTable: Migration = {
  name: '0010-signing-keys',
  async up(db) {
    await sql.raw(table).execute(db)
  },
}
