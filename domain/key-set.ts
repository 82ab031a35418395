// How are the public keys of the issuing service published, so that anybody can check its papers without asking it?
import { z } from 'zod'
import { Code } from './code.js'

const PublicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kid: z.string().min(1).max(64),
  alg: z.literal('EdDSA').default('EdDSA'),
  use: z.literal('sig').default('sig'),
})

/** A key that counts: it signs now, or it signed once and was retired. */
export type PublicKey = z.infer<typeof PublicKey>

const RevokedKey = PublicKey.extend({ revoked: z.object({ revoked_at: z.int().nonnegative(), reason: Code }) })

/** A key whose signatures prove nothing any more, since when (seconds since 1970), and why. */
export type RevokedKey = z.infer<typeof RevokedKey>

/**
 * A JSON Web Key Set (RFC 7517). Revoked keys stand apart under `revoked`, which other readers pass over: to them such a
 * key is unknown, never good.
 */
export type KeySet = { keys: PublicKey[]; revoked: RevokedKey[] }

const Published = z.object({ keys: z.array(z.unknown()), revoked: z.array(z.unknown()).default([]) })

/** The keys of ours in a published set; keys of other kinds are passed over. Undefined when it is no key set at all. */
export function readKeySet(json: unknown): KeySet | undefined {
  const set = Published.safeParse(json)
  if (!set.success) return undefined
  return {
    keys: set.data.keys.flatMap((key) => PublicKey.safeParse(key).data ?? []),
    revoked: set.data.revoked.flatMap((key) => RevokedKey.safeParse(key).data ?? []),
  }
}
