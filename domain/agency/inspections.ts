// Which agencies should be inspected first, given how many inspectors there are? By risk, with every input shown.
import type { YearCounts } from './agency-record.js'
import { rateAgency, writtenRating } from './agency-rating.js'
import type { PlainDate } from '../calendar.js'
import { daysBetween } from '../calendar.js'
import type { Explained, Step } from '../explained.js'

/** What is known of an agency: counts of the rated years, when it was inspected last, since when it is licensed. */
export type Inspectable = {
  agency: string
  counts: YearCounts
  lastInspectedOn: PlainDate | null
  licensedOn: PlainDate
}

/** One line of the list: `risk` in tenths of a point, the highest first. */
export type InspectionLine = {
  place: number
  agency: string
  risk: number
  rating: string
  complaints: number
  overcharges: number
  daysSinceInspection: number
  cleared: number
}

/** So many inspections one inspector carries out in a month where the country's rulebook says nothing. No authority. */
export const inspectionsEach = 4

const source = 'Sojourn inspection list 1 (own proposal, no legal authority)'

/**
 * Risk = what is missing to a rating of 100.0 (50.0 when unrated) + 5.0 an overcharge (at most 50.0) + 3.0 an upheld
 * complaint (at most 30.0) + 1.0 for every full 30 days since the last inspection, or since the licence (at most 36.0)
 * + 1.0 for every full 100 workers cleared (at most 20.0). Equal risks stand by: longer without an inspection, then
 * more overcharges, then the number of the agency. The list is as long as the inspectors there are can carry out.
 */
export function listInspections(
  agencies: readonly Inspectable[],
  { on, inspectors, each = inspectionsEach }: { on: PlainDate; inspectors: number; each?: number },
): Explained<InspectionLine[]> {
  const judged = agencies.map((agency) => judge(agency, on)).sort(byRisk)
  const length = Math.max(0, Math.floor(inspectors * each))
  const chosen = judged.slice(0, length)
  const sized: Step = {
    rule: 'inspection-list-length',
    source,
    verified: false,
    inputs: { inspectors, each, agencies: agencies.length },
    result: chosen.length,
  }
  return {
    value: chosen.map(({ line }, n) => ({ ...line, place: n + 1 })),
    steps: [sized, ...chosen.map(({ step }) => step)],
  }
}

type Judged = { line: Omit<InspectionLine, 'place'>; step: Step }

function judge({ agency, counts, lastInspectedOn, licensedOn }: Inspectable, on: PlainDate): Judged {
  const { tenths } = rateAgency(counts).value
  const days = Math.max(0, daysBetween(lastInspectedOn ?? licensedOn, on))
  const parts = {
    rating: tenths === null ? 500 : 1000 - tenths,
    overcharges: Math.min(500, counts.overcharges * 50),
    complaints: Math.min(300, counts.complaints * 30),
    time: Math.min(360, Math.floor(days / 30) * 10),
    volume: Math.min(200, Math.floor(counts.cleared / 100) * 10),
  }
  const risk = Object.values(parts).reduce((sum, part) => sum + part, 0)
  const { complaints, overcharges, cleared } = counts
  const shown = { rating: writtenRating(tenths), complaints, overcharges, daysSinceInspection: days, cleared }
  const inputs = { agency, ...shown, lastInspectedOn, licensedOn, partsInTenths: Object.values(parts) }
  return {
    line: { agency, risk, ...shown },
    step: { rule: 'inspection-risk', source, verified: false, inputs, result: risk },
  }
}

function byRisk({ line: a }: Judged, { line: b }: Judged): number {
  return (
    b.risk - a.risk ||
    b.daysSinceInspection - a.daysSinceInspection ||
    b.overcharges - a.overcharges ||
    (a.agency < b.agency ? -1 : Number(a.agency > b.agency))
  )
}
