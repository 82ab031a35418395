// Can a paper be issued by hand, issued again and revoked through the door, and is it refused where it must be?
import { expect, it } from 'vitest'
import { commandIdOf } from '../../client/command.js'
import { getDocument, issueDocument, reissueDocument, revokeDocument } from '../../client/documents.js'
import { numberIssued } from '../../client/hand-issued.js'
import { claimDocument, revokeDocument as revokeRow, saveDocument } from '../../registry/documents.js'
import { aDoor, caseworker } from './a-door.js'
import { commandLine } from './command-line.js'

const given = aDoor()
const caller = { actor: caseworker }
const certificate = { completedOn: '2026-11-20', hours: 45 }

async function aPaper() {
  const { registry, aCase } = given()
  const caseNumber = await aCase()
  const claim = { caseNumber, key: 'offer', kind: 'job-offer', series: 'NP-OFFER', year: 2026 }
  const { number } = await claimDocument(registry, claim)
  await saveDocument(registry, { number, pdf: Buffer.from('%PDF'), issuedAt: '2026-11-20T05:00:00Z', facts: {} })
  return { caseNumber, number }
}

it('a certificate of 45 hours is asked of the case as 1 act, with what it states', async () => {
  const { door, aCase, ledger } = given()
  const caseNumber = await aCase()
  const order = { caller, caseNumber, document: 'training-certificate', facts: certificate, reason: 'asked-for' }
  expect(await issueDocument(door, order)).toMatchObject({ number: caseNumber, done: 'issue-document' })
  const acts = (await ledger(caseNumber)).filter(({ action }) => action === 'issue-document')
  expect(acts.map(({ outcome }) => outcome)).toEqual(['accepted'])
})

it('facts that the paper lacks are named, and an agency paper is none of a case', async () => {
  const { door, aCase } = given()
  const order = { caller, caseNumber: await aCase(), reason: 'asked-for' }
  await expect(
    issueDocument(door, { ...order, document: 'training-certificate', facts: { hours: 45 } }),
  ).rejects.toMatchObject({ code: 'bad-form', message: expect.stringContaining('completedOn') as string })
  await expect(issueDocument(door, { ...order, document: 'agency-licence', facts: {} })).rejects.toMatchObject({
    code: 'bad-form',
  })
})

it('a paper in force is issued again by its number; one revoked before is refused with its status', async () => {
  const { door, registry } = given()
  const { number, caseNumber } = await aPaper()
  expect(await reissueDocument(door, { caller, number, reason: 'lost' })).toMatchObject({ number: caseNumber })
  await revokeRow(registry, { number, reason: 'fraud', at: '2026-11-21T05:00:00Z' })
  await expect(reissueDocument(door, { caller, number, reason: 'lost' })).rejects.toMatchObject({
    code: 'against-a-rule',
    message: expect.stringContaining('revoked') as string,
  })
})

it('an unknown number is refused with the way to find the right one', async () => {
  const { door } = given()
  await expect(revokeDocument(door, { caller, number: 'NP-OFFER-1999-000001', reason: 'fraud' })).rejects.toMatchObject(
    { code: 'no-such-document', message: expect.stringContaining('document list') as string },
  )
})

it('a receipt without its number is refused by the name of that field, and says where its fields are told', async () => {
  const { door, aCase } = given()
  const facts = { category: 'housing', receivedOn: '2026-11-20', anonymous: false }
  const order = { caller, caseNumber: await aCase(), document: 'grievance-receipt', facts, reason: 'complaint' }
  await expect(issueDocument(door, order)).rejects.toMatchObject({
    code: 'bad-form',
    path: 'grievance',
    message:
      'expected a complete issue-document form, got: grievance: expected text, got nothing; see: npx sojourn document kinds grievance-receipt',
  })
})

it('finds the number of the paper that an act had written, and none while it is being written', async () => {
  const { door, registry, aCase } = given()
  const caseNumber = await aCase()
  const acted = { number: caseNumber, done: 'issue-document', status: 'in-recruitment', key: 'by-hand-1', answer: {} }
  const key = `by-hand/${commandIdOf('by-hand-1')}`
  const claim = { caseNumber, key, kind: 'grievance-receipt', series: 'NP-COMPLAINT', year: 2026 }
  const { number } = await claimDocument(registry, claim)
  expect(await numberIssued(door, acted, 0)).toBeUndefined()
  await saveDocument(registry, { number, pdf: Buffer.from('%PDF'), issuedAt: '2026-11-20T05:00:00Z', facts: {} })
  expect(await numberIssued(door, acted, 0)).toBe(number)
})

it('a revoked paper keeps its bytes: its status alone says so, as the help of the command does', async () => {
  const { door, registry } = given()
  const { number } = await aPaper()
  const before = await getDocument(door, { caller, number })
  await revokeRow(registry, { number, reason: 'fraud', at: '2026-11-21T05:00:00Z' })
  const after = await getDocument(door, { caller, number })
  expect([before.document.status, after.document.status]).toEqual(['issued', 'revoked'])
  expect(after.pdf).toEqual(before.pdf)
  expect((await commandLine(['document', 'revoke', '--help'], {})).out).toContain('the file itself does not change')
})
