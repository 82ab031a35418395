// Is the refund what the rules give, and nothing invented?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const stay = {
  nationality: 'NP',
  visaClass: 'E-9',
  months: 37,
  contributionsMinor: 7_128_000,
  monthlyWageMinor: 2_200_000,
  employedMonths: 36,
  leftOn: '2029-08-09',
}
const home = { on: '2029-09-01', at: '2029-09-01T06:00:00Z' }

describe('refund', () => {
  it('after 36 months at KRW 2,200,000 is 7,128,000 notified and 6,573,600 departure guarantee, interest unknown', () => {
    expect(valueOf('refund', stay, home)).toEqual({
      eligible: true,
      basis: 'visa-class',
      contributionsMinor: 7_128_000,
      interest: 'unknown',
      departureGuaranteeMinor: 6_573_600,
      totalKnownMinor: 13_701_600,
      currency: 'KRW',
      claimBy: '2034-08-09',
      remindAt: ['2032-02-09T03:15:00Z', '2033-08-09T03:15:00Z', '2034-02-09T03:15:00Z', '2034-07-09T03:15:00Z'],
      dormantOn: '2032-08-09',
      closesAt: '2034-09-08T11:15:00Z',
      advice: 'compare-before-claiming',
    })
  })
  it('adds the interest only as notified: 12,345 more', () => {
    expect(valueOf('refund', { ...stay, interestMinor: 12_345 }, home)).toMatchObject({
      interest: 12_345,
      totalKnownMinor: 13_713_945,
    })
  })
  it.each([
    [11, 0, 'departure-guarantee-not-yet-earned'],
    [12, 2_191_200, 'departure-guarantee'],
    [58, 10_590_800, 'departure-guarantee'],
  ])('after %i months employed has a departure guarantee of %i', (employedMonths, amount, rule) => {
    const facts = { ...stay, employedMonths }
    expect(valueOf('refund', facts, home)['departureGuaranteeMinor']).toBe(amount)
    expect(stepsOf('refund', facts, home).get(rule)).toBe(amount)
  })
  it('rounds the departure guarantee once, half up: 8.3 % of 12 times 500,015 is 498,014.94, so 498,015', () => {
    const facts = { ...stay, monthlyWageMinor: 500_015, employedMonths: 12 }
    expect(valueOf('refund', facts, home)['departureGuaranteeMinor']).toBe(498_015)
  })
  it('has no departure guarantee after desertion, and says why', () => {
    const facts = { ...stay, deserted: true }
    expect(valueOf('refund', facts, home)['departureGuaranteeMinor']).toBe(0)
    expect(stepsOf('refund', facts, home).get('departure-guarantee-lost-by-desertion')).toBe(0)
  })
  it.each(['E-8', 'E-9', 'H-2'])('is open to any nationality with visa class %s', (visaClass) => {
    expect(valueOf('refund', { ...stay, nationality: 'BD', visaClass }, home)['basis']).toBe('visa-class')
  })
  it('needs a figure for another visa class, one for each nationality', () => {
    const other = { ...stay, visaClass: 'E-7' }
    expect(decide('refund', other, home)).toMatchObject({ figures: ['nps-refund-basis-np'] })
    expect(decide('refund', { ...other, nationality: 'LK' }, home)).toMatchObject({ figures: ['nps-refund-basis-lk'] })
    const supplied = (basis: string) =>
      valueOf('refund', other, { ...home, supplied: { 'nps-refund-basis-np': basis } })
    expect(supplied('reciprocity')).toMatchObject({ eligible: true, basis: 'reciprocity' })
    expect(supplied('none')).toMatchObject({
      eligible: false,
      interest: 0,
      totalKnownMinor: 6_573_600,
      advice: 'claim-before-deadline',
    })
  })
  it('has nothing to erase when 0 months were notified: the guarantee alone is to be claimed', () => {
    expect(valueOf('refund', { ...stay, months: 0, contributionsMinor: 0 }, home)).toMatchObject({
      eligible: false,
      basis: 'no-periods',
      interest: 0,
      totalKnownMinor: 6_573_600,
      advice: 'claim-before-deadline',
    })
    const nothing = { ...stay, months: 0, contributionsMinor: 0, employedMonths: 5 }
    expect(valueOf('refund', nothing, home)['advice']).toBe('nothing-to-claim')
  })
  it('leaves out reminders that have passed: 2 of 4 remain four years after leaving', () => {
    const late = { on: '2033-08-10', at: '2033-08-10T00:00:00Z' }
    expect(valueOf('refund', stay, late)['remindAt']).toEqual(['2034-02-09T03:15:00Z', '2034-07-09T03:15:00Z'])
  })
  it('names every figure it lacks at once', () => {
    const rulebook = { ...nepalKorea(), figures: {} }
    const decision = decide('refund', stay, { ...home, rulebook })
    expect(decision.status === 'needs-figures' && decision.figures).toHaveLength(7)
  })
  it('says in its steps that the counted dates and the interest are not verified', () => {
    const steps = decide('refund', stay, home).steps
    expect(steps.find((step) => step.rule === 'interest-only-as-notified')).toMatchObject({ verified: false })
    expect(steps.every((step) => step.source.length > 0)).toBe(true)
  })
  it('is never negative, sums to its parts, and closes after the claim and the reminders, for any stay', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 })
    const months = fc.integer({ min: 0, max: 120 })
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, months, months, fc.boolean()),
        ([contributions, wage, insured, employed, deserted]) => {
          const facts = { ...stay, contributionsMinor: contributions, monthlyWageMinor: wage, deserted }
          const value = valueOf('refund', { ...facts, months: insured, employedMonths: employed }, home)
          const back = value['eligible'] ? contributions : 0
          expect(value['totalKnownMinor']).toBe(back + Number(value['departureGuaranteeMinor']))
          expect(Number(value['departureGuaranteeMinor'])).toBeGreaterThanOrEqual(0)
          expect(Number(value['departureGuaranteeMinor'])).toBeLessThanOrEqual(wage * employed)
          const remindAt = value['remindAt'] as string[]
          expect([...remindAt, String(value['closesAt'])]).toEqual([...remindAt, String(value['closesAt'])].sort())
        },
      ),
    )
  })
})
