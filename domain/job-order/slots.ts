// Who holds which slot of a job order, and who waits for one? Slots are given one by one, first come, first served.

/** One line of a job order: an occupation with its terms and its number of slots. */
export type Line = {
  line: string
  isco08: string
  slots: number
  monthlyWageMinor: number
  currency: string
  contractMonths: number
  visaClass: string
}

/**
 * The slots of an order. INVARIANTS: a case stands once, in `held` or in `waiting`; no two cases hold one slot; nobody who
 * may be given a slot waits while one is free. Compact, because several hundred cases may stand here for months.
 */
export type Slots = {
  lines: Line[]
  /** Case → its slot, such as `a-17`. */
  held: { [caseNumber: string]: string }
  /** Waiting cases in the order they came: `NP-7K3M-9Q2T-5 a`; ` r` behind it marks a returning worker. */
  waiting: string[]
  /** Once true, free slots are given no more, but for those in `reopened`. */
  lapsed: boolean
  /** Slots that may be given although the order has lapsed, because their worker is to be replaced. */
  reopened: string[]
}

/** A case on the waiting list. */
export type Waiting = { caseNumber: string; line: string; returning: boolean }

/** Where a case stands: with a slot, or with its place on the waiting list and the cases before it (ten at most). */
export type Standing =
  { granted: true; line: string; slot: string } | { granted: false; line: string; position: number; before: string[] }

/** How many of those before it a waiting case is told. */
export const mostNamed = 10

/** Slots without anybody on them. */
export function newSlots(lines: readonly Line[]): Slots {
  return { lines: [...lines], held: {}, waiting: [], lapsed: false, reopened: [] }
}

/** The line of a slot: `a-17` → `a`. */
export const lineOfSlot = (slot: string): string => slot.slice(0, slot.lastIndexOf('-'))

/** The waiting list in its order. */
export function waitingList({ waiting }: Slots): Waiting[] {
  return waiting.map((entry) => {
    const [caseNumber = '', line = '', mark] = entry.split(' ')
    return { caseNumber, line, returning: mark === 'r' }
  })
}

/** Where the case stands; undefined when it is not on this order. */
export function standingOf(slots: Slots, caseNumber: string): Standing | undefined {
  const slot = slots.held[caseNumber]
  if (slot !== undefined) return { granted: true, line: lineOfSlot(slot), slot }
  const list = waitingList(slots)
  const own = list.find((entry) => entry.caseNumber === caseNumber)
  if (!own) return undefined
  const sameLine = list.filter(({ line }) => line === own.line).map((entry) => entry.caseNumber)
  const place = sameLine.indexOf(caseNumber)
  return { granted: false, line: own.line, position: place + 1, before: sameLine.slice(0, Math.min(place, mostNamed)) }
}

/** Slots of a line that may be given to somebody now, lowest first. */
export function freeSlots(slots: Slots, line: string): string[] {
  const size = slots.lines.find((one) => one.line === line)?.slots ?? 0
  const taken = new Set(Object.values(slots.held))
  const all = Array.from({ length: size }, (_, n) => `${line}-${n + 1}`)
  return all.filter((slot) => !taken.has(slot) && (!slots.lapsed || slots.reopened.includes(slot)))
}

/** All slots that are free now. */
export function freeInAll(slots: Slots): number {
  return slots.lines.reduce((total, { line }) => total + freeSlots(slots, line).length, 0)
}

/** How many slots the order has. */
export function slotsInAll({ lines }: Slots): number {
  return lines.reduce((total, line) => total + line.slots, 0)
}

/**
 * Puts a case on the order: on a free slot of the line, or behind those who wait. A case that stands on the order already
 * stays where it is. Answers with the cases that got a slot.
 */
export function reserve(slots: Slots, wish: Waiting, mayPass: (waiting: Waiting) => boolean): string[] {
  if (standingOf(slots, wish.caseNumber)) return []
  slots.waiting.push(`${wish.caseNumber} ${wish.line}${wish.returning ? ' r' : ''}`)
  return promote(slots, mayPass)
}

/** Takes a case off the order; its slot goes to the first who waits for it. Answers with the cases that got a slot. */
export function release(slots: Slots, caseNumber: string, mayPass: (waiting: Waiting) => boolean): string[] {
  delete slots.held[caseNumber]
  slots.waiting = slots.waiting.filter((entry) => !entry.startsWith(`${caseNumber} `))
  return promote(slots, mayPass)
}

/** Gives every free slot to the first waiting case of its line that may be given one; answers with them in that order. */
export function promote(slots: Slots, mayPass: (waiting: Waiting) => boolean): string[] {
  const free = new Map(slots.lines.map(({ line }) => [line, freeSlots(slots, line)]))
  const granted: string[] = []
  for (const waiting of waitingList(slots)) {
    const slot = mayPass(waiting) ? free.get(waiting.line)?.shift() : undefined
    if (slot === undefined) continue
    slots.held[waiting.caseNumber] = slot
    granted.push(waiting.caseNumber)
  }
  slots.waiting = slots.waiting.filter((entry) => !granted.includes(entry.slice(0, entry.indexOf(' '))))
  return granted
}
