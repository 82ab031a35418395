// Does the door have a dossier written for whom it may, of a case alone, once for each key, and say why not otherwise?
import { ApplicationFailure } from '@temporalio/common'
import { WorkflowFailedError } from '@temporalio/client'
import { expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { issueDossier } from '../../client/dossiers.js'
import { issueDocument } from '../../client/documents.js'
import { parseActor } from '../../domain/actor.js'
import { personIdOfCase } from '../../registry/cases.js'
import { canKeepPapers, readCaseRecord } from '../../registry/case-records.js'
import { appendLedger } from '../../registry/ledger.js'
import { erasePerson } from '../../registry/people.js'
import { completeTask } from '../../client/tasks.js'
import { aDoor, caseworker, orientation, oriented } from './a-door.js'

const given = aDoor()
const by = (actor: string, key?: string) => ({ actor: parseActor(actor), ...(key ? { key } : {}) })
const auditor = by('auditor:court-1')

it('an act that no history shows is told of, the request stands in the ledger, and the case hears nothing', async () => {
  const { door, aCase, ledger, temporal } = given()
  const caseNumber = await aCase({ 'recruitment/orientation': orientation })
  await completeTask(door, {
    caller: { actor: caseworker },
    task: `${caseNumber}/recruitment/orientation`,
    data: oriented,
  })
  const before = temporal.calls.length
  const issued = await issueDossier(door, { caller: auditor, caseNumber: caseNumber.toLowerCase() })
  expect(issued).toMatchObject({
    case: caseNumber,
    missing: 1,
    document: expect.stringMatching(/^NP-DOSSIER-/) as string,
  })
  const row = (await ledger(caseNumber)).filter(({ action }) => action === 'issue-dossier')
  expect(row).toMatchObject([{ role: 'auditor', actorId: 'court-1', outcome: 'accepted' }])
  const order = [...temporal.dossiers.values()].at(-1)
  expect(order).toMatchObject({ caseNumber, corridor: 'npl-kor-manufacturing', missing: 1, demo: false })
  expect(Object.keys(order ?? {})).not.toContain('acts')
  expect(temporal.calls.slice(before).filter((call) => call.startsWith('act '))).toEqual([])
  expect((await auditShow(door, caseNumber)).missing).toBe(1)
})

it('the record that the paper is written from holds the act, the deadline and the request itself', async () => {
  const { door, registry, aCase } = given()
  const caseNumber = await aCase({ 'recruitment/orientation': orientation })
  await issueDossier(door, { caller: auditor, caseNumber })
  const record = await readCaseRecord(registry, caseNumber)
  expect(record?.acts.map(({ action }) => action)).toEqual(['start-case', 'issue-dossier'])
  expect(record?.waits.map(({ key }) => key)).toEqual(['recruitment/orientation'])
  expect(await readCaseRecord(registry, 'NP-0000-0000-0')).toBeUndefined()
})

it('on a clock that runs 10 years ahead the record is read until the last that happened in the case', async () => {
  const { door, registry, aCase } = given()
  const caseNumber = await aCase()
  const at = new Date(Date.now() + 10 * 365 * 86_400_000).toISOString()
  const act = { at, caseNumber, commandId: 'ahead', digest: 'd', action: 'add-note', actor: caseworker }
  await appendLedger(registry, [{ ...act, outcome: 'accepted' }])
  expect((await issueDossier(door, { caller: auditor, caseNumber })).asOf).toBe(at)
})

it('the same key gives the same dossier with the same words; another key gives another one', async () => {
  const { door, aCase, ledger } = given()
  const caseNumber = await aCase()
  const first = await issueDossier(door, { caller: by('auditor:court-1', 'one'), caseNumber })
  expect(await issueDossier(door, { caller: by('auditor:court-1', 'one'), caseNumber })).toEqual(first)
  const other = await issueDossier(door, { caller: by('supervisor:head-1', 'two'), caseNumber })
  expect(other.document).not.toBe(first.document)
  expect((await ledger(caseNumber)).filter(({ action }) => action === 'issue-dossier')).toHaveLength(2)
})

it.each(['person:self', 'employer:hanbit-metal', 'organisation:np-police', 'operator:desk-1'])(
  'is refused to %s, and the refusal is written down',
  async (actor) => {
    const { door, aCase, ledger } = given()
    const caseNumber = await aCase()
    await expect(issueDossier(door, { caller: by(actor), caseNumber })).rejects.toMatchObject({
      code: 'not-your-task',
      message: expect.stringContaining('expected an auditor, a caseworker or a supervisor') as string,
    })
    expect((await ledger(caseNumber)).at(-1)).toMatchObject({ action: 'issue-dossier', outcome: 'refused' })
  },
)

it('an unknown case, one of another country, and a file that is no case are refused, each in one sentence', async () => {
  const { door } = given()
  const refused = (caseNumber: string) =>
    issueDossier(door, { caller: auditor, caseNumber }).then(
      () => 'issued',
      (error: unknown) => (error as Error).message,
    )
  expect(await refused('NP-7K3M-9Q2T-5')).toMatch(/^expected the number of a case, got "NP-7K3M-9Q2T-5": no case has/)
  expect(await refused('PH-7K3M-9Q2T-5')).toMatch(/^expected the number of a case, got "PH-7K3M-9Q2T-5": its check/)
  expect(await refused('AGY-7K3M-9Q2T-Q')).toMatch(/file of kind agency; see: npx sojourn audit show AGY-7K3M-9Q2T-Q$/)
})

it('a person erased keeps a dossier possible; once nothing may be kept of them it is refused', async () => {
  const { door, registry, aCase } = given()
  const caseNumber = await aCase()
  const personId = (await personIdOfCase(registry, caseNumber)) ?? ''
  await erasePerson(registry, personId)
  expect(await canKeepPapers(registry, caseNumber)).toBe(true)
  expect(await issueDossier(door, { caller: auditor, caseNumber })).toMatchObject({ case: caseNumber })
  await erasePerson(registry, personId, 'everything')
  await expect(issueDossier(door, { caller: auditor, caseNumber })).rejects.toMatchObject({
    code: 'erased',
    message: expect.stringContaining('whose keys were all destroyed') as string,
  })
})

it('a dossier that could not be written says the code and the key to ask with again', async () => {
  const { door, aCase, temporal } = given()
  const caseNumber = await aCase()
  const cause = ApplicationFailure.nonRetryable('no', 'rulebook-missing')
  const failed = new WorkflowFailedError('Workflow execution failed', cause, undefined)
  temporal.dossierFailure = failed
  await expect(issueDossier(door, { caller: by('auditor:court-1', 'k-9'), caseNumber })).rejects.toThrow(
    'it was not (rulebook-missing); put that right and try again with the same key (--key k-9)',
  )
  temporal.dossierFailure = undefined
})

it('nobody writes the facts of a dossier by hand', async () => {
  const { door, aCase } = given()
  const order = { caller: { actor: caseworker }, caseNumber: await aCase(), reason: 'asked-for', facts: {} }
  await expect(issueDocument(door, { ...order, document: 'case-dossier' })).rejects.toMatchObject({
    code: 'bad-form',
    message: expect.stringContaining('npx sojourn audit dossier CASE') as string,
  })
})
