// Who may act on an agency, and whom does an agency act for?
import type { Act, RuleRefusal } from '../acts.js'
import type { Role } from '../actor.js'
import type { AgencyBook } from './agency-book.js'

export const officers: readonly Role[] = ['caseworker', 'supervisor']

/** An agency acts for itself only; everybody else acts in office. */
export function refuseStranger(book: AgencyBook, { actor }: Act): RuleRefusal | undefined {
  if (actor.role !== 'agency' || actor.id === book.organisation) return undefined
  return {
    rule: 'own-agency-only',
    message: 'expected the agency itself, got another one; act as agency:ID with the id of this organisation',
  }
}
