// Can anybody check a paper at the web door, and does it tell nothing to those who do not hold it?
import { describe, expect, it } from 'vitest'
import { readKeySet } from '../../domain/key-set.js'
import { claimDocument, saveDocument, supersedeDocument } from '../../registry/documents.js'
import { currentSigningKey, revokeSigningKey, rotateSigningKey } from '../../registry/signing-keys.js'
import { createWebApp } from '../../web/server.js'
import { aDoor } from '../client/a-door.js'

const given = aDoor()
const at = '2026-05-01T00:15:00.000Z'
const fingerprint = 'f0'.repeat(32)

const web = () => createWebApp(given().door, { version: '0.0.0' })

async function aDocument(): Promise<string> {
  const { registry, aCase } = given()
  const claim = { caseNumber: await aCase(), key: 'offer', kind: 'job-offer', series: 'NP-OFFER', year: 2026 }
  const { number } = await claimDocument(registry, claim)
  await saveDocument(registry, { number, pdf: Buffer.from('%PDF'), issuedAt: at, fingerprint })
  return number
}

async function ask(path: string) {
  const response = await web().request(path)
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'))
  return { status: response.status, headers, body: await response.json() }
}

describe('GET /documents/NUMBER/status', () => {
  it('answers whoever has number and fingerprint: issued, then superseded with reason, day and number', async () => {
    const [number, next] = [await aDocument(), await aDocument()]
    const path = `/documents/${number}/status?fingerprint=${fingerprint}`
    const issued = {
      number,
      kind: 'job-offer',
      status: 'issued',
      since: at,
      sinceDay: at.slice(0, 10),
      reason: null,
      supersededBy: null,
    }
    expect(await ask(path)).toMatchObject({ status: 200, body: issued })
    const supersededAt = '2026-05-20T00:00:00.000Z'
    await supersedeDocument(given().registry, { number, by: next, reason: 'replaced', at: supersededAt })
    const superseded = {
      ...issued,
      status: 'superseded',
      since: supersededAt,
      sinceDay: '2026-05-20',
      reason: 'replaced',
      supersededBy: next,
    }
    expect(await ask(path)).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' }, body: superseded })
  })

  it('answers 12 wrong questions byte for byte alike, whether the number exists or not', async () => {
    const number = await aDocument()
    const { number: claimed } = await claimDocument(given().registry, {
      caseNumber: await given().aCase(),
      key: 'claimed',
      kind: 'job-offer',
      series: 'NP-OFFER',
      year: 2026,
    })
    const numbers = [number, claimed, 'NP-OFFER-2026-888888', "x' or '1'='1"]
    const questions = numbers.flatMap((one) =>
      ['', `?fingerprint=${'0'.repeat(64)}`, '?fingerprint=%25'].map(
        (query) => `/documents/${encodeURIComponent(one)}/status${query}`,
      ),
    )
    const answers = await Promise.all(questions.map(ask))
    expect(answers[0]).toMatchObject({ status: 404, body: { code: 'no-such-document' } })
    expect(answers).toEqual(questions.map(() => answers[0]))
    expect(JSON.stringify(answers)).not.toContain('NP-OFFER')
  })
})

describe('GET /.well-known/jwks.json', () => {
  it('publishes 1 signing and 1 retired key as keys, a revoked one apart, and nothing private', async () => {
    const { registry } = given()
    const bad = await currentSigningKey(registry, at)
    await revokeSigningKey(registry, { kid: bad.kid, reason: 'key-compromised', at })
    const old = await currentSigningKey(registry, at)
    const { kid } = await rotateSigningKey(registry, { commandId: 'rotation-1', at })
    const { status, headers, body } = await ask('/.well-known/jwks.json')
    expect([status, headers['content-type']]).toEqual([200, 'application/jwk-set+json'])
    const set = readKeySet(body)
    expect(set?.keys.map((key) => key.kid).sort()).toEqual([old.kid, kid].sort())
    expect(set?.revoked).toMatchObject([
      { kid: bad.kid, revoked: { revoked_at: Date.parse(at) / 1_000, reason: 'key-compromised' } },
    ])
    expect(Object.keys((body as { keys: object[] }).keys[0] ?? {}).sort()).toEqual([
      'alg',
      'crv',
      'kid',
      'kty',
      'use',
      'x',
    ])
  })
})
