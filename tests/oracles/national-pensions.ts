// Pensions by one country's own rule, as others compute them: each row with its source and how far it was read.
import type { OracleStatus } from './months.js'

type Row<Facts, Expected> = {
  id: string
  what: string
  source: string
  status: OracleStatus | 'partly-read'
  facts: Facts
  expected: Expected
}

type Contributions = { contributions: number; contributionsAbroad: number; years: number }

export const yearlyAverages: readonly Row<Contributions, { [field: string]: unknown }>[] = [
  {
    id: 'O2',
    what: 'Peter: 364 Irish and 1,196 German weeks in 40 years average 9.1 alone and 39 together; the fraction is 364/1560',
    source: 'Citizens Information (Ireland), case study 1: weeks, 9.1 and 1,560 read; 39 and the fraction derived',
    status: 'partly-read',
    facts: { contributions: 364, contributionsAbroad: 1196, years: 40 },
    expected: {
      own: { exact: '91/10', decimal: '9.1', whole: 9 },
      notional: { exact: '39', decimal: '39', whole: 39 },
      fraction: { numerator: 364, denominator: 1560 },
      entitledAlone: false,
      notionalRate: 'reduced',
    },
  },
  {
    id: 'O3',
    what: 'Mary: 600 Irish and 1,200 US weeks in 34 years average 17.65, read as 18, and 52.94 (published as 52.9) together, the maximum rate',
    source: 'Citizens Information (Ireland), case study 2, read; its end was cut after the maximum rate',
    status: 'read',
    facts: { contributions: 600, contributionsAbroad: 1200, years: 34 },
    expected: {
      own: { exact: '300/17', decimal: '17.65', whole: 18 },
      notional: { exact: '900/17', decimal: '52.94', whole: 53 },
      fraction: { numerator: 600, denominator: 1800 },
      entitledAlone: true,
      notionalRate: 'maximum',
    },
  },
  {
    id: 'O8',
    what: '1,644 contributions in 43 years average 38.23 (published as 38.2) together, of which 129 are Irish',
    source: 'Dáil Éireann, parliamentary question 449 of 8 May 2018; 38.2 read, and it follows from 1,644 and 43',
    status: 'read',
    facts: { contributions: 129, contributionsAbroad: 1515, years: 43 },
    expected: { notional: { exact: '1644/43', decimal: '38.23', whole: 38 } },
  },
]

type Residence = { yearsOfResidence: number; yearsInTreatyState: number; livesAbroad: boolean }

const serviceCanada = 'Service Canada, Old Age Security, April to June 2013: rule and full pension read in a copy'

export const residencePensions: readonly Row<Residence, { entitlement: string; parts: number; amount: string }>[] = [
  {
    id: 'O21',
    what: 'one year in Canada and nine in a treaty state: a right, and 1/40 of 546.07',
    source: `${serviceCanada}; 13.65 derived`,
    status: 'partly-read',
    facts: { yearsOfResidence: 1, yearsInTreatyState: 9, livesAbroad: false },
    expected: { entitlement: 'aggregated', parts: 1, amount: '13.65' },
  },
  {
    id: 'O21a',
    what: 'one year less in the treaty state: no right',
    source: `${serviceCanada}; derived`,
    status: 'derived',
    facts: { yearsOfResidence: 1, yearsInTreatyState: 8, livesAbroad: false },
    expected: { entitlement: 'none', parts: 0, amount: '0.00' },
  },
  {
    id: 'O21b',
    what: 'the same ten years, living abroad, where twenty are asked for: no right',
    source: `${serviceCanada}; derived`,
    status: 'derived',
    facts: { yearsOfResidence: 1, yearsInTreatyState: 9, livesAbroad: true },
    expected: { entitlement: 'none', parts: 0, amount: '0.00' },
  },
  {
    id: 'O21c',
    what: 'twenty years in Canada, living abroad: 20/40 on its own',
    source: `${serviceCanada}; derived`,
    status: 'derived',
    facts: { yearsOfResidence: 20, yearsInTreatyState: 0, livesAbroad: true },
    expected: { entitlement: 'own', parts: 20, amount: '273.04' },
  },
  {
    id: 'O21d',
    what: 'fifty years in Canada: never more than the full pension',
    source: `${serviceCanada}; derived`,
    status: 'derived',
    facts: { yearsOfResidence: 50, yearsInTreatyState: 0, livesAbroad: false },
    expected: { entitlement: 'own', parts: 40, amount: '546.07' },
  },
]
