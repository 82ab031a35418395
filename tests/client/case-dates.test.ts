// Does a case say for which dates it waits when nobody is asked?
import { describe, expect, it } from 'vitest'
import { awaitedDates } from '../../client/case-dates.js'

const held = { result: 'held', validUntil: null, againAt: '2026-11-26T03:15:00Z' }
const medical = (n: number, value = held as object) => ({
  key: `screening/medical/examination/${n}/decide-medical`,
  decision: 'medical',
  value: value as typeof held,
})
const asked = (n: number) => `screening/medical/examination/${n}/medical-examination`

describe('awaitedDates', () => {
  it('says that a held medical is repeated on 26 November, until the 2nd examination is asked for', () => {
    const told = { stage: 'screening', decisions: [medical(1)] }
    const waits = new Set([asked(1)])
    expect(awaitedDates({ ...told, waits })).toEqual([{ what: 'medical-examination', until: '2026-11-26T03:15:00Z' }])
    expect(awaitedDates({ ...told, waits: new Set([asked(1), asked(2)]) })).toEqual([])
  })

  it('says nothing of a fit medical, and nothing of a held one once the case left screening', () => {
    const fit = { result: 'fit', validUntil: '2027-11-28', againAt: null }
    expect(awaitedDates({ stage: 'screening', decisions: [medical(1, fit)], waits: new Set() })).toEqual([])
    expect(awaitedDates({ stage: 'training', decisions: [medical(1)], waits: new Set() })).toEqual([])
  })

  it('says of a stay the 2nd of 3 welfare checks, the 1st being asked, and then the end of the contract', () => {
    const checks = ['2027-02-11', '2027-04-11', '2027-07-11'].map((on, i) => ({ n: i + 1, on, at: `${on}T00:00:00Z` }))
    const value = { checks, contractEndsAt: '2030-01-10T09:00:00Z' }
    const decisions = [{ key: 'deployment/decide-stay', decision: 'stay', value }]
    expect(
      awaitedDates({ stage: 'deployment', decisions, waits: new Set(['deployment/checks/1/welfare-check']) }),
    ).toEqual([
      { what: 'welfare-check', until: '2027-04-11T00:00:00Z' },
      { what: 'contract-end', until: '2030-01-10T09:00:00Z' },
    ])
  })
})
