// Which state pays what, and why: short periods, rights, ceilings, dates, overlaps, supplements, roundings?
import { describe, expect, it } from 'vitest'
import { assimilated, compulsory, months, totalized, voluntary, years } from './claims-to-totalize.js'
import type { WrittenClaim } from './claims-to-totalize.js'

const inMonths = (amount: string) => ({ amount, unit: 'month' as const })
const paid = (claim: WrittenClaim) =>
  totalized(claim).states.map(({ country, payable, basis }) => `${country} ${payable} ${basis}`)

describe('periods of under one year', () => {
  it('count for the right of others and not in their denominators: 11 months in Sweden, 9 years 2 months in France, 10 needed', () => {
    const claim = {
      states: [
        { country: 'SE', periods: [months('11')], theoretical: '900.00' },
        { country: 'FR', periods: [months('110')], qualifying: inMonths('120'), theoretical: '1200.00' },
      ],
    }
    const { totalPeriods, of } = totalized(claim)
    expect(totalPeriods).toBe('121')
    expect(of('SE')).toMatchObject({
      entitlement: 'none',
      ratio: null,
      proRata: null,
      payable: '0.00',
      basis: 'short-period',
    })
    expect(of('FR')).toMatchObject({
      entitlement: 'aggregated',
      ratio: { numerator: '110', denominator: '110' },
      payable: '1200.00',
    })
  })

  it('are paid all the same where 10 months alone give a right', () => {
    const claim = {
      states: [
        { country: 'SE', periods: [months('10')], qualifying: inMonths('10') },
        { country: 'FR', periods: [months('110')] },
      ],
    }
    expect(totalized(claim).of('SE')).toMatchObject({
      entitlement: 'own',
      ratio: { numerator: '10', denominator: '120' },
      payable: '83.33',
    })
  })

  it.each([
    ['5', '263', 'short-period'],
    ['5', '264', 'pro-rata'],
    ['6', '311', 'short-period'],
    ['6', '312', 'pro-rata'],
    ['7', '359', 'short-period'],
    ['7', '360', 'pro-rata'],
  ])('of a scheme of %s days a week: %s days are %s', (week, amount, basis) => {
    const claim: WrittenClaim = {
      states: [
        {
          country: 'SE',
          scheme: { daysPerWeek: Number(week) as 5 | 6 | 7 },
          periods: [{ kind: 'compulsory', amount, unit: 'day' }],
        },
        { country: 'FR', periods: [years('20')] },
      ],
    }
    expect(totalized(claim).of('SE').basis).toBe(basis)
  })

  it('in every state: the last one whose conditions are met by the total of 21 months pays its whole amount', () => {
    const claim = {
      states: [
        { country: 'SE', periods: [months('11')], qualifying: inMonths('12'), theoretical: '300.00' },
        { country: 'FR', periods: [months('10')], qualifying: inMonths('20'), theoretical: '200.00' },
        { country: 'DE', periods: [], qualifying: inMonths('60'), theoretical: '100.00' },
      ],
    }
    expect(paid(claim)).toEqual(['SE 0.00 short-period', 'FR 200.00 exclusive', 'DE 0.00 short-period'])
    expect(totalized(claim).of('FR')).toMatchObject({ ratio: null, proRata: null, entitlement: 'aggregated' })
  })

  it('in every state, and nowhere a right: nobody pays', () => {
    const states = ['SE', 'FR'].map((country) => ({ country, periods: [months('5')] }))
    expect(paid({ states })).toEqual(['SE 0.00 not-entitled', 'FR 0.00 not-entitled'])
  })
})

describe('rights', () => {
  it('on own periods are judged before rounding up: 179 months and 29 days are not 15 years, with one day more they are', () => {
    const own = (to: string) =>
      totalized({ states: [{ country: 'NO', periods: [compulsory('2000-01-01', to)] }] }).of('NO')
    expect(own('2014-12-29')).toMatchObject({ periods: '180', entitlement: 'aggregated', independent: null })
    expect(own('2014-12-31')).toMatchObject({ periods: '180', entitlement: 'own' })
  })

  it('on own periods are not lost where voluntary years give way to compulsory ones abroad; the ratio is', () => {
    const claim = {
      states: [
        {
          country: 'DE',
          periods: [voluntary('2000-01-01', '2004-12-31'), compulsory('2005-01-01', '2014-12-31')],
          independent: '400.00',
        },
        { country: 'FR', periods: [compulsory('2000-01-01', '2004-12-31')] },
      ],
    }
    const { of, totalPeriods, explanation } = totalized(claim)
    expect(totalPeriods).toBe('180')
    expect(of('DE')).toMatchObject({ periods: '120', entitlement: 'own', independent: '400.00', proRata: '666.67' })
    expect(explanation.filter(({ rule }) => rule === 'voluntary-displaced').map(({ inputs }) => inputs)).toEqual([
      { country: 'DE', days: 1827 },
    ])
  })

  it('of a state that asks for 40 years do not exist, and the 10 years there stay in the ratio of the others', () => {
    const claim = {
      states: [
        { country: 'FR', periods: [years('20')], theoretical: '900.00' },
        { country: 'DE', periods: [years('10')], qualifying: { amount: '40', unit: 'year' as const } },
      ],
    }
    const { of, explanation } = totalized(claim)
    expect([of('FR').payable, of('DE').payable]).toEqual(['600.00', '0.00'])
    expect(explanation.filter(({ rule }) => rule === 'different-dates').map(({ result }) => result)).toEqual([
      'periods-stay-in',
    ])
  })
})

describe('a claim on which no state has a ratio', () => {
  it('of a law that asks for no period at all pays nothing pro rata, and shows no ratio of nothing', () => {
    const { of } = totalized({ states: [{ country: 'FR', qualifying: inMonths('0') }] })
    expect(of('FR')).toMatchObject({ entitlement: 'own', ratio: null, proRata: '0.00', payable: '0.00' })
  })

  it('counts the higher amount without the short period of a state where no right exists', () => {
    const claim = {
      states: [
        { country: 'FR', periods: [years('20')], theoretical: '1200.00', theoreticalWithout: '1300.00' },
        { country: 'ES', periods: [months('10')], qualifying: { amount: '40', unit: 'year' as const } },
      ],
    }
    expect(totalized(claim).of('FR')).toMatchObject({
      ratio: { numerator: '240', denominator: '240' },
      payable: '1300.00',
    })
  })
})

describe('the higher amount', () => {
  it('is the one under national law alone when it exceeds the pro-rata by a cent, and the pro-rata on a tie', () => {
    const of = (independent: string) =>
      totalized({
        states: [
          { country: 'FR', periods: [years('20')], theoretical: '900.00', independent },
          { country: 'ES', periods: [years('10')] },
        ],
      }).of('FR')
    expect(of('600.01')).toMatchObject({ payable: '600.01', basis: 'independent' })
    expect(of('600.00')).toMatchObject({ payable: '600.00', basis: 'pro-rata' })
  })

  it('is found before rounding: 333.333333 is less than a third of 1,000', () => {
    const claim = {
      states: [
        { country: 'FR', periods: [years('15')], independent: '333.333333' },
        { country: 'ES', periods: [years('30')] },
      ],
    }
    expect(totalized(claim).of('FR')).toMatchObject({ payable: '333.33', basis: 'pro-rata' })
  })

  it.each([
    ['half-up', '0.05'],
    ['half-even', '0.04'],
    ['down', '0.04'],
    ['up', '0.05'],
  ] as const)('is rounded once, %s: 0.045 is %s', (rounding, payable) => {
    const states = [{ country: 'FR', periods: [years('20')], theoretical: '0.045', rounding }]
    expect(totalized({ states }).of('FR').payable).toBe(payable)
  })

  it('has the digits of its currency: 1,000 yen, 1,000.000 dinars', () => {
    const amount = (country: string, currency: string) =>
      totalized({ states: [{ country, currency, periods: [years('20')], theoretical: '1000' }] }).totals
    expect([amount('JP', 'JPY'), amount('BH', 'BHD')]).toEqual([{ JPY: '1000' }, { BHD: '1000.000' }])
  })
})

describe('the supplement of the European Convention', () => {
  const state = (country: string, own: string, independent: string | null) => ({
    country,
    periods: [years(own)],
    theoretical: '900.00',
    independent,
    qualifying: { amount: '10', unit: 'year' as const },
  })
  const claim = (states: WrittenClaim['states']): WrittenClaim => ({ instrument: 'cets-78', states })

  it('is the largest difference, shared as each would have owed: 1,000 and 950 against 900 make 66.67 and 33.33', () => {
    const { states, totals } = totalized(
      claim([state('AT', '20', '1000.00'), state('TR', '20', '950.00'), state('PT', '20', '100.00')]),
    )
    expect(states.map(({ payable, supplement }) => [payable, supplement])).toEqual([
      ['300.00', '66.67'],
      ['300.00', '33.33'],
      ['300.00', '0.00'],
    ])
    expect(totals).toEqual({ EUR: '1000.00' })
  })

  it('gives the cent that is left to the largest fraction, and of equal ones to the first', () => {
    const { states } = totalized(
      claim([state('AT', '20', '900.05'), state('TR', '20', '900.05'), state('PT', '20', '100.00')]),
    )
    expect(states.map(({ supplement }) => supplement)).toEqual(['0.03', '0.02', '0.00'])
  })

  it('is owed by nobody without a right on own periods, and is nothing where none exceeds the sum', () => {
    const { states } = totalized(claim([state('AT', '5', '2000.00'), state('TR', '20', '900.00')]))
    expect(states.map(({ independent, supplement }) => [independent, supplement])).toEqual([
      [null, '0.00'],
      ['900.00', '0.00'],
    ])
  })

  it('is not computed across currencies, and the explanation says so', () => {
    const { states, totals, explanation } = totalized(
      claim([state('AT', '20', '1000.00'), { ...state('TR', '20', null), currency: 'TRY' }]),
    )
    expect(states.map(({ supplement }) => supplement)).toEqual([null, null])
    expect(totals).toEqual({ EUR: '450.00', TRY: '450.00' })
    expect(explanation.find(({ rule }) => rule === 'supplement')?.text).toBe(
      'amounts in several currencies are not compared: whether a supplement is due is not computed',
    )
  })
})

type Periods = NonNullable<WrittenClaim['states'][number]['periods']>

describe('dated periods', () => {
  const both = (periods: Periods, abroad: Periods = []) => {
    const result = totalized({
      states: [
        { country: 'DE', periods },
        { country: 'FR', periods: abroad },
      ],
    })
    return [result.of('DE').periods, result.of('FR').periods, result.totalPeriods]
  }

  it('end on the day before the contingency', () => {
    expect(both([compulsory('2023-07-01', '2024-06-30'), compulsory('2024-01-01', '2024-03-31')])).toEqual([
      '6',
      '0',
      '6',
    ])
  })

  it('round up once a state and once together: 10 days here and 10 there are 1 month each and 1 in all', () => {
    expect(both([compulsory('2020-01-01', '2020-01-10')], [compulsory('2020-02-01', '2020-02-10')])).toEqual([
      '1',
      '1',
      '1',
    ])
  })

  it('of one state that overlap count once', () => {
    expect(
      both([
        compulsory('2020-01-01', '2020-12-31'),
        compulsory('2020-07-01', '2021-06-30'),
        assimilated('2020-01-01', '2021-06-30'),
      ]),
    ).toEqual(['18', '0', '18'])
  })

  it.each([
    ['again in part, with the same kind', [compulsory('2023-01-01', '2023-01-20')], []],
    ['again in part, with a stronger kind', [], [compulsory('2023-01-05', '2023-01-20')]],
  ])('stated %s, make no month more: one calendar year stays 12 months', (_what, same, stronger) => {
    const year = same.length > 0 ? compulsory('2023-01-01', '2023-12-31') : voluntary('2023-01-01', '2023-12-31')
    expect(both([year, ...same, ...stronger])).toEqual(['12', '0', '12'])
    expect(both([year, ...same], stronger)[2]).toBe('12')
  })

  it('that only follow each other are counted one by one: 20 January to 10 February twice is 1 month and 14 days', () => {
    expect(both([compulsory('2023-01-20', '2023-02-10'), compulsory('2023-02-11', '2023-03-04')])[0]).toBe('2')
  })

  it('that are assimilated give way to any insurance abroad', () => {
    expect(both([assimilated('2020-01-01', '2020-12-31')], [voluntary('2020-01-01', '2020-06-30')])).toEqual([
      '6',
      '6',
      '12',
    ])
  })

  it('that two states assimilate count where the person was last insured before, or else first after', () => {
    const child = assimilated('2010-01-01', '2010-12-31')
    expect(
      both([compulsory('2009-01-01', '2009-06-30'), child], [compulsory('2009-07-01', '2009-12-31'), child]),
    ).toEqual(['6', '18', '24'])
    expect(
      both([compulsory('2011-01-01', '2011-06-30'), child], [compulsory('2012-01-01', '2012-06-30'), child]),
    ).toEqual(['18', '6', '24'])
  })

  it.each([
    ['compulsory', compulsory],
    ['voluntary', voluntary],
  ])('of two states that are both %s are refused, naming both and the days', (kind, period) => {
    expect(() => both([period('2020-01-01', '2020-12-31')], [period('2020-12-01', '2021-01-31')])).toThrow(
      `expected each day under ${kind} insurance in one state, got DE and FR for 2020-12-01 to 2020-12-31; have the two institutions settle which of them insured the person`,
    )
  })

  it('become days of the common scheme: 18 months are 396 days of five a week', () => {
    const claim: WrittenClaim = {
      commonUnit: 'day',
      commonDaysPerWeek: 5,
      states: [
        {
          country: 'DE',
          periods: [compulsory('2020-01-01', '2021-06-30'), { kind: 'compulsory', amount: '90', unit: 'day' }],
        },
      ],
    }
    expect(totalized(claim).totalPeriods).toBe(String(396 + 66))
  })
})

describe('the explanation', () => {
  it('names rule, source, inputs and result of every step, and says what nobody has verified', () => {
    const { explanation } = totalized({
      instrument: 'bilateral-pro-rata',
      states: [
        { country: 'PH', currency: 'PHP', periods: [years('20')] },
        { country: 'DE', periods: [years('10')] },
      ],
    })
    expect(explanation.length).toBeGreaterThan(8)
    for (const { rule, source, text, result } of explanation) {
      expect([rule, text, result].every((said) => said.length > 0)).toBe(true)
      if (rule !== 'total') expect(source).toMatch(/has not been read.*\(unverified\)$/)
    }
  })
})
