// Which insurance periods were notified for a worker, and how are they confirmed, contested and corrected?
import type { Fact, Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { periodType, unstatedType } from '../domain/period-types.js'
import type { PeriodVersionRow } from '../registry/insurance-periods.js'
import { requireCase } from './cases.js'
import type { Caller } from './command.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { actOnRights, type ActOnRights, type RightsActed } from './rights.js'
import { requireKept } from './rulebook-versions.js'

/** A period of a version with the meaning of its type; `counts` null: it is added to nothing. */
export type ListedPeriod = Facts & { type: string; meaning: string; counts: string | null }

/** A version of the periods of a case. The last one is in force; those before it stay as they were. */
export type ListedVersion = Omit<PeriodVersionRow, 'periods'> & { inForce: boolean; periods: ListedPeriod[] }

export type ListedPeriods = { case: string; versions: ListedVersion[] }

/** All versions of the periods of a case, oldest first. */
export async function listPeriods(door: Door, caseNumber: string): Promise<ListedPeriods> {
  const row = await requireCase(door, caseNumber)
  const { listPeriodVersions } = await import('../registry/insurance-periods.js')
  const rows = await listPeriodVersions(await door.registry(), row.caseNumber)
  const last = rows.at(-1)?.version
  const versions = rows.map(({ periods, ...version }) => ({
    ...version,
    inForce: version.version === last,
    periods: periods.map(listed),
  }))
  return { case: row.caseNumber, versions }
}

function listed(period: Facts): ListedPeriod {
  const type = textOf(period, 'type') || unstatedType
  const { meaning, counts } = periodType(type)
  return { ...period, type, meaning, counts }
}

/** The periods in force as one state of a claim that `sojourn totalize` reads; what a claim needs besides is not in them. */
export type TotalizableState = {
  country: string
  currency: string
  scheme: { daysPerWeek?: number }
  periods: { [name: string]: Fact }[]
}

/** Undated amounts stay amounts, dated periods stay dated; periods that are added to nothing are left out. */
export async function totalizableState(door: Door, caseNumber: string): Promise<TotalizableState> {
  const row = await requireCase(door, caseNumber)
  const { versions } = await listPeriods(door, caseNumber)
  const inForce = versions.at(-1)
  if (!inForce) throw nothingNotified
  const { rulebook } = await requireKept(door, row.rulebookHash)
  if (rulebook.kind !== 'corridor') throw new Refused('bad-rulebook', 'expected a case under a corridor')
  const { currency, daysPerWeek, periods } = inForce
  return {
    country: rulebook.destination,
    currency,
    scheme: daysPerWeek === null ? {} : { daysPerWeek },
    periods: periods.flatMap(({ counts, ...period }) =>
      counts === null ? [] : [{ kind: counts, ...measureOf(period) }],
    ),
  }
}

const measureOf = (period: Facts): { [name: string]: Fact } =>
  'amount' in period
    ? { amount: textOf(period, 'amount'), unit: textOf(period, 'unit') }
    : { from: textOf(period, 'from'), to: textOf(period, 'to') }

const nothingNotified = new Refused(
  'against-a-rule',
  'expected periods that were notified, got none yet; wait for the institution, or record what it says: case periods correct --help',
)

type Order = Omit<ActOnRights, 'action'>

/** Says that the version in force is right. `version` in `data` is the one that was looked at; by default the last one. */
export const confirmPeriods = async (door: Door, order: Order): Promise<RightsActed> =>
  actOnRights(door, { ...order, action: 'confirm-periods', data: await withVersion(door, order) })

/** Sends the version in force back to the institution, with a reason code; the words go into the note. */
export const contestPeriods = async (door: Door, order: Order): Promise<RightsActed> =>
  actOnRights(door, { ...order, action: 'contest-periods', data: await withVersion(door, order) })

/** Puts a new version in force; the one before stays readable. */
export const correctPeriods = (door: Door, order: Order): Promise<RightsActed> =>
  actOnRights(door, { ...order, action: 'correct-periods' })

/** The version that lies before the caller, where they named none. */
async function withVersion(door: Door, { caseNumber, data }: Order): Promise<unknown> {
  const said: Facts = typeof data === 'object' && data !== null ? (data as Facts) : {}
  if (said['version'] !== undefined) return said
  const { versions } = await listPeriods(door, caseNumber)
  const last = versions.at(-1)
  if (!last) throw nothingNotified
  return { ...said, version: last.version }
}

/** What an institution says of a certificate of coverage after it was issued. */
export const withdrawCoverage = (door: Door, order: { caller: Caller } & Order): Promise<RightsActed> =>
  actOnRights(door, { ...order, action: 'withdraw-coverage' })
