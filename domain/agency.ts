// What may be done to an agency, in which status, and what does the registry hear of it?
import type { Bookkeeping } from './acts.js'
import type { AgencyBook, AgencyStatus } from './agency/agency-book.js'
import {
  changePlan,
  clearCase,
  giveUp,
  liftSuspension,
  openOrder,
  suspendPreventively,
} from './agency/agency-licence.js'
import {
  openDemerit,
  orderInspection,
  recordComplaint,
  recordOvercharge,
  reviewIncentives,
  strike,
  withdrawIncentive,
} from './agency/agency-matters.js'
import { officers } from './agency/agency-rights.js'
import { summariseAgency } from './agency/agency-summary.js'

/** What may be done to an agency besides its tasks. `clear-case` and `open-order` come from cases and job orders. */
export const agencyActions = [
  'clear-case',
  'open-order',
  'record-overcharge',
  'strike-overcharge',
  'record-complaint',
  'open-demerit',
  'suspend-preventively',
  'lift-suspension',
  'order-inspection',
  'change-plan',
  'review-incentives',
  'withdraw-incentive',
  'give-up-licence',
  'adopt-rulebook',
  'add-note',
] as const
export type AgencyAction = (typeof agencyActions)[number]

/** What any agency meets with: asked for a licence it is answered by a rule, and what it owes workers is always taken up. */
const always = [
  'clear-case',
  'open-order',
  'record-overcharge',
  'strike-overcharge',
  'record-complaint',
  'adopt-rulebook',
  'add-note',
] as const
const licensed = [
  ...always,
  'open-demerit',
  'suspend-preventively',
  'order-inspection',
  'change-plan',
  'review-incentives',
  'withdraw-incentive',
  'give-up-licence',
] as const
const resting = [...licensed, 'lift-suspension'] as const
const noLicence = ['clear-case', 'open-order', 'add-note'] as const

const allowed: Record<AgencyStatus, readonly AgencyAction[]> = {
  applied: [...noLicence, 'change-plan', 'give-up-licence', 'adopt-rulebook'],
  provisional: licensed,
  regular: licensed,
  'renewal-due': licensed,
  'preventively-suspended': resting,
  suspended: resting,
  cancelled: always,
  delisted: always,
  refused: noLicence,
}

/** A note lies in the registry, a pinned rulebook in the file itself. */
const nothingInTheBook = (): void => undefined

/** How an agency's book is kept. */
export const agencyBookkeeping: Bookkeeping<AgencyBook, AgencyStatus, AgencyAction> = {
  allowed,
  acts: {
    'clear-case': clearCase,
    'open-order': openOrder,
    'record-overcharge': recordOvercharge,
    'strike-overcharge': strike,
    'record-complaint': recordComplaint,
    'open-demerit': openDemerit,
    'suspend-preventively': suspendPreventively,
    'lift-suspension': liftSuspension,
    'order-inspection': orderInspection,
    'change-plan': changePlan,
    'review-incentives': reviewIncentives,
    'withdraw-incentive': withdrawIncentive,
    'give-up-licence': giveUp,
    'adopt-rulebook': { roles: ['supervisor'], apply: nothingInTheBook },
    'add-note': { roles: ['agency', ...officers], apply: nothingInTheBook },
  },
  news: {},
  summary: summariseAgency,
}
