// Is reintegration followed up on the right days?
import { describe, expect, it } from 'vitest'
import { decide, nepalKorea, valueOf } from './nepal-korea.js'

describe('reintegration', () => {
  it('is followed up 6 and 12 months after return, at 09:00 in Nepal (03:15 UTC)', () => {
    expect(valueOf('reintegration', { returnedOn: '2029-08-20' })).toEqual({
      followUps: [
        { n: 1, at: '2030-02-20T03:15:00Z', on: '2030-02-20' },
        { n: 2, at: '2030-08-20T03:15:00Z', on: '2030-08-20' },
      ],
    })
  })
  it('asks for the months when the rulebook has none, and takes "3, 9" from a caseworker', () => {
    const rulebook = { ...nepalKorea(), figures: {} }
    const name = 'reintegration-follow-up-months'
    const facts = { returnedOn: '2029-08-20' }
    expect(decide('reintegration', facts, { rulebook })).toMatchObject({ status: 'needs-figures', figures: [name] })
    const value = valueOf('reintegration', facts, { rulebook, supplied: { [name]: '3, 9' } })
    expect(value['followUps']).toMatchObject([{ on: '2029-11-20' }, { on: '2030-05-20' }])
  })
})
