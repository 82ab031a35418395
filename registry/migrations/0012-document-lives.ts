// What becomes of a document after its issue, and from what may it be written again?
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const documentLives: Migration = {
  name: '0012-document-lives',
  async up(db) {
    await sql`
      alter table documents
        drop constraint documents_status_check,
        add constraint documents_status_check
          check (status in ('claimed', 'issued', 'draft', 'superseded', 'revoked')),
        add column superseded_by text,
        add column sealed_facts bytea,
        add column rulebook text`.execute(db)
    await sql`update documents set status = 'superseded' where status = 'revoked' and revoked_reason = 'replaced'`.execute(
      db,
    )
  },
}
