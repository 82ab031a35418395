// Is the corridor complete, and does it say what nobody knows?
import { describe, expect, it } from 'vitest'
import { allHandoffKinds, allTaskKinds } from '../../domain/forms.js'
import { countFigures } from '../../rulebook/statements.js'
import { nepalKorea } from '../domain/nepal-korea.js'

const corridor = nepalKorea()
const figures = Object.entries(corridor.figures)

describe('the corridor npl-kor-manufacturing', () => {
  it('has 105 sourced statements, 9 of them unknown and 58 unverified: change these numbers with the file', () => {
    expect(countFigures(corridor)).toEqual({ total: 105, unknown: 9, unverified: 58 })
  })
  it('does not know these 7 figures, and these 2 payers', () => {
    const unknown = figures.filter(([, figure]) => figure.values.some((dated) => dated.value === 'unknown'))
    expect(unknown.map(([name]) => name)).toEqual([
      'medical-validity-months',
      'training-attendance-minimum-percent',
      'minimum-monthly-wage',
      'worker-fee-cap',
      'nps-refund-basis-np',
      'nps-contribution-rate-percent',
      'nps-refund-interest-rate',
    ])
    const payers = Object.entries(corridor.payers).filter(([, bearer]) => bearer.payer === 'unknown')
    expect(payers.map(([category]) => category)).toEqual(['police-clearance', 'accident-insurance'])
  })
  it('never calls verified what is our own choice, recollection or not read', () => {
    const all = figures.flatMap(([, figure]) => figure.values)
    const claimed = [...all, ...Object.values(corridor.payers), ...corridor.contractClauses]
    const own = claimed.filter((one) => /no authority|no source|not been read|recollection/.test(one.source))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter((one) => one.verified)).toEqual([])
  })
  it('has a first term and an extension that make the longest stay: 36 + 22 = 58 months', () => {
    const value = (name: string) => Number(corridor.figures[name]?.values[0]?.value)
    expect(value('stay-first-term-months') + value('stay-extension-months')).toBe(value('stay-maximum-months'))
  })
  it('has a deadline of its own for each kind of task and handoff, and none for others', () => {
    const kinds = [...allTaskKinds(), ...allHandoffKinds()].map((kind) => kind.kind)
    expect(Object.keys(corridor.deadlines).sort()).toEqual(['default', ...kinds].sort())
  })
  it('names an organisation for each kind of handoff, and none for others', () => {
    expect(Object.keys(corridor.parties).sort()).toEqual(
      allHandoffKinds()
        .map((handoff) => handoff.kind)
        .sort(),
    )
  })
  it('names each clause once', () => {
    const ids = corridor.contractClauses.map((clause) => clause.id)
    expect(new Set(ids).size).toBe(14)
    expect(ids).toHaveLength(14)
  })
})
