// Does a skills passport state what was learnt and done, and never why work ended?
import { describe, expect, it } from 'vitest'
import { valueOf } from './nepal-korea.js'

const facts = {
  isco08: '8211',
  employer: 'hanbit-metal',
  arrivedOn: '2027-01-11',
  endedOn: '2029-08-10',
  endCause: 'completed',
  languageScore: 132,
  training: [{ provider: 'np-training', completedOn: '2026-12-20', hours: 45, modules: ['korean-language'] }],
}

describe('a skills record', () => {
  it('counts 31 whole months from 11 January 2027 to 10 August 2029, and 132 of 200 points in Korean', () => {
    expect(valueOf('skills-record', facts)).toMatchObject({
      monthsWorked: 31,
      completed: true,
      languages: [{ language: 'ko', score: 132, highest: 200, level: null }],
      trainings: [{ provider: 'np-training', hours: 45 }],
    })
  })
  it('says of a contract ended early only that it was not worked to its end', () => {
    const value = valueOf('skills-record', { ...facts, endCause: 'deserted' })
    expect(value['completed']).toBe(false)
    expect(JSON.stringify(value)).not.toContain('deserted')
  })
  it('states no language where none was tested, and no training where none is on record', () => {
    const { languageScore: _, training: __, ...rest } = facts
    expect(valueOf('skills-record', rest)).toMatchObject({ languages: [], trainings: [] })
  })
})
