// Which notices never wait for the morning? What protects somebody, and what has a date that is close.
import { Instant, instantOf, PlainDate } from './calendar.js'
import type { Facts } from './explained.js'
import type { NoticeKind } from './notices.js'
import type { Urgency } from './notice-timing.js'

/** `safety`: goes at once, always. A fact: its date; within a day of it the notice goes at once. `waits`: has no date. */
type Waiting = 'safety' | 'waits' | { by: string }

const dueAt = { by: 'dueAt' } as const
const dueOn = { by: 'dueOn' } as const

/** The one table of urgency. A new kind of notice does not compile until it is placed here. */
const waiting: Readonly<Record<NoticeKind, Waiting>> = {
  'case-opened': 'waits',
  'fee-disclosure': 'waits',
  'contract-substituted': 'safety',
  'contract-substitution-found': 'safety',
  'overcharge-found': 'waits',
  'refund-settled': 'waits',
  'offer-ready': { by: 'answerBy' },
  'slot-reserved': 'waits',
  'on-waiting-list': 'waits',
  'not-selected': 'waits',
  'contract-signed': 'waits',
  'medical-held': { by: 'againAt' },
  refused: 'waits',
  unfit: 'waits',
  'training-invitation': dueAt,
  'departure-cleared': { by: 'departureOn' },
  'clearance-ended': 'safety',
  'portability-opened': 'waits',
  'coverage-law': 'waits',
  'statement-ready': { by: 'claimBy' },
  'refund-reminder': { by: 'claimBy' },
  'claim-filed': 'waits',
  'skills-passport-ready': 'waits',
  'case-held': 'safety',
  'case-resumed': 'waits',
  'case-withdrawn': 'waits',
  'case-closed': 'waits',
  'task-assigned': dueAt,
  'task-reminder': dueAt,
  'task-escalated': dueAt,
  'handoff-escalated': dueAt,
  'follow-up': { by: 'on' },
  'date-cancelled': { by: 'first' },
  condolence: 'waits',
  'job-order-open': { by: 'expiresOn' },
  'job-order-refused': 'waits',
  'job-order-ended': 'waits',
  'replacement-answered': { by: 'lastDay' },
  /** The person has just written: they are awake. */
  'reply-answered': 'safety',
  'agency-application-received': 'waits',
  'agency-refused': 'waits',
  'licence-conditions': dueOn,
  'licence-granted': 'waits',
  'licence-renewal-due': { by: 'until' },
  'licence-ended': 'safety',
  'agency-suspended': 'safety',
  'agency-suspension-lifted': 'waits',
  'refund-demanded': dueOn,
  'overcharge-struck': 'waits',
  'deposit-drawn': 'waits',
  'deposit-top-up-due': dueOn,
  'deposit-changed': 'waits',
  'deposit-returned': 'waits',
  'demerit-notice': dueOn,
  'demerit-decided': dueOn,
  'demerit-closed': 'waits',
  'inspection-announced': 'waits',
  'incentive-granted': 'waits',
  'claim-opened': 'waits',
  'claim-computed': 'waits',
  'claim-summary': 'waits',
  'claim-death': 'waits',
  'claim-ended': 'waits',
}

/** How urgent a notice is, with these facts, for a reader in `zone`. A kind that nobody knows is not kept waiting. */
export function urgencyOf(notice: string, data: Facts, zone: string): Urgency {
  const how = Object.hasOwn(waiting, notice) ? waiting[notice as NoticeKind] : 'safety'
  if (how === 'safety') return { now: true }
  if (how === 'waits') return {}
  const date = PlainDate.safeParse(data[how.by])
  if (date.success) return { by: instantOf(date.data, 0, zone) }
  const instant = Instant.safeParse(data[how.by])
  return instant.success ? { by: instant.data } : {}
}
