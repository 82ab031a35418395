// Which job orders are there, where does one stand, who are its candidates, and how is one acted on?
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import type { JobOrderBook, JobOrderStatus } from '../domain/job-order/job-order-book.js'
import { occupationTitle } from '../domain/job-order/isco-08.js'
import { shownSlotHolds } from '../domain/job-order/slot-holds.js'
import { freeInAll, slotsInAll, waitingList } from '../domain/job-order/slots.js'
import type { FileRow } from '../registry/files.js'
import { waitId } from '../workflows/ids.js'
import { actOn, requireFile, type Acted, type ActOn } from './acting.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** One line of a list of job orders. */
export type ListedJobOrder = {
  jobOrder: string
  employer: string
  occupations: string
  corridor: string
  status: string
  slots: number
  placed: number
  waiting: number
  selected: number
  expires: string
  held: boolean
}

export type JobOrderFilter = {
  status?: JobOrderStatus | 'closed'
  employer?: string
  /** Unit group, or its first digits. */
  occupation?: string
  limit?: number
  after?: string
}

/** Job orders by number; only open ones unless a status is asked for. */
export async function listJobOrders(door: Door, filter: JobOrderFilter): Promise<ListedJobOrder[]> {
  const { listFiles } = await import('../registry/files.js')
  const { status, employer, occupation, limit = 50, after } = filter
  const rows = await listFiles(await door.registry(), {
    procedure: 'job-order',
    limit,
    reach: { ...(employer ? { employer } : {}), ...(occupation ? { isco08: occupation } : {}) },
    ...(status ? { status } : { open: true }),
    ...(after ? { after } : {}),
  })
  return rows.map(listed)
}

/** A job order as other people's tools read it. Codes and dates only. */
export type JobOrderView = {
  jobOrder: string
  stage: string
  status: string
  employer: string
  agency: string | null
  corridor: string
  expires: string
  accreditedUntil: string | null
  lines: Facts[]
  slots: number
  free: number
  placed: number
  waiting: number
  selected: number
  training: JobOrderBook['training']
  holds: Facts[]
  waitingFor: { task: string; role: string; due: string }[]
}

/** The job order as it stands now; refuses with `no-such-file`. */
export async function showJobOrder(door: Door, number: string): Promise<JobOrderView> {
  const { row, book } = await readOrder(door, number)
  const { listWaits } = await import('../registry/waits.js')
  const open = { caseNumber: row.number, status: 'open', limit: 200 } as const
  const waits = await listWaits(await door.registry(), open)
  const { slots } = book
  return {
    jobOrder: row.number,
    stage: row.stage,
    status: row.status,
    employer: book.employer,
    agency: book.agency,
    corridor: row.rulebookId,
    expires: book.expiresOn,
    accreditedUntil: book.accreditedUntil,
    lines: slots.lines.map((line) => ({ ...line, title: occupationTitle(line.isco08) ?? '' })),
    slots: slotsInAll(slots),
    free: freeInAll(slots),
    placed: Object.keys(slots.held).length,
    waiting: slots.waiting.length,
    selected: Object.keys(book.selected).length,
    training: book.training,
    holds: shownSlotHolds(book),
    waitingFor: waits.map(({ key, role, dueAt }) => ({
      task: waitId(row.number, key),
      role: role ?? 'organisation',
      due: dueAt,
    })),
  }
}

/** One candidate: with a slot, or with its position on the waiting list of its line. */
export type Candidate = {
  case: string
  line: string
  slot: string | null
  position: number | null
  shortlisted: number | null
  ranked: number | null
  interview: string | null
  selectedOn: string | null
}

/** The candidates of a job order: first who holds a slot, then who waits, in their order. */
export async function listCandidates(door: Door, number: string): Promise<Candidate[]> {
  const { book } = await readOrder(door, number)
  const place = (list: readonly unknown[], one: string) => (list.includes(one) ? list.indexOf(one) + 1 : null)
  const ranked = Array.isArray(book.ranked?.['order']) ? book.ranked['order'] : []
  const about = (caseNumber: string) => ({
    case: caseNumber,
    shortlisted: place(book.shortlist, caseNumber),
    ranked: place(ranked, caseNumber),
    interview: Object.entries(book.interviews).find(([, taker]) => taker === caseNumber)?.[0] ?? null,
    selectedOn: book.selected[caseNumber] ?? null,
  })
  const waiting = waitingList(book.slots)
  return [
    ...Object.entries(book.slots.held).map(([one, slot]) => ({
      ...about(one),
      line: slot.slice(0, slot.lastIndexOf('-')),
      slot,
      position: null,
    })),
    ...waiting.map(({ caseNumber, line }, n) => ({
      ...about(caseNumber),
      line,
      slot: null,
      position: waiting.slice(0, n + 1).filter((one) => one.line === line).length,
    })),
  ]
}

/** Employers that are or were accredited, with the order whose attaché did it. */
export async function listPrincipals(door: Door, { limit = 50 }: { limit?: number }) {
  const { listPrincipals: list } = await import('../registry/principals.js')
  const rows = await list(await door.registry(), limit)
  return rows.map(({ employer, origin, destination, accreditedUntil, jobOrder }) => ({
    employer,
    corridor: `${origin} to ${destination}`,
    accreditedUntil,
    jobOrder,
  }))
}

/** Acts on a job order. Refuses with its own reason and the rule's id. */
export async function actOnJobOrder(door: Door, order: ActOn): Promise<Acted> {
  await requireFile(door, 'job-order', order.number)
  return actOn(door, order)
}

async function readOrder(door: Door, number: string): Promise<{ row: FileRow; book: JobOrderBook }> {
  const row = await requireFile(door, 'job-order', number)
  const { readBook } = await import('../registry/files.js')
  const book = await readBook<JobOrderBook>(await door.registry(), row.number)
  if (book) return { row, book }
  throw new Refused(
    'failed',
    `expected the book of job order ${row.number} in the registry, it is not there; try again`,
  )
}

function listed({ number, rulebookId, status, summary }: FileRow): ListedJobOrder {
  const count = (name: string) => Number(textOf(summary, name) || 0)
  return {
    jobOrder: number,
    employer: textOf(summary, 'employer'),
    occupations: textOf(summary, 'isco08'),
    corridor: rulebookId,
    status: status === 'closed' ? textOf(summary, 'outcome') || status : status,
    slots: count('slots'),
    placed: count('placed'),
    waiting: count('waiting'),
    selected: count('selected'),
    expires: textOf(summary, 'expiresOn'),
    held: Array.isArray(summary['held']) && summary['held'].length > 0,
  }
}
