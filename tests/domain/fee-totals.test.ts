// What does a case's fee ledger come to?
import { describe, expect, it } from 'vitest'
import { totalFees, type CountedCost } from '../../domain/fees/fee-totals.js'

const cost = (change: Partial<CountedCost>): CountedCost => ({
  category: 'language-test',
  payer: 'worker',
  amountMinor: 3000,
  currency: 'USD',
  verdict: 'allowed',
  overchargeMinor: 0,
  overchargeCurrency: null,
  settledMinor: null,
  ...change,
})

const overcharged = cost({ verdict: 'overcharge', overchargeMinor: 200, overchargeCurrency: 'USD', settledMinor: 200 })
const usd = (minorUnits: number) => ({ currency: 'USD', minorUnits })

describe('the totals of a ledger', () => {
  it('are by payer and category, one sum a currency', () => {
    const totals = totalFees([
      overcharged,
      cost({ category: 'visa', amountMinor: 500 }),
      cost({ category: 'visa', amountMinor: 70_000, currency: 'NPR' }),
      cost({ payer: 'employer', category: 'airfare', amountMinor: 90_000 }),
    ])
    expect(totals.byPayer).toEqual([
      { payer: 'worker', paid: [usd(3500), { currency: 'NPR', minorUnits: 70_000 }] },
      { payer: 'employer', paid: [usd(90_000)] },
    ])
    expect(totals.byCategory).toEqual([
      { category: 'language-test', paid: [usd(3000)] },
      { category: 'visa', paid: [usd(500), { currency: 'NPR', minorUnits: 70_000 }] },
      { category: 'airfare', paid: [usd(90_000)] },
    ])
  })
  it('give the numerator of SDG 10.7.1: what the worker paid, net of what came back; others do not count', () => {
    const totals = totalFees([overcharged, cost({ payer: 'agency', amountMinor: 777 })])
    expect(totals).toMatchObject({ overcharged: [usd(200)], refunded: [usd(200)], costOfWorker: [usd(2800)] })
  })
  it('show a refund in another currency than the payment, never added up', () => {
    const inRupees = cost({ ...overcharged, currency: 'NPR', amountMinor: 480_000 })
    expect(totalFees([inRupees]).costOfWorker).toEqual([{ currency: 'NPR', minorUnits: 480_000 }, usd(-200)])
  })
  it('leave out what was refused, and are empty for an empty ledger', () => {
    const empty = { byPayer: [], byCategory: [], overcharged: [], refunded: [], costOfWorker: [] }
    expect(totalFees([cost({ verdict: 'refused' })])).toEqual(empty)
    expect(totalFees([])).toEqual(empty)
  })
})
