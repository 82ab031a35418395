// What does each scheme pay back, to the yen and the won, and does every step say why?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemeRefund } from '../../domain/refund-schemes.js'
import { exact, Fraction } from '../../domain/totalization/exact.js'
import { theInstrument, underRulebook } from '../rulebook/a-rulebook.js'
import { epi, np, nps, refundFor, stepOf } from './refunds-of-schemes.js'

/** Months insured → the factor of their band, both edges of each. */
const bands = [
  [6, '0.5'],
  [11, '0.5'],
  [12, '1.1'],
  [17, '1.1'],
  [18, '1.6'],
  [23, '1.6'],
  [24, '2.2'],
  [29, '2.2'],
  [30, '2.7'],
  [35, '2.7'],
  [36, '3.3'],
  [41, '3.3'],
  [42, '3.8'],
  [47, '3.8'],
  [48, '4.4'],
  [53, '4.4'],
  [54, '4.9'],
  [59, '4.9'],
  [60, '5.5'],
  [61, '5.5'],
  [119, '5.5'],
] as const

describe('the refund of the Employees’ Pension Insurance', () => {
  it.each(bands)('for %i months is the average remuneration times %s', (months, factor) => {
    const refund = refundFor(epi({ averageStandardRemuneration: '10', months }))
    expect(refund.amount).toBe(factor.replace(/^0\./, '').replace('.', ''))
    expect(stepOf(refund, 'factor').result).toBe(factor)
  })

  it('has the factors that 18.3 % × 1/2 × the first month of the band give, to one decimal, half up', () => {
    const rows = theInstrument('jp-epi').refund?.bands?.rows ?? []
    expect(rows).toHaveLength(10)
    const computed = rows.map(({ fromMonths }) => exact('0.183').div(2).mul(fromMonths).mul(10).add(new Fraction(1, 2)))
    expect(rows.map(({ factor }) => factor)).toEqual(
      computed.map((tenths) =>
        exact(String(tenths.n / tenths.d))
          .div(10)
          .toString(),
      ),
    )
  })

  it.each([
    [5, false, '0'],
    [6, true, '75000'],
    [0, false, '0'],
    [119, true, '825000'],
    [120, false, '0'],
    [1200, false, '0'],
  ])('with %i months is due: %s, JPY %s', (months, entitled, amount) => {
    expect(refundFor(epi({ months }))).toMatchObject({ entitled, amount, ...(entitled ? {} : { tax: '0', net: '0' }) })
  })

  it.each([
    ['2021-03', 60, '3.3', '36'],
    ['2021-03', 36, '3.3', '36'],
    ['2021-03', 35, '2.7', '35'],
    ['2021-04', 36, '3.3', '36'],
    ['2021-04', 60, '5.5', '60'],
    ['2021-04', 61, '5.5', '60'],
    ['1999-12', 61, '3.3', '36'],
  ])(
    'whose last month is %s, with %i months, has the factor %s: %s months count',
    (lastMonth, months, factor, counted) => {
      const refund = refundFor(epi({ months, lastMonth }))
      expect(stepOf(refund, 'factor').result).toBe(factor)
      expect(stepOf(refund, 'months-that-count').result).toBe(counted)
    },
  )

  it('is taxed by 20.42 %, and names each rule with its source', () => {
    const refund = refundFor(epi({ leftOn: '2024-04-10' }))
    expect(refund).toMatchObject({ amount: '825000', tax: '168465', net: '656535', deadline: '2026-04-10' })
    expect(refund.explanation.map(({ rule }) => rule)).toEqual([
      'contributed',
      'months-needed',
      'months-that-count',
      'factor',
      'amount',
      'rounding',
      'tax',
      'net',
      'claim-within-years',
      'claim-lapsed',
      'not-a-national',
      'not-resident',
      'no-right-to-a-pension',
      'periods-erased',
      'tax-refundable',
    ])
    expect(refund.explanation.every(({ source, text }) => source.length > 3 && text.length > 3)).toBe(true)
  })

  it('rounds the amount and the tax once each, half up: 20.42 % of 50,026.5 are 10,215, of the shown 50,027 they would be 10,216', () => {
    const refund = refundFor(epi({ averageStandardRemuneration: '100053', months: 6 }))
    expect(refund).toMatchObject({ amount: '50027', tax: '10215', net: '39812' })
    const rounding = stepOf(refund, 'rounding')
    expect(rounding).toMatchObject({ result: 'half-up', inputs: { amount: '100053/2' } })
    expect(rounding.source).toMatch(/ \(unverified\)$/)
  })

  it('says so when the last month insured lies after the day of leaving', () => {
    expect(stepOf(refundFor(epi({ leftOn: '2024-02-29' })), 'claim-within-years').text).toContain('check both')
    expect(stepOf(refundFor(epi({ leftOn: '2024-03-01' })), 'claim-within-years').text).not.toContain('check both')
  })

  it('pays nothing where nothing was contributed, and says that before anything else', () => {
    const refund = refundFor(epi({ averageStandardRemuneration: '0.00', leftOn: '2024-04-10' }))
    expect(refund).toMatchObject({ entitled: false, amount: '0', tax: '0', net: '0', deadline: '2026-04-10' })
    expect(refund.explanation.map(({ rule }) => rule)).toEqual(['contributed', 'claim-within-years'])
  })
})

describe('the refund of the National Pension of Japan', () => {
  it.each([
    [6, '49830'],
    [11, '49830'],
    [12, '99660'],
    [59, '448470'],
    [60, '498300'],
    [61, '498300'],
  ])('for %i months is half the contribution times the first month of the band: JPY %s', (months, amount) => {
    expect(refundFor(np({ months }))).toMatchObject({ entitled: true, amount, tax: '0', net: amount })
  })
  it('without a last month takes the cap of today, 60, and says so as unverified', () => {
    const step = stepOf(refundFor(np({ months: 60 })), 'months-that-count')
    expect(step.text).toContain('the cap of today, because no last month was given')
    expect(step.source).toMatch(/ \(unverified\)$/)
    expect(stepOf(refundFor(np({ months: 60, lastMonth: '2021-03' })), 'factor').result).toBe('36')
  })
})

describe('the refund of the National Pension of Korea', () => {
  it('is contributions and interest as stated, without a tax, of which nothing is on record', () => {
    const refund = refundFor(nps({ interest: '123456', visaClass: 'E-9' }))
    expect(refund).toMatchObject({ entitled: true, amount: '5123456', tax: '0', net: '5123456', currency: 'KRW' })
    expect(stepOf(refund, 'tax').source).toMatch(/no source read .* \(unverified\)$/)
    expect(stepOf(refund, 'ground-of-refund')).toMatchObject({ result: 'visa-class' })
  })
  it('is that of the contributions alone where no interest was stated, and says so', () => {
    const refund = refundFor(nps())
    expect(refund).toMatchObject({ amount: '5000000', deadline: null })
    expect(stepOf(refund, 'interest')).toMatchObject({ result: 'unknown' })
    expect(stepOf(refund, 'interest').source).toMatch(/ \(unverified\)$/)
  })
  it('without a visa class is computed, and says that the ground was not looked at', () => {
    const step = stepOf(refundFor(nps()), 'ground-of-refund')
    expect(step).toMatchObject({ result: 'ground-not-looked-at' })
    expect(step.source).toMatch(/ \(unverified\)$/)
  })
  it.each([['treaty'], ['reciprocity']])(
    'with another visa class comes by %s where the rulebook knows of it',
    (value) => {
      const refund = refundFor(nps({ visaClass: 'E-7', nationality: 'NP' }), koreaSaying(value))
      expect(refund.entitled).toBe(true)
      expect(stepOf(refund, 'ground-of-refund').result).toBe(value)
    },
  )
  it('with another visa class and no ground for the nationality is none', () => {
    const refund = refundFor(nps({ visaClass: 'E-7', nationality: 'NP' }), koreaSaying('none'))
    expect(refund).toMatchObject({ entitled: false, amount: '0' })
  })
  it.each([
    ['NP', 'refund-basis-np'],
    ['VN', 'refund-basis-vn'],
    [undefined, 'refund-basis-of-nationality'],
  ])('with another visa class and the nationality %s is not told: %s is not known', (nationality, figure) => {
    const form = nps({ visaClass: 'E-7', ...(nationality ? { nationality } : {}) })
    const answer = schemeRefund(underRulebook(theInstrument('kr-nps')), form)
    expect(answer).toEqual({ known: false, missing: [figure] })
  })
  it('is none where nothing was contributed or no month was insured', () => {
    expect(refundFor(nps({ contributions: '0' })).entitled).toBe(false)
    expect(refundFor(nps({ months: 0 })).entitled).toBe(false)
  })

  function koreaSaying(value: string) {
    const korea = theInstrument('kr-nps')
    const source = 'a treaty for this test'
    const basis = {
      label: 'ground',
      unit: 'code',
      values: [{ value, validFrom: '2020-01-01', source, verified: true }],
    }
    return { ...korea, figures: { ...korea.figures, 'refund-basis-np': basis } }
  }
})

describe('the last day to claim', () => {
  it.each([
    ['2024-04-10', '2026-04-10', '2029-04-10'],
    ['2024-02-29', '2026-02-28', '2029-02-28'],
    ['2023-12-31', '2025-12-31', '2028-12-31'],
    ['2023-02-28', '2025-02-28', '2028-02-28'],
  ])('after leaving on %s is %s in Japan, %s in Korea', (leftOn, japan, korea) => {
    expect(refundFor(epi({ leftOn })).deadline).toBe(japan)
    expect(refundFor(np({ leftOn })).deadline).toBe(japan)
    expect(refundFor(nps({ leftOn })).deadline).toBe(korea)
  })
})

describe('any refund', () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 999_999 }))
  const decimal = amount.map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`)

  it('pays what it states less the tax, never below 0, and never less for one month more within the cap', () => {
    const months = fc.integer({ min: 0, max: 118 })
    fc.assert(
      fc.property(decimal, months, (averageStandardRemuneration, n) => {
        const [less, more] = [n, n + 1].map((count) => refundFor(epi({ averageStandardRemuneration, months: count })))
        expect(BigInt(less!.net)).toBe(BigInt(less!.amount) - BigInt(less!.tax))
        expect(BigInt(less!.net)).toBeGreaterThanOrEqual(0n)
        expect(BigInt(more!.amount)).toBeGreaterThanOrEqual(BigInt(less!.amount))
      }),
      { numRuns: 500 },
    )
  })
  it('asks for a figure that was not in force yet, instead of taking a later one', () => {
    const before = { ...underRulebook(theInstrument('jp-epi')), on: '2019-12-31' }
    expect(schemeRefund(before, epi())).toMatchObject({
      known: false,
      missing: ['refund-minimum-months', 'refund-excluded-from-months', 'refund-claim-years'],
    })
  })
  it('is computed under the instrument of its scheme only', () => {
    expect(() => schemeRefund(underRulebook(theInstrument('kr-nps')), epi())).toThrow('expected the instrument jp-epi')
  })
})
