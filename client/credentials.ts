// Is this credential one of the service, and what of it does its holder show? Needs the public keys and nothing else.
import { createHash } from 'node:crypto'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { z } from 'zod'
import { skillsCredentialType } from '../domain/skills-credential.js'
import { openSigned } from './signed-texts.js'
import { revocationNotChecked, type Checked } from './verdicts.js'
import type { Means } from './verification.js'

/** What was found out about a credential, and the claims that its holder shows; null where they prove nothing. */
export type CheckedCredential = Checked & { claims: { [name: string]: unknown } | null; issuer: string | null }

/** What everybody sees of a credential of ours. */
const Plain = z.looseObject({
  iss: z.string(),
  iat: z.int(),
  exp: z.number().optional(),
  vct: z.literal(skillsCredentialType),
  status: z.object({ document: z.object({ number: z.string(), fingerprint: z.string() }) }),
})

/** Checks an SD-JWT VC: signature, type, day, and that every part shown is one that was signed. */
export async function verifyCredential(given: string, { keys, on }: Means): Promise<CheckedCredential> {
  const text = given.trim()
  const [jwt = '', ...parts] = text.split('~')
  // What follows the last ~ would be a proof of a key of the holder; a credential of ours names none.
  if (parts.pop() !== '') return blank('not-ours')
  const opened = await openSigned(jwt, 'dc+sd-jwt', keys)
  if (opened.fault !== undefined) return blank(opened.fault, 'key' in opened ? opened.key : null)
  const plain = Plain.safeParse(opened.payload).data
  if (!plain) return blank('not-ours', opened.key)
  const claims = await shownClaims(text, { parts, at: plain.iat })
  if (!claims) return blank('altered', opened.key)
  const isOver = plain.exp !== undefined && plain.exp < Date.parse(`${on}T00:00:00Z`) / 1_000
  const { number, fingerprint } = plain.status.document
  return {
    ...blank(opened.key.revoked ? 'revoked-key' : isOver ? 'expired' : 'valid', opened.key),
    identity: { number, fingerprint },
    validUntil: plain.exp === undefined ? null : new Date(plain.exp * 1_000).toISOString().slice(0, 10),
    issuer: plain.iss,
    claims,
  }
}

function blank(verdict: Checked['verdict'], key: Checked['key'] = null): CheckedCredential {
  const notChecked = [
    'not checked: whether who shows it is its holder; compare the name and birth date with a passport',
    revocationNotChecked,
  ]
  const nothing = { identity: null, validUntil: null, status: null, claims: null, issuer: null }
  return { of: 'credential', verdict, key, ...nothing, notChecked }
}

const machinery: readonly string[] = ['iss', 'iat', 'exp', 'vct', 'status', '_sd', '_sd_alg']

/**
 * The claims shown; undefined when a part shown is none of those that were signed.
 * HAZARD: the library passes over a part whose digest stands nowhere, where RFC 9901 (7.1) has it refused: each part
 * must be found in exactly one place.
 */
async function shownClaims(
  text: string,
  { parts, at }: { parts: string[]; at: number },
): Promise<CheckedCredential['claims'] | undefined> {
  const instance = new SDJwtVcInstance({
    // The signature was checked before with the same bytes, the days are compared by whoever asks.
    verifier: () => true,
    hasher: (data, algorithm) =>
      createHash(algorithm.replace('-', ''))
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    hashAlg: 'sha-256',
  })
  try {
    const { payload } = await instance.verify(text, { currentDate: at })
    const found = await instance.presentableKeys(text)
    if (found.length !== parts.length || new Set(parts).size !== parts.length) return undefined
    return Object.fromEntries(Object.entries(payload as object).filter(([name]) => !machinery.includes(name)))
  } catch {
    return undefined
  }
}
