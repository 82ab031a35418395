// Do reports of providers move notices forward, reach the case when a channel failed for good, and do links stop mails on POST alone?
import { expect, it } from 'vitest'
import { messageIdOf } from '../../activities/channels.js'
import { channelsFor } from '../../domain/contact-preferences.js'
import { findCase } from '../../registry/cases.js'
import { readPreferences } from '../../registry/contacts.js'
import { claimNotice, listNotices, markNotice } from '../../registry/notices.js'
import { erasePerson } from '../../registry/people.js'
import { unsubscribeToken } from '../../registry/unsubscribe-tokens.js'
import { aDoor } from '../client/a-door.js'
import { grpcError } from '../client/fake-temporal.js'
import { aProvider } from './a-provider.js'

const given = aDoor()
const at = '2026-11-25T04:00:00.000Z'
const key = 'recruitment/tell-offer-ready'
const item = { notice: 'offer-ready', data: { document: 'NP-OFFER-2026-000001', answerBy: '2026-12-05' }, at }

async function aSentMail(channel: 'email' | 'sms' = 'email') {
  const { aCase, registry } = given()
  const caseNumber = await aCase()
  const messageId = messageIdOf(caseNumber, key, channel)
  const row = { caseNumber, key, channel, messageId, at, language: 'en', templateVersion: 'a1b2c3' } as const
  await claimNotice(registry, { ...row, kind: 'offer-ready', reader: { person: true }, item })
  await markNotice(registry, { ...row, status: 'sent' })
  return { caseNumber, messageId }
}
const statuses = async (caseNumber: string) =>
  (await listNotices(given().registry, caseNumber)).map(({ status }) => status)
const heardBy = (caseNumber: string) =>
  given().temporal.heard.filter(({ workflowId }) => workflowId === `case/${caseNumber}`)

it('reports out of order leave the furthest: delivered stands, sent that comes later is late', async () => {
  const web = await aProvider(given())
  const { caseNumber, messageId } = await aSentMail()
  expect(await web.report({ messageId, status: 'delivered' })).toMatchObject({
    status: 200,
    body: { effect: 'applied' },
  })
  expect((await web.report({ messageId, status: 'sent' })).body).toEqual({ effect: 'late', next: 'none' })
  expect((await web.report({ messageId, status: 'permanent-failure' })).body).toEqual({ effect: 'late', next: 'none' })
  expect(await statuses(caseNumber)).toEqual(['delivered'])
  expect(heardBy(caseNumber)).toEqual([])
})

it('a lasting failure reported late is told to the case once, with what the notice is told from, however often the call comes', async () => {
  const web = await aProvider(given())
  const { caseNumber, messageId } = await aSentMail()
  const report = { messageId, status: 'permanent-failure', code: '5.1.1' }
  given().temporal.troubles.push({ error: grpcError(14) })
  expect((await web.report(report, { id: 'bounce' })).status).toBe(503)
  for (let n = 0; n < 3; n += 1)
    expect((await web.report(report, { id: 'bounce' })).body).toEqual({ effect: 'applied', next: 'told' })
  expect(heardBy(caseNumber).map(({ fact, data }) => [fact, data])).toEqual([
    ['notice-due', { key, notice: 'offer-ready', at, facts: [item.data] }],
  ])
  expect((await listNotices(given().registry, caseNumber))[0]).toMatchObject({
    status: 'permanent-failure',
    detail: '5.1.1',
  })
})

it('a failure of a notice that another channel has taken is told to nobody', async () => {
  const web = await aProvider(given())
  const { caseNumber, messageId } = await aSentMail()
  const { registry } = given()
  const sms = { caseNumber, key, channel: 'sms', at, messageId: messageIdOf(caseNumber, key, 'sms') } as const
  const claim = { ...sms, kind: 'offer-ready', reader: { person: true }, language: 'en', templateVersion: 'a' } as const
  await claimNotice(registry, claim)
  await markNotice(registry, { ...sms, status: 'sent' })
  expect((await web.report({ messageId, status: 'permanent-failure' })).body).toEqual({
    effect: 'applied',
    next: 'none',
  })
  expect(heardBy(caseNumber)).toEqual([])
})

it('a report about a message of another channel or of nobody is taken and changes nothing', async () => {
  const web = await aProvider(given())
  const { caseNumber, messageId } = await aSentMail()
  const foreign = await web.report({ messageId, status: 'permanent-failure' }, { by: 'sms-house' })
  expect(foreign.body).toEqual({ effect: 'unknown-message', next: 'none' })
  const nobody = await web.report({ messageId: 'e'.repeat(40), status: 'delivered' })
  expect(nobody.body).toEqual({ effect: 'unknown-message', next: 'none' })
  expect(await statuses(caseNumber)).toEqual(['sent'])
})

it('an organisation that is no provider gets 403, a used webhook-id with another status 409, a message id that is none 400', async () => {
  const web = await aProvider(given())
  const { messageId } = await aSentMail()
  expect((await web.report({ messageId, status: 'sent' }, { by: 'medical-centre' })).status).toBe(403)
  await web.report({ messageId, status: 'sent' }, { id: 'used' })
  expect((await web.report({ messageId, status: 'delivered' }, { id: 'used' })).status).toBe(409)
  const wrong = await web.report({ messageId: 'Sita Gurung <sita@example.org>', status: 'sent' })
  expect(wrong).toMatchObject({ status: 400, body: { path: 'messageId' } })
  expect(JSON.stringify(wrong)).not.toContain('Sita')
})

async function aLink() {
  const { aCase, registry } = given()
  const caseNumber = await aCase()
  const personId = (await findCase(registry, caseNumber))?.personId ?? ''
  const stopped = async () => (await readPreferences(registry, personId)).stopped
  return { caseNumber, personId, stopped, path: `/unsubscribe/${unsubscribeToken(registry, personId)}` }
}

it('opening the link 20 times, as mail scanners do, stops nothing; the button stops mails, and safety still goes by mail last', async () => {
  const { app } = await aProvider(given())
  const { caseNumber, personId, stopped, path } = await aLink()
  for (let n = 0; n < 20; n += 1) expect((await app.request(path)).status).toBe(200)
  for (const method of ['HEAD', 'OPTIONS']) await app.request(path, { method })
  expect(await stopped()).toEqual([])
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  expect((await app.request(path, { method: 'POST', body })).status).toBe(200)
  expect((await app.request(path, { method: 'POST', body })).status).toBe(200)
  expect(await stopped()).toEqual(['email'])
  const preferences = await readPreferences(given().registry, personId)
  expect(channelsFor(preferences, 'service')).toEqual(['sms'])
  expect(channelsFor(preferences, 'safety')).toEqual(['sms', 'email'])
  const rows = (await given().ledger(caseNumber)).filter(({ action }) => action === 'unsubscribe')
  expect(rows.map(({ role, actorId }) => `${role}:${actorId}`)).toEqual(['person:mail-link', 'person:mail-link'])
})

it('the page says nothing of the person, runs nothing, and is not kept', async () => {
  const { app } = await aProvider(given())
  const { caseNumber, path } = await aLink()
  const response = await app.request(path)
  const html = await response.text()
  for (const secret of ['Canarina', 'Featherstone', caseNumber, '@', '+977']) expect(html).not.toContain(secret)
  expect(html).toMatch(/<form method="post"><button type="submit">/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
})

it('a link with one character changed, cut or made up is answered alike and stops nothing', async () => {
  const { app } = await aProvider(given())
  const { stopped, path } = await aLink()
  const other = path.endsWith('A') ? 'B' : 'A'
  const made = [`${path.slice(0, -2)}${other}${path.at(-1)}`, path.slice(0, -1), '/unsubscribe/x', `${path}x`]
  const answers = await Promise.all(made.map(async (link) => app.request(link, { method: 'POST' })))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect(await stopped()).toEqual([])
})

it('the link of a person who was erased says so and writes no preference', async () => {
  const { app } = await aProvider(given())
  const { personId, path } = await aLink()
  await erasePerson(given().registry, personId)
  expect((await app.request(path, { method: 'POST' })).status).toBe(409)
})
