// Who may act in Sojourn, and how is one actor named?
import { z } from 'zod'

/** The roles of the field. `organisation` answers handoffs; `system` is Sojourn's own clock and counters. */
export const roles = [
  'caseworker',
  'supervisor',
  'labour-attache',
  'person',
  'employer',
  'agency',
  'organisation',
  'auditor',
  'operator',
  'system',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** One actor: a role and an opaque id (never a name). Written `role:id` on the command line. */
export const Actor = z.strictObject({ role: Role, id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/) })
export type Actor = z.infer<typeof Actor>

/** `labour-attache:seoul-1` → its parts; throws a sentence a caseworker can act on. */
export function parseActor(text: string): Actor {
  const [role, id] = text.split(':')
  const parsed = Actor.safeParse({ role, id })
  if (parsed.success) return parsed.data
  throw new Error(
    `expected an actor as ROLE:ID with a role of ${roles.join(', ')} and an id of a-z, 0-9 and "-", got "${text}"; try caseworker:desk-1`,
  )
}
