// With which keys does the service sign its papers, who changes them, and how are they published?
import { z } from 'zod'
import { Code } from '../domain/code.js'
import type { KeySet } from '../domain/key-set.js'
import type { SigningKeyRow } from '../registry/signing-keys.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'

/** A signing key as it is listed. A retired one signs no more, what it signed stays valid; a revoked one proves nothing. */
export type ListedSigningKey = {
  kid: string
  status: 'signing' | 'retired' | 'revoked'
  since: string
  retired: string | null
  revoked: string | null
  reason: string | null
}

/** Every key there ever was, oldest first. */
export async function listSigningKeys(door: Door): Promise<ListedSigningKey[]> {
  return (await rows(door)).map(listed)
}

/** The public keys, as they are published. Nothing in it is secret. */
export async function publishedKeys(door: Door): Promise<KeySet> {
  const all = await rows(door)
  const ofOurs = ({ kid, x }: SigningKeyRow) =>
    ({ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' }) as const
  return {
    keys: all.filter(({ revokedAt }) => revokedAt === null).map(ofOurs),
    revoked: all.flatMap((row) => {
      const { revokedAt, revokedReason: reason } = row
      if (revokedAt === null || reason === null) return []
      return [{ ...ofOurs(row), revoked: { revoked_at: Math.floor(Date.parse(revokedAt) / 1_000), reason } }]
    }),
  }
}

const Reason = z.strictObject({ reason: Code })

/** A new key signs from now on; what the one before signed stays valid. A supervisor's or an operator's word. */
export async function rotateSigningKey(
  door: Door,
  order: { caller: Caller; reason: string },
): Promise<ListedSigningKey> {
  const { caller, reason } = order
  const commanded = { caller, caseNumber: null, action: 'rotate-signing-key', data: { reason } } as const
  return carryCommand(door, commanded, async (command) => {
    requireOffice(caller)
    readForm('rotate-signing-key', Reason, { reason })
    const { rotateSigningKey: rotate } = await import('../registry/signing-keys.js')
    const at = new Date().toISOString()
    const row = await rotate(await door.registry(), { commandId: command.commandId, at })
    const data = { reason, kid: row.kid }
    await appendToLedger(door, { command, caseNumber: null, outcome: 'accepted', data })
    return listed(row)
  })
}

/** What a key signed proves nothing from now on, to everybody who has the newest key set. Nothing takes it back. */
export async function revokeSigningKey(
  door: Door,
  order: { caller: Caller; kid: string; reason: string },
): Promise<ListedSigningKey> {
  const { caller, kid, reason } = order
  const data = { kid, reason }
  const commanded = { caller, caseNumber: null, action: 'revoke-signing-key', subject: kid, data } as const
  return carryCommand(door, commanded, async (command) => {
    requireOffice(caller)
    readForm('revoke-signing-key', Reason, { reason })
    const { revokeSigningKey: revoke } = await import('../registry/signing-keys.js')
    const row = await revoke(await door.registry(), { kid, reason, at: new Date().toISOString() })
    if (!row) {
      throw new Refused(
        'no-such-key',
        `expected the id of a signing key, got "${kid}"; see: npx sojourn signing-key list`,
        'kid',
      )
    }
    await appendToLedger(door, { command, caseNumber: null, outcome: 'accepted', data: { reason } })
    return listed(row)
  })
}

async function rows(door: Door): Promise<SigningKeyRow[]> {
  const { listSigningKeys: list } = await import('../registry/signing-keys.js')
  return list(await door.registry())
}

function listed({ kid, createdAt, retiredAt, revokedAt, revokedReason }: SigningKeyRow): ListedSigningKey {
  const status = revokedAt !== null ? 'revoked' : retiredAt !== null ? 'retired' : 'signing'
  return { kid, status, since: createdAt, retired: retiredAt, revoked: revokedAt, reason: revokedReason }
}

function requireOffice({ actor }: Caller): void {
  if (actor.role === 'supervisor' || actor.role === 'operator') return
  throw new Refused(
    'not-your-task',
    `expected a supervisor or an operator to change signing keys, got ${actor.role}; give --as supervisor:ID or operator:ID`,
    'as',
  )
}
