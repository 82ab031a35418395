// Which tables did the first release start with?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const keysAndPeople = `
create table vault_check (id integer primary key check (id = 1), sealed bytea not null);
create table data_keys (
  owner text primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
create table people (
  person_id text primary key,
  sealed bytea,
  saved_at timestamptz not null default now(),
  erased_at timestamptz
);
create table rulebooks (hash text primary key, id text not null, text text not null, kept_at timestamptz not null default now());
create table organisations (
  id text primary key,
  name text not null,
  kind text not null,
  email text not null,
  url text,
  sealed_secret bytea
);`

const casesAndWaits = `
create table cases (
  seq bigint generated always as identity unique,
  case_number text primary key,
  person_id text not null references people deferrable initially deferred,
  opening_key text not null unique,
  opening_digest text not null,
  corridor text not null,
  rulebook_hash text not null,
  clock_mode text not null check (clock_mode in ('real', 'demo')),
  stage text not null,
  status text not null,
  exit text,
  opened_at timestamptz not null,
  standing_at timestamptz not null,
  portability_status text,
  portability_at timestamptz
);
create table waits (
  case_number text not null references cases,
  key text not null,
  of text not null check (of in ('task', 'handoff')),
  kind text not null,
  role text,
  organisation text,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  facts json not null,
  status text not null default 'open' check (status in ('open', 'answered', 'withdrawn')),
  closed_at timestamptz,
  escalated_at timestamptz,
  reminded integer not null default 0,
  primary key (case_number, key)
);
create index waits_open_by_due on waits (due_at) where status = 'open';
create table wait_rungs (
  case_number text not null,
  key text not null,
  act text not null check (act in ('remind', 'escalate')),
  at timestamptz not null,
  primary key (case_number, key, act, at)
);
create table notes (
  note_ref text primary key,
  case_number text not null references cases,
  sealed bytea not null,
  saved_at timestamptz not null default now()
);`

const sentOut = `
create table document_counters (series text not null, year integer not null, last integer not null, primary key (series, year));
create table documents (
  case_number text not null references cases,
  key text not null,
  kind text not null,
  number text unique,
  status text not null default 'claimed' check (status in ('claimed', 'issued', 'revoked')),
  sha256 text,
  bytes integer,
  sealed bytea,
  issued_at timestamptz,
  revoked_at timestamptz,
  revoked_reason text,
  primary key (case_number, key)
);
create table notices (
  case_number text not null references cases,
  key text not null,
  kind text not null,
  reader json not null,
  message_id text not null,
  status text not null check (status in ('claimed', 'sent', 'failed', 'unknown')),
  detail text,
  tries integer not null default 1,
  releases integer not null default 0,
  claimed_at timestamptz not null,
  marked_at timestamptz,
  primary key (case_number, key)
);
create table handoff_sends (
  case_number text not null references cases,
  key text not null,
  asked integer not null,
  kind text not null,
  organisation text not null,
  status text not null check (status in ('claimed', 'accepted', 'refused', 'unreachable')),
  http_status integer,
  tries integer not null default 1,
  claimed_at timestamptz not null,
  marked_at timestamptz,
  primary key (case_number, key, asked)
);`

const ledger = `
create table ledger (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  case_number text,
  command_id text not null,
  digest text not null,
  action text not null,
  subject text,
  role text not null,
  actor_id text not null,
  outcome text not null check (outcome in ('accepted', 'refused')),
  detail text,
  data json
);
create unique index ledger_once on ledger (command_id, digest, outcome, coalesce(case_number, ''));
create index ledger_by_case on ledger (case_number, seq);
create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % is refused', tg_op;
end $$;
create trigger ledger_append_only before update or delete on ledger for each row execute function ledger_is_append_only();
create trigger ledger_no_truncate before truncate on ledger for each statement execute function ledger_is_append_only();`

/** Keys, people, cases, waits, everything sent out, the ledger. */
export const firstTables: Migration = {
  name: '0001-first-tables',
  async up(db) {
    for (const part of [keysAndPeople, casesAndWaits, sentOut, ledger]) await sql.raw(part).execute(db)
  },
}
