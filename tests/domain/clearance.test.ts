// Is the exit clearance granted exactly when every condition holds?
import { describe, expect, it } from 'vitest'
import { decide, valueOf } from './nepal-korea.js'

const ready = {
  visaValidUntil: '2026-12-01',
  medicalValidUntil: '2026-09-01',
  passportValidUntil: '2028-01-01',
  departureOn: '2026-07-15',
  insured: true,
  contractVerified: true,
  oriented: true,
  certified: true,
}

describe('exit clearance', () => {
  it('is granted when all 7 conditions are met', () => {
    expect(valueOf('clearance', ready)).toEqual({ granted: true, missing: [] })
    expect(decide('clearance', ready).steps).toHaveLength(7)
  })
  it.each([
    ['visa', { visaValidUntil: '2026-07-14' }],
    ['visa', { visaValidUntil: null }],
    ['medical', { medicalValidUntil: '2026-07-14' }],
    ['medical', { medicalValidUntil: null }],
    ['passport', { passportValidUntil: '2027-01-14' }],
    ['passport', { passportValidUntil: null }],
    ['insurance', { insured: false }],
    ['contract-verification', { contractVerified: false }],
    ['orientation', { oriented: false }],
    ['training-certificate', { certified: false }],
  ])('is refused and names "%s" for %j', (condition, change) => {
    expect(valueOf('clearance', { ...ready, ...change })).toEqual({ granted: false, missing: [condition] })
  })
  it('accepts papers that end on the day of departure, and a passport of exactly 6 months', () => {
    const last = {
      visaValidUntil: '2026-07-15',
      medicalValidUntil: '2026-07-15',
      passportValidUntil: '2027-01-15',
    }
    expect(valueOf('clearance', { ...ready, ...last })['granted']).toBe(true)
  })
  it('needs a passport until 28 February 2027 for a departure on 31 August 2026', () => {
    const facts = { ...ready, departureOn: '2026-08-31', medicalValidUntil: '2026-09-01' }
    expect(valueOf('clearance', { ...facts, passportValidUntil: '2027-02-28' })['granted']).toBe(true)
    expect(valueOf('clearance', { ...facts, passportValidUntil: '2027-02-27' })['granted']).toBe(false)
  })
  it('names everything that is missing, in a fixed order', () => {
    const facts = { ...ready, visaValidUntil: null, insured: false, certified: false }
    expect(valueOf('clearance', facts)['missing']).toEqual(['visa', 'insurance', 'training-certificate'])
  })
})

describe('exit clearance with its end', () => {
  const planned = { ...ready, departureOn: '2027-01-10', insuredUntil: null }
  const papers = { visaValidUntil: '2027-12-01', medicalValidUntil: '2027-09-01', passportValidUntil: '2028-03-31' }
  const on = (day: string) => ({ on: day, at: `${day}T04:00:00Z` })

  it('lasts until the medical of 1 September 2027 ends, at midnight in Kathmandu', () => {
    expect(valueOf('exit-clearance', { ...planned, ...papers }, on('2026-12-01'))).toEqual({
      granted: true,
      missing: [],
      departureOn: '2027-01-10',
      lastDay: '2027-09-01',
      endsFirst: 'medical',
      endsAt: '2027-09-01T18:15:00Z',
    })
  })
  it('lasts with a passport until 30 September 2027 only until 31 March, 6 months before', () => {
    const facts = { ...planned, ...papers, passportValidUntil: '2027-09-30' }
    expect(valueOf('exit-clearance', facts, on('2026-12-01'))).toMatchObject({
      lastDay: '2027-03-31',
      endsFirst: 'passport',
    })
  })
  it('tests papers on today once the planned day has passed: a medical until 15 January is missing on the 16th', () => {
    const facts = { ...planned, ...papers, medicalValidUntil: '2027-01-15' }
    expect(valueOf('exit-clearance', facts, on('2027-01-15'))).toMatchObject({
      granted: true,
      departureOn: '2027-01-15',
    })
    expect(valueOf('exit-clearance', facts, on('2027-01-16'))).toMatchObject({ missing: ['medical'], lastDay: null })
  })
  it('counts a policy that ended the day before as no insurance', () => {
    const facts = { ...planned, ...papers, insuredUntil: '2027-01-09' }
    expect(valueOf('exit-clearance', facts, on('2026-12-01'))).toMatchObject({ missing: ['insurance'] })
  })
})
