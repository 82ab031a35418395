// Who pays for health care from when to when while somebody moves, and on which days nobody or more than one?
import { addToDate, type PlainDate } from './calendar.js'
import { covered, dateOfDay, dayNumber, without, type Stretch } from './totalization/stretches.js'

/** Who may pay for health care. */
export const coverPayers = ['home-scheme', 'host-scheme', 'employer', 'private'] as const
export type CoverPayer = (typeof coverPayers)[number]

/** A cover, both days included; `to` null: open. */
export type Cover = { by: CoverPayer; from: PlainDate; to: PlainDate | null }

/** Days in a row, both included. */
export type Days = { from: PlainDate; to: PlainDate; days: number }

/** Days in a row with everybody who covers them. */
export type CoveredDays = Days & { by: CoverPayer[] }

/** The whole time cut into what is covered and what is not: every day stands in exactly one of the two. */
export type CoverOverTime = { covered: CoveredDays[]; gaps: Days[]; overlaps: CoveredDays[] }

/** What covers say of the time from one day to another. Their order does not matter; what lies outside is cut off. */
export function coverOverTime(covers: readonly Cover[], whole: { from: PlainDate; to: PlainDate }): CoverOverTime {
  const time = { from: dayNumber(whole.from), to: dayNumber(whole.to) }
  const inTime = covers.flatMap(({ by, from, to }) => {
    const cut = {
      by,
      from: Math.max(dayNumber(from), time.from),
      to: to === null ? time.to : Math.min(dayNumber(to), time.to),
    }
    return cut.from <= cut.to ? [cut] : []
  })
  const coveredDays = piecesOf(inTime)
  const gaps = without(time, covered(inTime)).map(daysOf)
  return { covered: coveredDays, gaps, overlaps: coveredDays.filter(({ by }) => by.length > 1) }
}

const daysOf = ({ from, to }: Stretch): Days => ({ from: dateOfDay(from), to: dateOfDay(to), days: to - from + 1 })

/** Cut wherever a cover begins or ends; neighbours with the same payers are one. */
function piecesOf(covers: readonly (Stretch & { by: CoverPayer })[]): CoveredDays[] {
  const edges = [...new Set(covers.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const pieces: CoveredDays[] = []
  edges.forEach((from, place) => {
    const next = edges[place + 1]
    if (next === undefined) return
    const by = coverPayers.filter((payer) =>
      covers.some((one) => one.by === payer && one.from <= from && from <= one.to),
    )
    if (by.length === 0) return
    const piece = { ...daysOf({ from, to: next - 1 }), by }
    const last = pieces.at(-1)
    if (last && last.by.join() === by.join() && addToDate(last.to, { days: 1 }) === piece.from) {
      pieces[pieces.length - 1] = { ...last, to: piece.to, days: last.days + piece.days }
    } else pieces.push(piece)
  })
  return pieces
}
