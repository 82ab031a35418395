// Periods in another unit as others convert them: each row with its source and how far it was read.
import type { OracleStatus } from './months.js'

const table = 'Regulation (EC) 987/2009, article 13, table read in French and German'
const year = `${table}; article 13(2) read in German in the same text of another instrument`

/** `line` as `periods convert` takes it. */
export const conversionRows: readonly {
  id: string
  source: string
  status: OracleStatus
  line: string
  amount: string
  unit: string
}[] = [
  {
    id: 'O9',
    source: `${table}; French practice`,
    status: 'read',
    line: '1 quarter day --days-per-week 5',
    amount: '66',
    unit: 'day',
  },
  {
    id: 'O9',
    source: `${table}; French practice`,
    status: 'read',
    line: '1 quarter day --days-per-week 6',
    amount: '78',
    unit: 'day',
  },
  {
    id: 'O9',
    source: `${table}; French practice`,
    status: 'read',
    line: '1 quarter day --days-per-week 7',
    amount: '90',
    unit: 'day',
  },
  { id: 'O10', source: table, status: 'derived', line: '100 day month --days-per-week 7', amount: '4', unit: 'month' },
  {
    id: 'O10',
    source: year,
    status: 'derived',
    line: '365 day month --days-per-week 7 --calendar-year',
    amount: '12',
    unit: 'month',
  },
  {
    id: 'A1',
    source: 'Bundessozialgericht, 9 October 2012, B 5 R 54/11 R',
    status: 'read',
    line: '5 quarter month',
    amount: '15',
    unit: 'month',
  },
  {
    id: 'A3 year by year',
    source: table,
    status: 'derived',
    line: '250 day month --days-per-week 5',
    amount: '12',
    unit: 'month',
  },
  {
    id: 'A3 as an aggregate',
    source: table,
    status: 'derived',
    line: '500 day month --days-per-week 5',
    amount: '23',
    unit: 'month',
  },
  { id: 'A5', source: year, status: 'derived', line: '53 week month --calendar-year', amount: '12', unit: 'month' },
  {
    id: 'A5',
    source: year,
    status: 'derived',
    line: '366 day month --days-per-week 7 --calendar-year',
    amount: '12',
    unit: 'month',
  },
  {
    id: 'A5',
    source: year,
    status: 'derived',
    line: '264 day day --days-per-week 5 --to-days-per-week 6 --calendar-year',
    amount: '312',
    unit: 'day',
  },
  { id: 'A5', source: year, status: 'derived', line: '52 week month', amount: '12', unit: 'month' },
  {
    id: 'A7',
    source: `${table}; article 13(1)(d)`,
    status: 'derived',
    line: '2.35 year month',
    amount: '29',
    unit: 'month',
  },
]
