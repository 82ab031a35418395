// Does the corridor Bangladesh → Saudi Arabia say what a worker may be asked, when and how, and what nobody knows?
import { describe, expect, it } from 'vitest'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { countFigures } from '../../rulebook/statements.js'
import { figure, theCorridor, underRulebook, unknownFigures } from './a-rulebook.js'

const corridor = theCorridor('bgd-sau-construction')
const decide = (name: string, facts: Facts) => decisions.get(name)?.decide(underRulebook(corridor), facts)

describe('the corridor bgd-sau-construction', () => {
  it('has 129 sourced statements, 39 of them unknown and 81 unverified: change these numbers with the file', () => {
    expect(countFigures(corridor)).toEqual({ total: 129, unknown: 39, unverified: 81 })
  })
  it('does not know 20 figures, and who bears 11 of 12 costs', () => {
    expect(unknownFigures(corridor)).toHaveLength(20)
    const payers = Object.values(corridor.payers)
    expect([payers.length, payers.filter(({ payer }) => payer === 'unknown').length]).toEqual([12, 11])
  })
  it('caps what a worker pays for the service at Tk 61,850, after visa and flight, by cheque, draft or pay order', () => {
    expect(figure(corridor, 'worker-fee-cap')).toMatchObject({ value: 6_185_000, verified: true })
    expect(figure(corridor, 'fee-payable-after')).toMatchObject({ value: 'visa-and-flight', verified: true })
    expect(figure(corridor, 'fee-payment-means')).toMatchObject({ value: ['cheque', 'draft', 'pay-order'] })
    expect(corridor.payers['recruitment-service']).toMatchObject({ payer: 'worker', capFigure: 'worker-fee-cap' })
  })
  it('lets a fitness last 60 days, the shorter of two sources, and names the other one', () => {
    const fit = { outcome: 'fit', examinedOn: '2026-05-01', validUntil: null }
    expect(decide('medical', fit)).toMatchObject({
      value: { result: 'fit', validUntil: '2026-06-30' },
      steps: [{ rule: 'fit-for-the-validity-of-the-corridor', inputs: { days: 60 } }],
    })
    expect(corridor.figures['medical-validity-days']?.values[0]?.conflicting).toMatchObject([{ value: '3 months' }])
  })
  it('asks for the language test and the passport, of which no requirement was read', () => {
    expect(decide('language-test', { score: 3 })).toMatchObject({
      figures: ['language-test-minimum', 'language-test-highest'],
    })
  })
})
