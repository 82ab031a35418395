// Does each gate of screening judge as the rulebook says?
import { describe, expect, it } from 'vitest'
import { decide, stepsOf, valueOf } from './nepal-korea.js'

describe('medical', () => {
  const fit = { outcome: 'fit', examinedOn: '2026-05-20', validUntil: '2026-11-20' }
  it('is fit until the date the centre states', () => {
    expect(valueOf('medical', fit)).toEqual({ result: 'fit', validUntil: '2026-11-20', againAt: null })
  })
  it('needs the figure medical-validity-months when the centre states no end, and does not invent it', () => {
    const decision = decide('medical', { ...fit, validUntil: null })
    expect(decision).toMatchObject({ status: 'needs-figures', figures: ['medical-validity-months'] })
  })
  it('lasts 3 months when a caseworker supplies 3, and the step says who supplied it', () => {
    const decision = decide('medical', { ...fit, validUntil: null }, { supplied: { 'medical-validity-months': 3 } })
    expect(decision).toMatchObject({ status: 'decided', value: { result: 'fit', validUntil: '2026-08-20' } })
    expect(decision.steps[0]).toMatchObject({ source: 'supplied by a caseworker for this case', verified: false })
  })
  it('keeps asking when what was supplied is no number', () => {
    const decision = decide(
      'medical',
      { ...fit, validUntil: null },
      { supplied: { 'medical-validity-months': 'soon' } },
    )
    expect(decision.status).toBe('needs-figures')
  })
  it('counts a fitness that ended yesterday as held, not as fit; one that ends today is fit', () => {
    expect(valueOf('medical', { ...fit, validUntil: '2026-05-31' })['result']).toBe('held')
    expect(valueOf('medical', { ...fit, validUntil: '2026-06-01' })['result']).toBe('fit')
  })
  it('is repeated 14 days after the examination at 09:00 in Nepal (03:15 UTC) when held', () => {
    const held = { outcome: 'held', examinedOn: '2026-05-30', validUntil: null }
    expect(valueOf('medical', held)).toEqual({ result: 'held', validUntil: null, againAt: '2026-06-13T03:15:00Z' })
  })
  it('is repeated tomorrow when the 14 days have already passed', () => {
    const held = { outcome: 'held', examinedOn: '2026-05-01', validUntil: null }
    expect(valueOf('medical', held)['againAt']).toBe('2026-06-02T03:15:00Z')
  })
  it('explains in 2 steps why an examination of 2 March is repeated on 2 June: 16 March is over', () => {
    const held = { outcome: 'held', examinedOn: '2026-03-02', validUntil: null }
    expect([...stepsOf('medical', held)]).toEqual([
      ['held-as-examined', '2026-03-16T03:15:00Z'],
      ['over-by-now-so-tomorrow', '2026-06-02T03:15:00Z'],
    ])
    expect([...stepsOf('medical', { ...held, examinedOn: '2026-05-30' })]).toEqual([
      ['held-as-examined', '2026-06-13T03:15:00Z'],
    ])
  })
  it('is unfit without a date to come back', () => {
    const unfit = { outcome: 'unfit', examinedOn: '2026-05-30', validUntil: null }
    expect(valueOf('medical', unfit)).toEqual({ result: 'unfit', validUntil: null, againAt: null })
  })
})

describe('language test', () => {
  it.each([
    [0, false],
    [79, false],
    [80, true],
    [200, true],
  ])('with a score of %i of 200 answers passed = %s', (score, passed) => {
    expect(valueOf('language-test', { score })).toEqual({ passed, minimum: 80 })
  })
  it('refuses to judge a score of 201: nobody can have it', () => {
    expect(() => decide('language-test', { score: 201 })).toThrow('at most 200')
  })
})

describe('screening', () => {
  const passed = { identity: 'confirmed', medical: 'fit', police: 'clear', language: 'passed' }
  it('passes when all 4 gates let the applicant through', () => {
    expect(valueOf('screening', passed)).toEqual({ passed: true, failed: [] })
  })
  it.each([
    ['identity', 'mismatch'],
    ['medical', 'unfit'],
    ['medical', 'held'],
    ['police', 'adverse'],
    ['language', 'failed'],
  ])('names the gate when %s says %s', (gate, code) => {
    expect(valueOf('screening', { ...passed, [gate]: code })).toEqual({ passed: false, failed: [gate] })
  })
  it('has one step a gate, so that a refusal can be followed', () => {
    expect(decide('screening', passed).steps.map((step) => step.rule)).toEqual([
      'gate-identity',
      'gate-medical',
      'gate-police',
      'gate-language',
    ])
  })
})
