// Does everybody read one calendar? The day of a paper in every answer is the civil day of the country that issued it.
import { expect, it } from 'vitest'
import { getDocument, listDocuments } from '../../client/documents.js'
import { documentStatus } from '../../client/document-status.js'
import { showCase } from '../../client/case-view.js'
import { shownCase } from '../../client/cli/case-page.js'
import { sentenceOf, withStatus } from '../../client/verdicts.js'
import { dayAtHome } from '../../demo/cast.js'
import { claimDocument, revokeDocument, saveDocument } from '../../registry/documents.js'
import { aDoor, caseworker } from './a-door.js'

const given = aDoor()

/** Kathmandu is 5 h 45 min ahead: its next day begins at 18:15 UTC. */
const days = [
  ['2026-11-24T00:00:00.000Z', '2026-11-24'],
  ['2026-11-24T18:14:59.999Z', '2026-11-24'],
  ['2026-11-24T18:15:00.000Z', '2026-11-25'],
  ['2026-11-24T23:59:59.999Z', '2026-11-25'],
  ['2026-12-31T18:15:00.000Z', '2027-01-01'],
] as const

it.each(days)('at %s UTC a paper of Nepal is issued and revoked on %s, wherever that is read', async (at, day) => {
  const { registry, door, aCase } = given()
  const caseNumber = await aCase()
  const claim = { caseNumber, key: 'offer', kind: 'job-offer', series: 'NP-OFFER', year: 2026 }
  const { number } = await claimDocument(registry, claim)
  const fingerprint = 'a'.repeat(64)
  await saveDocument(registry, { number, pdf: Buffer.from('%PDF'), issuedAt: at, fingerprint })
  expect((await listDocuments(door, caseNumber))[0]).toMatchObject({ issued: at, issuedOn: day })
  const view = await showCase(door, caseNumber)
  expect(view.documents[0]?.issuedOn).toBe(day)
  expect([shownCase(view)].flat()).toContainEqual({
    head: ['number', 'kind', 'status', 'issued'],
    rows: [[number, 'job-offer', 'issued', day]],
  })
  expect((await getDocument(door, { caller: { actor: caseworker }, number })).document.issuedOn).toBe(day)
  await revokeDocument(registry, { number, reason: 'fraud', at })
  const status = await documentStatus(door, { number, fingerprint })
  expect(status).toMatchObject({ since: at, sinceDay: day })
  const identity = { number, fingerprint }
  const checked = { of: 'file', verdict: 'valid', identity, validUntil: null, key: null, status: null } as const
  expect(sentenceOf(withStatus({ ...checked, notChecked: [] }, status))).toContain(`was revoked on ${day} (fraud)`)
  expect(dayAtHome(at)).toBe(day)
})
