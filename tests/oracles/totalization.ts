// Pro-rata benefits as others compute them: each row with its source and how far it was read.
import type { WrittenClaim } from '../domain/claims-to-totalize.js'
import { compulsory, months, weeks, years } from '../domain/claims-to-totalize.js'
import type { OracleStatus } from './months.js'

/** `expected` by country: what the row's source says, as far as it says it. */
type ProRataRow = {
  id: string
  what: string
  source: string
  status: OracleStatus | 'partly-read'
  claim: WrittenClaim
  expected: { [country: string]: { [field: string]: unknown } }
  totals?: { [currency: string]: string }
}

const nav = 'navikt/pensjon-etterlatte-saksbehandling, MIT licence, BeregnTrygdetidTest.kt'

export const proRataRows: readonly ProRataRow[] = [
  {
    id: 'O1',
    what: 'Rosa: 20 years in France, 10 in Spain, both ask for 15',
    source:
      'Your Europe, pensions abroad; the Spanish amount and the total were read in a copy, the French amounts are recollection',
    status: 'partly-read',
    claim: {
      states: [
        { country: 'FR', periods: [years('20')], theoretical: '1500.00', independent: '800.00' },
        { country: 'ES', periods: [years('10')], theoretical: '1200.00' },
      ],
    },
    expected: {
      FR: {
        ratio: { numerator: '240', denominator: '360' },
        proRata: '1000.00',
        payable: '1000.00',
        basis: 'pro-rata',
        entitlement: 'own',
        independent: '800.00',
      },
      ES: {
        ratio: { numerator: '120', denominator: '360' },
        proRata: '400.00',
        payable: '400.00',
        basis: 'pro-rata',
        entitlement: 'aggregated',
        independent: null,
      },
    },
    totals: { EUR: '1400.00' },
  },
  {
    id: 'O2',
    what: 'Peter: 364 Irish and 1,196 German weeks; the fraction is 364/1560 = 7/30',
    source:
      'Citizens Information (Ireland), case study 1; the weeks were read, the fraction derived; the rate of 2024 (249.30) is recollection',
    status: 'derived',
    claim: {
      commonUnit: 'week',
      states: [
        { country: 'IE', periods: [weeks('364')], qualifying: { amount: '520', unit: 'week' }, theoretical: '249.30' },
        { country: 'DE', periods: [weeks('1196')], qualifying: { amount: '5', unit: 'year' } },
      ],
    },
    expected: { IE: { ratio: { numerator: '364', denominator: '1560' }, proRata: '58.17', payable: '58.17' } },
  },
  {
    id: 'O3',
    what: 'Mary: 600 Irish weeks of 1,800, where the amount under Irish law alone is higher and is paid',
    source:
      'Citizens Information (Ireland), case study 2, reduced rate of 2024 read; its maximum rate is recollection, the third derived',
    status: 'partly-read',
    claim: {
      commonUnit: 'week',
      states: [
        {
          country: 'IE',
          periods: [weeks('600')],
          qualifying: { amount: '520', unit: 'week' },
          theoretical: '277.30',
          independent: '180.70',
        },
        { country: 'US', currency: 'USD', periods: [weeks('1200')], qualifying: { amount: '520', unit: 'week' } },
      ],
    },
    expected: {
      IE: {
        ratio: { numerator: '600', denominator: '1800' },
        proRata: '92.43',
        payable: '180.70',
        basis: 'independent',
      },
    },
  },
  {
    id: 'N-IZA',
    what: 'two states with 18 and 24 years, where the law of one asks for at most 40',
    source:
      'IZA Journal of Labor and Development 2016, table 7, periods and theoretical amounts read, 360.00 and 525.71 derived',
    status: 'partly-read',
    claim: {
      states: [
        {
          country: 'AT',
          periods: [years('18')],
          qualifying: { amount: '20', unit: 'year' },
          maximum: { amount: '40', unit: 'year' },
          theoretical: '800.00',
        },
        {
          country: 'BE',
          periods: [years('24')],
          qualifying: { amount: '25', unit: 'year' },
          maximum: { amount: '50', unit: 'year' },
          theoretical: '920.00',
        },
      ],
    },
    expected: {
      AT: { ratio: { numerator: '216', denominator: '480' }, proRata: '360.00', entitlement: 'aggregated' },
      BE: { ratio: { numerator: '288', denominator: '504' }, proRata: '525.71', entitlement: 'aggregated' },
    },
    totals: { EUR: '885.71' },
  },
  {
    id: 'N9',
    what: '40 years nationally, 30 in theory, a fraction of one half: 15.0 pro rata, and 40 where the best counts',
    source: nav,
    status: 'read',
    claim: {
      states: [
        { country: 'NO', periods: [years('20')], theoretical: '30.00', independent: '40.00' },
        { country: 'SE', periods: [years('20')] },
      ],
    },
    expected: {
      NO: {
        ratio: { numerator: '240', denominator: '480' },
        proRata: '15.00',
        payable: '40.00',
        basis: 'independent',
      },
    },
  },
  {
    id: 'P2',
    what: 'article 50(2): 20 years here, 10 there where no right exists yet; without those 10 years it is 610, with them 600',
    source: 'derived from Regulation (EC) 883/2004, article 50(2) as read in German',
    status: 'derived',
    claim: {
      states: [
        {
          country: 'FR',
          periods: [years('20')],
          theoretical: '900.00',
          theoreticalWithout: '610.00',
          independent: '610.00',
        },
        { country: 'DE', periods: [years('10')], qualifying: { amount: '35', unit: 'year' } },
      ],
    },
    expected: {
      FR: { ratio: { numerator: '240', denominator: '240' }, proRata: '610.00', payable: '610.00', basis: 'pro-rata' },
      DE: { entitlement: 'none', ratio: null, payable: '0.00', basis: 'not-entitled' },
    },
  },
  {
    id: 'P4',
    what: 'article 56(1)(a): 25 of 45 years, at most 40: 625.00, not 555.56',
    source: 'derived from Regulation (EC) 883/2004, article 56(1)(a) as read in German',
    status: 'derived',
    claim: {
      states: [
        { country: 'FR', periods: [years('25')], maximum: { amount: '40', unit: 'year' } },
        { country: 'DE', periods: [years('20')] },
      ],
    },
    expected: { FR: { ratio: { numerator: '300', denominator: '480' }, payable: '625.00' } },
  },
]

const trygdetid = { qualifying: { amount: '3', unit: 'year' } } as const

/** Months of a Norwegian fraction: own and all, at most 480; `in year` and `out year` are written out. */
export const norwegianRows: readonly {
  id: string
  source: string
  status: OracleStatus
  claim: WrittenClaim
  country: string
  own: string
  all: string
}[] = [
  {
    id: 'N1',
    source: nav,
    status: 'read',
    country: 'NO',
    claim: {
      states: [
        {
          country: 'NO',
          ...trygdetid,
          periods: [compulsory('1992-10-03', '2004-12-31'), compulsory('2017-01-01', '2022-12-31')],
        },
        { country: 'SE', periods: [compulsory('2005-01-01', '2016-12-31')] },
      ],
    },
    own: '219',
    all: '363',
  },
  {
    id: 'N5',
    source: nav,
    status: 'read',
    country: 'NO',
    claim: {
      contingency: '2024-10-01',
      states: [
        { country: 'SE', periods: [compulsory('2013-05-01', '2018-12-31')] },
        { country: 'NO', ...trygdetid, periods: [compulsory('2019-01-01', '2024-09-30')] },
      ],
    },
    own: '69',
    all: '137',
  },
  {
    id: 'N6',
    source: nav,
    status: 'read',
    country: 'NO',
    claim: {
      states: [
        {
          country: 'NO',
          ...trygdetid,
          maximum: { amount: '40', unit: 'year' },
          periods: [compulsory('1974-12-11', '1994-12-31')],
        },
        { country: 'DK', periods: [compulsory('1996-01-01', '2015-12-31')] },
      ],
    },
    own: '241',
    all: '480',
  },
]

/** N3: all months abroad. */
export const monthsAbroadOnly = {
  id: 'N3',
  source: nav,
  status: 'read' as OracleStatus,
  claim: {
    states: [
      { country: 'NO', ...trygdetid, periods: [] },
      { country: 'SE', periods: [compulsory('2011-01-01', '2023-02-28')] },
    ],
  } satisfies WrittenClaim,
  own: '0',
  all: '146',
}

/** Amounts that are one claim's periods, converted and added up. */
export const aggregateRows: readonly {
  id: string
  source: string
  status: OracleStatus
  claim: WrittenClaim
  country: string
  own: string
  all: string
}[] = [
  {
    id: 'A1',
    source:
      'Bundessozialgericht, 9 October 2012, B 5 R 54/11 R: five quarters as notified are 15 months, whatever the days',
    status: 'read',
    country: 'FR',
    claim: {
      states: [
        {
          country: 'FR',
          periods: [{ kind: 'compulsory', amount: '5', unit: 'quarter' }],
          qualifying: { amount: '1', unit: 'year' },
        },
        { country: 'DE', periods: [months('48')], qualifying: { amount: '60', unit: 'month' } },
      ],
    },
    own: '15',
    all: '63',
  },
]
