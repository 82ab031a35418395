// Does a comparison name every change once, and are the stages that read a figure known?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { changesBetween, type RulebookChange } from '../../domain/rulebook/rulebook-changes.js'
import { agencyReads, jobOrderReads, stagesReading } from '../../domain/rulebook/rulebook-readers.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import type { StageName } from '../../domain/transitions.js'
import { loadRulebooks } from '../../rulebook/load.js'
import { aContext, nepalKorea } from './nepal-korea.js'

const corridor = nepalKorea()
const changed = (change: (draft: Corridor) => void): Corridor => {
  const draft = structuredClone(corridor)
  change(draft)
  return draft
}
const changesOf = (change: (draft: Corridor) => void) => changesBetween(corridor, changed(change))

describe('what changes', () => {
  it('is nothing between a rulebook and itself', () => {
    for (const { rulebook } of loadRulebooks()) expect(changesBetween(rulebook, structuredClone(rulebook))).toEqual([])
  })
  it('is one value of one date of one figure', () => {
    const change = changesOf((draft) =>
      Object.assign(draft.figures['stay-maximum-months']?.values[0] ?? {}, { value: 60 }),
    )
    expect(change).toEqual([
      { part: 'figure', name: 'stay-maximum-months', what: 'from 2020-01-01: value', before: 58, after: 60 },
    ])
  })
  it('is a clause added, its German removed, a payer, a deadline and a party', () => {
    const changes = changesOf((draft) => {
      draft.contractClauses = draft.contractClauses.filter(({ id }) => id !== 'leave')
      Object.assign(draft.payers['visa'] ?? {}, { payer: 'employer' })
      Object.assign(draft.deadlines['visa'] ?? {}, { days: 30, count: 'calendar' })
      draft.parties['visa'] = 'kr-other-desk'
    })
    expect(changes.map(({ part, name, what, before, after }) => [part, name, what, before, after])).toEqual([
      ['cost', 'visa', 'payer', 'worker', 'employer'],
      ['clause', 'leave', 'removed', expect.objectContaining({ text: 'Vacation and sick leave' }), null],
      ['deadline', 'visa', 'days', 20, 30],
      ['deadline', 'visa', 'count', 'working', 'calendar'],
      ['party', 'visa', '', 'kr-visa-desk', 'kr-other-desk'],
    ])
  })
  it('is the same number of changes both ways, with before and after swapped, for any values', () => {
    const names = Object.keys(corridor.figures)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0 }), { maxKeys: 5 }), (values) => {
        const other = changed((draft) => {
          for (const [name, value] of Object.entries(values))
            Object.assign(draft.figures[name]?.values[0] ?? {}, { value })
        })
        const there = changesBetween(corridor, other)
        const back = changesBetween(other, corridor)
        expect(back.map(({ name, before, after }) => [name, after, before])).toEqual(
          there.map(({ name, before, after }) => [name, before, after]),
        )
      }),
    )
  })
})

const figureChange = (name: string): RulebookChange => ({ part: 'figure', name, what: '', before: 1, after: 2 })

/** The names of the figures that a decision reads of the corridor. */
function figuresRead(decision: string, facts: Facts): string[] {
  const read = new Set<string>()
  const figures = new Proxy(corridor.figures, {
    get: (target, name) => {
      read.add(String(name))
      return target[String(name)]
    },
  })
  decisions.get(decision)?.decide(aContext({ rulebook: { ...corridor, figures } }), facts)
  return [...read].filter((name) => Object.hasOwn(corridor.figures, name))
}

const left = { nationality: 'NP', visaClass: 'E-7', months: 12, contributionsMinor: 1, monthlyWageMinor: 1 }

describe('the stages that read a figure', () => {
  it.each<[string, StageName, Facts]>([
    ['medical', 'screening', { outcome: 'fit', examinedOn: '2026-05-01', validUntil: null }],
    ['medical', 'screening', { outcome: 'held', examinedOn: '2026-05-01', validUntil: null }],
    ['language-test', 'screening', { score: 90 }],
    ['contract-check', 'recruitment', { clauses: [], monthlyWageMinor: 1, currency: 'KRW', months: 1 }],
    ['training-gap', 'training', { score: 90, hoursDone: 0 }],
    ['training-result', 'training', { outcome: 'completed', attendedPercent: 90, hours: 45 }],
    ['stay', 'deployment', { arrivedOn: '2026-05-01', contractMonths: 12 }],
    ['reintegration', 'return', { returnedOn: '2026-05-01' }],
    ['refund', 'portability', { ...left, employedMonths: 12, leftOn: '2026-05-01' }],
    [
      'refund-comparison',
      'portability',
      { ...left, eligible: true, interest: 0, currency: 'KRW', claimBy: '2031-05-01', leftOn: '2026-05-01' },
    ],
    ['insurance-periods', 'portability', { periods: [], arrivedOn: '2025-05-01', leftOn: '2026-05-01' }],
  ])('know every figure that the decision %s reads, in %s', (decision, stage, facts) => {
    const read = figuresRead(decision, facts)
    expect(read.length).toBeGreaterThan(0)
    expect(read.filter((name) => !stagesReading(figureChange(name), [corridor]).includes(stage))).toEqual([])
  })
  it('are all stages of the cycle for the cap of a cost', () => {
    expect(stagesReading(figureChange('language-test-fee'), [corridor])).toHaveLength(5)
  })
  it('is portability for the instrument of a branch, which no job order reads', () => {
    const [change] = changesOf((draft) => {
      if (draft.socialSecurity)
        draft.socialSecurity.family = [{ instrument: 'none', source: 'test source', verified: true }]
    })
    expect(change).toMatchObject({ part: 'social-security', name: 'family' })
    expect(change && stagesReading(change, [corridor])).toEqual(['portability'])
    expect(change && jobOrderReads(change)).toBe(false)
  })
  it('is portability for the terms of an instrument', () => {
    const heading = (name: string) => stagesReading({ ...figureChange(name), part: 'heading' }, [corridor])
    expect(['method', 'branches', 'totalization', 'waivers', 'refund'].map(heading)).toEqual(
      Array(5).fill(['portability']),
    )
  })
  it('are none for a figure that no rule reads', () => {
    expect(stagesReading(figureChange('wage-guarantee-maximum'), [corridor])).toEqual([])
  })
  it('are the stage of its kind for a deadline, and every one for the default', () => {
    const deadline = (name: string) => stagesReading({ ...figureChange(name), part: 'deadline' }, [corridor])
    expect(deadline('visa')).toEqual(['deployment'])
    expect(deadline('default')).toHaveLength(6)
  })
  it('a job order reads the wage floor and no medical; an agency reads every figure of its country', () => {
    expect(jobOrderReads(figureChange('minimum-monthly-wage'))).toBe(true)
    expect(jobOrderReads(figureChange('medical-retest-days'))).toBe(false)
    expect(agencyReads(figureChange('deposit-tiers-cash'))).toBe(true)
    expect(agencyReads({ ...figureChange('title'), part: 'heading' })).toBe(false)
  })
})
