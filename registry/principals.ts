// Until when is an employer accredited, and by which job order?
import type { PlainDate } from '../domain/calendar.js'
import type { Registry } from './database.js'
import type { PrincipalsView } from './tables.js'

/** Where an accreditation counts: the representation of the country of origin in the country of destination gave it. */
export type PrincipalPlace = { employer: string; origin: string; destination: string }

/** Last day of the longest accreditation of an employer; null when it never had one. */
export async function accreditedUntil(registry: Registry, place: PrincipalPlace): Promise<PlainDate | null> {
  const row = await registry.db
    .selectFrom('principals')
    .select('accreditedUntil')
    .where('employer', '=', place.employer)
    .where('origin', '=', place.origin)
    .where('destination', '=', place.destination)
    .executeTakeFirst()
  return row?.accreditedUntil ?? null
}

/** Every employer that is or was accredited, by its id. */
export async function listPrincipals(registry: Registry, limit: number): Promise<PrincipalsView[]> {
  return registry.db
    .selectFrom('principals')
    .selectAll()
    .orderBy('employer')
    .orderBy('destination')
    .limit(limit)
    .execute()
}
