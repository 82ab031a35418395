// Which notices are kept back for a better hour of their reader, until when, and why?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const heldNoticesTable: Migration = {
  name: '0013-held-notices',
  async up(db) {
    await sql`
      create table held_notices (
        case_number text not null,
        key text not null,
        kind text not null,
        why text not null check (why in ('night', 'rest-day', 'enough')),
        until timestamptz not null,
        held_at timestamptz not null,
        primary key (case_number, key)
      )`.execute(db)
  },
}
