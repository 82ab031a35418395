// Where does it stand on which channel a notice went, in which words, what it cost, and what a person said about being told?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const statuses = [
  'created',
  'sending',
  'sent',
  'delivered',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'unknown',
  'held',
  'suppressed',
]
const listed = statuses.map((status) => `'${status}'`).join(', ')

/** A notice that was claimed and never marked is what it was: nobody knows, and nothing sends it again unasked. */
const notices = `
alter table notices drop constraint notices_status_check;
alter table notices
  add column channel text not null default 'email' check (channel in ('email', 'sms')),
  add column language text,
  add column template_version text,
  add column segments integer,
  add column cost_minor bigint,
  add column cost_currency text,
  add column item json,
  add column handed_at timestamptz;
update notices set
  handed_at = case when status = 'sent' then coalesce(marked_at, claimed_at) end,
  status = case
    when status = 'claimed' then 'sending'
    when status = 'failed' and detail in ('notice-refused', 'notice-address-invalid') then 'permanent-failure'
    when status = 'failed' and detail in ('notice-deferred', 'notice-unreachable') then 'temporary-failure'
    when status = 'failed' then 'technical-failure'
    else status end;
alter table notices add constraint notices_status_check check (status in (${listed}));
alter table notices drop constraint notices_pkey;
alter table notices add primary key (case_number, key, channel);
create index notices_by_message on notices (message_id);
create index notices_long on notices (kind) where segments > 2;`

const reports = `
create table notice_reports (
  report_id text primary key,
  provider text not null,
  message_id text not null,
  status text not null check (status in (${listed})),
  code text,
  received_at timestamptz not null,
  effect text not null check (effect in ('applied', 'late', 'unknown-message'))
);
create index notice_reports_by_message on notice_reports (message_id);`

const contacts = `
create table contacts (
  person_id text primary key references people deferrable initially deferred,
  phone_index text,
  sealed_preferences bytea
);
create index contacts_by_phone on contacts (phone_index);`

/** One row for each notice and channel; what providers report; whom a telephone number belongs to, as a keyed fingerprint. */
export const channelsTables: Migration = {
  name: '0011-channels',
  async up(db) {
    for (const part of [notices, reports, contacts]) await sql.raw(part).execute(db)
  },
}
