// Months and periods as others count them: each row with its source and how far it was read.

/** How an expectation came to us: read in the source's own tests, or derived here from its stated rule. */
export type OracleStatus = 'read' | 'derived'

/** Inclusive periods as years, months and days; NAV Norway, MIT licence, tests of dateDiff and BeregnTrygdetid. */
export const inclusivePeriods = [
  { id: 'O14a', first: '1980-01-01', last: '1980-01-31', expected: [0, 1, 0], days: 31, status: 'read' },
  { id: 'O14b', first: '1980-01-01', last: '1980-02-01', expected: [0, 1, 1], days: 32, status: 'read' },
  { id: 'O14c', first: '1980-01-02', last: '1980-01-31', expected: [0, 0, 30], days: 30, status: 'read' },
  { id: 'O14d', first: '1980-02-01', last: '1980-02-29', expected: [0, 1, 0], days: 29, status: 'read' },
  { id: 'N10a', first: '2023-05-10', last: '2023-05-30', expected: [0, 0, 21], days: 21, status: 'read' },
  { id: 'N10b', first: '2020-02-10', last: '2023-05-30', expected: [3, 3, 21], days: 1206, status: 'read' },
  { id: 'N10c', first: '2023-01-01', last: '2024-02-01', expected: [1, 1, 1], days: 397, status: 'read' },
] as const satisfies readonly {
  status: OracleStatus
  expected: readonly [number, number, number]
  [key: string]: unknown
}[]

/** German months, where a partial calendar month counts whole; NAV Norway (eessi-pensjon-saksbehandling-ui), MIT. */
export const germanMonths = {
  id: 'O13',
  status: 'read' as OracleStatus,
  periods: [
    { from: '2000-08-16', to: '2000-09-20', months: 2 },
    { from: '2000-10-05', to: '2000-12-20', months: 3 },
  ],
  covered: { from: '2000-08-01', to: '2000-12-31', months: 5, gaps: 0 },
} as const
