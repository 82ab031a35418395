// Does the fee ledger in the registry stand where the case stands, also when batches come twice?
import { expect, it } from 'vitest'
import type { CaseEvent } from '../../domain/case-events.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { listFees } from '../../registry/fees.js'
import { openedCase, atOnce } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-11-25T04:00:00.000Z'

const entered: CaseEvent = {
  event: 'fee',
  entry: 'fee-1',
  at,
  by: 'person:self',
  data: {
    category: 'language-test',
    payer: 'worker',
    amountMinor: 3000,
    currency: 'USD',
    paidOn: '2026-11-20',
    evidence: 'receipt',
    reference: 'R-1177',
  },
}
const assessed: CaseEvent = {
  event: 'fee-assessed',
  entry: 'fee-1',
  at,
  value: {
    verdict: 'overcharge',
    rule: 'worker-pays-at-most',
    feeClass: 'skills-test',
    overchargeMinor: 200,
    overchargeCurrency: 'USD',
    capMinor: 2800,
    capCurrency: 'USD',
    paidAfterMinor: 3000,
    faults: ['fee-by-allowed-means'],
  },
}
const settled: CaseEvent = { event: 'fee-settled', entry: 'fee-1', at, how: 'agency', paidMinor: 200 }

onEachDatabase((given) => {
  const write = (caseNumber: string, events: CaseEvent[]) =>
    recordCaseEvents(given().registry, { caseNumber, procedure: 'migration-cycle', events })

  it('keeps a cost open until it is assessed, and what became of it', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await write(caseNumber, [entered])
    expect(await listFees(registry, caseNumber)).toEqual([
      {
        entry: 'fee-1',
        enteredAt: at,
        enteredBy: 'person:self',
        category: 'language-test',
        payer: 'worker',
        amountMinor: 3000,
        currency: 'USD',
        paidOn: '2026-11-20',
        evidence: 'receipt',
        reference: 'R-1177',
        chargedBy: 'unknown',
        verdict: null,
        rule: null,
        feeClass: null,
        overchargeMinor: 0,
        overchargeCurrency: null,
        capMinor: null,
        capCurrency: null,
        paidAfterMinor: null,
        faults: [],
        assessedAt: null,
        settledHow: null,
        settledMinor: null,
        settledAt: null,
      },
    ])
    await write(caseNumber, [assessed, settled])
    expect(await listFees(registry, caseNumber)).toMatchObject([
      {
        verdict: 'overcharge',
        overchargeMinor: 200,
        capMinor: 2800,
        paidAfterMinor: 3000,
        faults: ['fee-by-allowed-means'],
        settledHow: 'agency',
        settledMinor: 200,
      },
    ])
  })

  it('counts a batch written 20 times at once as one cost', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await atOnce(20, () => write(caseNumber, [entered, assessed, settled]))
    expect(await listFees(registry, caseNumber)).toMatchObject([{ entry: 'fee-1', verdict: 'overcharge' }])
  })

  it('keeps the costs of one case apart from those of another, in the order they were entered', async () => {
    const { registry } = given()
    const [one, other] = [await openedCase(registry), await openedCase(registry)]
    await write(one, [
      { ...entered, entry: 'fee-b', at: '2026-11-26T04:00:00.000Z' },
      { ...entered, entry: 'fee-c' },
    ])
    await write(other, [entered])
    expect((await listFees(registry, one)).map(({ entry }) => entry)).toEqual(['fee-c', 'fee-b'])
    expect(await listFees(registry, other)).toHaveLength(1)
  })
})
