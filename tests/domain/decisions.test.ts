// Are the decisions complete, and do they refuse facts they cannot read?
import { describe, expect, it } from 'vitest'
import { decisions } from '../../domain/decisions.js'
import { suppliedSource } from '../../domain/figures.js'
import { UnreadableFacts } from '../../domain/unreadable-facts.js'
import { aContext, decide } from './nepal-korea.js'

describe('decisions', () => {
  it('are these 54; their names stand in histories', () => {
    expect([...decisions.keys()]).toEqual([
      'fee-disclosure',
      'fee-entry',
      'contract-check',
      'contract-clauses',
      'contract-comparison',
      'medical',
      'language-test',
      'screening',
      'training-gap',
      'training-result',
      'clearance',
      'exit-clearance',
      'hold',
      'stay',
      'coverage',
      'coverage-plan',
      'applicable-law',
      'health-cover',
      'insurance-periods',
      'notified-periods',
      'insured-periods',
      'refund',
      'refund-comparison',
      'reintegration',
      'skills-record',
      'accreditation-in-force',
      'accreditation-term',
      'job-order-check',
      'job-order-expiry',
      'job-order-closing',
      'replacement',
      'candidate-ranking',
      'recruitment-cost',
      'money-claims-floor',
      'agency-eligibility',
      'registration-fee',
      'deposit-tier',
      'licence-term',
      'licence-review',
      'agency-window',
      'refund-demand',
      'demerit-points',
      'demerit-threshold',
      'deposit-release',
      'incentive-licence-extension',
      'incentive-renewal-waiver',
      'incentive-tax-benefit',
      'incentive-deposit-return',
      'incentive-mission-invitation',
      'incentive-label',
      'totalization',
      'claim-closing',
      'claim-contact',
      'claim-receipt',
    ])
  })
  it('name the paths of bad facts and none of their values', () => {
    const facts = { arrivedOn: 'Secret Name', contractMonths: -4 }
    const refusal = () => decide('stay', facts)
    expect(refusal).toThrow('for decision "stay", got a problem at arrivedOn, contractMonths')
    expect(refusal).not.toThrow('Secret')
    expect(refusal).toThrow(UnreadableFacts)
  })
  it.each([...decisions.keys()].filter((name) => name !== 'fee-disclosure'))('%s refuses empty facts', (name) => {
    expect(() => decide(name, {})).toThrow(UnreadableFacts)
  })
  it('take a figure supplied for the case before that of the rulebook, and the step says so', () => {
    const decision = decide('language-test', { score: 90 }, { supplied: { 'eps-topik-shortlist-score': '100' } })
    expect(decision).toMatchObject({ status: 'decided', value: { passed: false, minimum: 100 } })
    expect(decision.steps[0]?.source).toContain(suppliedSource)
    expect(decision.steps[0]?.verified).toBe(false)
  })
  it('take no figure before the rulebook begins, 1 January 2020', () => {
    expect(decide('language-test', { score: 90 }, { on: '2019-12-31' }).status).toBe('needs-figures')
    expect(decide('language-test', { score: 90 }, { on: '2020-01-01' }).status).toBe('decided')
  })
  it('are plain data: they survive JSON unchanged', () => {
    const decision = decisions.get('fee-disclosure')?.decide(aContext(), {})
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })
})
