// Which benefit claims are there, where does one stand, whom do we wait for since when, and how is one acted on?
import type { ClaimBook, ClaimedState, Computation, Matter } from '../domain/benefit-claim/claim-book.js'
import { isWaitedFor } from '../domain/benefit-claim/claim-book.js'
import { countryOf, handoffOf } from '../domain/benefit-claim/claim-requests.js'
import type { Facts, Step } from '../domain/explained.js'
import { textOf, textsOf } from '../domain/facts.js'
import { normalNumber } from '../domain/file-number.js'
import type { FileRow } from '../registry/files.js'
import type { WaitRow } from '../registry/waits.js'
import { waitId } from '../workflows/ids.js'
import { actOn, requireFile, type Acted, type ActOn } from './acting.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** One line of a list of claims. */
export type ListedClaim = {
  claim: string
  case: string
  instrument: string
  branch: string
  contingency: string
  countries: string[]
  status: string
  since: string
}

export type ClaimListFilter = { caseNumber?: string; all?: boolean; limit?: number; after?: string }

/** Claims by number; without `all` only those that are not closed. */
export async function listClaims(door: Door, filter: ClaimListFilter): Promise<ListedClaim[]> {
  const { listFiles } = await import('../registry/files.js')
  const { all = false, limit = 50, after, caseNumber } = filter
  const rows = await listFiles(await door.registry(), {
    procedure: 'claim',
    limit,
    open: !all,
    ...(after ? { after } : {}),
    ...(caseNumber ? { reach: { case: normalNumber(caseNumber) } } : {}),
  })
  return rows.map(listed)
}

/** One question to one institution: where it stands, and for whom we wait since when, until when. */
export type MatterView = {
  stand: Matter['stand']
  institution: string
  handoff: string | null
  since: string | null
  until: string | null
  reminded: number
  asks: string[]
  answer: Facts | null
  corrections: number
}

export type ClaimedStateView = {
  country: string
  dropped: boolean
  periods: MatterView
  decision: MatterView
  arrears: Facts | null
}

/** A claim as officers see it. Codes, dates and amounts only. */
export type ClaimView = ListedClaim & {
  states: ClaimedStateView[]
  computation: (Computation & { steps: Step[] }) | null
  obstacle: ClaimBook['obstacle']
  summary: ClaimBook['summary']
  contact: ClaimBook['contact']
  reopened: ClaimBook['reopened']
  diedOn: string | null
  survivors: string | null
  follows: string | null
  ended: ClaimBook['ended']
  waitingFor: { task: string; role: string; due: string }[]
}

/** The claim as it stands now; refuses with `no-such-file`. */
export async function showClaim(door: Door, number: string): Promise<ClaimView> {
  const row = await requireFile(door, 'claim', number)
  const registry = await door.registry()
  const [{ readBook }, { listWaits }] = await Promise.all([
    import('../registry/files.js'),
    import('../registry/waits.js'),
  ])
  const book = await readBook<ClaimBook>(registry, row.number)
  if (!book)
    throw new Refused('failed', `expected the book of claim ${row.number} in the registry, it is not there; try again`)
  const waits = await listWaits(registry, { caseNumber: row.number, limit: 500 })
  const { obstacle, summary, contact, reopened, diedOn, survivors, follows, ended } = book
  return {
    ...listed(row),
    states: book.states.map((state) => stateView(row.number, state, waits)),
    computation: book.computation && { ...book.computation, steps: await stepsOf(door, row.number) },
    obstacle,
    summary,
    contact,
    reopened,
    diedOn,
    survivors,
    follows,
    ended,
    waitingFor: waits.flatMap((wait) =>
      wait.of === 'task' && wait.status === 'open'
        ? [{ task: waitId(row.number, wait.key), role: wait.role ?? '', due: wait.dueAt }]
        : [],
    ),
  }
}

async function stepsOf(door: Door, number: string): Promise<Step[]> {
  const { listDecisions } = await import('../registry/decisions.js')
  const taken = await listDecisions(await door.registry(), number)
  return taken.filter(({ decision }) => decision === 'totalization').at(-1)?.steps ?? []
}

function stateView(number: string, state: ClaimedState, waits: readonly WaitRow[]): ClaimedStateView {
  const { country, dropped, arrears } = state
  const of = (matter: 'periods' | 'decision') => matterView(number, { state, matter, waits })
  return { country, dropped, periods: of('periods'), decision: of('decision'), arrears }
}

type Viewed = { state: ClaimedState; matter: 'periods' | 'decision'; waits: readonly WaitRow[] }

function matterView(number: string, { state, matter, waits }: Viewed): MatterView {
  const { stand, institution, asks, answer, answers } = state[matter]
  const wait = waits.find(
    ({ kind, key, organisation }) =>
      kind === handoffOf[matter] &&
      organisation === institution &&
      countryOf(key.split('/').at(-2) ?? '') === state.country,
  )
  const waited = wait && isWaitedFor(state[matter]) ? wait : undefined
  return {
    stand,
    institution,
    handoff: wait ? waitId(number, wait.key) : null,
    since: waited?.openedAt ?? null,
    until: waited?.dueAt ?? null,
    reminded: wait?.reminded ?? 0,
    asks,
    answer,
    corrections: Math.max(0, answers - 1),
  }
}

/** Acts on a claim. Refuses with its own reason and the rule's id. */
export async function actOnClaim(door: Door, order: ActOn): Promise<Acted> {
  await requireFile(door, 'claim', order.number)
  return actOn(door, order)
}

function listed({ number, summary, status, openedAt }: FileRow): ListedClaim {
  return {
    claim: number,
    case: textOf(summary, 'case'),
    instrument: textOf(summary, 'instrument'),
    branch: textOf(summary, 'branch'),
    contingency: textOf(summary, 'contingency'),
    countries: textsOf(summary, 'countries'),
    status: status === 'closed' ? `closed: ${textOf(summary, 'endedBy')}` : status,
    since: openedAt,
  }
}
