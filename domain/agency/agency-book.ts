// What does an agency's file remember: its licence, its deposit, what is held against it and what it was granted?
import type { Instant, PlainDate } from '../calendar.js'
import type { AgencyRecord } from './agency-record.js'
import { newRecord, stain, writeLine } from './agency-record.js'
import type { Demerit } from './demerits.js'
import { openDeposit, type Deposit } from './deposit.js'
import type { Overcharge } from './overcharges.js'

export const agencyStatuses = [
  'applied',
  'provisional',
  'regular',
  'renewal-due',
  'preventively-suspended',
  'suspended',
  'cancelled',
  'delisted',
  'refused',
] as const
export type AgencyStatus = (typeof agencyStatuses)[number]

/** Where the licence stands by itself, whatever is held against the agency meanwhile. */
export type LicencePhase = 'applied' | 'provisional' | 'regular' | 'renewal-due'

/** An active licence: workers may be cleared and job orders opened under it. */
export const activeStatuses: readonly AgencyStatus[] = ['provisional', 'regular', 'renewal-due']

/** A licence for one term. `endsAt` is the end of its last day at home; a review is due at each of `reviewsAt`. */
export type Licence = {
  kind: 'provisional' | 'regular'
  from: PlainDate
  until: PlainDate
  endsAt: Instant
  noticeAt: Instant
  reviewsAt: Instant[]
}

export const suspensionCauses = ['deposit-short', 'demerit-points', 'measure', 'preventive'] as const
export type SuspensionCause = (typeof suspensionCauses)[number]

/** One reason why the licence rests. Several may hold at once; each is lifted by itself. */
export type Suspension = { cause: SuspensionCause; since: Instant; ref: string }

/** How an agency left for good. */
export type Leaving = { how: 'refused' | 'cancelled' | 'delisted'; reason: string; at: Instant }

export const incentiveNames = [
  'licence-extension',
  'renewal-waiver',
  'tax-benefit',
  'deposit-return',
  'mission-invitation',
  'label',
] as const
export type IncentiveName = (typeof incentiveNames)[number]

/** An incentive granted: by which rule, since when, and its last day if it has one. */
export type Grant = { from: PlainDate; until: PlainDate | null; rule: string; ref: string }

/** An inspection that was ordered and not yet carried out. */
export type InspectionOrder = { reason: string; orderedAt: Instant }

export type AgencyBook = {
  status: AgencyStatus
  /** Id of the organisation in the directory; the agency acts under it. */
  organisation: string
  /** Id of the country's rulebook. */
  country: string
  /** Workers it plans to send in a year: what the deposit's tier is measured by. */
  plannedYearly: number
  phase: LicencePhase
  licence?: Licence
  /** First day of the first licence. */
  licensedOn?: PlainDate
  left?: Leaving
  suspensions: Suspension[]
  deposit: Deposit
  /** Open overcharges by reference. */
  overcharges: { [ref: string]: Overcharge }
  /** Demerits under way by id. */
  demerits: { [id: string]: Demerit }
  inspections: { [id: string]: InspectionOrder }
  incentives: { [name in IncentiveName]?: Grant }
  record: AgencyRecord
  /** The latest cases cleared under the licence, so that one told twice counts once. */
  cleared: string[]
  /** How many were numbered so far. */
  counters: { demerits: number; inspections: number; suspensions: number; orders: number; reviews: number }
  /** What was given back for clean time: the tier asks for so much less. */
  reducedMinor: number
  /** What was given back at the very end. */
  returnedMinor?: number
  /** What was last told to the cases and job orders in flight. */
  announced?: 'suspended' | 'cancelled'
  /** A change of the planned volume whose deposit is not decided yet. */
  planChanged?: boolean
  /** Someone asked to look at the incentives before the yearly day. */
  reviewAsked?: boolean
  /** The present round looks at the incentives; otherwise only its date has moved. */
  reviewing?: boolean
}

/** What an agency's file is opened with. */
export type AgencyStart = {
  organisation: string
  country: string
  currency: string
  plannedYearly: number
}

/** The book of an agency that has just applied. */
export function openAgencyBook({ currency, ...start }: AgencyStart): AgencyBook {
  return {
    ...start,
    status: 'applied',
    phase: 'applied',
    suspensions: [],
    deposit: openDeposit(currency),
    overcharges: {},
    demerits: {},
    inspections: {},
    incentives: {},
    record: newRecord(),
    cleared: [],
    reducedMinor: 0,
    counters: { demerits: 0, inspections: 0, suspensions: 0, orders: 0, reviews: 0 },
  }
}

/** Whether the licence's last day has passed. */
export function hasExpired({ licence }: AgencyBook, at: Instant): boolean {
  return licence === undefined || Date.parse(at) > Date.parse(licence.endsAt)
}

/** A licence granted or renewed. */
export function grantLicence(book: AgencyBook, licence: Licence): void {
  book.licence = licence
  book.licensedOn ??= licence.from
  enterPhase(book, licence.kind)
}

/** The licence goes on to another phase; a suspension stays in force over it. */
export function enterPhase(book: AgencyBook, phase: LicencePhase): void {
  book.phase = phase
  restate(book)
}

/** The licence rests, at once. The same cause again changes nothing. */
export function suspend(book: AgencyBook, { cause, at }: { cause: SuspensionCause; at: Instant }): void {
  if (book.left || book.suspensions.some((known) => known.cause === cause)) return
  book.counters.suspensions += 1
  const ref = `suspension-${book.counters.suspensions}`
  book.suspensions.push({ cause, since: at, ref })
  if (cause !== 'preventive') {
    stain(book.record, at)
    withdrawLabel(book, at)
  }
  writeLine(book.record, { ref, kind: 'suspension', at, outcome: cause, counts: 1 })
  restate(book)
}

/** One cause of suspension is gone; the licence is in force again once none is left. */
export function lift(book: AgencyBook, cause: SuspensionCause): void {
  const lifted = book.suspensions.find((known) => known.cause === cause)
  if (!lifted) return
  book.suspensions = book.suspensions.filter((known) => known !== lifted)
  writeLine(book.record, {
    ref: lifted.ref,
    kind: 'suspension',
    at: lifted.since,
    outcome: `${cause}-lifted`,
    counts: 1,
  })
  restate(book)
}

/** The agency leaves for good. The first leaving stands. */
export function leave(book: AgencyBook, leaving: Leaving): void {
  if (book.left) return
  book.left = leaving
  withdrawLabel(book, leaving.at)
  restate(book)
}

/** Grants an incentive under its rule. */
export function grant(book: AgencyBook, name: IncentiveName, given: Grant & { at: Instant }): void {
  const { at, ...kept } = given
  book.incentives[name] = kept
  writeLine(book.record, { ref: kept.ref, kind: 'incentive', at, outcome: name, counts: 1 })
}

/** Takes an incentive back; nothing when it was not granted. */
export function withdraw(book: AgencyBook, name: IncentiveName, at: Instant): void {
  const given = book.incentives[name]
  if (!given) return
  const { [name]: _, ...others } = book.incentives
  book.incentives = others
  writeLine(book.record, { ref: given.ref, kind: 'incentive', at, outcome: `${name}-withdrawn`, counts: 0 })
}

/** The label vouches for an agency without blemish: it ends with the first suspension, and with the licence. */
const withdrawLabel = (book: AgencyBook, at: Instant): void => withdraw(book, 'label', at)

/** The status follows from what is held against the agency, never the other way round. */
function restate(book: AgencyBook): void {
  const onlyPreventive = book.suspensions.every(({ cause }) => cause === 'preventive')
  if (book.left) book.status = book.left.how
  else if (book.suspensions.length === 0) book.status = book.phase
  else book.status = onlyPreventive ? 'preventively-suspended' : 'suspended'
}
