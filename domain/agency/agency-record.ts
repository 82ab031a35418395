// What has an agency done, year by year and line by line? Counts that rules read, and lines that lead back to cases.
import type { Instant } from '../calendar.js'

/** Counts of one calendar year (UTC). Struck and dismissed matters are never counted. */
export type YearCounts = {
  /** Workers cleared to depart. */
  cleared: number
  /** Overcharges established: refunded by the agency or drawn from its deposit. */
  overcharges: number
  /** Those of them that the agency did not refund itself. */
  drawn: number
  /** Complaints that were upheld. */
  complaints: number
  /** Demerit points that took effect. */
  points: number
  inspections: number
  failedInspections: number
}

/** One line that a count comes from. `ref` is unique in the agency; `case` is where it happened, if it was a case. */
export type RecordLine = {
  ref: string
  kind: 'overcharge' | 'complaint' | 'demerit' | 'inspection' | 'suspension' | 'incentive'
  at: Instant
  outcome: string
  /** How much it counts: demerit points, otherwise 1; 0 while open, struck or dismissed. */
  counts: number
  case?: string
}

export type AgencyRecord = {
  years: { [year: string]: YearCounts }
  /** The latest lines; all of them are in the registry. */
  lines: RecordLine[]
  /** Since when nothing was held against the agency; absent when nothing ever was. */
  cleanSince?: Instant
  lastInspectedAt?: Instant
  lastInspectionPassed?: boolean
}

const none: YearCounts = {
  cleared: 0,
  overcharges: 0,
  drawn: 0,
  complaints: 0,
  points: 0,
  inspections: 0,
  failedInspections: 0,
}

/** The year an instant counts in. */
export const yearOf = (at: Instant): number => Number(at.slice(0, 4))

/** How many calendar years a rating looks at: the present one and those before it. */
const ratedYears = 3

/** The calendar years of a rating: `year` and the two before it. */
export const yearsInRating = (year: number): number[] => Array.from({ length: ratedYears }, (_, n) => year - n)

const keptLines = 12
const keptYears = 5

export const newRecord = (): AgencyRecord => ({ years: {}, lines: [] })

/** Adds to the counts of the year of `at`. */
export function count(record: AgencyRecord, at: Instant, more: Partial<YearCounts>): void {
  const year = String(yearOf(at))
  const before = record.years[year] ?? none
  const names = Object.keys(none) as (keyof YearCounts)[]
  const entries = names.map((name) => [name, before[name] + (more[name] ?? 0)])
  record.years[year] = Object.fromEntries(entries) as YearCounts
  const oldest = Math.max(...Object.keys(record.years).map(Number)) - keptYears
  for (const known of Object.keys(record.years)) if (Number(known) <= oldest) delete record.years[known]
}

/** The counts of one year, as facts. */
export type CountedYear = YearCounts & { year: number }

/** The counted years as facts, for decisions and the registry. */
export const yearsOf = (record: Pick<AgencyRecord, 'years'>): CountedYear[] =>
  Object.entries(record.years).map(([year, counts]) => ({ year: Number(year), ...counts }))

/** The counts of the rated years up to `year`, together: it and the two before it. */
export function ratedCounts(years: readonly CountedYear[], year: number): YearCounts {
  const within = years.filter((counted) => yearsInRating(year).includes(counted.year))
  const names = Object.keys(none) as (keyof YearCounts)[]
  const sum = (name: keyof YearCounts) => within.reduce((total, counts) => total + counts[name], 0)
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as YearCounts
}

/** Writes a line, or writes it anew under its reference; the oldest fall off. */
export function writeLine(record: AgencyRecord, line: RecordLine): void {
  record.lines = [...record.lines.filter(({ ref }) => ref !== line.ref), line].slice(-keptLines)
}

/** Something is held against the agency: its clean time begins anew. */
export function stain(record: AgencyRecord, at: Instant): void {
  record.cleanSince = at
}
