// When may a notice reach its reader? Not at night, not on a rest day, not more of them a day than somebody can read.
import { Temporal } from 'temporal-polyfill'
import { addToDate, civilDate, type Instant, type PlainDate } from './calendar.js'

/** Local times as HH:MM or HH:MM:SS, a night long: from the afternoon or evening to the morning. */
export type NoticeHours = { quietFrom: string; quietTo: string; dailyMaximum: number }

/**
 * The hours of one case among many: its mornings begin within `spreadMinutes` after those of the rulebook, by its
 * `place`, a whole number that is always the same for the case. It is its own morning all along, not a delay of what was
 * kept back, so that a later notice of a case never overtakes an earlier one.
 */
export function hoursOf(hours: NoticeHours & { spreadMinutes?: number | undefined }, place: number): NoticeHours {
  const { quietFrom, quietTo, dailyMaximum, spreadMinutes = 0 } = hours
  const seconds = spreadMinutes === 0 ? 0 : place % (spreadMinutes * 60)
  return { quietFrom, quietTo: Temporal.PlainTime.from(quietTo).add({ seconds }).toString(), dailyMaximum }
}

/** Whether a notice may wait: `now` never; with `by`, only as long as a day is left until then. */
export type Urgency = { now: true } | { by?: Instant }

/** A notice that is about to be sent, and where and when its reader is. */
export type NoticeMoment = {
  at: Instant
  /** The reader's time zone. */
  zone: string
  hours: NoticeHours
  /** ISO weekdays of rest where the reader is. */
  restDays: readonly number[]
  /** Notices that the reader got on this civil day already. */
  got: number
  urgency: Urgency
}

export const holdReasons = ['night', 'rest-day', 'enough'] as const
export type HoldReason = (typeof holdReasons)[number]

/** `until` is the earliest instant at which it may go. */
export type Timing = { now: true } | { until: Instant; why: HoldReason }

const dayMs = 86_400_000
/** Six rest days a week, and a civil day that a zone leaves out, still end within these. */
const daysAhead = 15

/**
 * Now, or the earliest instant at which the notice may go: a morning that is no rest day. What has to be known by a
 * date never waits past the day before it: it goes on a rest day then, and in the night if even the next morning is too
 * late. Needs the machine's zone data: call it from an activity, never from a workflow.
 */
export function whenToTell(moment: NoticeMoment): Timing {
  const { urgency } = moment
  if ('now' in urgency) return { now: true }
  const kept = nextMoment(moment)
  if ('now' in kept || isInTime(kept.until, urgency.by)) return kept
  const nightOnly = nextMoment({ ...moment, restDays: [], got: 0 })
  return 'now' in nightOnly || isInTime(nightOnly.until, urgency.by) ? nightOnly : { now: true }
}

const isInTime = (until: Instant, by: Instant | undefined): boolean =>
  by === undefined || Date.parse(until) <= Date.parse(by) - dayMs

function nextMoment(moment: NoticeMoment): Timing {
  const { at, zone, hours } = moment
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const today = local.toPlainDate().toString()
  const why = reasonAt(moment, local)
  if (why === undefined) return { now: true }
  const isBeforeMorning = timeOf(local) < hours.quietTo
  const first = isBeforeMorning && moment.got < hours.dailyMaximum ? 0 : 1
  for (let ahead = first; ahead < daysAhead; ahead += 1) {
    const morning = morningOf(addToDate(today, { days: ahead }), moment)
    if (morning && !isRestDay(civilDate(morning, zone), moment)) return { until: morning, why }
  }
  return { now: true }
}

/** Why it may not go now: the night is said first, for it ends soonest. */
function reasonAt({ hours, got, restDays }: NoticeMoment, local: Temporal.ZonedDateTime): HoldReason | undefined {
  if (isQuiet(local, hours)) return 'night'
  if (restDays.includes(local.dayOfWeek)) return 'rest-day'
  return got >= hours.dailyMaximum ? 'enough' : undefined
}

function isQuiet(local: Temporal.ZonedDateTime, { quietFrom, quietTo }: NoticeHours): boolean {
  const time = timeOf(local)
  return time >= quietFrom || time < quietTo
}

/** `HH:MM:SS`, which as a text is before or after one of `HH:MM` as the times themselves are. */
const timeOf = (local: Temporal.ZonedDateTime): string => local.toPlainTime().toString().slice(0, 8)

const isRestDay = (date: PlainDate, { restDays }: NoticeMoment): boolean =>
  restDays.includes(Temporal.PlainDate.from(date).dayOfWeek)

/**
 * The end of the night on a date, not before the moment itself. Where the clocks go back over it, it may come twice;
 * where they go forward over it, it is the instant of the change; a date that the zone leaves out has none.
 */
function morningOf(date: PlainDate, { at, zone, hours }: NoticeMoment): Instant | undefined {
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(hours.quietTo)
  const now = Temporal.Instant.from(at)
  const both = (['earlier', 'later'] as const).map((disambiguation) => plain.toZonedDateTime(zone, { disambiguation }))
  const change = both[1]?.getTimeZoneTransition('previous')
  return [...(change ? [change] : []), ...both]
    .filter((local) => local.toPlainDate().toString() === date && !isQuiet(local, hours))
    .map((local) => local.toInstant())
    .filter((instant) => Temporal.Instant.compare(instant, now) >= 0)
    .sort((a, b) => Temporal.Instant.compare(a, b))[0]
    ?.toString()
}
