// Which agencies are there, where does one stand, what may everybody know of it, and how is one acted on?
import { activeStatuses, agencyStatuses, type AgencyStatus } from '../domain/agency/agency-book.js'
import { rateAgency, writtenRating, type Grade } from '../domain/agency/agency-rating.js'
import { ratedCounts, yearOf, yearsInRating, type CountedYear } from '../domain/agency/agency-record.js'
import type { DepositEntry } from '../domain/agency/deposit.js'
import type { Facts, Step } from '../domain/explained.js'
import { recordsOf, textOf, textsOf } from '../domain/facts.js'
import type { LineRow } from '../registry/agencies.js'
import type { FileRow } from '../registry/files.js'
import type { WaitRow } from '../registry/waits.js'
import { waitId } from '../workflows/ids.js'
import { actOn, requireFile, type Acted, type ActOn } from './acting.js'
import type { Door } from './door.js'

/** One line of a list of agencies. */
export type ListedAgency = {
  agency: string
  organisation: string
  country: string
  standing: AgencyStatus
  licence: string | null
  until: string | null
  rating: string
  grade: Grade
  label: boolean
}

export type AgencyListFilter = { standing?: AgencyStatus; country?: string; limit?: number; after?: string }

/** Agencies by number. */
export async function listAgencies(door: Door, filter: AgencyListFilter): Promise<ListedAgency[]> {
  const { listAgencies: list } = await import('../registry/agencies.js')
  const rows = await list(await door.registry(), { ...filter, limit: filter.limit ?? 50 })
  return rows.map(listed)
}

/** An agency as officers and the agency itself see it. Codes, dates and amounts only. */
export type AgencyView = ListedAgency & {
  stage: string
  plannedYearly: number
  suspendedFor: string[]
  leftFor: string | null
  deposit: { currency: string; requiredMinor: number; balanceMinor: number; heldMinor: number; shortMinor: number }
  incentives: Facts[]
  open: { overcharges: number; demerits: number; inspections: number }
  years: CountedYear[]
  record: LineRow[]
  waitingFor: { task: string; role: string; due: string }[]
}

/** The agency as it stands now; refuses with `no-such-file`. */
export async function showAgency(door: Door, number: string): Promise<AgencyView> {
  const row = await requireFile(door, 'agency', number)
  const registry = await door.registry()
  const [{ listAgencyLines }, { listWaits }] = await Promise.all([
    import('../registry/agencies.js'),
    import('../registry/waits.js'),
  ])
  const record = await listAgencyLines(registry, row.number)
  const waits = await listWaits(registry, { caseNumber: row.number, status: 'open', limit: 200 })
  const { summary } = row
  return {
    ...listed(row),
    stage: row.stage,
    plannedYearly: countOf(summary, 'plannedYearly'),
    suspendedFor: textsOf(summary, 'suspendedFor'),
    leftFor: textOf(summary, 'leftFor') || null,
    deposit: depositOf(summary),
    incentives: recordsOf(summary, 'incentives'),
    open: {
      overcharges: countOf(summary, 'openOvercharges'),
      demerits: countOf(summary, 'openDemerits'),
      inspections: countOf(summary, 'openInspections'),
    },
    years: yearsIn(summary),
    record,
    waitingFor: waits.map(shownWait),
  }
}

/** What everybody may know of an agency: its name, its licence, its rating, its label. */
export type PublicAgency = {
  agency: string
  name: string
  status: AgencyStatus
  licence: string
  from: string
  until: string
  rating: string
  grade: Grade
  label: boolean
}

const unpublished: readonly AgencyStatus[] = ['applied', 'refused', 'delisted']

/** The public list, by name. Applications, refusals and agencies that gave up their licence are not on it. */
export async function publicAgencies(door: Door, filter: { country?: string }): Promise<PublicAgency[]> {
  const [{ listAgencies: list }, { listOrganisations }] = await Promise.all([
    import('../registry/agencies.js'),
    import('../registry/organisations.js'),
  ])
  const registry = await door.registry()
  const rows = await list(registry, { ...filter, limit: mostPublic })
  const names = new Map((await listOrganisations(registry)).map(({ id, name }) => [id, name]))
  return rows
    .map((row) => published(row, names))
    .filter((agency) => agency !== undefined)
    .sort((a, b) => (a.name === b.name ? (a.agency < b.agency ? -1 : 1) : a.name < b.name ? -1 : 1))
}

const mostPublic = 10_000

function published(row: FileRow, names: ReadonlyMap<string, string>): PublicAgency | undefined {
  const { agency, organisation, standing, licence, until, rating, grade, label } = listed(row)
  if (unpublished.includes(standing) || licence === null || until === null) return undefined
  const name = names.get(organisation) ?? organisation
  const from = textOf(row.summary, 'licenceFrom')
  return { agency, name, status: standing, licence, from, until, rating, grade, label }
}

/** A rating with the formula's steps, each with the cases, demerits and inspections it counts. */
export type RatedAgency = { agency: string; on: string; rating: string; grade: Grade; years: number[]; steps: Step[] }

/** The rating of an agency today, explained; refuses with `no-such-file`. */
export async function ratingOfAgency(door: Door, number: string): Promise<RatedAgency> {
  const row = await requireFile(door, 'agency', number)
  const { listAgencyLines } = await import('../registry/agencies.js')
  const lines = await listAgencyLines(await door.registry(), row.number)
  const on = dayOf(row)
  const year = yearOf(on)
  const { value, steps } = rateAgency({ ...ratedCounts(yearsIn(row.summary), year), from: sources(lines, year) })
  const years = yearsInRating(year)
  return { agency: row.number, on, rating: writtenRating(value.tenths), grade: value.grade, years, steps }
}

/** Where each count of the rating comes from: the lines of the rated years that still count. */
function sources(lines: readonly LineRow[], year: number): { [count: string]: string[] } {
  const rated = yearsInRating(year)
  const counted = lines.filter((line) => line.counts > 0 && rated.includes(yearOf(line.at)))
  const refs = (fits: (line: LineRow) => boolean) => counted.filter(fits).map(({ ref }) => ref)
  return {
    overcharges: refs(({ kind }) => kind === 'overcharge'),
    drawn: refs(({ kind, outcome }) => kind === 'overcharge' && ['drawn', 'owed', 'part'].includes(outcome)),
    complaints: refs(({ kind }) => kind === 'complaint'),
    points: refs(({ kind }) => kind === 'demerit'),
    failedInspections: refs(({ kind }) => kind === 'inspection'),
  }
}

/** The deposit of an agency with every entry ever made. */
export type DepositView = AgencyView['deposit'] & { agency: string; entries: DepositEntry[] }

/** The deposit of an agency; refuses with `no-such-file`. */
export async function depositOfAgency(door: Door, number: string): Promise<DepositView> {
  const row = await requireFile(door, 'agency', number)
  const { listDepositEntries } = await import('../registry/agencies.js')
  const entries = await listDepositEntries(await door.registry(), row.number)
  return { agency: row.number, ...depositOf(row.summary), entries }
}

/** Acts on an agency. Refuses with its own reason and the rule's id. */
export async function actOnAgency(door: Door, order: ActOn): Promise<Acted> {
  await requireFile(door, 'agency', order.number)
  return actOn(door, order)
}

/** The day an agency is looked at: today, or where its calendar stands when it is ahead of ours. */
export function dayOf({ summaryAt }: FileRow): string {
  const today = new Date().toISOString()
  return (summaryAt !== null && summaryAt > today ? summaryAt : today).slice(0, 10)
}

/** The counted years of a summary. */
export const yearsIn = (summary: Facts): CountedYear[] => recordsOf(summary, 'years') as unknown as CountedYear[]

function listed(row: FileRow): ListedAgency {
  const { number, summary } = row
  const { value } = rateAgency(ratedCounts(yearsIn(summary), yearOf(dayOf(row))))
  return {
    agency: number,
    organisation: textOf(summary, 'organisation'),
    country: textOf(summary, 'country'),
    standing: standingOf(summary),
    licence: textOf(summary, 'licenceKind') || null,
    until: textOf(summary, 'licenceUntil') || null,
    rating: writtenRating(value.tenths),
    grade: value.grade,
    label: hasLabel(summary, dayOf(row)),
  }
}

const standingOf = (summary: Facts): AgencyStatus =>
  agencyStatuses.find((status) => status === textOf(summary, 'standing')) ?? 'applied'

/** The label counts while the licence is active and until its last day. */
function hasLabel(summary: Facts, on: string): boolean {
  const [label] = recordsOf(summary, 'incentives').filter(({ name }) => name === 'label')
  const until = textOf(label, 'until')
  return label !== undefined && activeStatuses.includes(standingOf(summary)) && (until === '' || until >= on)
}

const countOf = (summary: Facts, name: string): number => Number(textOf(summary, name) || 0)

const depositOf = (summary: Facts): AgencyView['deposit'] => ({
  currency: textOf(summary, 'depositCurrency'),
  requiredMinor: countOf(summary, 'depositRequiredMinor'),
  balanceMinor: countOf(summary, 'depositBalanceMinor'),
  heldMinor: countOf(summary, 'depositHeldMinor'),
  shortMinor: countOf(summary, 'depositShortMinor'),
})

const shownWait = ({ caseNumber, key, role, organisation, dueAt }: WaitRow) => ({
  task: waitId(caseNumber, key),
  role: role ?? organisation ?? '',
  due: dueAt,
})
