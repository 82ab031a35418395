// Is every change to a signed paper found, whether in its QR code or in its file, and does the signature fit a QR code?
import { createHash, createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealFile, signStatement } from '../../activities/statements.js'
import { verifyCode, verifyFile } from '../../client/verification.js'
import { shortStatement, validUntilOf } from '../../domain/document-statement.js'
import { findSeal, sealPlaceholder, sealSpace } from '../../domain/file-seal.js'
import { documentKinds } from '../../domain/documents.js'
import { aSigner, clearance, drawn, keySetOf, revokedIn, sealedPaper } from './sealed-papers.js'

const signer = aSigner('hANJ2MYtuHn4')
const foreign = aSigner('foreignKey01')
const on = '2026-06-01'
const means = { keys: keySetOf(signer), on }

const flipped = (bytes: Uint8Array, at: number, mask: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ mask
  return copy
}

describe('the statement in a QR code', () => {
  it.each(documentKinds)(
    'of a %s has fewer than 400 characters, with a last day and the longest number',
    async (kind) => {
      const number = `NP-${'CREDENTIAL'}-2026-000012`
      const code = await signStatement(signer, { ...clearance, kind, number })
      expect(code.length).toBeLessThan(400)
    },
  )

  it('says what was signed, and the same statement gives the same text', async () => {
    const code = await signStatement(signer, clearance)
    expect(await signStatement(signer, clearance)).toBe(code)
    expect(await verifyCode(`${code}\n`, means)).toMatchObject({ verdict: 'valid', statement: clearance })
    const endless = { ...clearance, validUntil: null }
    expect((await verifyCode(await signStatement(signer, endless), means)).statement).toEqual(endless)
  })

  it('is refused whichever of its characters is another one', async () => {
    const code = await signStatement(signer, clearance)
    const verdicts = await Promise.all(
      [...code].map(async (char, place) => {
        const other = char === 'A' ? 'B' : 'A'
        return (await verifyCode(`${code.slice(0, place)}${other}${code.slice(place + 1)}`, means)).verdict
      }),
    )
    expect(verdicts).toHaveLength(code.length)
    expect(verdicts.filter((verdict) => verdict === 'valid')).toEqual([])
  })

  it('is refused when its last day is another one and the signature is kept', async () => {
    const [head, , signature] = (await signStatement(signer, clearance)).split('.')
    const longer = Buffer.from(shortStatement({ ...clearance, validUntil: '2036-10-31' })).toString('base64url')
    expect(await verifyCode(`${head}.${longer}.${signature}`, means)).toMatchObject({
      verdict: 'wrong-signature',
      statement: null,
    })
  })

  it('counts on its last day and has expired the day after', async () => {
    const code = await signStatement(signer, clearance)
    expect((await verifyCode(code, { ...means, on: '2026-10-31' })).verdict).toBe('valid')
    expect((await verifyCode(code, { ...means, on: '2026-11-01' })).verdict).toBe('expired')
  })

  it('of a key that is not published is refused, also when it borrows the id of one that is', async () => {
    expect((await verifyCode(await signStatement(foreign, clearance), means)).verdict).toBe('unknown-key')
    const borrowed = await signStatement({ ...foreign, kid: signer.kid }, clearance)
    expect((await verifyCode(borrowed, means)).verdict).toBe('wrong-signature')
  })

  it('of a revoked key proves nothing, also beside another key that counts', async () => {
    const keys = revokedIn(keySetOf(signer, foreign), signer.kid)
    expect(await verifyCode(await signStatement(signer, clearance), { keys, on })).toMatchObject({
      verdict: 'revoked-key',
      key: { kid: signer.kid, revoked: { reason: 'key-compromised' } },
    })
  })

  it.each([
    ['nothing', ''],
    ['a sentence', 'this paper is genuine'],
    ['an address', 'https://example.org/a.b.c'],
    [
      'a text without algorithm',
      `${Buffer.from('{"alg":"none","typ":"paper","kid":"hANJ2MYtuHn4"}').toString('base64url')}.e30.`,
    ],
  ])('is refused when it is %s', async (_, code) => {
    expect((await verifyCode(code, means)).verdict).toBe('not-ours')
  })

  it('is not the seal of a file, and a seal is no statement', async () => {
    const { pdf } = await sealedPaper(signer)
    expect((await verifyCode(findSeal(pdf)?.seal ?? '', means)).verdict).toBe('not-ours')
  })
})

describe('the seal of a file', () => {
  it('leaves the file as long as it was and changes 0 bytes outside its room', async () => {
    const before = await drawn(sealSpace(await signStatement(signer, clearance)))
    const after = await sealFile(signer, before)
    const start = findSeal(before)?.start ?? -1
    const changed = [...after].flatMap((byte, place) => (byte === before[place] ? [] : [place]))
    expect(after.length).toBe(before.length)
    expect(changed.every((place) => place >= start && place < start + sealPlaceholder.length)).toBe(true)
    expect(await sealFile(signer, before)).toEqual(after)
  })

  it('makes the file say what its paper says', async () => {
    const { pdf } = await sealedPaper(signer)
    expect(await verifyFile(pdf, means)).toMatchObject({ of: 'file', verdict: 'valid', statement: clearance })
    expect((await verifyFile(pdf, { ...means, on: '2026-11-01' })).verdict).toBe('expired')
  })

  it('is broken by each single flipped bit of its entry', async () => {
    const { pdf } = await sealedPaper(signer)
    const start = pdf.indexOf('(sojourn-seal:')
    const end = pdf.indexOf(')', start)
    const flips = Array.from(
      { length: (end - start + 1) * 8 },
      (_, bit) => [start + (bit >> 3), 1 << (bit & 7)] as const,
    )
    expect(flips.length).toBeGreaterThan(4_000)
    const kept = []
    for (const [at, mask] of flips) {
      const { verdict } = await verifyFile(flipped(pdf, at, mask), means)
      if (verdict === 'valid') kept.push([at - start, mask])
    }
    expect(kept).toEqual([])
  }, 60_000)

  it('is broken by 200 random changes of one byte anywhere', async () => {
    const { pdf } = await sealedPaper(signer)
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        expect((await verifyFile(flipped(pdf, at, mask), means)).verdict).not.toBe('valid')
      }),
      { numRuns: 200 },
    )
  })

  it('is broken by what is added at the end, by what is cut off, and by a seal taken from another file', async () => {
    const { pdf } = await sealedPaper(signer)
    const other = await sealedPaper(signer, { ...clearance, number: 'NP-CLEARANCE-2026-000013' })
    const stolen = Buffer.from(pdf)
    stolen.write(findSeal(other.pdf)?.seal ?? '', findSeal(pdf)?.start ?? 0)
    const verdicts = await Promise.all(
      [Buffer.concat([pdf, Buffer.from('\n')]), pdf.subarray(0, -1), stolen].map((file) => verifyFile(file, means)),
    )
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['altered', 'altered', 'altered'])
  })

  it('is not there in a file of somebody else, in one with two, and in one that was never sealed', async () => {
    const { pdf } = await sealedPaper(signer)
    const files = [await drawn('nothing'), Buffer.concat([pdf, pdf]), await drawn(sealSpace('a.b.c')), Buffer.alloc(0)]
    const verdicts = await Promise.all(files.map((file) => verifyFile(file, means)))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-ours', 'not-ours', 'not-ours', 'not-ours'])
  })

  it('of a revoked key makes the file prove nothing, though the statement in it is of a good one', async () => {
    const code = await signStatement(foreign, clearance)
    const pdf = await sealFile(signer, await drawn(sealSpace(code)))
    expect((await verifyFile(pdf, { keys: keySetOf(signer, foreign), on })).verdict).toBe('valid')
    const keys = revokedIn(keySetOf(signer, foreign), signer.kid)
    expect(await verifyFile(pdf, { keys, on })).toMatchObject({ verdict: 'revoked-key', key: { kid: signer.kid } })
  })

  it('refuses a file that has no room, room for two, or a seal already', async () => {
    const { pdf } = await sealedPaper(signer)
    for (const file of [await drawn('nothing'), await drawn(sealSpace('a.b.c') + sealSpace('a.b.c')), pdf])
      await expect(sealFile(signer, file)).rejects.toThrow('expected a file with room for one seal')
  })

  it('is checked alike with nothing but the hash and the signature functions of the platform', async () => {
    const { pdf } = await sealedPaper(signer)
    const [, statement = '', seal = ''] = /\(sojourn-seal:([^~]+)~([^)]+)\)/.exec(pdf.toString('latin1')) ?? []
    const before = Buffer.from(pdf.toString('latin1').replace(seal, '0'.repeat(seal.length)), 'latin1')
    const key = createPublicKey({ key: { ...signer.published }, format: 'jwk' })
    const good = [statement, seal].map((jws) => {
      const [head, payload, signature = ''] = jws.split('.')
      return verify(null, Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))
    })
    expect(good).toEqual([true, true])
    expect(JSON.parse(Buffer.from(seal.split('.')[1] ?? '', 'base64url').toString())).toEqual({
      sha256: createHash('sha256').update(before).digest('base64url'),
    })
  })
})

describe('the last day of a paper', () => {
  it.each([
    [
      'exit-clearance',
      { visaValidUntil: '2027-01-01', medicalValidUntil: '2026-08-30', passportValidUntil: null },
      '2026-08-30',
    ],
    ['job-offer', { answerBy: '2026-03-01' }, '2026-03-01'],
    ['agency-licence', { until: '2029-12-31' }, '2029-12-31'],
    ['tax-benefit-certificate', { until: null }, null],
    ['statement-of-rights', { claimBy: '2029-01-01' }, null],
  ])('of a %s with %o is %s', (kind, facts, day) => {
    expect(validUntilOf(kind, facts)).toBe(day)
  })
})
