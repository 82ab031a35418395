// Whose link is this? A signed token that names a person by the opaque id alone; it opens nothing and only ever stops.
import { timingSafeEqual } from 'node:crypto'
import type { Registry } from './database.js'

const mark = (registry: Registry, id: string): Buffer =>
  Buffer.from(registry.vault.fingerprint(`unsubscribe ${id}`), 'hex').subarray(0, 16)

/** The token of a person: the same each time, without a date, because a mail may be opened years later. */
export function unsubscribeToken(registry: Registry, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex')
  return `${id.toString('base64url')}.${mark(registry, personId).toString('base64url')}`
}

/** The person of a token; undefined for one that we did not make. */
export function personOfToken(registry: Registry, token: string): string | undefined {
  const [id = '', given = ''] = /^[\w-]{22}\.[\w-]{22}$/.test(token) ? token.split('.') : []
  const hex = Buffer.from(id, 'base64url').toString('hex')
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)?.slice(1)
  if (!parts) return undefined
  const personId = parts.join('-')
  const signature = Buffer.from(given, 'base64url')
  const expected = mark(registry, personId)
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? personId : undefined
}
