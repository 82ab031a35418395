// What may be done to a benefit claim in which status, by whom, under which rule, and what does it change?
import type { Act, ActRule, Bookkeeping, RuleRefusal } from './acts.js'
import type { Role } from './actor.js'
import { dropState, passOn, reask, setAside } from './benefit-claim/claim-answers.js'
import {
  activeStates,
  endClaim,
  isWaitedFor,
  restate,
  stateOf,
  type ClaimBook,
  type ClaimedState,
  type ClaimStatus,
  type MatterName,
} from './benefit-claim/claim-book.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'

/** What people do to a claim besides its tasks. */
export const claimActions = [
  'withdraw',
  'reopen',
  'confirm-contact',
  'report-death',
  'forward',
  'go-on-without',
  'drop-state',
  'adopt-rulebook',
  'add-note',
] as const
export type ClaimAction = (typeof claimActions)[number]

/** The one table of allowed acts. A new status does not compile until it is placed here. */
const allowed: Record<ClaimStatus, readonly ClaimAction[]> = {
  collecting: [
    'withdraw',
    'confirm-contact',
    'report-death',
    'forward',
    'go-on-without',
    'drop-state',
    'adopt-rulebook',
    'add-note',
  ],
  'awaiting-decisions': [
    'withdraw',
    'reopen',
    'confirm-contact',
    'report-death',
    'forward',
    'go-on-without',
    'adopt-rulebook',
    'add-note',
  ],
  'in-review': ['reopen', 'confirm-contact', 'report-death', 'adopt-rulebook', 'add-note'],
  estate: ['forward', 'go-on-without', 'drop-state', 'adopt-rulebook', 'add-note'],
  withdrawn: [],
  ended: [],
}

const officers: readonly Role[] = ['caseworker', 'supervisor']
const withPerson: readonly Role[] = ['person', ...officers]
const withAttache: readonly Role[] = ['labour-attache', ...officers]

const withdraw: ActRule<ClaimBook> = {
  roles: withPerson,
  apply: (book, { data }) => endClaim(book, 'withdrawn', textOf(data, 'reason')),
}

/** New periods are asked for again, a review asks for the decision again; of one state, or of all. */
const reopen: ActRule<ClaimBook> = {
  roles: withPerson,
  refuse: refuseCountry,
  apply: (book, { data, at }) => {
    const reason = textOf(data, 'reason')
    const matter: MatterName = reason === 'review-asked' ? 'decision' : 'periods'
    const country = textOf(data, 'country')
    for (const state of activeStates(book))
      if (country === '' || state.country === country) reask(book, state, { matter, reply: [reason] })
    book.reopened = [...book.reopened, { at, reason }].slice(-keptReopenings)
    restate(book)
  },
}

/** A claim tells its last reopenings; the ledger has all of them. */
const keptReopenings = 20

const confirmContact: ActRule<ClaimBook> = {
  roles: ['person', 'labour-attache', ...officers],
  refuse: (book) =>
    book.diedOn === null
      ? undefined
      : refused(
          'nobody-to-confirm',
          'expected a claim of a living person, got one of survivors; write to the caseworker',
        ),
  apply: (book, { at }) => confirmContactAt(book, at),
}

/** The person can be reached: asked again after the months of the rulebook. */
export function confirmContactAt(book: ClaimBook, at: string): void {
  book.contact = { confirmed: book.contact.confirmed + 1, at, lost: false }
}

const reportDeath: ActRule<ClaimBook> = {
  roles: withAttache,
  refuse: (book) =>
    book.diedOn === null
      ? undefined
      : refused('death-known', 'expected a claim of a living person, got one of survivors; nothing is to be reported'),
  apply: (book, { data }) => {
    book.diedOn = textOf(data, 'diedOn')
    restate(book)
  },
}

/** What is being asked of an institution now: its periods as long as it is waited for them, then its decision. */
const matterNow = ({ periods }: ClaimedState): MatterName => (isWaitedFor(periods) ? 'periods' : 'decision')

const forward: ActRule<ClaimBook> = {
  roles: officers,
  refuse: (book, act) => {
    const refusal = refuseCountry(book, act) ?? refuseSettled(book, act)
    if (refusal) return refusal
    const state = stateOf(book, textOf(act.data, 'country'))
    const to = textOf(act.data, 'to')
    if (!state || (to !== state[matterNow(state)].institution && !state.passedOnBy.includes(to))) return undefined
    return refused('forwarded-in-a-circle', 'expected an institution that was not asked before, got one that was')
  },
  apply: (book, { data }) => {
    const state = stateOf(book, textOf(data, 'country'))
    if (state) passOn(state, matterNow(state), textOf(data, 'to'))
    restate(book)
  },
}

const goOnWithout: ActRule<ClaimBook> = {
  roles: officers,
  refuse: (book, act) => refuseCountry(book, act) ?? refuseSettled(book, act),
  apply: (book, { data }) => {
    const state = stateOf(book, textOf(data, 'country'))
    if (state) setAside(book, state, matterNow(state))
  },
}

const dropOne: ActRule<ClaimBook> = {
  roles: officers,
  refuse: (book, act) => {
    if (activeStates(book).length > 1) return refuseCountry(book, act)
    return refused('no-state-left', 'expected another state to be left in the claim, got its last one; withdraw it')
  },
  apply: (book, { data }) => {
    const state = stateOf(book, textOf(data, 'country'))
    if (state) dropState(book, state)
  },
}

function refuseCountry(book: ClaimBook, { data }: Act): RuleRefusal | undefined {
  const country = textOf(data, 'country')
  if (country === '' || stateOf(book, country)) return undefined
  const known = activeStates(book).map((state) => state.country)
  return refused('no-such-state', `expected a state of this claim (${known.join(', ')}), got another country`)
}

function refuseSettled(book: ClaimBook, { data }: Act): RuleRefusal | undefined {
  const state = stateOf(book, textOf(data, 'country'))
  if (!state || isWaitedFor(state[matterNow(state)])) return undefined
  const message = `expected a state that is waited for, got ${state.country}, which has answered or is gone on without; reopen the claim to ask it again`
  return refused('not-waited-for', message)
}

const refused = (rule: string, message: string): RuleRefusal => ({ rule, message })

/** How a claim's book is kept. Answers of institutions come through their handoffs, not as news. */
export const claimBookkeeping: Bookkeeping<ClaimBook, ClaimStatus, ClaimAction> = {
  allowed,
  acts: {
    withdraw,
    reopen,
    'confirm-contact': confirmContact,
    'report-death': reportDeath,
    forward,
    'go-on-without': goOnWithout,
    'drop-state': dropOne,
    'adopt-rulebook': { roles: ['supervisor'], apply: () => undefined },
    'add-note': { roles: [...withPerson, 'labour-attache'], apply: () => undefined },
  },
  news: {},
  summary: summariseClaim,
}

/** A claim in flat codes, as the registry's lists keep it. */
export function summariseClaim(book: ClaimBook): Facts {
  const { computation, contact, ended } = book
  return {
    case: book.case,
    instrument: book.instrument,
    branch: book.branch,
    contingency: book.contingency,
    countries: book.states.map(({ country }) => country),
    outcome: book.status,
    edition: computation?.edition ?? null,
    totals: computation?.totals ?? [],
    diedOn: book.diedOn,
    survivors: book.survivors,
    follows: book.follows,
    contactConfirmed: contact.confirmed,
    contactLost: contact.lost,
    reopened: book.reopened.length,
    closesOn: book.summary?.closesOn ?? null,
    endedBy: ended?.how ?? null,
    endReason: ended?.reason ?? null,
  }
}
