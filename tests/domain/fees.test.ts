// Is every cost disclosed with its payer and its cap?
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

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
