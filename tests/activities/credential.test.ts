// Can a worker show any part of the credential and keep back the rest, can nobody change a part, and do others read it alike?
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { compactVerify, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { issueCredential, type CredentialToIssue } from '../../activities/credential.js'
import { verifyCredential } from '../../client/credentials.js'
import { mediaOf } from '../../domain/document-media.js'
import { documentKinds } from '../../domain/documents.js'
import { SkillsCredential, skillsCredentialKind } from '../../domain/skills-credential.js'
import { aSigner, keySetOf, revokedIn } from './sealed-papers.js'

const signer = aSigner('hANJ2MYtuHn4')
const means = { keys: keySetOf(signer), on: '2030-06-01' }

const facts = SkillsCredential.parse({
  occupation: '8160',
  training: [{ completedOn: '2026-02-20', hours: 45, modules: ['language', 'safety'], provider: 'training-1' }],
  employment: [
    { country: 'KR', from: '2026-05-01', to: '2029-04-30', occupation: '8160' },
    { country: 'KR', from: '2029-05-01', to: '2030-03-31', occupation: '8183' },
  ],
  insurance: [{ country: 'KR', scheme: 'nps', months: 47 }],
  rights: [{ code: 'lump-sum-refund', country: 'KR', until: '2035-04-01' }],
  validUntil: '2040-04-01',
})

const order: CredentialToIssue = {
  number: 'NP-CREDENTIAL-2030-000001',
  issuer: { country: 'NP', url: 'https://sojourn.example.org' },
  holder: { givenName: 'Canarina', familyName: 'Featherstone', birthDate: '1994-03-21' },
  facts,
  at: '2030-04-05T03:15:00.000Z',
}

type Part = { text: string; salt: string; name: string | undefined; value: unknown; digest: string }

/** The credential taken apart by hand. */
function apart(text: string): { jwt: string; parts: Part[] } {
  const [jwt = '', ...rest] = text.split('~')
  const parts = rest.slice(0, -1).map((part) => {
    const made = JSON.parse(Buffer.from(part, 'base64url').toString()) as [string, string, unknown]
    const [salt, name, value] = made.length === 3 ? made : [made[0], undefined, made[1]]
    return { text: part, salt, name, value, digest: createHash('sha256').update(part).digest('base64url') }
  })
  return { jwt, parts }
}

/** What must be shown for a part to be found: the list that an item stands in as well. */
function shownWith(parts: readonly Part[], chosen: readonly Part[]): Part[] {
  const holders = parts.filter((part) => chosen.some(({ digest }) => JSON.stringify(part.value).includes(digest)))
  return parts.filter((part) => chosen.includes(part) || holders.includes(part))
}

/** The claims as RFC 9901 has them read, written here a second time: each digest is replaced by what has it. */
function readByHand(value: unknown, parts: readonly Part[]): unknown {
  const named = (digest: unknown) => parts.find((part) => part.digest === digest)
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const digest = (item as { '...'?: string } | null)?.['...']
      if (digest === undefined) return [readByHand(item, parts)]
      const part = named(digest)
      return part ? [readByHand(part.value, parts)] : []
    })
  }
  if (typeof value !== 'object' || value === null) return value
  const { _sd = [], _sd_alg: _, ...rest } = value as { _sd?: string[]; _sd_alg?: string }
  const shown = _sd.flatMap((digest) => named(digest) ?? [])
  const all = [...Object.entries(rest), ...shown.map((part) => [part.name ?? '', part.value] as const)]
  return Object.fromEntries(all.map(([name, inner]) => [name, readByHand(inner, parts)]))
}

const issued = () => issueCredential(signer, order)

describe('the credential', () => {
  it('whole says everything that its facts say, 13 parts of it to be shown one by one', async () => {
    const { text } = await issued()
    expect(apart(text).parts).toHaveLength(13)
    expect(await verifyCredential(text, means)).toMatchObject({
      verdict: 'valid',
      identity: { number: order.number },
      validUntil: '2040-04-01',
      claims: {
        issuing_country: 'NP',
        given_name: 'Canarina',
        family_name: 'Featherstone',
        birthdate: '1994-03-21',
        occupation_isco08: '8160',
        training: [{ completed_on: '2026-02-20', hours: 45, modules: ['language', 'safety'], provider: 'training-1' }],
        employment: [
          { country: 'KR', from: '2026-05-01', to: '2029-04-30', occupation_isco08: '8160' },
          { country: 'KR', from: '2029-05-01', to: '2030-03-31', occupation_isco08: '8183' },
        ],
        insurance: [{ country: 'KR', scheme: 'nps', months: 47 }],
        rights: [{ code: 'lump-sum-refund', country: 'KR', until: '2035-04-01' }],
      },
    })
  })

  it('is the same bytes for the same input, and others for another number, fact or key', async () => {
    const first = await issued()
    expect(await issued()).toEqual(first)
    const others = await Promise.all([
      issueCredential(signer, { ...order, number: 'NP-CREDENTIAL-2030-000002' }),
      issueCredential(signer, { ...order, facts: { ...facts, occupation: '8183' } }),
      issueCredential(aSigner(signer.kid), order),
    ])
    expect(new Set([first, ...others].map(({ text }) => text)).size).toBe(4)
    expect(new Set([first, ...others].map(({ fingerprint }) => fingerprint)).size).toBe(4)
  })

  it('salts each part on its own, with 128 bits that follow from its number and its place', async () => {
    const { parts } = apart((await issued()).text)
    const other = apart((await issueCredential(signer, { ...order, facts: { ...facts, occupation: '8183' } })).text)
    expect(new Set(parts.map(({ salt }) => salt)).size).toBe(parts.length)
    expect(parts.map(({ salt }) => Buffer.from(salt, 'base64url').length)).toEqual(parts.map(() => 16))
    expect(other.parts.map(({ salt }) => salt)).toEqual(parts.map(({ salt }) => salt))
  })

  it('says nothing about its holder outside the parts', async () => {
    const { jwt } = apart((await issued()).text)
    const plain = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()
    // Digests are random: any short word may stand in one.
    const readable = plain.replace(/"[A-Za-z0-9_-]{43}"|[0-9a-f]{64}/g, '')
    for (const word of ['Canarina', 'Featherstone', '1994', '8160', 'KR', 'employment', 'refund'])
      expect(readable).not.toContain(word)
    expect(JSON.parse(plain)).toMatchObject({
      iss: 'https://sojourn.example.org',
      iat: Date.parse(order.at) / 1_000,
      vct: 'urn:sojourn:credential:skills-and-rights:1',
      status: {
        document: { number: order.number, uri: expect.stringContaining(`/documents/${order.number}/status?`) },
      },
    })
  })

  it('is kept and handed over as a text of its own media type, every other document as a PDF', () => {
    expect(mediaOf(skillsCredentialKind)).toEqual({ type: 'application/dc+sd-jwt', extension: 'sd-jwt' })
    expect(
      new Set(
        documentKinds
          .filter((kind) => (kind as string) !== skillsCredentialKind)
          .map((kind) => mediaOf(kind).extension),
      ),
    ).toEqual(new Set(['pdf']))
  })

  it('leaves out what is not known', async () => {
    const bare = await issueCredential(signer, {
      ...order,
      issuer: { country: 'NP' },
      facts: SkillsCredential.parse({}),
    })
    const { claims, issuer, validUntil } = await verifyCredential(bare.text, means)
    expect(claims).toEqual({
      issuing_country: 'NP',
      given_name: 'Canarina',
      family_name: 'Featherstone',
      birthdate: '1994-03-21',
    })
    expect([issuer, validUntil]).toEqual(['urn:sojourn:issuer:NP', null])
  })
})

describe('a presentation', () => {
  it('of any parts verifies, shows these and no others, and reads alike with jose and SHA-256 alone: 100 of them', async () => {
    const { jwt, parts } = apart((await issued()).text)
    const key = await importJWK({ ...signer.published })
    await fc.assert(
      fc.asyncProperty(fc.subarray(parts), async (chosen) => {
        const shown = shownWith(parts, chosen)
        const text = `${[jwt, ...shown.map((part) => part.text)].join('~')}~`
        const checked = await verifyCredential(text, means)
        expect(checked.verdict).toBe('valid')
        const { payload, protectedHeader } = await compactVerify(jwt, key)
        expect(protectedHeader).toEqual({ typ: 'dc+sd-jwt', kid: signer.kid, alg: 'EdDSA' })
        const read = readByHand(JSON.parse(new TextDecoder().decode(payload)), shown) as { [name: string]: unknown }
        const { iss: _, iat: __, exp: ___, vct: ____, status: _____, ...claims } = read
        expect(checked.claims).toEqual(claims)
        const named = shown.flatMap(({ name }) => name ?? [])
        expect(Object.keys(claims).sort()).toEqual(['issuing_country', ...named].sort())
      }),
      { numRuns: 100 },
    )
  })

  it.each(['birthdate', 'occupation_isco08', 'employment'])('with another %s is refused', async (name) => {
    const { jwt, parts } = apart((await issued()).text)
    const texts = parts.map((part) => {
      if (part.name !== name) return part.text
      const value = Array.isArray(part.value) ? [{ country: 'DE' }] : '2000-01-01'
      return Buffer.from(JSON.stringify([part.salt, part.name, value])).toString('base64url')
    })
    expect(await verifyCredential(`${[jwt, ...texts].join('~')}~`, means)).toMatchObject({
      verdict: 'altered',
      claims: null,
    })
  })

  it('with a part added, shown twice, or shown without the list that it stands in is refused', async () => {
    const { jwt, parts } = apart((await issued()).text)
    const added = Buffer.from(JSON.stringify(['salt', 'language', 'ko'])).toString('base64url')
    const birth = parts.find(({ name }) => name === 'birthdate')?.text ?? ''
    const item = parts.find(({ name }) => name === undefined)?.text ?? ''
    const verdicts = await Promise.all(
      [[added], [birth, birth], [item], ['no base64!']].map((shown) =>
        verifyCredential(`${[jwt, ...shown].join('~')}~`, means),
      ),
    )
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['altered', 'altered', 'altered', 'altered'])
  })

  it('is refused with a changed statement, of a foreign key, of a revoked key, and after its last day', async () => {
    const { text } = await issued()
    const { jwt, parts } = apart(text)
    const [head, payload = '', signature] = jwt.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    const other = Buffer.from(JSON.stringify({ ...claims, issuing_country: 'BD' })).toString('base64url')
    const changed = `${[`${head}.${other}.${signature}`, ...parts.map((part) => part.text)].join('~')}~`
    const foreign = await issueCredential(aSigner('foreignKey01'), order)
    const verdicts = await Promise.all([
      verifyCredential(changed, means),
      verifyCredential(foreign.text, means),
      verifyCredential(text, { ...means, keys: revokedIn(means.keys, signer.kid) }),
      verifyCredential(text, { ...means, on: '2040-04-02' }),
      verifyCredential(text, { ...means, on: '2040-04-01' }),
      verifyCredential(text.slice(0, -1), means),
      verifyCredential(`${text}${jwt}`, means),
    ])
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([
      'wrong-signature',
      'unknown-key',
      'revoked-key',
      'expired',
      'valid',
      'not-ours',
      'not-ours',
    ])
  })
})
