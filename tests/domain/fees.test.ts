// Is every cost disclosed with its payer and its cap, and is a charge above it found?
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { suppliedSource, type RuleContext } from '../../domain/figures.js'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const lines = valueOf('fee-disclosure', {})['lines'] as readonly Facts[]
const line = (category: string) => lines.find((one) => one['category'] === category)

describe('fee disclosure', () => {
  it('names all 12 cost categories of the corridor', () => {
    expect(lines).toHaveLength(12)
  })
  it('caps the language test at 2,800 US cents and the return cost insurance at KRW 500,000', () => {
    expect(line('language-test')).toEqual({
      category: 'language-test',
      payer: 'worker',
      cap: 2800,
      currency: 'USD',
      verified: true,
      feeClass: 'skills-test',
    })
    expect(line('return-cost-insurance')).toMatchObject({ payer: 'worker', cap: 500_000, currency: 'KRW' })
  })
  it('says that the worker pays, and names the 5 payments without a known cap', () => {
    const value = valueOf('fee-disclosure', {})
    expect(value['workerPays']).toBe(true)
    expect(value['unknownCaps']).toEqual([
      'medical-examination',
      'passport',
      'visa',
      'travel-to-korea',
      'preliminary-training',
    ])
  })
  it('names the 2 categories whose payer nobody knows instead of leaving them out', () => {
    expect(valueOf('fee-disclosure', {})['unknownPayers']).toEqual(['police-clearance', 'accident-insurance'])
    expect(stepsOf('fee-disclosure', {}).get('payer-unknown')).toBe('unknown')
  })
  it('knows no cap for the language test before the notice of 5 August 2023', () => {
    expect(valueOf('fee-disclosure', {}, { on: '2023-08-04' })['unknownCaps']).toContain('language-test')
    expect(valueOf('fee-disclosure', {}, { on: '2023-08-05' })['unknownCaps']).not.toContain('language-test')
  })
  it('has a step for each line', () => {
    const rulebook = { ...nepalKorea(), payers: {} }
    expect(valueOf('fee-disclosure', {}, { rulebook })).toMatchObject({ workerPays: false, lines: [] })
  })
})

describe('what the worker pays at most', () => {
  it('is USD 28 and KRW 500,000 in all from Nepal to Korea, besides the 5 costs without a known cap', () => {
    expect(valueOf('fee-disclosure', {})['workerAtMost']).toEqual([
      { currency: 'USD', minor: 2800 },
      { currency: 'KRW', minor: 500_000 },
    ])
  })
  it('is nothing where others bear every cost', () => {
    const value = valueOf('fee-disclosure', {}, { rulebook: borneBy('employer') })
    expect(value).toMatchObject({ workerPays: false, workerAtMost: [], unknownCaps: [] })
  })
})

const cost: Facts = {
  category: 'language-test',
  payer: 'worker',
  amountMinor: 2800,
  currency: 'USD',
  paidOn: '2026-06-01',
  evidence: 'receipt',
  stage: 'recruitment',
  paidBeforeMinor: 0,
}
const entry = (change: Facts, context: Partial<RuleContext> = {}) =>
  valueOf('fee-entry', { ...cost, ...change }, context)
const lacking = (change: Facts, context: Partial<RuleContext> = {}) => {
  const decision = decide('fee-entry', { ...cost, ...change }, context)
  return decision.status === 'needs-figures' ? decision.figures : []
}

/** The corridor with everybody's costs borne by one payer. */
function borneBy(payer: 'employer' | 'state'): RuleContext['rulebook'] {
  const corridor = nepalKorea()
  const payers = Object.fromEntries(Object.entries(corridor.payers).map(([name, line]) => [name, { ...line, payer }]))
  return { ...corridor, payers }
}

/** The corridor with the figures of Bangladesh for a worker's fee: at most Tk 61,850, by bank, after visa and flight. */
function asInBangladesh(): RuleContext['rulebook'] {
  const corridor = nepalKorea()
  const dated = (value: number | string | string[]) => ({
    label: 'a figure',
    unit: 'a unit',
    values: [{ value, validFrom: '2020-01-01', source: 'terms of an employment permit', verified: true }],
  })
  return {
    ...corridor,
    currencies: { origin: 'BDT', destination: 'SAR' },
    payers: {
      'recruitment-service': {
        payer: 'worker',
        currency: 'BDT',
        capFigure: 'worker-fee-cap',
        source: 'terms of an employment permit',
        verified: true,
      },
    },
    figures: {
      'worker-fee-cap': dated(6_185_000),
      'fee-payment-means': dated(['cheque', 'draft', 'pay-order']),
      'fee-payable-after': dated('visa-and-flight'),
    },
  }
}

describe('a cost that was paid', () => {
  it.each([
    [2800, 0, 'allowed', 0],
    [2801, 0, 'overcharge', 1],
    [5000, 0, 'overcharge', 2200],
    [800, 2000, 'allowed', 0],
    [801, 2000, 'overcharge', 1],
    [100, 2800, 'overcharge', 100],
    [100, 9000, 'overcharge', 100],
  ])('of %i US cents after %i is %s, %i above the cap of 2,800', (amountMinor, paidBeforeMinor, verdict, over) => {
    expect(entry({ amountMinor, paidBeforeMinor })).toMatchObject({
      verdict,
      overchargeMinor: over,
      rule: 'worker-pays-at-most',
      capMinor: 2800,
      paidAfterMinor: paidBeforeMinor + amountMinor,
    })
  })

  it('by the worker, where the state or the employer pays, is an overcharge from the first unit on', () => {
    for (const category of ['recruitment-service', 'wage-guarantee-insurance']) {
      expect(entry({ category, amountMinor: 1, currency: 'KRW' })).toMatchObject({
        verdict: 'overcharge',
        rule: 'worker-does-not-pay',
        overchargeMinor: 1,
        capMinor: null,
      })
    }
  })

  it('as a bribe is an overcharge whole, and a fault of whoever else paid it', () => {
    const bribe = { category: 'bribe', amountMinor: 50_000, currency: 'NPR' }
    expect(entry(bribe)).toMatchObject({
      verdict: 'overcharge',
      rule: 'cost-never-legitimate',
      overchargeMinor: 50_000,
      feeClass: 'illegitimate',
    })
    expect(entry({ ...bribe, payer: 'agency' })).toMatchObject({
      verdict: 'allowed',
      overchargeMinor: 0,
      faults: ['cost-never-legitimate'],
    })
  })

  it.each(['employer', 'agency', 'state'])('by the %s is no charge on the worker, however much', (payer) => {
    expect(entry({ payer, amountMinor: 900_000 })).toMatchObject({ verdict: 'allowed', overchargeMinor: 0, faults: [] })
  })

  it('asks for the cap, the payer or the rate of exchange that nobody knows', () => {
    expect(lacking({ category: 'visa' })).toEqual(['cap-of-visa'])
    expect(lacking({ category: 'police-clearance', currency: 'NPR' })).toEqual(['payer-of-police-clearance'])
    expect(lacking({ category: 'work-clothing', currency: 'NPR' })).toEqual(['payer-of-work-clothing'])
    expect(lacking({ currency: 'NPR' })).toEqual(['exchange-rate-npr-to-usd'])
  })

  it('is decided with what a caseworker supplied, and the step says so', () => {
    const supplied = { 'payer-of-police-clearance': 'worker', 'cap-of-police-clearance': 100_000 }
    const decision = decide(
      'fee-entry',
      { ...cost, category: 'police-clearance', currency: 'NPR', amountMinor: 120_000 },
      { supplied },
    )
    expect(decision).toMatchObject({ status: 'decided', value: { verdict: 'overcharge', overchargeMinor: 20_000 } })
    expect(decision.steps[0]).toMatchObject({ source: suppliedSource, verified: false })
    expect(entry({ category: 'visa' }, { supplied: { 'cap-of-visa': 'none' } })).toMatchObject({
      verdict: 'allowed',
      rule: 'no-cap-found',
      paidAfterMinor: null,
    })
    expect(
      lacking({ category: 'work-clothing', currency: 'NPR' }, { supplied: { 'payer-of-work-clothing': 'me' } }),
    ).toEqual(['payer-of-work-clothing'])
  })

  it('in rupees counts in the cents of its cap: NPR 4,480.00 at 0.00625 are USD 28.00, one rupee more is a cent too much', () => {
    const supplied = { 'exchange-rate-npr-to-usd': '0.00625' }
    const inRupees = (amountMinor: number) => entry({ amountMinor, currency: 'NPR' }, { supplied })
    expect(inRupees(448_000)).toMatchObject({ verdict: 'allowed', paidAfterMinor: 2800 })
    expect(inRupees(448_100)).toMatchObject({ verdict: 'overcharge', overchargeMinor: 1, overchargeCurrency: 'USD' })
  })

  it('is refused in a currency of neither country nor cap', () => {
    expect(entry({ currency: 'EUR' })).toMatchObject({ verdict: 'refused', rule: 'fee-in-currency-of-corridor' })
    expect(entry({ category: 'passport', currency: 'USD' })).toMatchObject({ verdict: 'refused' })
  })

  it('is held against the cap of the day it was paid: before 5 August 2023 nobody knows one for the language test', () => {
    expect(lacking({ paidOn: '2023-08-04' })).toEqual(['language-test-fee'])
    expect(lacking({ paidOn: '2023-08-05' })).toEqual([])
  })

  it('in Bangladesh goes by cheque, draft or pay order, after visa and flight: else how or when it was paid is a fault', () => {
    const rulebook = asInBangladesh()
    const fee = { category: 'recruitment-service', currency: 'BDT', amountMinor: 6_185_000, stage: 'deployment' }
    for (const evidence of ['cheque', 'draft', 'pay-order'])
      expect(entry({ ...fee, evidence }, { rulebook })).toMatchObject({ verdict: 'allowed', faults: [] })
    expect(entry({ ...fee, evidence: 'receipt' }, { rulebook })).toMatchObject({ faults: ['fee-by-allowed-means'] })
    expect(entry({ ...fee, evidence: 'cheque', stage: 'training' }, { rulebook })).toMatchObject({
      verdict: 'allowed',
      faults: ['fee-not-before-visa-and-flight'],
    })
    expect(entry({ ...fee, evidence: 'cheque', amountMinor: 6_185_001 }, { rulebook })).toMatchObject({
      verdict: 'overcharge',
      overchargeMinor: 1,
    })
  })
})
