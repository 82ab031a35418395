// Which employers are accredited, and until when? Read from what their job orders say of themselves, never kept twice.
import { sql } from 'kysely'
import type { Migration } from '../migrate.js'

export const principalsView: Migration = {
  name: '0006-job-orders',
  async up(db) {
    await sql`
      create view principals as
      select distinct on (summary->>'employer', summary->>'origin', summary->>'destination')
        summary->>'employer' as employer,
        summary->>'origin' as origin,
        summary->>'destination' as destination,
        summary->>'accreditedUntil' as accredited_until,
        number as job_order
      from files
      where procedure = 'job-order' and summary->>'accreditedUntil' is not null
      order by summary->>'employer', summary->>'origin', summary->>'destination', summary->>'accreditedUntil' desc, number
    `.execute(db)
  },
}
