// Whose signature is this, and is it good? A compact JWS against a set of public keys.
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import type { SignedAs } from '../domain/document-statement.js'
import type { KeySet, PublicKey, RevokedKey } from '../domain/key-set.js'

/** The key that signed; `revoked` once its signatures prove nothing any more. */
export type SignedBy = { kid: string; revoked?: RevokedKey['revoked'] }

/** What was signed, or why it is not good: no signed text of ours, by a key that is not in the set, not by that key. */
export type Opened =
  | { fault: 'not-ours' }
  | { fault: 'unknown-key' | 'wrong-signature'; key: SignedBy }
  | { fault?: undefined; payload: unknown; key: SignedBy }

/** Opens a compact JWS that was signed as `typ`. Every other way to write the same bytes is refused. */
export async function openSigned(jws: string, typ: SignedAs | 'dc+sd-jwt', keys: KeySet): Promise<Opened> {
  const kid = isCanonical(jws) ? keyIdOf(jws, typ) : undefined
  if (kid === undefined) return { fault: 'not-ours' }
  const found = findKey(keys, kid)
  if (!found) return { fault: 'unknown-key', key: { kid } }
  const key = 'revoked' in found ? { kid, revoked: found.revoked } : { kid }
  const { kty, crv, x, alg } = found
  try {
    const { payload } = await compactVerify(jws, await importJWK({ kty, crv, x, alg }), { algorithms: ['EdDSA'] })
    return { payload: asJson(new TextDecoder().decode(payload)), key }
  } catch {
    return { fault: 'wrong-signature', key }
  }
}

/** Whether a text has the form of a compact JWS: the content of a QR code rather than the path of a file. */
export const looksSigned = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text.trim())

/** The last character of base64url holds spare bits: without this, one signature could be written in several ways. */
function isCanonical(jws: string): boolean {
  return (
    looksSigned(jws) && jws.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)
  )
}

function keyIdOf(jws: string, wanted: string): string | undefined {
  try {
    const { alg, typ, kid, crit } = decodeProtectedHeader(jws)
    return alg === 'EdDSA' && typ === wanted && crit === undefined ? kid : undefined
  } catch {
    return undefined
  }
}

/** A key that is listed as revoked is revoked, whatever else the set says. */
function findKey({ keys, revoked }: KeySet, kid: string): PublicKey | RevokedKey | undefined {
  const isIt = (key: PublicKey) => key.kid === kid
  return revoked.find(isIt) ?? keys.find(isIt)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
