// How does a demerit come into force? Notice, reply, decision, a window to appeal, and only then its effect.
import type { Instant } from '../calendar.js'

/** What a demerit ends in when it takes effect: points on the record, or a measure against the licence. */
export const measures = ['points', 'suspension', 'cancellation'] as const
export type Measure = (typeof measures)[number]

/** What an agency may be reproached with. */
export const demeritCategories = [
  'overcharging',
  'refund-missed',
  'contract-substitution',
  'false-documents',
  'unlicensed-branch',
  'no-report',
  'worker-abandoned',
  'other-breach',
] as const
export type DemeritCategory = (typeof demeritCategories)[number]

export const demeritStatuses = [
  'notified',
  'decided',
  'appealed',
  'effective',
  'struck',
  'dismissed',
  'lapsed',
] as const
export type DemeritStatus = (typeof demeritStatuses)[number]

export type Demerit = {
  id: string
  measure: Measure
  category: DemeritCategory
  notifiedAt: Instant
  status: DemeritStatus
  /** Decided points; 0 until then, and for a measure. */
  points: number
  /** End of the window to appeal; known once it is decided. */
  appealUntil?: Instant
  /** Where it happened, if it was a case. */
  case?: string
  /** The overcharge it follows from. */
  overcharge?: string
}

/** Which status may follow which. What has ended stays as it ended. */
const ways = {
  notified: ['decided', 'dismissed', 'lapsed'],
  decided: ['appealed', 'effective', 'lapsed'],
  appealed: ['effective', 'struck', 'lapsed'],
  effective: [],
  struck: [],
  dismissed: [],
  lapsed: [],
} as const satisfies Record<DemeritStatus, readonly DemeritStatus[]>

/** A demerit just notified. */
export function notify(given: Omit<Demerit, 'status' | 'points'>): Demerit {
  return { ...given, status: 'notified', points: 0 }
}

/** The decision after the reply; it has no effect before `appealUntil`. */
export function decideDemerit(demerit: Demerit, decision: { points: number; appealUntil: Instant }): void {
  if (move(demerit, 'decided')) Object.assign(demerit, decision)
}

/** The reply convinced: nothing is held against the agency. */
export const dismiss = (demerit: Demerit): boolean => move(demerit, 'dismissed')

/** The agency appeals within the window. */
export const appeal = (demerit: Demerit): boolean => move(demerit, 'appealed')

/** The appeal succeeded. */
export const strike = (demerit: Demerit): boolean => move(demerit, 'struck')

/** The agency left before it was decided. */
export const lapse = (demerit: Demerit): boolean => move(demerit, 'lapsed')

/** Takes effect: after an appeal was decided, or once the window to appeal has closed unused. Answers whether it did. */
export function takeEffect(demerit: Demerit, { at, points }: { at: Instant; points: number }): boolean {
  const tooEarly = demerit.status === 'decided' && Date.parse(at) < Date.parse(demerit.appealUntil ?? '')
  if (tooEarly || demerit.appealUntil === undefined || !move(demerit, 'effective')) return false
  demerit.points = Math.min(demerit.points, points)
  return true
}

/** Whether it is still under way. */
export const isOpen = ({ status }: Demerit): boolean => ways[status].length > 0

function move(demerit: Demerit, to: DemeritStatus): boolean {
  const may: readonly DemeritStatus[] = ways[demerit.status]
  if (!may.includes(to)) return false
  demerit.status = to
  return true
}
