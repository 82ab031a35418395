// Does the ledger of a case take what was paid, refuse what is none, and count each category in turn?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import type { Act } from '../../domain/acts.js'
import { openCaseFile, type CaseFile } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { feeCategories, feeClassOf } from '../../domain/fees/fee-categories.js'
import {
  addFee,
  costsToAssess,
  factsOfCost,
  keepAssessment,
  keepSettlement,
  overchargeOf,
  overchargesOpen,
} from '../../domain/fees/fee-ledger.js'
import { loadRulebooks } from '../../rulebook/load.js'
import { nepalKorea, valueOf } from './nepal-korea.js'

const at = '2026-06-01T06:15:00.000Z'
const aFile = (): CaseFile =>
  openCaseFile({
    procedure: 'migration-cycle',
    caseNumber: 'NP-7K3M-9Q2T-5',
    corridor: 'npl-kor-manufacturing',
    rulebook: 'test',
    clock: { mode: 'real' },
    facts: {},
  })

const cost: Facts = {
  category: 'language-test',
  payer: 'worker',
  amountMinor: 2800,
  currency: 'USD',
  paidOn: '2026-06-01',
  evidence: 'receipt',
}

let commands = 0
const anAct = (data: Facts, actor: Actor = { role: 'person', id: 'self' }): Act => ({
  action: 'add-fee',
  actor,
  at,
  commandId: `command-${(commands += 1)}`,
  data: { ...cost, ...data },
})
const refusal = (data: Facts, actor?: Actor, file = aFile()) => addFee.refuse?.(file, anAct(data, actor))?.rule

/** Enters a cost and assesses it under the corridor Nepal to Korea. */
function enter(file: CaseFile, data: Facts): Facts {
  const act = anAct(data)
  addFee.apply(file, act)
  return assess(file, String(addFee.answer?.(file, act)['entry']))
}

function assess(file: CaseFile, entry: string): Facts {
  const value = valueOf('fee-entry', factsOfCost(file, entry) ?? {})
  keepAssessment(file, entry, { at, value })
  return value
}

describe('a cost', () => {
  it.each([
    ['a negative amount', { amountMinor: -1 }, 'fee-amount-positive'],
    ['an amount of 0', { amountMinor: 0 }, 'fee-amount-positive'],
    ['a category nobody has placed', { category: 'goodwill' }, 'fee-category-known'],
    ['a payment two days ahead', { paidOn: '2026-06-03' }, 'fee-paid-by-now'],
  ])('is refused by its rule for %s', (_what, data, rule) => {
    expect(refusal(data)).toBe(rule)
  })

  it('may be paid on the civil day that has begun further east: 2 June at 1 June, 06:15 UTC', () => {
    expect(refusal({ paidOn: '2026-06-02' })).toBeUndefined()
  })

  it('may be entered by an agency only as its own charge', () => {
    const agency: Actor = { role: 'agency', id: 'himal-manpower' }
    expect(refusal({ chargedBy: 'himal-manpower' }, agency)).toBeUndefined()
    expect(refusal({ chargedBy: 'other-agency' }, agency)).toBe('agency-enters-its-own-charges')
    expect(refusal({}, agency)).toBe('agency-enters-its-own-charges')
  })

  it('is refused when 50 costs wait for figures already', () => {
    const file = aFile()
    for (let n = 0; n < 50; n += 1) addFee.apply(file, anAct({}))
    expect(refusal({}, undefined, file)).toBe('fees-await-figures')
  })

  it('gets the same entry for the same command, whatever else was entered between', () => {
    const file = aFile()
    const act = anAct({})
    addFee.apply(file, act)
    const answer = addFee.answer?.(file, act)
    addFee.apply(file, anAct({ category: 'visa' }))
    expect(addFee.answer?.(file, act)).toEqual(answer)
    expect(String(answer?.['entry'])).toMatch(/^fee-[a-z0-9]{6,13}$/)
  })

  it('tells the registry what was said, and then what the rules say', () => {
    const file = aFile()
    enter(file, { amountMinor: 3000 })
    expect(file.events.map(({ event }) => event)).toEqual(['fee', 'fee-assessed'])
    expect(file.events[1]).toMatchObject({ value: { verdict: 'overcharge', overchargeMinor: 200 } })
    expect(file.fees).toMatchObject({ count: 1, queue: [] })
  })
})

describe('costs of one category', () => {
  it('are assessed one after the other, other categories beside them', () => {
    const file = aFile()
    for (const category of ['language-test', 'language-test', 'recruitment-service']) {
      addFee.apply(file, anAct({ category, currency: category === 'language-test' ? 'USD' : 'NPR' }))
    }
    const [test, service] = costsToAssess(file)
    expect(costsToAssess(file)).toHaveLength(2)
    assess(file, String(service))
    assess(file, String(test))
    expect(costsToAssess(file)).toHaveLength(1)
    expect(assess(file, String(costsToAssess(file)[0]))).toMatchObject({ paidAfterMinor: 5600, overchargeMinor: 2800 })
  })

  it('count together: USD 20 and USD 10 against a cap of USD 28 make an overcharge of USD 2 with the second', () => {
    const file = aFile()
    expect(enter(file, { amountMinor: 2000 })).toMatchObject({ verdict: 'allowed', overchargeMinor: 0 })
    expect(enter(file, { amountMinor: 1000 })).toMatchObject({ verdict: 'overcharge', overchargeMinor: 200 })
    expect(enter(file, { amountMinor: 500 })).toMatchObject({ verdict: 'overcharge', overchargeMinor: 500 })
  })

  it('never exceed the cap silently: in any order, overcharges add up to what lies above it', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 12 })
    const twice = amounts.chain((entries) => {
      const all = { minLength: entries.length, maxLength: entries.length }
      return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, all))
    })
    fc.assert(
      fc.property(twice, (sequences) => {
        for (const sequence of sequences) {
          const file = aFile()
          const overcharges = sequence.map((amountMinor) => Number(enter(file, { amountMinor })['overchargeMinor']))
          const paid = sequence.reduce((total, amountMinor) => total + amountMinor, 0)
          expect(overcharges.reduce((total, over) => total + over, 0)).toBe(Math.max(0, paid - 2800))
          expect(file.fees?.paid?.['language-test']).toBe(paid)
        }
      }),
    )
  })

  it('count for themselves: what is paid in one category changes no verdict in another', () => {
    const categories = fc.constantFrom('language-test', 'return-cost-insurance')
    const entries = fc.array(fc.tuple(categories, fc.integer({ min: 1, max: 600_000 })), { maxLength: 12 })
    fc.assert(
      fc.property(entries, (all) => {
        const file = aFile()
        const over: { [category: string]: number } = { 'language-test': 0, 'return-cost-insurance': 0 }
        const paid: { [category: string]: number } = { ...over }
        for (const [category, amountMinor] of all) {
          const currency = category === 'language-test' ? 'USD' : 'KRW'
          over[category] =
            (over[category] ?? 0) + Number(enter(file, { category, amountMinor, currency })['overchargeMinor'])
          paid[category] = (paid[category] ?? 0) + amountMinor
        }
        expect(over['language-test']).toBe(Math.max(0, (paid['language-test'] ?? 0) - 2800))
        expect(over['return-cost-insurance']).toBe(Math.max(0, (paid['return-cost-insurance'] ?? 0) - 500_000))
      }),
    )
  })
})

describe('an overcharge', () => {
  it('stays open until it is settled, once', () => {
    const file = aFile()
    enter(file, { amountMinor: 3000, chargedBy: 'himal-manpower' })
    const [entry = ''] = overchargesOpen(file)
    expect(overchargeOf(file, entry)).toEqual({
      entry,
      category: 'language-test',
      chargedBy: 'himal-manpower',
      amountMinor: 200,
      currency: 'USD',
      rule: 'worker-pays-at-most',
      capMinor: 2800,
      capCurrency: 'USD',
    })
    for (const settled of [
      { how: 'agency', paidMinor: 200 },
      { how: 'deposit', paidMinor: 9 },
    ])
      keepSettlement(file, entry, { at, settled })
    expect(overchargesOpen(file)).toEqual([])
    expect(file.events.filter(({ event }) => event === 'fee-settled')).toEqual([
      { event: 'fee-settled', entry, at, how: 'agency', paidMinor: 200 },
    ])
  })
})

describe('categories of cost', () => {
  it('place every payer line of every corridor in a class of the ILO definition', () => {
    const corridors = loadRulebooks().flatMap(({ rulebook }) => (rulebook.kind === 'corridor' ? [rulebook] : []))
    const strange = corridors.flatMap(({ id, payers }) =>
      Object.keys(payers).flatMap((category) => (feeClassOf(category) ? [] : [`${id}: ${category}`])),
    )
    expect(strange).toEqual([])
    expect(corridors).toContainEqual(nepalKorea())
  })
  it('stand in one class each', () => {
    expect(new Set(feeCategories).size).toBe(feeCategories.length)
  })
})
