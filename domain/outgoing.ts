// What can a case send into the world, and what comes back of the sending?
import type { Role } from './actor.js'
import type { Instant } from './calendar.js'
import type { Book } from './case-file.js'
import type { Facts } from './explained.js'

/** The reader of a notice: the person of the case, a role's mailbox, or an organisation. */
export type Reader = { person: true } | { role: Role } | { organisation: string }

/** A moment a notice puts into the reader's calendar. */
export type CalendarEntry = { at: Instant; label: string }

/** An entry that stands in a reader's calendar, and what it is about within the case. */
export type EnteredDate = CalendarEntry & { subject: string }

/** Which cases or job orders a fact concerns: every open one that has all that is named; `isco08` by its first digits. */
export type Reach = {
  agency?: string
  jobOrder?: string
  employer?: string
  origin?: string
  destination?: string
  isco08?: string
  /** Of a benefit claim: the case it is about. */
  case?: string
  /** Number of the ban or agency that holds a case, whatever it is bound to by now. */
  heldBy?: string
}

/**
 * One thing to be carried out in the world. `key` is its business key within the case: the same key is never
 * carried out twice. `at` is the case's time when it was asked for, so that a retry writes the same bytes.
 */
export type Outgoing = {
  key: string
  at: Instant
  /** not before this instant (a wait between tries) */ notBefore?: Instant
  tries?: number
  /** It was kept back for its reader's sake: the night, a rest day, or enough notices for one day. */
  held?: true
  /** A caseworker let this one go by `release-notice`, whatever the hour is where its reader is. */
  released?: true
  /** Key of the document that a notice speaks of: it never leaves before that document is written. */
  after?: string
  /** How often a caseworker, told that the outcome of a sending is unknown, asked for it to be sent again. */
  again?: number
} &
  /** With `replaces`, those of its kind issued before it no longer count. */
  (
    | { act: 'issue'; document: string; data: Facts; replaces?: true; draft?: true }
    /** A paper issued before, written again from what it stated and the record of today; the one before is superseded. */
    | { act: 'reissue-document'; number: string; reason: string }
    | { act: 'revoke-number'; number: string; reason: string }
    /** The dossier of the case, gathered from the registry as it is written; `missing`: accepted acts that no history shows. Sent by the workflow `dossier`, never by a case. */
    | { act: 'issue-dossier'; missing: number }
    | { act: 'tell'; notice: string; to: Reader; data: Facts; calendar?: CalendarEntry; cancels?: EnteredDate[] }
    | {
        act: 'hand-off'
        handoff: string
        wait: string
        organisation: string
        data: Facts
        asked: number
        dueAt: Instant
      }
    | { act: 'withdraw-handoff'; handoff: string; wait: string; organisation: string }
    | { act: 'revoke-document'; document: string; reason: string }
    | { act: 'start-portability'; facts: Facts }
    | { act: 'inform-portability'; fact: string; data: Facts }
    /** An act on another durable thing, such as a slot reserved in a job order. */
    | { act: 'order'; to: string; action: string; data: Facts }
    /** A benefit claim that follows from this one; it answers its number. */
    | { act: 'open-claim'; facts: Facts; book: Book }
    /** A fact told to another durable thing. */
    | { act: 'inform'; to: string; fact: string; data: Facts }
    /** A fact told to everything open in its reach. */
    | { act: 'inform-all'; of: 'case' | 'job-order'; reach: Reach; fact: string; data: Facts }
  )

/** What became of one outgoing item. `transient`: worth another try later; otherwise only a person can help. */
export type CarriedOut =
  | {
      key: string
      done: true
      reference?: string
      facts?: Facts
      /** It put its date into the reader's calendar. */
      dated?: true
    }
  | {
      key: string
      done: false
      code: string
      transient: boolean
      /** Kept back until then; that is no failed try. */
      notBefore?: Instant
    }

/** What the calendar entry of a notice is about: the task it reminds of, else the notice itself. */
export function entrySubjectOf({ key, data }: { key: string; data: Facts }): string {
  const wait = data['wait']
  return typeof wait === 'string' ? wait : key
}
