// What does a ban say, whom does it reach, and what may be done to it?
import type { Act, ActRule, Bookkeeping } from './acts.js'
import type { Role } from './actor.js'
import type { Instant, PlainDate } from './calendar.js'
import type { Facts } from './explained.js'
import { numberOf, textOf, textsOf } from './facts.js'
import type { Reach } from './outgoing.js'

export const banStatuses = ['declared', 'in-force', 'lifted'] as const
export type BanStatus = (typeof banStatuses)[number]

/** What people do to a ban. */
export const banActions = ['lift-ban', 'amend-exemptions'] as const
export type BanAction = (typeof banActions)[number]

/** What a ban is about: all that is named must hold. `isco08` by its first digits. */
export type BanScope = Pick<Reach, 'origin' | 'destination' | 'isco08' | 'employer'>

/** Everything a ban knows; plain JSON. */
export type BanBook = {
  status: BanStatus
  scope: BanScope
  reason: string
  /** The law or order it rests on, as the officer who declared it gave it. */
  source: string
  exempt: string[]
  /** Last day in force, and the end of that day; null for a ban without an end. */
  endsOn: PlainDate | null
  endsAt: Instant | null
  /** Grows with each change of the exemptions, so that an older word never replaces a newer one. */
  edition: number
  /** Why it ended. */
  ended: { how: 'lifted' | 'end-date'; reason: string } | null
  /** How many were told at last. */
  told: { cases: number; jobOrders: number }
}

export type BanDeclaration = Pick<BanBook, 'scope' | 'reason' | 'source' | 'exempt' | 'endsOn' | 'endsAt'>

/** The book of a ban that nobody has heard of yet. */
export function openBanBook(declaration: BanDeclaration): BanBook {
  return { status: 'declared', ...declaration, edition: 1, ended: null, told: { cases: 0, jobOrders: 0 } }
}

/** Ends a ban; the first end stands. */
export function endBan(book: BanBook, ended: NonNullable<BanBook['ended']>): void {
  book.ended ??= ended
  book.status = 'lifted'
}

const officers: readonly Role[] = ['supervisor']

const lift: ActRule<BanBook> = {
  roles: officers,
  apply: (book, { data }) => endBan(book, { how: 'lifted', reason: textOf(data, 'reason') }),
}

/** The same exemptions again are no new edition. */
const amend: ActRule<BanBook> = {
  roles: officers,
  apply: (book, { data }: Act) => {
    const exempt = [...new Set(textsOf(data, 'exempt'))].sort()
    if (exempt.join() === [...book.exempt].sort().join()) return
    book.exempt = exempt
    book.edition += 1
  },
  answer: ({ exempt, edition }) => ({ exempt, edition }),
}

/** How a ban's book is kept. */
export const banBookkeeping: Bookkeeping<BanBook, BanStatus, BanAction> = {
  allowed: { declared: banActions, 'in-force': banActions, lifted: [] },
  acts: { 'lift-ban': lift, 'amend-exemptions': amend },
  news: {},
  summary: summariseBan,
}

/** A ban in flat codes, as the registry keeps it: enough to say whom it reaches and what it says. */
export function summariseBan({ scope, status, ended, told, ...book }: BanBook): Facts {
  return {
    origin: scope.origin ?? null,
    destination: scope.destination ?? null,
    isco08: scope.isco08 ?? null,
    employer: scope.employer ?? null,
    reason: book.reason,
    source: book.source,
    exempt: book.exempt,
    endsOn: book.endsOn,
    edition: book.edition,
    outcome: status,
    endedBy: ended?.how ?? null,
    endReason: ended?.reason ?? null,
    toldCases: told.cases,
    toldJobOrders: told.jobOrders,
  }
}

/** The word of a ban to whatever it reaches, from its summary: everybody hears the same from whoever tells it. */
export function wordOfBan(ref: string, said: Facts): Facts {
  const about = { employer: textOf(said, 'employer'), isco08: textOf(said, 'isco08') }
  return {
    ref,
    cause: 'ban',
    how: about.employer ? 'employer' : about.isco08 ? 'occupation' : 'country',
    reason: textOf(said, 'reason'),
    source: textOf(said, 'source'),
    exempt: textsOf(said, 'exempt'),
    edition: numberOf(said, 'edition'),
    ...(about.employer ? { employer: about.employer } : {}),
    ...(about.isco08 ? { isco08: about.isco08 } : {}),
  }
}

/** Whether a ban reaches a case or job order, both by their summaries. A job order may name several occupations. */
export function reaches(ban: Facts, said: Facts): boolean {
  const same = ['origin', 'destination', 'employer'].every((name) => {
    const meant = textOf(ban, name)
    return meant === '' || textOf(said, name) === meant
  })
  const prefix = textOf(ban, 'isco08')
  const occupations = textOf(said, 'isco08').split(' ')
  return same && (prefix === '' || occupations.some((code) => code.startsWith(prefix)))
}
