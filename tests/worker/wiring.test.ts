// Do the activities work over the real registry: once each, encrypted, and readable again?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outgoing } from '../../domain/outgoing.js'
import { roles, type Role } from '../../domain/actor.js'
import { openCase } from '../../registry/cases.js'
import { listDocuments, readDocument } from '../../registry/documents.js'
import { listHandoffSends } from '../../registry/handoffs.js'
import { listNotices } from '../../registry/notices.js'
import { putOrganisation } from '../../registry/organisations.js'
import { keepRulebook } from '../../registry/rulebooks.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { wireActivities } from '../../worker/wiring.js'
import { paperFacts } from '../activities/papers.js'
import { activity, at, person } from '../activities/world.js'
import { onEachDatabase } from '../registry/databases.js'

const { hash, text, rulebook } = shippedCorridor('npl-kor-manufacturing')
const caseNumber = 'NP-7K3M-9Q2T-5'

onEachDatabase((given) => {
  let dataFolder: string
  beforeAll(async () => {
    dataFolder = await mkdtemp(path.join(tmpdir(), 'sojourn-data-'))
    const { registry } = given()
    await keepRulebook(registry, { hash, id: rulebook.id, text })
    await openCase(registry, {
      key: 'k',
      digest: 'd',
      person: { ...person, language: 'en' },
      corridor: rulebook.id,
      rulebookHash: hash,
      clockMode: 'real',
      openedAt: at,
      newNumber: () => caseNumber,
    })
    await putOrganisation(registry, {
      id: 'np-medical-centre',
      name: 'Centre',
      kind: 'medical-centre',
      email: 'desk@medical.example',
      url: null,
      secret: null,
    })
  })
  afterAll(() => rm(dataFolder, { recursive: true, force: true }))

  const activities = () => {
    const mailboxes = Object.fromEntries(roles.map((role) => [role, `${role}@sojourn.invalid`])) as Record<Role, string>
    const others = { act: async () => ({}), tell: async () => undefined, inReach: async () => [] }
    const starter = { startPortability: async () => undefined, informPortability: async () => undefined }
    const webUrl = 'https://sojourn.example'
    const quietHours = 'ignored' as const
    const config = { dataFolder, mailFrom: 'no-reply@sojourn.invalid', mailboxes, smsPrices: [], webUrl, quietHours }
    const openClaim = async () => 'CLM-7K3M-9Q2T-A'
    return wireActivities({ registry: given().registry, config, starter, others, openClaim, log: () => undefined })
  }
  const items: Outgoing[] = [
    { key: 'recruitment/issue-job-offer', at, act: 'issue', document: 'job-offer', data: paperFacts['job-offer'] },
    { key: 'recruitment/tell-offer-ready', at, act: 'tell', notice: 'offer-ready', to: { person: true }, data: {} },
    {
      key: 'm/ask-1',
      at,
      act: 'hand-off',
      handoff: 'medical-examination',
      wait: 'm',
      organisation: 'np-medical-centre',
      data: {},
      asked: 1,
      dueAt: at,
    },
  ]
  const carryOut = () =>
    activity().run(activities().carryOut, {
      caseNumber,
      corridor: 'npl-kor-manufacturing',
      rulebook: hash,
      demo: false,
      items,
    })

  it('carries a batch out once, however often it is asked', async () => {
    const first = await carryOut()
    expect(first.map((result) => result.done)).toEqual([true, true, true])
    expect(await carryOut()).toEqual(first)
    const { registry } = given()
    expect(await listDocuments(registry, caseNumber)).toHaveLength(1)
    expect((await listNotices(registry, caseNumber)).map((notice) => notice.status)).toEqual(['sent', 'sent'])
    expect((await listHandoffSends(registry, caseNumber)).map((send) => send.status)).toEqual(['accepted'])
    expect(await readdir(path.join(dataFolder, 'outbox'))).toHaveLength(2)
  })

  it('keeps the document so that it can be read again', async () => {
    const [row] = await listDocuments(given().registry, caseNumber)
    const read = await readDocument(given().registry, row?.number ?? '')
    expect(read && read !== 'erased' ? read.pdf.subarray(0, 5).toString() : read).toBe('%PDF-')
  })

  it('writes the person by name in the mail that goes to the person', async () => {
    const folder = path.join(dataFolder, 'outbox')
    const mails = await Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')))
    expect(mails.some((mail) => mail.includes(`Dear ${person.givenName},`))).toBe(true)
  })

  it('explains a statement of rights from the decisions it took', async () => {
    const { decide, carryOut } = activities()
    const { steps: _given, periods, ...facts } = paperFacts['statement-of-rights']
    const { arrivedOn, leftOn } = facts
    const months = { arrivedOn: arrivedOn ?? null, leftOn: leftOn ?? null, periods: periods ?? [] }
    const asked = { caseNumber, rulebook: hash, at, supplied: {} }
    await decide({ ...asked, key: 'portability/decide', decision: 'insurance-periods', facts: months })
    const item: Outgoing = { key: 'p', at, act: 'issue', document: 'statement-of-rights', data: { ...facts } }
    const batch = { caseNumber, corridor: 'npl-kor-manufacturing', rulebook: hash, demo: false, items: [item] }
    const [result] = await activity().run(carryOut, batch)
    const read = await readDocument(given().registry, result?.done ? (result.reference ?? '') : '')
    const text = read && read !== 'erased' ? read.pdf.toString('latin1') : ''
    expect(text).toContain('/Count 2')
  })

  it('plans and decides under the rulebook kept in the registry', async () => {
    const { openWaits, decide, record } = activities()
    const [planned] = await openWaits({
      caseNumber,
      procedure: 'migration-cycle',
      events: [],
      rulebook: hash,
      at,
      waits: [{ key: 'k', of: 'handoff', kind: 'visa', facts: {} }],
    })
    expect(planned?.to).toHaveProperty('organisation')
    expect(
      await decide({
        caseNumber,
        key: 'k',
        rulebook: hash,
        decision: 'language-test',
        at,
        facts: { score: 160 },
        supplied: {},
      }),
    ).toMatchObject({ status: 'decided' })
    await record({
      caseNumber,
      procedure: 'migration-cycle',
      events: [{ event: 'standing', stage: 'recruitment', status: 'in-recruitment', at }],
    })
    await expect(
      decide({ caseNumber, key: 'k', rulebook: 'gone', decision: 'language-test', at, facts: {}, supplied: {} }),
    ).rejects.toMatchObject({ type: 'rulebook-missing', nonRetryable: true })
  })
})
