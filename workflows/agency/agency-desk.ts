// How do the parts of an agency's procedure reach its book, its organisation and the end of it all?
import type { AgencyBook, Licence } from '../../domain/agency/agency-book.js'
import type { Reader } from '../../domain/outgoing.js'
import type { Desk } from '../kit/desk.js'

export const bookOf = (desk: Desk): AgencyBook => desk.book<AgencyBook>()

/** Whether the agency has left for good: nothing of its licence is asked any more. */
export const hasLeft = (desk: Desk): boolean => bookOf(desk).left !== undefined

/** The reader of everything that is told to the agency itself. */
export const toAgency = (desk: Desk): { to: Reader } => ({ to: { organisation: bookOf(desk).organisation } })

export const toSupervisor: { to: Reader } = { to: { role: 'supervisor' } }

/** The licence in its present term. Only once there is one. */
export function licenceOf(desk: Desk): Licence {
  const { licence } = bookOf(desk)
  if (!licence) throw new Error('expected a licence, there is none yet')
  return licence
}
