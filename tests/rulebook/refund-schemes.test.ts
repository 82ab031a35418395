// Do the instruments of refunds, contributions and exports say what was read, and what nobody knows?
import { describe, expect, it } from 'vitest'
import { branches } from '../../domain/rulebook/rulebook-instrument.js'
import { Instrument } from '../../domain/rulebook/rulebook-instrument.js'
import { loadRulebooks } from '../../rulebook/load.js'
import { countFigures } from '../../rulebook/statements.js'
import { figure, theCorridor, theInstrument, unknownFigures } from './a-rulebook.js'

const [epi, np, nps] = ['jp-epi', 'jp-np', 'kr-nps'].map(theInstrument)

describe('the instruments of lump sums', () => {
  it.each([
    ['jp-epi', { total: 17, unknown: 0, unverified: 3 }],
    ['jp-np', { total: 18, unknown: 0, unverified: 3 }],
    ['kr-nps', { total: 12, unknown: 3, unverified: 4 }],
    ['jp-contributions-only', { total: 5, unknown: 1, unverified: 2 }],
  ])('%s has %o statements: change these numbers with the file', (id, counts) => {
    expect(countFigures(theInstrument(id))).toEqual(counts)
  })
  it('count 36 months up to the last month of March 2021, and 60 from April 2021 on, in both Japanese schemes', () => {
    for (const scheme of [epi, np]) {
      const cap = (on: string) => figure(scheme!, 'refund-cap-months', on)
      expect(cap('2021-03-31')).toMatchObject({ value: 36, verified: true })
      expect(cap('2021-04-01')).toMatchObject({ value: 60, verified: true })
    }
  })
  it('tax by 20.42 %, by nothing, and by a rate that nobody knows', () => {
    expect([epi, np, nps].map((scheme) => figure(scheme!, 'refund-tax-percent'))).toMatchObject([
      { value: '20.42', verified: true },
      { value: 0, verified: true },
      { known: false },
    ])
  })
  it('are claimed within 2 years in Japan and 5 in Korea', () => {
    expect([epi, np, nps].map((scheme) => figure(scheme!, 'refund-claim-years'))).toMatchObject([
      { value: 2 },
      { value: 2 },
      { value: 5 },
    ])
  })
  it('do not know the tax, the interest and the ground of other visa classes in Korea', () => {
    expect(unknownFigures(nps!)).toEqual(['refund-basis-np', 'refund-interest-rate', 'refund-tax-percent'])
  })
  it('agree with the corridor to Korea on visa classes and years to claim', () => {
    const corridor = theCorridor('npl-kor-manufacturing')
    expect(figure(corridor, 'nps-refund-visa-classes')).toMatchObject({ value: ['E-8', 'E-9', 'H-2'] })
    expect(figure(nps!, 'refund-visa-classes')).toMatchObject({ value: ['E-8', 'E-9', 'H-2'] })
    expect(figure(corridor, 'nps-claim-years')).toMatchObject({ value: 5 })
  })
})

describe('the waivers of the pro-rata calculation', () => {
  it('are 15 entries of 8 states in annex VIII, part 1, each for one branch', () => {
    const { waivers } = theInstrument('eu-883-2004')
    expect([...new Set(waivers.map(({ country }) => country))]).toEqual([
      'DK',
      'IE',
      'CY',
      'LV',
      'LT',
      'NL',
      'AT',
      'SK',
    ])
    expect(waivers).toHaveLength(15)
    expect(waivers.every(({ effect, verified }) => effect === 'pro-rata-waived' && verified)).toBe(true)
  })
})

describe('every method of social security', () => {
  const instruments = loadRulebooks().flatMap(({ rulebook }) => (rulebook.kind === 'instrument' ? [rulebook] : []))
  it('has an instrument: totalization, a bilateral treaty, contributions only, export, a lump sum', () => {
    const methods = new Set(instruments.map(({ method }) => method))
    for (const method of [
      'totalization',
      'bilateral-pro-rata',
      'contributions-only',
      'unilateral-export',
      'lump-sum',
    ]) {
      expect(methods).toContain(method)
    }
  })
  it('is spoken of for each of 8 branches in each corridor', () => {
    for (const id of ['npl-kor-manufacturing', 'phl-deu-nursing', 'bgd-sau-construction']) {
      expect(Object.keys(theCorridor(id).socialSecurity ?? {}).sort()).toEqual([...branches].sort())
    }
  })
})

describe('the terms of a refund', () => {
  /** The file as written: the places of a corridor's two ends are only there once it is read. */
  const written = (change: object) => {
    const { zones: _, currencies: __, restDays, ...rest } = epi!
    const { source, verified, origin: days } = restDays
    return Instrument.safeParse({ ...rest, restDays: { days, source, verified }, ...change })
  }
  const refund = epi!.refund!
  it('are read as they stand', () => {
    expect(written({}).success).toBe(true)
  })
  it.each([
    ['missing in a lump sum', { refund: undefined }, 'refund'],
    ['there in another method', { method: 'contributions-only' }, 'refund'],
    [
      'falling bands',
      { refund: { ...refund, bands: { ...refund.bands, rows: [...refund.bands!.rows].reverse() } } },
      'refund.bands.rows',
    ],
    [
      'a factor as a number of the machine',
      { refund: { ...refund, bands: { ...refund.bands, rows: [{ fromMonths: 6, factor: 0.5 }] } } },
      'refund.bands.rows.0.factor',
    ],
    ['no consequence of claiming', { refund: { ...refund, consequences: [] } }, 'refund.consequences'],
  ])('are refused: %s', (_, change, path) => {
    expect(written(change).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
