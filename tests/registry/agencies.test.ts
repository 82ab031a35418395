// Does the registry keep every line of an agency's record and every entry of its deposit, however its file forgets them?
import { expect, it } from 'vitest'
import { openAgencyBook, type AgencyBook } from '../../domain/agency/agency-book.js'
import { agencyBookkeeping } from '../../domain/agency.js'
import { writeLine } from '../../domain/agency/agency-record.js'
import type { CaseEvent } from '../../domain/case-events.js'
import { balanceOf, draw, effectOf, payIn } from '../../domain/agency/deposit.js'
import { listAgencies, listAgencyLines, listDepositEntries } from '../../registry/agencies.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import type { Registry } from '../../registry/database.js'
import { openFile } from '../../registry/files.js'
import { aNumber } from '../rig/an-agency.js'
import { onEachDatabase } from './databases.js'

const at = (n: number) => new Date(Date.parse('2027-01-10T06:00:00Z') + n * 60_000).toISOString()

async function opened(registry: Registry): Promise<{ number: string; book: AgencyBook }> {
  const start = { organisation: 'himal-manpower', country: 'xta', currency: 'NPR', plannedYearly: 200 }
  const book = openAgencyBook(start)
  const row = await openFile(registry, {
    key: `key-${Math.random()}`,
    digest: 'd',
    procedure: 'agency',
    rulebookId: 'xta',
    rulebookHash: '0'.repeat(64),
    clockMode: 'real',
    stage: 'licensing',
    status: book.status,
    summary: agencyBookkeeping.summary(book),
    openedAt: at(0),
    newNumber: () => aNumber('AGY'),
  })
  return { number: row.number, book }
}

const said = (book: AgencyBook, n: number): CaseEvent => ({
  event: 'summary',
  at: at(n),
  data: agencyBookkeeping.summary(book),
})

onEachDatabase((given) => {
  it('100 entries of a deposit are all there although the file keeps 12, and their sum is the balance', async () => {
    const { registry } = given()
    const { number, book } = await opened(registry)
    const events: CaseEvent[] = []
    for (let n = 1; n <= 50; n += 1) {
      payIn(book.deposit, 'topped-up', {
        at: at(n),
        amountMinor: 1000 + n,
        reference: `R-${n}`,
        rule: 'deposit-top-up',
      })
      draw(book.deposit, { at: at(n), amountMinor: 10, reference: `NP-${n}/1`, rule: 'overcharge-recovered' })
      events.push(said(book, n))
    }
    await recordCaseEvents(registry, { caseNumber: number, procedure: 'agency', events })
    await recordCaseEvents(registry, { caseNumber: number, procedure: 'agency', events })
    const entries = await listDepositEntries(registry, number)
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, n) => `D-${n + 1}`))
    expect(entries.reduce((sum, entry) => sum + effectOf(entry), 0)).toBe(balanceOf(book.deposit))
    expect(book.deposit.entries).toHaveLength(12)
  })

  it('a line is written anew under its reference; an older word that comes late never turns it back', async () => {
    const { registry } = given()
    const { number, book } = await opened(registry)
    const line = { ref: 'demerit-1', kind: 'demerit' as const, at: at(1), counts: 0, case: 'NP-7K3M-9Q2T-X' }
    writeLine(book.record, { ...line, outcome: 'notified' })
    const early = said(book, 1)
    writeLine(book.record, { ...line, at: at(5), outcome: 'effective', counts: 5 })
    for (const events of [[early], [said(book, 5)], [early]])
      await recordCaseEvents(registry, { caseNumber: number, procedure: 'agency', events })
    expect(await listAgencyLines(registry, number)).toMatchObject([
      { ref: 'demerit-1', outcome: 'effective', counts: 5, caseNumber: 'NP-7K3M-9Q2T-X' },
    ])
  })

  it('agencies are listed by their own status, which stays when their file is closed', async () => {
    const { registry } = given()
    const { number, book } = await opened(registry)
    book.status = 'cancelled'
    const closed: CaseEvent = { event: 'standing', stage: 'winding-up', status: 'closed', at: at(9) }
    await recordCaseEvents(registry, { caseNumber: number, procedure: 'agency', events: [said(book, 9), closed] })
    const cancelled = await listAgencies(registry, { standing: 'cancelled', limit: 10 })
    expect(cancelled.map((row) => [row.number, row.status])).toEqual([[number, 'closed']])
    expect(await listAgencies(registry, { standing: 'cancelled', country: 'npl', limit: 10 })).toEqual([])
  })
})
