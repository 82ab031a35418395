// When insurance periods overlap, which of them counts, and in which state? By the day.
import { byStart, covered, dateOfDay, firstEndingFrom, without, type Stretch } from './stretches.js'
import { periodKinds, type PeriodKind } from './vocabulary.js'

/** A dated period of a state, by the state's code; `cut` says at which end it lost days to another. */
export type DatedPeriod = Stretch & { state: string; kind: PeriodKind; cut?: { from: boolean; to: boolean } }

/** What counts, and the voluntary periods that were displaced: those are not lost, they increase the benefit at home. */
export type Resolved = { counted: DatedPeriod[]; displacedVoluntary: DatedPeriod[] }

/** Thrown when no rule says which of two overlapping periods counts. */
export class UndecidedOverlap extends Error {
  override readonly name = 'UndecidedOverlap'
}

/**
 * What counts within one state: each day once, as compulsory before voluntary before assimilated; of two periods of a
 * kind the one that began first keeps the day.
 */
export function resolveWithin(periods: readonly DatedPeriod[]): DatedPeriod[] {
  let taken: Stretch[] = []
  const counted: DatedPeriod[] = []
  for (const kind of periodKinds) {
    const ofKind = periods.filter((period) => period.kind === kind).sort(byStart)
    const before = taken
    let reached = -Infinity
    for (const period of ofKind) {
      const from = Math.max(period.from, reached + 1)
      if (from > period.to) continue
      reached = period.to
      counted.push(...piecesOf(period, without({ ...period, from }, before)))
    }
    taken = covered([...taken, ...ofKind])
  }
  return counted
}

/**
 * Convention CETS 78A, article 15(1); Regulation 987/2009, article 12: among states, compulsory displaces voluntary, and
 * both displace assimilated. Takes what `resolveWithin` left of each state. Throws `UndecidedOverlap`, naming both states.
 */
export function resolveAcross(periods: readonly DatedPeriod[]): Resolved {
  const of = (kind: PeriodKind) => periods.filter((period) => period.kind === kind)
  const compulsory = of('compulsory')
  refuseClash(compulsory)
  const insured = covered(compulsory)
  const voluntary = of('voluntary').flatMap((period) => piecesOf(period, without(period, insured)))
  refuseClash(voluntary)
  const actual = covered([...compulsory, ...voluntary])
  const assimilated = of('assimilated').flatMap((period) => piecesOf(period, without(period, actual)))
  return {
    counted: [...compulsory, ...voluntary, ...oncePerDay(assimilated, compulsory)],
    displacedVoluntary: of('voluntary').flatMap((period) =>
      piecesOf(period, without(period, without(period, insured))),
    ),
  }
}

const piecesOf = (period: DatedPeriod, pieces: readonly Stretch[]): DatedPeriod[] =>
  pieces.map(({ from, to }) => {
    const cut = {
      from: from !== period.from || period.cut?.from === true,
      to: to !== period.to || period.cut?.to === true,
    }
    return { ...period, from, to, ...(cut.from || cut.to ? { cut } : {}) }
  })

/**
 * The stretches to measure: what touches where days went from one period to the other is one stretch, so that stating
 * days again adds nothing. Periods that only follow each other stay apart.
 */
export function measuredStretches(periods: readonly DatedPeriod[]): Stretch[] {
  const measured: (Stretch & { cutAtEnd: boolean })[] = []
  for (const { from, to, cut } of [...periods].sort(byStart)) {
    const last = measured.at(-1)
    const cutAtEnd = cut?.to === true
    if (last && last.to + 1 === from && (last.cutAtEnd || cut?.from)) Object.assign(last, { to, cutAtEnd })
    else measured.push({ from, to, cutAtEnd })
  }
  return measured
}

function refuseClash(periods: readonly DatedPeriod[]): void {
  const [one, other] = firstClash(periods) ?? []
  if (!one || !other) return
  const days = `${dateOfDay(Math.max(one.from, other.from))} to ${dateOfDay(Math.min(one.to, other.to))}`
  throw new UndecidedOverlap(
    `expected each day under ${one.kind} insurance in one state, got ${one.state} and ${other.state} for ${days}; ` +
      `have the two institutions settle which of them insured the person`,
  )
}

/** Two periods of different states that share a day. */
function firstClash(periods: readonly DatedPeriod[]): [DatedPeriod, DatedPeriod] | undefined {
  let longest: DatedPeriod | undefined
  for (const period of [...periods].sort(byStart)) {
    if (longest && period.from <= longest.to && period.state !== longest.state) return [longest, period]
    if (!longest || period.to > longest.to) longest = period
  }
  return undefined
}

/**
 * A day that several states treat as insured counts where the person was last under compulsory insurance before it or,
 * failing that, first after it.
 */
function oncePerDay(assimilated: readonly DatedPeriod[], compulsory: readonly DatedPeriod[]): DatedPeriod[] {
  const shared = sharedStretches(assimilated)
  const insured = shared.length > 0 ? byState([...compulsory].sort(byStart)) : new Map<string, DatedPeriod[]>()
  const lost = new Map<string, Stretch[]>()
  for (const stretch of shared) {
    const keeper = keeperOf(stretch, insured)
    for (const state of stretch.states) if (state !== keeper) pushTo(lost, state, stretch)
  }
  const gone = new Map([...lost].map(([state, stretches]) => [state, covered(stretches)]))
  return assimilated.flatMap((period) => piecesOf(period, without(period, gone.get(period.state) ?? [])))
}

/** The periods of each state, in the order in which they come. */
export function byState(periods: readonly DatedPeriod[]): Map<string, DatedPeriod[]> {
  const states = new Map<string, DatedPeriod[]>()
  for (const period of periods) pushTo(states, period.state, period)
  return states
}

function pushTo<One>(lists: Map<string, One[]>, key: string, one: One): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

type Shared = Stretch & { states: string[] }

/** The stretches in which two or more states hold a period, cut wherever one of these begins or ends. */
function sharedStretches(periods: readonly DatedPeriod[]): Shared[] {
  const edges = periods.flatMap((period) => [
    { day: period.from, period, step: 1 },
    { day: period.to + 1, period, step: -1 },
  ])
  edges.sort((a, b) => a.day - b.day)
  const open = new Map<string, number>()
  const shared: Shared[] = []
  edges.forEach(({ day, period, step }, place) => {
    open.set(period.state, (open.get(period.state) ?? 0) + step)
    const next = edges[place + 1]
    const states = [...open].filter(([, count]) => count > 0).map(([state]) => state)
    if (next && next.day > day && states.length > 1) shared.push({ from: day, to: next.day - 1, states })
  })
  return shared
}

function keeperOf({ states, from, to }: Shared, insured: ReadonlyMap<string, DatedPeriod[]>): string {
  const own = states.flatMap((state) => {
    const periods = insured.get(state) ?? []
    const last = periods[firstEndingFrom(periods, from) - 1]
    const [first] = periods
    return first ? [{ state, last: last?.to, first: first.from }] : []
  })
  const before = own.flatMap(({ state, last }) => (last === undefined ? [] : [{ state, last }]))
  const [latest] = before.sort((a, b) => b.last - a.last)
  const [earliest] = own.sort((a, b) => a.first - b.first)
  const keeper = latest ?? earliest
  if (keeper) return keeper.state
  throw new UndecidedOverlap(
    `expected compulsory insurance in ${states.join(' or ')} to say where ${dateOfDay(from)} to ${dateOfDay(to)} counts as assimilated, ` +
      `got none; have the institutions settle in which state it counts`,
  )
}
