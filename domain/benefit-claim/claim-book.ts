// What does a benefit claim remember: its states, what each institution said, what we computed, where it stands?
import type { Instant, PlainDate } from '../calendar.js'
import type { Facts } from '../explained.js'

export const claimStatuses = ['collecting', 'awaiting-decisions', 'in-review', 'estate', 'withdrawn', 'ended'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** Where one question to one institution stands; `idle` before it is asked, `set-aside` when the claim goes on without it. */
export type MatterStand = 'idle' | 'asked' | 'answered' | 'clarifying' | 'rejected' | 'overdue' | 'set-aside'

/** One question to one institution. What it said last stays until it says something else. */
export type Matter = {
  stand: MatterStand
  /** Id of the institution that is asked this. */
  institution: string
  /** Which asking this is: each is sent, with a deadline of its own. */
  turn: number
  /** How often the caseworker chose to wait on: another deadline, nothing sent. */
  patience: number
  /** What goes with the next asking, as codes. */
  reply: string[]
  /** What the institution asks back, or the reason it rejects with, as codes. */
  asks: string[]
  answer: Facts | null
  /** How often its answer changed. */
  answers: number
}

/** What a claim asks of each institution: its periods and amounts first, then its decision. */
export const matters = ['periods', 'decision'] as const
export type MatterName = (typeof matters)[number]

export type ClaimedState = {
  country: string
  /** Id of the competent institution in the directory, as far as is known now. */
  institution: string
  currency: string
  daysPerWeek: 5 | 6 | 7 | null
  /** Institutions that sent the request on, first one first. */
  passedOnBy: string[]
  /** Taken out of the claim: its periods do not count, nobody decides there. */
  dropped: boolean
  periods: Matter
  decision: Matter
  /** What was owed until a death, once it is settled. */
  arrears: Facts | null
}

/** A computation that was made. `states` and `totals` are the results, flat; its steps are kept with the decision. */
export type Computation = {
  /** Which state of the record it was made from; grows with each recalculation. */
  edition: number
  at: Instant
  counted: string[]
  without: string[]
  unit: string
  totalPeriods: string
  states: Facts[]
  totals: Facts[]
  /** Says that the instrument's terms have not been read: advice, not a finding. */
  advice: boolean
}

/** Why no computation can be made of what was notified; `tries` counts the answers of a caseworker that did not help. */
export type Obstacle = { edition: number; tries: number; reason: string; countries: string[] }

/** Everything a claim knows; plain JSON, codes and references only. */
export type ClaimBook = {
  status: ClaimStatus
  /** The case of the person. */
  case: string
  instrument: string
  branch: string
  contingency: PlainDate
  commonUnit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  commonDaysPerWeek: 5 | 6 | 7 | null
  states: ClaimedState[]
  /** Grows with each change of what is to be computed. */
  record: number
  computation: Computation | null
  obstacle: Obstacle | null
  /** Grows with each change of what institutions decided. */
  decisions: number
  /** Which state of the decisions the summary told, when it was received, and the day the claim closes. */
  summary: { decisions: number; receivedOn: PlainDate | null; closesOn: PlainDate | null } | null
  contact: { confirmed: number; at: Instant | null; lost: boolean }
  reopened: { at: Instant; reason: string }[]
  diedOn: PlainDate | null
  /** The claim of the survivors that a death turned this one into, and the claim that this one follows. */
  survivors: string | null
  follows: string | null
  ended: { how: 'completed' | 'withdrawn' | 'deceased'; reason: string } | null
}

/** What a claim is opened from. */
export type ClaimOpening = Pick<
  ClaimBook,
  'case' | 'instrument' | 'branch' | 'contingency' | 'commonUnit' | 'commonDaysPerWeek' | 'follows'
> & { states: Pick<ClaimedState, 'country' | 'institution' | 'currency' | 'daysPerWeek'>[]; diedOn?: PlainDate }

/** The book of a claim that has asked nobody yet. Of a survivors' claim the person has died; its letters go to a caseworker. */
export function openClaimBook({ states, diedOn, ...opening }: ClaimOpening): ClaimBook {
  return {
    status: 'collecting',
    ...opening,
    states: states.map((state) => ({
      ...state,
      passedOnBy: [],
      dropped: false,
      periods: { ...unasked(state.institution), stand: 'asked', turn: 1 },
      decision: unasked(state.institution),
      arrears: null,
    })),
    record: 0,
    computation: null,
    obstacle: null,
    decisions: 0,
    summary: null,
    contact: { confirmed: 0, at: null, lost: false },
    reopened: [],
    diedOn: diedOn ?? null,
    survivors: null,
    ended: null,
  }
}

/** A question that was not asked yet. */
export const unasked = (institution: string): Matter => ({
  stand: 'idle',
  institution,
  turn: 0,
  patience: 0,
  reply: [],
  asks: [],
  answer: null,
  answers: 0,
})

/** The states that are still in the claim. */
export const activeStates = ({ states }: ClaimBook): ClaimedState[] => states.filter(({ dropped }) => !dropped)

/** The state of a country that is still in the claim. */
export const stateOf = (book: ClaimBook, country: string): ClaimedState | undefined =>
  activeStates(book).find((state) => state.country === country)

/** Somebody must still say something. */
export const isWaitedFor = ({ stand }: Matter): boolean =>
  stand !== 'idle' && stand !== 'answered' && stand !== 'set-aside'

/** Nothing more is to come of this question, unless it comes late. */
export const isSettled = ({ stand }: Matter): boolean => stand === 'answered' || stand === 'set-aside'

/** Whether the claim was made by survivors: the person of its case is not to be written to. */
export const isOfSurvivors = ({ branch }: ClaimBook): boolean => branch === 'survivors'

/** Whether this claim was overtaken by a death and stays open for what was owed until then. */
export const isEstate = (book: ClaimBook): boolean => book.diedOn !== null && !isOfSurvivors(book)

/** Whether the last computation holds all that was notified, and nobody is asked for more. */
const isComputed = (book: ClaimBook): boolean =>
  book.computation?.edition === book.record && activeStates(book).every(({ periods }) => isSettled(periods))

/** Whether every institution has decided under the last computation, or is gone on without. */
export const isAllDecided = (book: ClaimBook): boolean =>
  isComputed(book) && activeStates(book).every(({ decision }) => isSettled(decision))

/** The status follows from the book, it is never set. */
export function restate(book: ClaimBook): void {
  book.status = statusOf(book)
}

function statusOf(book: ClaimBook): ClaimStatus {
  if (book.ended) return book.ended.how === 'withdrawn' ? 'withdrawn' : 'ended'
  if (isEstate(book)) return 'estate'
  if (!isComputed(book)) return 'collecting'
  return isAllDecided(book) ? 'in-review' : 'awaiting-decisions'
}

/** Ends a claim; the first end stands. */
export function endClaim(book: ClaimBook, how: 'completed' | 'withdrawn' | 'deceased', reason: string): void {
  book.ended ??= { how, reason }
  restate(book)
}

/** Asks again: a new turn, with what the institution needs to know. */
export function askAgain(matter: Matter, reply: string[] = []): void {
  matter.stand = 'asked'
  matter.turn += 1
  matter.reply = reply
  matter.asks = []
}
