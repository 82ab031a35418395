// What may be done under and to an agency's licence itself: used, suspended, lifted, planned anew, given up?
import type { Act, ActRule, RuleRefusal } from '../acts.js'
import {
  activeStatuses,
  hasExpired,
  leave,
  lift,
  suspend,
  type AgencyBook,
  type SuspensionCause,
} from './agency-book.js'
import { count, stain } from './agency-record.js'
import { officers } from './agency-rights.js'
import { shortfallOf } from './deposit.js'
import { numberOf, textOf } from '../facts.js'

type AgencyRule = ActRule<AgencyBook>

/** How many cleared cases are remembered, so that the same case told twice counts once. */
const rememberedCases = 30

/** Whatever is done under a licence needs one in force on that very moment, whatever the agency's status was before. */
function refuseUnlicensed(book: AgencyBook, { action, at }: Act): RuleRefusal | undefined {
  if (!activeStatuses.includes(book.status)) {
    const message = `expected an agency with an active licence (${activeStatuses.join(', ')}) for ${action}, got one that is ${book.status}; choose another agency, or wait until its licence is in force`
    return { rule: 'licence-required', message }
  }
  if (!hasExpired(book, at)) return undefined
  const message = `expected a licence in force for ${action}, got one that ended on ${book.licence?.until ?? 'an earlier day'}; renew the licence first`
  return { rule: 'licence-expired', message }
}

const underLicence = (book: AgencyBook): { [name: string]: string } => ({
  organisation: book.organisation,
  licence: book.licence?.kind ?? 'none',
  until: book.licence?.until ?? '',
})

export const clearCase: AgencyRule = {
  roles: ['system'],
  refuse: refuseUnlicensed,
  apply: (book, { data, at }) => {
    const cleared = textOf(data, 'case')
    if (book.cleared.includes(cleared)) return
    book.cleared = [...book.cleared, cleared].slice(-rememberedCases)
    count(book.record, at, { cleared: 1 })
  },
  answer: underLicence,
}

export const openOrder: AgencyRule = {
  roles: ['system'],
  refuse: refuseUnlicensed,
  apply: (book) => {
    book.counters.orders += 1
  },
  answer: underLicence,
}

export const suspendPreventively: AgencyRule = {
  roles: ['supervisor'],
  apply: (book, { at }) => suspend(book, { cause: 'preventive', at }),
}

export const liftSuspension: AgencyRule = {
  roles: ['supervisor'],
  refuse: (book, { data }) => {
    const cause = textOf(data, 'cause')
    const causes = book.suspensions.map((known) => known.cause)
    if (!causes.includes(cause as SuspensionCause)) {
      const message = `expected a cause the licence is suspended for (${causes.join(', ') || 'none'}), got ${cause}`
      return { rule: 'suspension-in-force', message }
    }
    if (cause !== 'deposit-short' || shortfallOf(book.deposit) === 0) return undefined
    const message = `expected a deposit that is full, ${shortfallOf(book.deposit)} minor units of ${book.deposit.currency} are missing; the top-up lifts this suspension by itself`
    return { rule: 'deposit-full-before-lifting', message }
  },
  apply: (book, { data }) => lift(book, textOf(data, 'cause') as SuspensionCause),
}

export const changePlan: AgencyRule = {
  roles: ['agency', ...officers],
  apply: (book, { data }) => {
    book.plannedYearly = numberOf(data, 'plannedYearly')
    book.planChanged = true
  },
}

export const giveUp: AgencyRule = {
  roles: ['agency'],
  apply: (book, { at }) => {
    leave(book, { how: book.phase === 'applied' ? 'refused' : 'delisted', reason: 'given-up', at })
    stain(book.record, at)
  },
}
