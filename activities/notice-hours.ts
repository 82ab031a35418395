// May this notice reach the person now, or is it kept back until the morning? By the clock and the week of where the person is.
import { createHash } from 'node:crypto'
import { addToDate, civilDate, instantOf, isTimeZone, type Instant } from '../domain/calendar.js'
import { hoursOf, whenToTell, type HoldReason, type NoticeMoment } from '../domain/notice-timing.js'
import { urgencyOf } from '../domain/notice-urgency.js'
import type { Outgoing } from '../domain/outgoing.js'
import type { Person } from '../domain/person.js'
import type { Answer, BatchContext } from './outgoing.js'
import type { RulebookOf } from './pinned-rulebooks.js'

/** Where the person of a case, or of the case a claim is about, is by what was confirmed; `rulebook` is the one that case pins. */
export type Whereabouts = { abroad: boolean; rulebook: string }

export type HeldNotice = {
  caseNumber: string
  key: string
  kind: string
  why: HoldReason
  until: Instant
  at: Instant
}

export type NoticeHoursNeeds = {
  whereaboutsOf: (number: string) => Promise<Whereabouts | undefined>
  rulebookOf: RulebookOf
  /** Notices but for the one of this key that the person of this number got from `from` on and before `to`, in all cases and claims of theirs. */
  gotBetween: (number: string, span: { from: Instant; to: Instant; besides: string }) => Promise<number>
  keepHeld: (held: HeldNotice) => Promise<void>
  release: (caseNumber: string, key: string) => Promise<void>
}

type ToPerson = { context: BatchContext; item: Extract<Outgoing, { act: 'tell' }>; person: Person }

/** Sends a notice to the person, or says until when it is kept back. */
export type NoticeHoursOf = (notice: ToPerson, send: () => Promise<Answer>) => Promise<Answer>

/**
 * Keeps notices to the person within the hours that the case's rulebook names. Those of one case go one after the
 * other, so that each counts for the next; a case and a claim that write in the same second may each send one more.
 */
export function createNoticeHours(needs: NoticeHoursNeeds): NoticeHoursOf {
  const queues = new Map<string, Promise<unknown>>()
  return (notice, send) => {
    const { caseNumber } = notice.context
    const before = queues.get(caseNumber) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(() => sendOrHold(needs, notice, send))
    queues.set(caseNumber, mine)
    const leave = () => void (queues.get(caseNumber) === mine && queues.delete(caseNumber))
    mine.then(leave, leave)
    return mine
  }
}

async function sendOrHold(needs: NoticeHoursNeeds, notice: ToPerson, send: () => Promise<Answer>): Promise<Answer> {
  const { context, item } = notice
  const { caseNumber } = context
  const moment = await momentOf(needs, notice)
  const timing = moment ? whenToTell(moment) : { now: true as const }
  if (!moment || 'now' in timing) {
    if (item.held) await needs.release(caseNumber, item.key)
    return send()
  }
  const { until, why } = timing
  await needs.keepHeld({ caseNumber, key: item.key, kind: item.notice, why, until, at: moment.at })
  return { heldUntil: until }
}

/**
 * Undefined where nothing is kept back: released by itself, no hours in the rulebook, or no time known. What a caseworker
 * merely has sent again keeps the hours of its reader: the office is awake, the reader may not be.
 */
async function momentOf(
  needs: NoticeHoursNeeds,
  { context, item, person }: ToPerson,
): Promise<NoticeMoment | undefined> {
  const { at, caseNumber } = context
  if (at === undefined || item.released) return undefined
  const place = await needs.whereaboutsOf(caseNumber)
  const rulebook = place && (await needs.rulebookOf(place.rulebook))
  if (!place || rulebook?.kind !== 'corridor' || !rulebook.noticeHours) return undefined
  const end = place.abroad ? 'destination' : 'origin'
  const zone = place.abroad ? rulebook.zones.destination : homeZone(person, rulebook.zones.origin)
  const urgency = urgencyOf(item.notice, item.data, zone)
  const span = { ...civilDay(at, zone), besides: item.key }
  const got = 'now' in urgency ? 0 : await needs.gotBetween(caseNumber, span)
  const hours = hoursOf(rulebook.noticeHours, placeOf(caseNumber))
  return { at, zone, hours, restDays: rulebook.restDays[end], got, urgency }
}

/** Where a case stands among all: evenly spread, the same each time, and telling nothing of the number. */
const placeOf = (caseNumber: string): number => createHash('sha256').update(caseNumber).digest().readUInt32BE(0)

/** The zone that the person names; that of the country of origin where it is none that this machine knows. */
function homeZone({ timeZone }: Person, origin: string): string {
  return isTimeZone(timeZone) ? timeZone : origin
}

function civilDay(at: Instant, zone: string): { from: Instant; to: Instant } {
  const today = civilDate(at, zone)
  return { from: instantOf(today, 0, zone), to: instantOf(addToDate(today, { days: 1 }), 0, zone) }
}
