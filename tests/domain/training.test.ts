// Is training owed and certified by its hours?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueOf } from './nepal-korea.js'

const modules = [
  'korean-language',
  'korean-culture',
  'employment-permit-system',
  'industrial-safety',
  'industry-specific',
]

describe('training gap', () => {
  it('owes all 45 hours in 5 modules before any training', () => {
    expect(valueOf('training-gap', { score: 120, hoursDone: 0 })).toEqual({ required: true, modules, hours: 45 })
  })
  it.each([
    [44, { required: true, modules, hours: 1 }],
    [45, { required: false, modules: [], hours: 0 }],
    [60, { required: false, modules: [], hours: 0 }],
  ])('after %i hours', (hoursDone, gap) => {
    expect(valueOf('training-gap', { score: 120, hoursDone })).toEqual(gap)
  })
  it('is not shortened by any language score from 0 to 200', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (score) => {
        expect(valueOf('training-gap', { score, hoursDone: 10 })['hours']).toBe(35)
      }),
    )
  })
})

describe('training result', () => {
  const completed = { outcome: 'completed', attendedPercent: 95, hours: 45 }
  it('certifies a completed course of 45 hours; no minimum attendance is known', () => {
    expect(valueOf('training-result', completed)).toEqual({ certified: true })
    expect(valueOf('training-result', { ...completed, attendedPercent: 1 })).toEqual({ certified: true })
  })
  it('certifies on the word of the provider when hours and attendance are not reported', () => {
    expect(valueOf('training-result', { outcome: 'completed', attendedPercent: null, hours: null })).toEqual({
      certified: true,
    })
    expect(valueOf('training-result', { outcome: 'completed' })).toEqual({ certified: true })
  })
  it('does not certify 44 hours, a failed course or an absence', () => {
    expect(valueOf('training-result', { ...completed, hours: 44 })).toEqual({ certified: false })
    expect(valueOf('training-result', { ...completed, outcome: 'failed' })).toEqual({ certified: false })
    expect(valueOf('training-result', { ...completed, outcome: 'absent' })).toEqual({ certified: false })
  })
  it('does not certify 79 percent attendance once a minimum of 80 is supplied', () => {
    const supplied = { 'training-attendance-minimum-percent': 80 }
    expect(valueOf('training-result', { ...completed, attendedPercent: 79 }, { supplied })).toEqual({
      certified: false,
    })
    expect(valueOf('training-result', { ...completed, attendedPercent: 80 }, { supplied })).toEqual({ certified: true })
  })
})
