// Claims whose states' conditions are met on different dates: each row with its source and how far it was read.
import { years, type WrittenClaim } from '../domain/claims-to-totalize.js'
import type { OracleStatus } from './months.js'

type Row = {
  id: string
  what: string
  source: string
  status: OracleStatus
  claim: WrittenClaim
  conditions: readonly object[]
  /** In the order of the dates. */
  expected: readonly object[]
}

const article50 = 'derived from Regulation (EC) 883/2004, article 50, as read in German'
const article33 = 'derived from the European Convention on Social Security (CETS 78), article 33, as read'

const inYears = (amount: string) => ({ amount, unit: 'year' as const })

const france = { country: 'FR', periods: [years('20')], theoretical: '900.00', independent: '610.00' }
const germany = { country: 'DE', periods: [years('10')], qualifying: inYears('5'), theoretical: '750.00' }
const fromAge = [
  { country: 'FR', from: '2026-03-01' },
  { country: 'DE', from: '2029-03-01' },
]

const three = [
  { ...france, periods: [years('15')], theoretical: '1500.00', independent: '700.00' },
  { country: 'IT', periods: [years('10')], qualifying: inYears('10'), theoretical: '1200.00', independent: '300.00' },
  { country: 'ES', periods: [years('5')], qualifying: inYears('5'), theoretical: '1000.00', independent: '150.00' },
]

export const datedRows: readonly Row[] = [
  {
    id: 'P2',
    what: '610 without the German periods against 600 with them; in 2029 computed again, and 610 of its own still beats 600',
    source: article50,
    status: 'derived',
    claim: { states: [{ ...france, theoreticalWithout: '610.00' }, germany] },
    conditions: fromAge,
    expected: [
      {
        on: '2026-03-01',
        met: ['FR'],
        waiting: ['DE'],
        way: 'unmet-compared',
        changes: [{ country: 'FR', change: 'first' }],
        totalization: {
          states: [
            { country: 'FR', proRata: '610.00', payable: '610.00', basis: 'pro-rata' },
            { country: 'DE', payable: '0.00', basis: 'not-entitled' },
          ],
          totals: { EUR: '610.00' },
        },
      },
      {
        on: '2029-03-01',
        met: ['FR', 'DE'],
        waiting: [],
        way: 'all-met',
        changes: [
          { country: 'FR', change: 'recalculated' },
          { country: 'DE', change: 'first' },
        ],
        totalization: {
          states: [
            { country: 'FR', proRata: '600.00', independent: '610.00', payable: '610.00', basis: 'independent' },
            { country: 'DE', proRata: '250.00', payable: '250.00', basis: 'pro-rata' },
          ],
          totals: { EUR: '860.00' },
        },
      },
    ],
  },
  {
    id: 'P2a',
    what: 'no amount without the German periods was given: they stay in, and the French amount stands in 2029',
    source: article50,
    status: 'derived',
    claim: { states: [{ ...france, independent: '500.00' }, germany] },
    conditions: fromAge,
    expected: [
      { way: 'unmet-stay-in', totalization: { states: [{ payable: '600.00' }, { payable: '0.00' }] } },
      {
        changes: [
          { country: 'FR', change: 'stands' },
          { country: 'DE', change: 'first' },
        ],
        totalization: { states: [{ payable: '600.00' }, { payable: '250.00' }] },
      },
    ],
  },
  {
    id: 'P2b',
    what: 'three dates: 750 with all beats 700 without two of them, then 780 without one beats 750, then 750 for all',
    source: article50,
    status: 'derived',
    claim: { states: three },
    conditions: [
      {
        country: 'FR',
        from: '2020-01-01',
        without: [
          { leftOut: ['IT', 'ES'], amount: '700.00' },
          { leftOut: ['ES'], amount: '1300.00' },
        ],
      },
      { country: 'IT', from: '2022-01-01' },
      { country: 'ES', from: '2025-01-01' },
    ],
    expected: [
      // With all periods 1,500 × 15/30 = 750 beats the 700 without those of Italy and Spain.
      { totalization: { states: [{ proRata: '750.00' }, { payable: '0.00' }, { payable: '0.00' }] } },
      // Without those of Spain 1,300 × 15/25 = 780; Italy gave no amount without them: 1,200 × 10/30.
      { totalization: { states: [{ proRata: '780.00' }, { proRata: '400.00' }, { payable: '0.00' }] } },
      { totalization: { states: [{ proRata: '750.00' }, { proRata: '400.00' }, { proRata: '166.67' }] } },
    ],
  },
  {
    id: '33',
    what: 'Convention: alone on its own right 700; two without Spain 720 and 360; then all three 750, 400 and 166.67',
    source: article33,
    status: 'derived',
    claim: { instrument: 'cets-78', states: three },
    conditions: [
      { country: 'FR', from: '2020-01-01', without: [{ leftOut: ['ES'], amount: '1200.00' }] },
      { country: 'IT', from: '2022-01-01', without: [{ leftOut: ['ES'], amount: '900.00' }] },
      { country: 'ES', from: '2025-01-01' },
    ],
    expected: [
      {
        way: 'national',
        waiting: ['IT', 'ES'],
        totalization: { states: [{ country: 'FR', payable: '700.00', basis: 'independent', ratio: null }] },
      },
      {
        way: 'unmet-left-out',
        waiting: ['ES'],
        totalization: {
          states: [
            { country: 'FR', ratio: { numerator: '180', denominator: '300' }, payable: '720.00' },
            { country: 'IT', ratio: { numerator: '120', denominator: '300' }, payable: '360.00' },
          ],
        },
      },
      {
        way: 'all-met',
        changes: [{ change: 'recalculated' }, { change: 'recalculated' }, { change: 'first' }],
        totalization: { states: [{ payable: '750.00' }, { payable: '400.00' }, { payable: '166.67' }] },
      },
    ],
  },
  {
    id: '33a',
    what: 'Convention: alone, but only with the periods of the others: they stay in, 1,200 × 10/30 = 400',
    source: article33,
    status: 'derived',
    claim: {
      instrument: 'cets-78',
      states: three.map((state) => (state.country === 'IT' ? { ...state, qualifying: inYears('20') } : state)),
    },
    conditions: [
      { country: 'IT', from: '2022-01-01' },
      { country: 'FR', from: null },
      { country: 'ES', from: null },
    ],
    expected: [
      {
        way: 'unmet-stay-in',
        met: ['IT'],
        totalization: { states: [{ payable: '0.00' }, { entitlement: 'aggregated', payable: '400.00' }, {}] },
      },
    ],
  },
]
