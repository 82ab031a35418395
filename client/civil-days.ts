// Which day was it where a paper was issued? Instants are in UTC; people read the civil day of the issuing country.
import { civilDate, type Instant } from '../domain/calendar.js'
import type { Door } from './door.js'
import { requireKept } from './rulebook-versions.js'

/** Gives the civil day (YYYY-MM-DD) of an instant in one country; '' for no instant. */
export type DayThere = (at: Instant | null) => string

/** The days of the country under whose rulebook a file stands; of UTC where no file or no rulebook is kept. */
export async function daysOf(door: Door, number: string): Promise<DayThere> {
  const zone = await zoneOf(door, number)
  return (at) => (at ? civilDate(at, zone) : '')
}

/** A rulebook under a hash never changes, nor does its zone. */
const zones = new Map<string, string>()

async function zoneOf(door: Door, number: string): Promise<string> {
  const { findFile } = await import('../registry/files.js')
  const hash = (await findFile(await door.registry(), number))?.rulebookHash
  if (hash === undefined) return 'UTC'
  const known = zones.get(hash)
  if (known !== undefined) return known
  const kept = await requireKept(door, hash).catch(() => undefined)
  if (!kept) return 'UTC'
  zones.set(hash, kept.rulebook.zones.origin)
  return kept.rulebook.zones.origin
}
