// Does each document, notice and request go out once, however many hands reach for it?
import { expect, it } from 'vitest'
import { claimDocument, listDocuments, readDocument, revokeDocument, saveDocument } from '../../registry/documents.js'
import { claimHandoffSend, listHandoffSends, markHandoffSend } from '../../registry/handoffs.js'
import { claimNotice, listNotices, markNotice } from '../../registry/notices.js'
import { atOnce, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-03-01T00:15:00.000Z'

onEachDatabase((given) => {
  it('20 claimers of 1 document get 1 number', async () => {
    const { registry } = given()
    const claim = {
      caseNumber: await openedCase(registry),
      key: 'offer',
      kind: 'job-offer',
      series: 'NP-OFFER',
      year: 2031,
    }
    const claims = await atOnce(20, () => claimDocument(registry, claim))
    expect(new Set(claims.map(({ number }) => number))).toEqual(new Set(['NP-OFFER-2031-000001']))
    expect(claims.every(({ issuedAlready }) => issuedAlready === undefined)).toBe(true)
  })

  it('20 claimers of 20 documents get 20 numbers without a gap', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const claims = await atOnce(20, (n) =>
      claimDocument(registry, { caseNumber, key: `k${n}`, kind: 'job-offer', series: 'NP-GAPS', year: 2026 }),
    )
    const expected = Array.from({ length: 20 }, (_, n) => `NP-GAPS-2026-${String(n + 1).padStart(6, '0')}`)
    expect(claims.map(({ number }) => number).sort()).toEqual(expected)
  })

  it('a document saved twice with the same bytes is one row; other bytes under its number are refused', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const claim = { caseNumber, key: 'clearance', kind: 'exit-clearance', series: 'NP-EXIT', year: 2026 }
    const { number } = await claimDocument(registry, claim)
    const pdf = Buffer.from('%PDF-1.7 clearance')
    const first = await saveDocument(registry, { number, pdf, issuedAt: at })
    expect(await saveDocument(registry, { number, pdf, issuedAt: '2026-09-09T00:00:00.000Z' })).toEqual(first)
    await expect(saveDocument(registry, { number, pdf: Buffer.from('other'), issuedAt: at })).rejects.toThrow(
      'an issued document never changes',
    )
    expect((await claimDocument(registry, claim)).issuedAlready).toEqual(first)
    expect(await readDocument(registry, number)).toEqual({ row: first, pdf })
    expect(first).toMatchObject({ status: 'issued', bytes: 18, issuedAt: at })
  })

  it('a claimed document without bytes is neither listed nor readable', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const { number } = await claimDocument(registry, {
      caseNumber,
      key: 'c',
      kind: 'job-offer',
      series: 'NP-OFFER',
      year: 2026,
    })
    expect(await listDocuments(registry, caseNumber)).toEqual([])
    expect(await readDocument(registry, number)).toBeUndefined()
    await expect(
      saveDocument(registry, { number: 'NP-OFFER-1999-000001', pdf: Buffer.of(1), issuedAt: at }),
    ).rejects.toThrow('claim it first')
  })

  it('of two revocations the first stands, and the document stays readable', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const { number } = await claimDocument(registry, {
      caseNumber,
      key: 'r',
      kind: 'job-offer',
      series: 'NP-OFFER',
      year: 2026,
    })
    await saveDocument(registry, { number, pdf: Buffer.from('%PDF'), issuedAt: at })
    await revokeDocument(registry, { number, reason: 'withdrawn', at })
    await revokeDocument(registry, { number, reason: 'second', at: '2027-01-01T00:00:00.000Z' })
    expect(await listDocuments(registry, caseNumber)).toMatchObject([
      { number, status: 'revoked', revokedReason: 'withdrawn', revokedAt: at },
    ])
    expect(await readDocument(registry, number)).toMatchObject({ row: { status: 'revoked' } })
  })

  it('of 20 claimers of 1 notice 1 sends it, and 19 learn that its outcome is unknown', async () => {
    const { registry } = given()
    const notice = await newNotice()
    expect(tally(await atOnce(20, () => claimNotice(registry, notice)))).toEqual({ claimed: 1, unknown: 19 })
    await markNotice(registry, { ...notice, status: 'sent' })
    expect(tally(await atOnce(20, () => claimNotice(registry, notice)))).toEqual({ handed: 20 })
  })

  it('a notice that failed for a time is claimed again by 1 of 20, and sent is final', async () => {
    const { registry } = given()
    const notice = await newNotice()
    await claimNotice(registry, notice)
    await markNotice(registry, { ...notice, status: 'temporary-failure', detail: 'notice-deferred' })
    expect(tally(await atOnce(20, () => claimNotice(registry, notice)))).toEqual({ claimed: 1, unknown: 19 })
    await markNotice(registry, { ...notice, status: 'sent' })
    await markNotice(registry, { ...notice, status: 'temporary-failure', detail: 'late' })
    expect(await listNotices(registry, notice.caseNumber)).toMatchObject([
      { status: 'sent', tries: 2, reader: { person: true } },
    ])
  })

  it('an unknown notice is claimed by nobody of 20, and by 1 of 20 on each word of a caseworker', async () => {
    const { registry } = given()
    const notice = await newNotice()
    await claimNotice(registry, notice)
    await markNotice(registry, { ...notice, status: 'unknown' })
    expect(tally(await atOnce(20, () => claimNotice(registry, notice)))).toEqual({ unknown: 20 })
    const again = { ...notice, again: 1 }
    expect(tally(await atOnce(20, () => claimNotice(registry, again)))).toEqual({ claimed: 1, unknown: 19 })
    await markNotice(registry, { ...notice, status: 'unknown' })
    expect(tally(await atOnce(20, () => claimNotice(registry, again)))).toEqual({ unknown: 20 })
    expect(await claimNotice(registry, { ...notice, again: 2 })).toBe('claimed')
  })

  it('of 20 claimers of 1 request 1 sends it; an unreachable one is claimed again, an accepted one never', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const send = {
      caseNumber,
      key: 'screening/medical',
      asked: 1,
      kind: 'medical-examination',
      organisation: 'clinic-1',
      at,
    }
    expect(tally(await atOnce(20, () => claimHandoffSend(registry, send)))).toEqual({ claimed: 1, unknown: 19 })
    await markHandoffSend(registry, { ...send, status: 'unreachable', httpStatus: 503 })
    expect(tally(await atOnce(20, () => claimHandoffSend(registry, send)))).toEqual({ claimed: 1, unknown: 19 })
    await markHandoffSend(registry, { ...send, status: 'accepted', httpStatus: 202 })
    await markHandoffSend(registry, { ...send, status: 'unreachable' })
    expect(tally(await atOnce(20, () => claimHandoffSend(registry, send)))).toEqual({ accepted: 20 })
    expect(await claimHandoffSend(registry, { ...send, asked: 2 })).toBe('claimed')
    expect(await listHandoffSends(registry, caseNumber)).toMatchObject([
      { asked: 1, status: 'accepted', httpStatus: 202, tries: 2 },
      { asked: 2, status: 'claimed', tries: 1 },
    ])
  })

  async function newNotice() {
    const caseNumber = await openedCase(given().registry)
    return {
      caseNumber,
      key: 'recruitment/offer-ready',
      channel: 'email' as const,
      kind: 'offer-ready',
      language: 'en',
      templateVersion: 'a1b2c3',
      reader: { person: true } as const,
      messageId: `<${caseNumber}@sojourn>`,
      at,
    }
  }
})

function tally(answers: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}
