// Which agencies should be inspected next, by how many inspectors?
import { activeStatuses } from '../domain/agency/agency-book.js'
import { ratedCounts, yearOf } from '../domain/agency/agency-record.js'
import type { Explained } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { inspectionsEach, listInspections, type InspectionLine } from '../domain/agency/inspections.js'
import { figureOn } from '../domain/rulebook/rulebook-figures.js'
import { dayOf, yearsIn } from './agencies.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { countryInForce } from './rulebook-versions.js'

export type InspectionFilter = { inspectors: number; country?: string }

/** The list of a month, the riskiest first, as long as the inspectors can work through; with every input shown. */
export async function inspectionList(
  door: Door,
  { inspectors, country }: InspectionFilter,
): Promise<Explained<InspectionLine[]>> {
  if (!Number.isInteger(inspectors) || inspectors < 1 || inspectors > 1000)
    throw new Refused('usage', 'expected a whole number of inspectors from 1 to 1000', 'inspectors')
  const { listAgencies } = await import('../registry/agencies.js')
  const rows = await listAgencies(await door.registry(), { limit: 10_000, ...(country ? { country } : {}) })
  const licensed = rows.filter(
    ({ summary }) =>
      [...activeStatuses, 'suspended', 'preventively-suspended'].includes(textOf(summary, 'standing')) &&
      textOf(summary, 'licensedOn') !== '',
  )
  const on = licensed.map(dayOf).reduce((a, b) => (a > b ? a : b), new Date().toISOString().slice(0, 10))
  const agencies = licensed.map(({ number, summary }) => ({
    agency: number,
    counts: ratedCounts(yearsIn(summary), yearOf(on)),
    lastInspectedOn: textOf(summary, 'lastInspectedAt').slice(0, 10) || null,
    licensedOn: textOf(summary, 'licensedOn'),
  }))
  const each = country === undefined ? inspectionsEach : await inspectionsIn(door, country, on)
  return listInspections(agencies, { on, inspectors, each })
}

/** How many inspections one inspector carries out in a month, by the country's rulebook where it says so. */
async function inspectionsIn(door: Door, country: string, on: string): Promise<number> {
  const { rulebook } = await countryInForce(door, country, on)
  const figure = figureOn(rulebook, 'inspections-per-inspector-per-month', on)
  return figure.known && typeof figure.value === 'number' ? figure.value : inspectionsEach
}
