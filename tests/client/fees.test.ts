// What does the door answer when a cost is entered, and does it refuse what cannot stand in the ledger?
import { describe, expect, it } from 'vitest'
import { addFee, listFees } from '../../client/fees.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { aDoor, caseworker } from './a-door.js'

const given = aDoor()

const cost = {
  category: 'language-test',
  payer: 'worker',
  amountMinor: 3000,
  currency: 'USD',
  paidOn: '2026-01-20',
  evidence: 'receipt',
}
const add = (caseNumber: string, change: object = {}, key?: string) =>
  addFee(given().door, {
    caller: { actor: caseworker, ...(key ? { key } : {}) },
    caseNumber,
    data: { ...cost, ...change },
  })

describe('a cost', () => {
  it('is answered with its entry and what the rules say: USD 30 against a cap of USD 28 is USD 2 too much', async () => {
    const number = await given().aCase()
    const added = await add(number)
    expect(added).toMatchObject({
      case: number,
      entry: expect.stringMatching(/^fee-[a-z0-9]+$/),
      assessment: {
        verdict: 'overcharge',
        rule: 'worker-pays-at-most',
        overchargeMinor: 200,
        overchargeCurrency: 'USD',
        capMinor: 2800,
        missing: [],
      },
    })
    const { entries, totals } = await listFees(given().door, number)
    expect(entries).toMatchObject([
      { entry: added.entry, verdict: 'open', amountMinor: 3000, enteredBy: 'caseworker:desk-1' },
    ])
    expect(totals.costOfWorker).toEqual([{ currency: 'USD', minorUnits: 3000 }])
  })

  it('entered with the same key is the same cost, and its answer what the case has written down meanwhile', async () => {
    const number = await given().aCase()
    const first = await add(number, {}, 'receipt-1177')
    const value = {
      verdict: 'overcharge',
      rule: 'worker-pays-at-most',
      overchargeMinor: 123,
      overchargeCurrency: 'USD',
    }
    const at = '2026-01-21T00:00:00.000Z'
    await recordCaseEvents(given().registry, {
      caseNumber: number,
      procedure: 'migration-cycle',
      events: [{ event: 'fee-assessed', entry: first.entry, at, value }],
    })
    const again = await add(number, {}, 'receipt-1177')
    expect(again).toMatchObject({ entry: first.entry, key: 'receipt-1177', assessment: { overchargeMinor: 123 } })
    expect((await listFees(given().door, number)).entries).toHaveLength(1)
    await expect(add(number, { amountMinor: 1 }, 'receipt-1177')).rejects.toMatchObject({ code: 'key-reused' })
  })

  it('without a known cap says which figure a caseworker is asked for', async () => {
    const { assessment } = await add(await given().aCase(), { category: 'visa' })
    expect(assessment).toMatchObject({ verdict: 'open', rule: null, missing: ['cap-of-visa'] })
  })

  it.each([
    ['a negative amount', { amountMinor: -1 }, 'fee-amount-positive'],
    ['a category nobody has placed', { category: 'goodwill' }, 'fee-category-known'],
    ['a currency of neither country', { currency: 'EUR' }, 'fee-in-currency-of-corridor'],
    ['a day to come', { paidOn: '2999-01-01' }, 'fee-paid-by-now'],
  ])('with %s is refused with the rule and what to do, and the refusal is on record', async (_what, change, rule) => {
    const number = await given().aCase()
    await expect(add(number, change)).rejects.toMatchObject({
      code: 'against-a-rule',
      message: expect.stringMatching(new RegExp(`^expected .*, got .*; .*\\(rule ${rule}\\)$`)),
    })
    expect((await given().ledger(number)).at(-1)).toMatchObject({
      action: 'add-fee',
      outcome: 'refused',
      detail: 'against-a-rule',
    })
    expect((await listFees(given().door, number)).entries).toEqual([])
  })

  it('is refused when the same paper stands in the ledger already, and when its form is incomplete', async () => {
    const number = await given().aCase()
    const { entry } = await add(number, { reference: 'R-1177' })
    await expect(add(number, { reference: 'R-1177' })).rejects.toMatchObject({
      code: 'against-a-rule',
      message: expect.stringContaining(`stands in ${entry}`),
    })
    await add(number, { reference: 'R-1177', category: 'recruitment-service', currency: 'NPR' })
    await expect(add(number, { payer: 'uncle' })).rejects.toMatchObject({ code: 'bad-form', path: 'payer' })
  })
})
