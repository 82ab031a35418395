// Does the corridor Philippines → Germany say who pays, which German is asked for, and what nobody knows?
import { describe, expect, it } from 'vitest'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { countFigures } from '../../rulebook/statements.js'
import { figure, theCorridor, underRulebook, unknownFigures } from './a-rulebook.js'

const corridor = theCorridor('phl-deu-nursing')
const decide = (name: string, facts: Facts) => decisions.get(name)?.decide(underRulebook(corridor), facts)

describe('the corridor phl-deu-nursing', () => {
  it('has 160 sourced statements, 29 of them unknown and 94 unverified: change these numbers with the file', () => {
    expect(countFigures(corridor)).toEqual({ total: 160, unknown: 29, unverified: 94 })
  })
  it('does not know these 15 figures, and who bears these 9 costs', () => {
    expect(unknownFigures(corridor)).toHaveLength(15)
    const payers = Object.entries(corridor.payers).filter(([, { payer }]) => payer === 'unknown')
    expect(payers.map(([category]) => category)).toEqual([
      'pre-departure-orientation',
      'medical-examination',
      'health-insurance',
      'equipment',
      'lodging',
      'passport',
      'police-clearance',
      'exit-clearance',
      'welfare-fund-membership',
    ])
  })
  it('lets no worker pay anything: of 17 costs, 0 are the worker’s', () => {
    expect(decide('fee-disclosure', {})).toMatchObject({ value: { workerPays: false } })
    expect(Object.keys(corridor.payers)).toHaveLength(17)
    expect(figure(corridor, 'worker-fee-cap')).toMatchObject({ value: 0, verified: false })
  })
  it('lets B2 pass and B1 fail, and a level above C2 is a slip', () => {
    const [b1, b2] = [3, 4]
    expect(decide('language-test', { score: b2 })).toMatchObject({ value: { passed: true, minimum: 4 } })
    expect(decide('language-test', { score: b1 })).toMatchObject({ value: { passed: false } })
    expect(() => decide('language-test', { score: 7 })).toThrow('expected a score of at most 6')
  })
  it('says that another source asks for B1 before departure', () => {
    expect(corridor.figures['language-test-minimum']?.values[0]?.conflicting).toHaveLength(1)
  })
  it('has the overseas employment certificate last 60 days, and the passport 6 months, both read', () => {
    expect(figure(corridor, 'exit-clearance-validity-days')).toMatchObject({ value: 60, verified: true })
    expect(figure(corridor, 'passport-validity-months')).toMatchObject({ value: 6, verified: true })
  })
  it('has the 14 clauses as read, and their German as an unreviewed translation', () => {
    expect(corridor.contractClauses.every(({ verified }) => verified)).toBe(true)
    const german = corridor.contractClauses.map(({ texts }) => texts?.['de'])
    expect(german.filter((translated) => translated?.verified === false)).toHaveLength(14)
  })
  it('has transport and both repatriations borne by the employer', () => {
    const borne = corridor.contractClauses.filter(({ term }) => term?.value === 'employer').map(({ id }) => id)
    expect(borne).toEqual(['transport', 'repatriation-in-crisis', 'repatriation-of-remains'])
  })
  it('asks for the figures of the stay and of the refund, which nobody read', () => {
    expect(decide('stay', { arrivedOn: '2027-01-11', contractMonths: 24 })).toMatchObject({
      figures: ['stay-maximum-months'],
    })
    const left = { nationality: 'PH', visaClass: null, months: 24, contributionsMinor: 1, monthlyWageMinor: 1 }
    expect(decide('refund', { ...left, employedMonths: 24, leftOn: '2029-01-10' })).toMatchObject({
      figures: ['refund-claim-years', 'dormant-insurance-years', 'refund-visa-classes'],
    })
  })
})
