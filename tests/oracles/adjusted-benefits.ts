// Benefits that are indexed or raised to a minimum: each row with its source and how far it was read.
import type { IndexationFacts } from '../../domain/totalization/indexation.js'
import type { ResidenceMinimumFacts } from '../../domain/totalization/residence-minimum.js'
import type { OracleStatus } from './months.js'

type Row<Facts, Expected> = {
  id: string
  what: string
  source: string
  status: OracleStatus
  facts: Facts
  expected: Expected
}

const article59 = 'derived from Regulation (EC) 883/2004, article 59(2), as read in Italian'

export const indexations: readonly Row<IndexationFacts, string>[] = [
  {
    id: 'P7',
    what: 'a pro-rata benefit of 406.90 grows by 2.5 % to 417.0725, paid as 417.07',
    source: article59,
    status: 'derived',
    facts: { amount: '406.90', currency: 'EUR', percent: '2.5' },
    expected: '417.07',
  },
  {
    id: 'P7a',
    what: 'the same grows by a fixed 12.00 to 418.90',
    source: article59,
    status: 'derived',
    facts: { amount: '406.90', currency: 'EUR', fixedAmount: '12.00' },
    expected: '418.90',
  },
  {
    id: 'P7b',
    what: 'a payer that rounds down in yen pays 1,025 of 1,025.9',
    source: article59,
    status: 'derived',
    facts: { amount: '1001', currency: 'JPY', percent: '2.4875', rounding: 'down' },
    expected: '1025',
  },
]

const article58 = 'derived from Regulation (EC) 883/2004, article 58, as read in German'

export const residenceMinima: readonly Row<ResidenceMinimumFacts, object>[] = [
  {
    id: '58a',
    what: 'benefits of 400 and 300 and a minimum of 900 in the state of residence: a supplement of 200',
    source: article58,
    status: 'derived',
    facts: {
      residence: 'FR',
      currency: 'EUR',
      minimum: '900.00',
      benefits: [
        { country: 'FR', amount: '400.00' },
        { country: 'ES', amount: '300.00' },
      ],
    },
    expected: { supplement: '200.00', payer: 'FR', reason: 'below-minimum' },
  },
  {
    id: '58b',
    what: 'the sum of all benefits reaches the minimum to the cent: none',
    source: article58,
    status: 'derived',
    facts: {
      residence: 'FR',
      currency: 'EUR',
      minimum: '700.00',
      benefits: [
        { country: 'FR', amount: '400.00' },
        { country: 'ES', amount: '300.00' },
      ],
    },
    expected: { supplement: '0.00', payer: null, reason: 'minimum-reached' },
  },
  {
    id: '58c',
    what: 'the state of residence owes no benefit: none, however small the others are',
    source: article58,
    status: 'derived',
    facts: {
      residence: 'DE',
      currency: 'EUR',
      minimum: '900.00',
      benefits: [
        { country: 'DE', amount: '0.00' },
        { country: 'ES', amount: '300.00' },
      ],
    },
    expected: { supplement: '0.00', payer: null, reason: 'residence-owes-no-benefit' },
  },
]
