// Where does every durable thing stand, not only cases: agencies, job orders, bans?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

const table = `
create table files (
  number text primary key,
  procedure text not null,
  opening_key text unique,
  opening_digest text,
  rulebook_id text not null,
  rulebook_hash text not null,
  clock_mode text not null check (clock_mode in ('real', 'demo')),
  stage text not null,
  status text not null,
  exit text,
  opened_at timestamptz not null,
  standing_at timestamptz not null,
  summary jsonb not null default '{}',
  summary_at timestamptz,
  book json
);
create index files_by_procedure on files (procedure, number);
create index files_by_agency on files ((summary->>'agency'));
create index files_by_employer on files ((summary->>'employer'));
create index files_by_destination on files ((summary->>'destination'));`

const casesSoFar = `
insert into files (number, procedure, rulebook_id, rulebook_hash, clock_mode, stage, status, exit, opened_at, standing_at, summary)
select case_number, 'migration-cycle', corridor, rulebook_hash, clock_mode, stage, status, exit, opened_at, standing_at,
  case corridor when 'npl-kor-manufacturing' then '{"origin":"NP","destination":"KR"}'::jsonb else '{}'::jsonb end
from cases;`

const pointing = ['waits', 'notes', 'documents', 'notices', 'handoff_sends']
  .map(
    (name) => `
alter table ${name} drop constraint ${name}_case_number_fkey;
alter table ${name} add constraint ${name}_case_number_fkey foreign key (case_number) references files deferrable initially deferred;`,
  )
  .join('')

/** One row for every durable thing; tasks, papers and letters may belong to any of them. */
export const filesTable: Migration = {
  name: '0003-files',
  async up(db) {
    for (const part of [table, casesSoFar, pointing]) await sql.raw(part).execute(db)
  },
}
