// Is the corridor complete, and does it say what nobody knows?
import { describe, expect, it } from 'vitest'
import { allHandoffKinds, allTaskKinds } from '../../domain/forms.js'
import { countFigures } from '../../rulebook/statements.js'
import { nepalKorea } from '../domain/nepal-korea.js'
import { theCountry, theInstrument } from './a-rulebook.js'

const corridor = nepalKorea()
const figures = Object.entries(corridor.figures)

describe('the corridor npl-kor-manufacturing', () => {
  it('has 166 sourced statements, 21 of them unknown and 99 unverified: change these numbers with the file', () => {
    expect(countFigures(corridor)).toEqual({ total: 166, unknown: 21, unverified: 99 })
  })
  it('does not know these 11 figures, and these 2 payers', () => {
    const unknown = figures.filter(([, figure]) => figure.values.some((dated) => dated.value === 'unknown'))
    expect(unknown.map(([name]) => name)).toEqual([
      'medical-validity-months',
      'training-attendance-minimum-percent',
      'minimum-monthly-wage',
      'worker-fee-cap',
      'accreditation-validity-months',
      'replacement-window-months',
      'nps-refund-basis-np',
      'nps-contribution-rate-percent',
      'nps-refund-interest-rate',
      'health-cover-at-home',
      'coverage-posting-maximum-months',
    ])
    const payers = Object.entries(corridor.payers).filter(([, bearer]) => bearer.payer === 'unknown')
    expect(payers.map(([category]) => category)).toEqual(['police-clearance', 'accident-insurance'])
  })
  it('has a first term and an extension that make the longest stay: 36 + 22 = 58 months', () => {
    const value = (name: string) => Number(corridor.figures[name]?.values[0]?.value)
    expect(value('stay-first-term-months') + value('stay-extension-months')).toBe(value('stay-maximum-months'))
  })
  it("gives the attaché's 3 tasks about a contract and a stay their dates in the zone of Korea", () => {
    const kinds = ['contract-verification', 'arrival', 'welfare-check']
    expect(kinds.map((kind) => corridor.deadlines[kind]?.zone)).toEqual(['destination', 'destination', 'destination'])
    expect(corridor.zones.destination).toBe('Asia/Seoul')
  })
  it('is recruited for by the state: no agency comes between', () => {
    expect(corridor.channel).toBe('government')
  })
  it('has a deadline of its own for each kind of task and handoff here, in the file of Nepal or in an instrument of claims', () => {
    const kinds = [...allTaskKinds(), ...allHandoffKinds()].map(({ kind }) => kind)
    const others = [theCountry('npl'), theInstrument('eu-883-2004')]
    const own = [corridor, ...others].flatMap(({ deadlines }) => Object.keys(deadlines))
    expect(kinds.filter((kind) => !own.includes(kind))).toEqual([])
  })
})
