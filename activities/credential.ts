// How does the worker get skills, work abroad and open rights in a form that any wallet reads, each part to be shown or kept back?
import { createHash, createHmac, hkdfSync, sign } from 'node:crypto'
import { SDJwtVcInstance, type SdJwtVcPayload } from '@sd-jwt/sd-jwt-vc'
import type { Instant } from '../domain/calendar.js'
import { skillsCredentialType, type SkillsCredential } from '../domain/skills-credential.js'
import type { Signer } from './statements.js'

export type CredentialToIssue = {
  /** Its number as a document of kind `skills-credential`. */
  number: string
  /** The issuing country, and the public address of the service where it has one. */
  issuer: { country: string; url?: string }
  holder: { givenName: string; familyName: string; birthDate: string }
  facts: SkillsCredential
  at: Instant
}

/** The text as it is kept and handed over, and the fingerprint by which its status is asked for. */
export type IssuedCredential = { text: string; fingerprint: string }

type Claims = { [name: string]: unknown }
type Frame = NonNullable<Parameters<SDJwtVcInstance['issue']>[1]>

/**
 * An SD-JWT VC (`dc+sd-jwt`, RFC 9901) whose holder shows what they choose: name, birth date, occupation, and every
 * single training, employment, insurance and right is a disclosure of its own. It names no key of the holder: whoever has
 * the text can show it. The same input and key give the same bytes: salts are derived from the signing key.
 */
export async function issueCredential(signer: Signer, credential: CredentialToIssue): Promise<IssuedCredential> {
  const secret = saltSecret(signer)
  const shown = disclosable(credential)
  // Keyed: who is shown a part must not be able to guess the rest from it.
  const fingerprint = keyed(secret, 'fingerprint', [credential.number, shown]).toString('hex')
  const { frame, paths } = framed(shown)
  const salts = paths.map((path) => keyed(secret, 'salt', [credential.number, path]).subarray(0, 16))
  const instance = new SDJwtVcInstance({
    signer: (data) => sign(null, Buffer.from(data), signer.key).toString('base64url'),
    signAlg: 'EdDSA',
    hasher: (data, algorithm) =>
      createHash(algorithm.replace('-', ''))
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    hashAlg: 'sha-256',
    saltGenerator: () => salts.shift()?.toString('base64url') ?? noSalt(),
  })
  // Its type knows one way to tell a status, lists of bits; ours asks for one document.
  const payload = { ...plain(credential, fingerprint), ...shown } as unknown as SdJwtVcPayload
  const text = await instance.issue(payload, frame, { header: { kid: signer.kid } })
  if (salts.length > 0) noSalt()
  return { text, fingerprint }
}

/** What everybody sees: who issued which number when, until when it counts, and where its status is asked for. */
function plain({ number, issuer, facts, at }: CredentialToIssue, fingerprint: string) {
  const uri = issuer.url
    ? { uri: `${issuer.url.replace(/\/$/, '')}/documents/${number}/status?fingerprint=${fingerprint}` }
    : {}
  return {
    iss: issuer.url ?? `urn:sojourn:issuer:${issuer.country}`,
    iat: Math.floor(Date.parse(at) / 1_000),
    ...(facts.validUntil ? { exp: Date.parse(`${facts.validUntil}T23:59:59Z`) / 1_000 } : {}),
    vct: skillsCredentialType,
    issuing_country: issuer.country,
    status: { document: { number, fingerprint, ...uri } },
  }
}

/** What the holder may show or keep back, in a fixed order; parts that are not known are left out. */
function disclosable({ holder, facts }: CredentialToIssue): Claims {
  const { occupation, training, employment, insurance, rights } = facts
  return without({
    given_name: holder.givenName,
    family_name: holder.familyName,
    birthdate: holder.birthDate,
    occupation_isco08: occupation,
    training: training.map(({ completedOn, hours, modules, provider }) =>
      without({ completed_on: completedOn, hours, modules, provider }),
    ),
    employment: employment.map(({ country, from, to, occupation: isco08 }) => ({
      country,
      from,
      to,
      occupation_isco08: isco08,
    })),
    insurance: insurance.map(({ country, scheme, months }) => without({ country, scheme, months })),
    rights: rights.map(({ code, country, from, until }) => without({ code, country, from, until })),
  })
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const without = (claims: Claims): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => !isNothing(value)))

/**
 * What the library is told to hide: every claim, and every item of a list within it. `paths` are those parts in the order
 * in which it asks for their salts: items of lists first, then the claims.
 */
function framed(claims: Claims): { frame: Frame; paths: string[] } {
  const lists = Object.entries(claims).flatMap(([name, value]) =>
    Array.isArray(value) ? [{ name, places: value.map((_, place) => place) }] : [],
  )
  const inner = Object.fromEntries(lists.map(({ name, places }) => [name, { _sd: places }]))
  const items = lists.flatMap(({ name, places }) => places.map((place) => `${name}.${place}`))
  const names = Object.keys(claims)
  return { frame: { ...inner, _sd: names } as unknown as Frame, paths: [...items, ...names] }
}

/** Known to nobody without the private key, so that no salt can be guessed. */
function saltSecret({ key }: Signer): Buffer {
  const { d } = key.export({ format: 'jwk' })
  return Buffer.from(hkdfSync('sha256', Buffer.from(d ?? '', 'base64url'), '', 'sojourn credential salts', 32))
}

function keyed(secret: Buffer, use: 'salt' | 'fingerprint', of: unknown): Buffer {
  return createHmac('sha256', secret)
    .update(JSON.stringify([use, of]))
    .digest()
}

function noSalt(): never {
  throw new Error('expected the library to ask for one salt a disclosure, it asked for more or fewer')
}
