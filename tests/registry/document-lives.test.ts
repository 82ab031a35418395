// What becomes of a document after its issue: superseded, revoked, a draft, and what it can be written again from?
import { expect, it } from 'vitest'
import {
  claimDocument,
  findDocument,
  readDocumentFacts,
  revokeDocument,
  saveDocument,
  supersedeDocument,
} from '../../registry/documents.js'
import { openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-03-01T00:15:00.000Z'
const later = '2026-04-01T00:15:00.000Z'
const facts = { employer: 'hanbit-metal', monthlyWageMinor: 2_100_000 }

onEachDatabase((given) => {
  async function issued(key: string, draft = false) {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const series = draft ? 'NP-OFFER-DRAFT' : 'NP-OFFER'
    const { number } = await claimDocument(registry, { caseNumber, key, kind: 'job-offer', series, year: 2026 })
    await saveDocument(registry, {
      number,
      pdf: Buffer.from('%PDF'),
      issuedAt: at,
      facts,
      rulebook: 'a'.repeat(64),
      ...(draft && { draft }),
    })
    return { registry, number }
  }

  it('a superseded document names the 1 that stands in its place, and the first of two such words stands', async () => {
    const { registry, number } = await issued('first')
    await supersedeDocument(registry, { number, by: 'NP-OFFER-2026-000777', reason: 'record-corrected', at: later })
    await supersedeDocument(registry, { number, by: 'NP-OFFER-2026-000778', reason: 'lost', at: later })
    expect(await findDocument(registry, number)).toMatchObject({
      status: 'superseded',
      supersededBy: 'NP-OFFER-2026-000777',
      revokedReason: 'record-corrected',
      revokedAt: later,
    })
  })

  it('a revoked document is never called superseded', async () => {
    const { registry, number } = await issued('revoked')
    await revokeDocument(registry, { number, reason: 'fraud', at })
    await supersedeDocument(registry, { number, by: 'NP-OFFER-2026-000777', reason: 'lost', at: later })
    expect(await findDocument(registry, number)).toMatchObject({ status: 'revoked', supersededBy: null })
  })

  it('what it states is sealed in the database and read back with its rulebook', async () => {
    const { registry, number } = await issued('stated')
    expect(await readDocumentFacts(registry, number)).toMatchObject({ facts, row: { rulebook: 'a'.repeat(64) } })
    const row = await registry.db.selectFrom('documents').selectAll().where('number', '=', number).executeTakeFirst()
    expect(row?.sealedFacts?.toString('latin1')).not.toContain('hanbit-metal')
    expect(await readDocumentFacts(registry, 'NP-OFFER-2026-999999')).toBeUndefined()
  })

  it('a draft is kept as one, under a number of its own series', async () => {
    const { registry, number } = await issued('draft', true)
    expect(number).toMatch(/^NP-OFFER-DRAFT-2026-\d{6}$/)
    expect(await findDocument(registry, number)).toMatchObject({ status: 'draft' })
  })
})
