// Is the order of candidates the same whoever computes it, and does it follow the criteria alone?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankingCriteria } from '../../domain/job-order/matching.js'
import type { Facts } from '../../domain/explained.js'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const anApplicant = (name: string, change: Facts = {}): Facts => ({ case: name, appliedOn: '2026-11-01', ...change })
const rank = (candidates: readonly Facts[], criteria: readonly string[] = ['language-score'], slots = 5) =>
  valueOf('candidate-ranking', { slots, criteria, candidates })

describe('ranking', () => {
  it('puts 180 points before 160, and one without a score last', () => {
    const candidates = [
      anApplicant('NP-A', { languageScore: 160 }),
      anApplicant('NP-B'),
      anApplicant('NP-C', { languageScore: 180 }),
    ]
    expect(rank(candidates)['order']).toEqual(['NP-C', 'NP-A', 'NP-B'])
  })
  it('asks the second criterion only between equals in the first', () => {
    const candidates = [
      anApplicant('NP-A', { languageScore: 160, experienceMonths: 12 }),
      anApplicant('NP-B', { languageScore: 160, experienceMonths: 36 }),
      anApplicant('NP-C', { languageScore: 161, experienceMonths: 0 }),
    ]
    expect(rank(candidates, ['language-score', 'experience-months'])['order']).toEqual(['NP-C', 'NP-B', 'NP-A'])
  })
  it('between equals puts the earlier application first, then the smaller case number, and counts them as tied', () => {
    const candidates = [
      anApplicant('NP-C', { languageScore: 160 }),
      anApplicant('NP-B', { languageScore: 160 }),
      anApplicant('NP-A', { languageScore: 160, appliedOn: '2026-11-02' }),
      anApplicant('NP-D', { languageScore: 150 }),
    ]
    expect(rank(candidates)).toMatchObject({ order: ['NP-B', 'NP-C', 'NP-A', 'NP-D'], tied: 3 })
  })
  it('lets 200 percent of the quota go on in Korea: 10 of 25 for 5 slots, all 4 of 4', () => {
    const many = Array.from({ length: 25 }, (_, n) => anApplicant(`NP-${n}`, { languageScore: n }))
    expect(rank(many)['onList']).toBe(10)
    expect(rank(many.slice(0, 4))['onList']).toBe(4)
  })
  it('cuts nobody off where the corridor has no quota', () => {
    const { 'eps-shortlist-quota-percent': _, ...figures } = nepalKorea().figures
    const rulebook = { ...nepalKorea(), figures }
    const many = Array.from({ length: 25 }, (_, n) => anApplicant(`NP-${n}`))
    const facts = { slots: 5, criteria: ['language-score'], candidates: many }
    expect(decide('candidate-ranking', facts, { rulebook })).toMatchObject({ value: { onList: 25 } })
  })
  it('says in its steps by which criteria, and how many go on', () => {
    const facts = { slots: 5, criteria: ['language-score'], candidates: [anApplicant('NP-A')] }
    const steps = stepsOf('candidate-ranking', facts)
    expect(steps.get('ranked-by-criteria-then-application-then-number')).toEqual(['NP-A'])
    expect(steps.get('shortlist-within-quota')).toBe(1)
  })
  it('does not read a negative score or an unknown criterion', () => {
    expect(() => rank([anApplicant('NP-A', { languageScore: -1 })])).toThrow()
    expect(() => rank([anApplicant('NP-A')], ['sympathy'])).toThrow()
  })
})

describe('for any candidates', () => {
  const measure = fc.option(fc.nat(3))
  const applicants = fc.uniqueArray(
    fc.record({
      case: fc.nat(999).map((n) => `NP-${n}`),
      appliedOn: fc.constantFrom('2026-11-01', '2026-11-02'),
      languageScore: measure,
      tradeTestScore: measure,
      experienceMonths: measure,
      trainingHours: measure,
    }),
    { selector: (one) => one.case, maxLength: 30 },
  )
  const criteria = fc.uniqueArray(fc.constantFrom(...rankingCriteria), { minLength: 1 })

  it('the list is the same in whatever order they are given', () => {
    fc.assert(
      fc.property(applicants, criteria, fc.nat(9), (all, by, slots) => {
        const turned = [...all].reverse()
        expect(rank(turned, by, slots)).toEqual(rank(all, by, slots))
      }),
    )
  })
  it('everybody stands on it once, and a better result never puts anybody lower', () => {
    fc.assert(
      fc.property(applicants, criteria, fc.nat(29), (all, by, n) => {
        const before = rank(all, by)['order'] as string[]
        expect([...before].sort()).toEqual(all.map((one) => one.case).sort())
        const lucky = all[n % Math.max(1, all.length)]
        if (!lucky) return
        const better = all.map((one) => (one === lucky ? { ...one, languageScore: (one.languageScore ?? 0) + 1 } : one))
        const after = rank(better, by)['order'] as string[]
        expect(after.indexOf(lucky.case)).toBeLessThanOrEqual(before.indexOf(lucky.case))
      }),
    )
  })
})
