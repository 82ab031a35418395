// Can the desk read what became of one notice, and is every look on record?
import { describe, expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { showNotice } from '../../client/notice-reading.js'
import { holdNotice } from '../../registry/held-notices.js'
import { claimNotice, markNotice } from '../../registry/notices.js'
import { aDoor, caseworker, orientation } from './a-door.js'

const given = aDoor()
const key = 'screening/medical/examination/1/tell-medical-held'
const at = '2026-11-24T06:00:00.000Z'
const messageId = `${'a'.repeat(40)}@sojourn.invalid`
const data = { againAt: '2026-12-01T03:15:00Z', outcome: 'held' }

async function aToldCase(): Promise<string> {
  const { registry, aCase } = given()
  const caseNumber = await aCase({ 'recruitment/orientation': orientation })
  const common = { caseNumber, key, at, channel: 'email', language: 'ne', templateVersion: 'v1' } as const
  await claimNotice(registry, {
    ...common,
    kind: 'medical-held',
    reader: { person: true },
    messageId,
    item: { notice: 'medical-held', data, at },
  })
  await markNotice(registry, { caseNumber, key, channel: 'email', status: 'sent', at })
  return caseNumber
}

const show = (number: string, wanted: string, actor = caseworker) =>
  showNotice(given().door, { caller: { actor }, number, key: wanted })

describe('showNotice', () => {
  it('gives channel, status, language and the 2 facts the letter was written from, by key and by message id', async () => {
    const number = await aToldCase()
    const shown = await show(number, key)
    expect(shown).toMatchObject({ case: number, key, template: 'medical-held', facts: data, calendar: null })
    expect(shown.channels).toMatchObject([
      { to: 'person', channel: 'email', status: 'sent', language: 'ne', messageId },
    ])
    expect(await show(number, messageId)).toEqual(shown)
  })

  it('writes each look into the ledger, 1 given and 1 refused to an auditor', async () => {
    const { ledger } = given()
    const number = await aToldCase()
    await show(number, key)
    await expect(show(number, key, { role: 'auditor', id: 'office-1' })).rejects.toMatchObject({
      code: 'not-your-task',
    })
    const looks = (await ledger(number)).filter(({ action }) => action === 'read-notice')
    expect(looks.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      [key, 'accepted'],
      [key, 'refused'],
    ])
    expect((await auditShow(given().door, number)).missing).toBe(0)
  })

  it('shows one that is kept back with its hour and without facts, and refuses a key that nobody knows', async () => {
    const number = await aToldCase()
    const until = '2026-11-25T02:15:00.000Z'
    await holdNotice(given().registry, {
      caseNumber: number,
      key: 'tell-b',
      kind: 'case-opened',
      why: 'night',
      until,
      at,
    })
    expect(await show(number, 'tell-b')).toMatchObject({ facts: null, channels: [{ status: `held until ${until}` }] })
    await expect(show(number, 'tell-c')).rejects.toMatchObject({ code: 'no-such-notice' })
  })
})
