// Old-age benefits of the United States, as its regulation and its own calculator compute them: each row with its source.
import type { OracleStatus } from './months.js'

/** 20 CFR 404.1918, example 1: earnings, quarters of coverage, and each year's ratio in percent as the regulation prints it. */
export const exampleOne = {
  id: 'O4',
  source: '20 CFR 404.1918, example 1, step 1, read',
  status: 'read' as OracleStatus,
  years: [
    { year: 1974, earnings: '2045.08', quarters: 2 },
    { year: 1975, earnings: '7542', quarters: 4 },
    { year: 1976, earnings: '9016', quarters: 4 },
    { year: 1977, earnings: '9952', quarters: 4 },
    { year: 1978, earnings: '10924', quarters: 4 },
    { year: 1979, earnings: '12851', quarters: 4 },
    { year: 1980, earnings: '11924', quarters: 4 },
  ],
  ratios: [
    '1974 25.46558',
    '1975 87.38350',
    '1976 97.71874',
    '1977 101.76452',
    '1978 103.48587',
    '1979 111.94777',
    '1980 95.28939',
  ],
  sum: '623.05537',
  position: '95.85467',
} as const

/** The example's ending, for a person of 62 in 1982: steps 2 to 4 of the regulation could not be read. */
export const exampleOneEndings = [
  {
    id: 'O5',
    what: 'May 1982: 453.10 × 26/104 = 113.275, rounded up to 113.30',
    source: 'derived by the steps of the calculator ANYPIA, which freezes the wage of 1981 at that of 1980',
    status: 'derived' as OracleStatus,
    benefitMonth: '1982-05',
    withoutTotalization: null,
    expected: {
      averageIndexedMonthly: '999',
      theoreticalPia: '453.10',
      piaOfMonth: '453.10',
      fraction: { numerator: 26, denominator: 104 },
      proRata: '113.30',
      payable: '113.30',
    },
  },
  {
    id: 'O5a',
    what: 'June 1982, after 7.4 %: 486.60 × 26/104 = 121.65, rounded down to 121.60',
    source: 'derived by the steps of the calculator ANYPIA',
    status: 'derived' as OracleStatus,
    benefitMonth: '1982-06',
    withoutTotalization: null,
    expected: { theoreticalPia: '453.10', piaOfMonth: '486.60', proRata: '121.60', payable: '121.60' },
  },
  {
    id: '(a)(4)',
    what: 'the same with 110.00 without totalization: never more than that',
    source: 'derived from 20 CFR 404.1918(a)(4), read',
    status: 'derived' as OracleStatus,
    benefitMonth: '1982-06',
    withoutTotalization: '110.00',
    expected: { proRata: '121.60', payable: '110.00', cappedWithoutTotalization: true },
  },
] as const

/** POMS GN 01701.200: what of a year's earnings is used. */
export const usable = [
  {
    id: 'O6',
    what: '1970, 2 quarters, earnings 4,200, maximum 7,800: 3,900',
    source: 'POMS GN 01701.200, read',
    status: 'read' as OracleStatus,
    earnings: '4200',
    quarters: 2,
    maximum: '7800',
    expected: '3900',
  },
  {
    id: 'O6a',
    what: 'earnings below their share of the maximum are used whole: 3,000',
    source: 'derived from POMS GN 01701.200',
    status: 'derived' as OracleStatus,
    earnings: '3000',
    quarters: 2,
    maximum: '7800',
    expected: '3000',
  },
] as const

/** Halves of an average wage of an odd number of cents, as the calculator's cases state them. */
export const halvesOfOddCents: Readonly<Record<number, string>> = {
  1978: '5278.02',
  1984: '8067.53',
  1985: '8411.25',
  1987: '9213.25',
  1989: '10049.77',
  1993: '11566.33',
  1994: '11876.76',
}

/**
 * Goldens of the calculator ANYPIA (anthonycolavito/pyanypia, total_v1.jsonl, MIT licence): born on 15 March, four quarters a year,
 * earnings the average wage of each year (`whole`) or half of it (`half`); one benefit for each pair of months.
 */
type Cohort = {
  born: number
  from: number
  to: number
  months: readonly (readonly [entitledFrom: string, benefitMonth: string])[]
  half: readonly string[]
  whole: readonly string[]
}

const of1940 = [
  ['2002-04', '2002-04'],
  ['2002-04', '2003-04'],
  ['2005-09', '2005-09'],
  ['2005-09', '2006-09'],
] as const
const of1955 = [
  ['2017-04', '2017-04'],
  ['2017-04', '2018-04'],
  ['2021-05', '2021-05'],
  ['2021-05', '2022-05'],
] as const

const cohorts: readonly Cohort[] = [
  {
    born: 1940,
    from: 1970,
    to: 1972,
    months: of1940,
    half: ['66.10', '67.00', '70.30', '73.20'],
    whole: ['102.90', '104.30', '109.40', '113.90'],
  },
  {
    born: 1940,
    from: 1975,
    to: 1980,
    months: of1940,
    half: ['132.30', '134.10', '140.70', '146.40'],
    whole: ['205.80', '208.60', '218.90', '227.80'],
  },
  {
    born: 1940,
    from: 1965,
    to: 1973,
    months: of1940,
    half: ['198.40', '201.20', '211.00', '219.70'],
    whole: ['308.70', '313.00', '328.30', '341.80'],
  },
  {
    born: 1955,
    from: 1985,
    to: 1987,
    months: of1955,
    half: ['98.90', '100.90', '106.70', '113.00'],
    whole: ['153.90', '157.00', '166.10', '175.90'],
  },
  {
    born: 1955,
    from: 1990,
    to: 1995,
    months: of1955,
    half: ['197.90', '201.80', '213.50', '226.10'],
    whole: ['307.80', '314.00', '332.20', '351.80'],
  },
  {
    born: 1955,
    from: 1980,
    to: 1988,
    months: of1955,
    half: ['296.80', '302.70', '320.20', '339.10'],
    whole: ['461.70', '471.00', '498.30', '527.70'],
  },
]

/** 48 goldens, one row each; all were read. */
export const goldens = cohorts.flatMap(({ born, from, to, months, ...amounts }) =>
  (['half', 'whole'] as const).flatMap((earnings) =>
    months.map(([entitledFrom, benefitMonth], place) => ({
      born,
      from,
      to,
      earnings,
      entitledFrom,
      benefitMonth,
      expected: amounts[earnings][place] ?? '',
      status: 'read',
    })),
  ),
)
