// May the right people say how a person is told, is it on record, and does the list of notices say what became of each?
import { describe, expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { setContact, showContact } from '../../client/contact.js'
import { doctor } from '../../client/doctor.js'
import { listNotices } from '../../client/notices.js'
import type { Actor } from '../../domain/actor.js'
import { claimNotice, markNotice } from '../../registry/notices.js'
import { personIdOfCase } from '../../registry/cases.js'
import { erasePerson } from '../../registry/people.js'
import { aDoor, caseworker, keptOpen, organisation } from './a-door.js'

const given = aDoor()
const set = (caseNumber: string, patch: unknown, by: { actor: Actor; key?: string } = { actor: caseworker }) =>
  setContact(given().door, { caller: by, caseNumber, patch })

async function run(line: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const io = {
    env: {},
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    isTerminal: false,
    mayAsk: false,
    openDoor: () => ({ ...given().door, close: () => Promise.resolve() }),
  } as unknown as Io
  return { exit: await main(line, io), ...said }
}

describe('how a person wants to be told', () => {
  it('is e-mail, then SMS, until said; what is not named stays; a repeated command changes nothing back', async () => {
    const number = await given().aCase()
    const order = { caller: { actor: caseworker }, caseNumber: number }
    const first = { case: number, order: ['email', 'sms'], stopped: [], essentialOnly: false }
    expect(await showContact(given().door, order)).toEqual(first)
    await set(number, { order: ['sms', 'email'] }, { actor: caseworker, key: 'turn' })
    await set(number, { stopped: ['email'], order: ['email'] }, { actor: { role: 'person', id: 'self' } })
    await set(number, { order: ['sms', 'email'] }, { actor: caseworker, key: 'turn' })
    expect(await showContact(given().door, order)).toMatchObject({ order: ['email'], stopped: ['email'] })
    await expect(set(number, { order: ['email'] }, { actor: caseworker, key: 'turn' })).rejects.toMatchObject({
      code: 'key-reused',
    })
  })

  it('is written into the ledger by the names of fields, and counts as missing from no history', async () => {
    const number = await given().aCase()
    await set(number, { essentialOnly: true, stopped: ['sms'] })
    await showContact(given().door, { caller: { actor: caseworker }, caseNumber: number })
    const rows = (await given().ledger(number)).filter(({ action }) => action.endsWith('-contact'))
    expect(rows.map(({ action, data }) => [action, data])).toEqual([
      ['set-contact', { fields: ['essentialOnly', 'stopped'] }],
      ['show-contact', null],
    ])
    expect((await auditShow(given().door, number)).missing).toBe(0)
  })

  it.each([
    ['a channel nobody has', { order: ['pigeon'] }, 'bad-form'],
    ['a channel twice', { order: ['sms', 'sms'] }, 'bad-form'],
    ['nothing', {}, 'bad-form'],
    ['something else', { phone: '+9779812345678' }, 'bad-form'],
  ])('refuses %s', async (_what, patch, code) => {
    const number = await given().aCase()
    await expect(set(number, patch)).rejects.toMatchObject({ code })
  })

  it('is no business of an organisation, and of nobody once the person is erased', async () => {
    const number = await given().aCase()
    await expect(set(number, { order: ['sms'] }, { actor: organisation('police') })).rejects.toMatchObject({
      code: 'not-your-task',
    })
    await set(number, { order: ['sms'] })
    await erasePerson(given().registry, (await personIdOfCase(given().registry, number)) ?? '')
    expect(await given().registry.db.selectFrom('contacts').selectAll().execute()).not.toContainEqual(
      expect.objectContaining({ personId: await personIdOfCase(given().registry, number) }),
    )
    await expect(set(number, { order: ['sms'] })).rejects.toMatchObject({ code: 'erased' })
  })

  it('is set and shown on the command line', async () => {
    const number = await given().aCase()
    const done = await run(['case', 'contact', 'set', number, '--set', 'order=sms,email', '--set', 'stopped=email'])
    expect(done).toMatchObject({ exit: 0, err: '' })
    expect(done.out).toContain('told by sms, then email')
    const shown = await run(['case', 'contact', 'show', number, '--json'])
    expect(JSON.parse(shown.out)).toMatchObject({ order: ['sms', 'email'], stopped: ['email'], essentialOnly: false })
  })
})

describe('the list of notices', () => {
  it('says which outcome nobody knows, how many parts an SMS has and what it costs, and unknown where no price is known', async () => {
    const number = await given().aCase()
    const { registry } = given()
    const at = '2026-11-25T04:00:00.000Z'
    const row = { caseNumber: number, key: 'a', kind: 'offer-ready', reader: { person: true }, at } as const
    const words = { language: 'en', templateVersion: 'a1b2c3d4e5f6' }
    const mail = { ...row, ...words, channel: 'email', messageId: 'm1' } as const
    const sms = { ...row, ...words, channel: 'sms', messageId: 's1', segments: 3 } as const
    await claimNotice(registry, mail)
    await markNotice(registry, { ...mail, status: 'unknown', detail: 'notice-outcome-unknown' })
    await claimNotice(registry, { ...sms, cost: { minor: 450, currency: 'NPR' } })
    await claimNotice(registry, { ...sms, key: 'b', messageId: 's2' })
    expect((await listNotices(given().door, number)).map(({ channel, cost }) => [channel, cost])).toEqual([
      ['email', null],
      ['sms', 'NPR 4.50'],
      ['sms', 'unknown'],
    ])
    const { out } = await run(['notice', 'list', number])
    expect(out).toContain('outcome unknown')
    expect(out).toContain('3, NPR 4.50')
    expect(out).toContain('3, unknown')
  })

  it('makes the doctor warn of SMS of more than 2 parts, by kind and language', async () => {
    const { registry, door } = given()
    const env = { DATABASE_URL: door.config.databaseUrl, TEMPORAL_ADDRESS: '127.0.0.1:1', SOJOURN_DEADLINE_MS: '300' }
    const behind = { openRegistry: () => Promise.resolve(keptOpen(registry)) }
    const { checks } = await doctor({ ...env, SOJOURN_DATA: door.config.dataFolder }, { behind })
    expect(checks.find(({ check }) => check === 'sms length')).toMatchObject({
      state: 'warn',
      found: 'offer-ready (en): 3 parts',
    })
  })
})
