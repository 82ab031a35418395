// Does a word sent by SMS do what it means, once, for whoever has the number, and is the text kept nowhere?
import { describe, expect, it } from 'vitest'
import { takeReply } from '../../client/replies.js'
import { startCase } from '../../client/cases.js'
import { channelsFor } from '../../domain/contact-preferences.js'
import { keywordIn, plainWord, replyKeywords } from '../../domain/reply-keywords.js'
import { findCase } from '../../registry/cases.js'
import { readPreferences } from '../../registry/contacts.js'
import { correctPerson } from '../../registry/people.js'
import { findWait } from '../../registry/waits.js'
import { aDoor, caseworker } from '../client/a-door.js'
import { grpcError } from '../client/fake-temporal.js'
import { applicant } from '../registry/applicants.js'
import { aProvider } from './a-provider.js'

const given = aDoor({ helpPhone: '+97714412345' })
let numbers = 0

/** A case of somebody with a telephone of their own, and tasks open for them. */
async function aCase(tasks: { [key: string]: string } = {}, phone = `+97798${String(10_000_000 + (numbers += 1))}`) {
  const { door, temporal, registry } = given()
  const order = { caller: { actor: caseworker }, corridor: 'npl-kor-manufacturing', person: applicant({ phone }) }
  const { case: caseNumber, workflowId } = await startCase(door, order)
  for (const [key, kind] of Object.entries(tasks))
    await temporal.open(workflowId, key, { of: 'task', kind, to: { role: 'person' } })
  const personId = (await findCase(registry, caseNumber))?.personId ?? ''
  return { caseNumber, workflowId, phone, personId }
}

const told = (workflowId: string) =>
  given()
    .temporal.heard.filter((heard) => heard.workflowId === workflowId)
    .map(({ data }) => (data['facts'] as { answer: string }[])[0]?.answer)

describe('the keywords', () => {
  it('have all 5 meanings in all 7 languages, in own letters or Latin ones, and no word means two things', () => {
    expect(Object.keys(replyKeywords)).toEqual(['en', 'ne', 'bn', 'fil', 'ar', 'ko', 'de'])
    for (const { words } of Object.values(replyKeywords))
      for (const [keyword, list] of Object.entries(words)) {
        expect(list.length).toBeGreaterThan(0)
        expect(list.map((word) => [word, keywordIn(` ${word.toUpperCase()}! `)])).toEqual(
          list.map((word) => [word, keyword]),
        )
      }
  })

  it('count only as the whole message: a sentence with one in it is not understood', () => {
    for (const text of [
      'yes but not this job',
      'I cannot stop',
      'no no',
      '',
      'हो तर',
      'ja oder nein',
      'x'.repeat(9_000),
    ])
      expect(keywordIn(text)).toBeUndefined()
    expect(plainWord('أَيْ')).toBe(plainWord('اي'))
    expect(keywordIn('\u200fنعم\u200f')).toBe('yes')
  })
})

it.each([
  ['YES', 'periods-confirmation', 'answered-yes', { answer: 'confirm' }],
  ['네', 'periods-confirmation', 'answered-yes', { answer: 'confirm' }],
  ['ja', 'claim-contact', 'answered-yes', { reachable: true, changed: false }],
])('%s answers the one open %s: %s', async (text, kind, answer, data) => {
  const web = await aProvider(given())
  const { caseNumber, workflowId, phone } = await aCase({ 'recruitment/one': kind })
  expect(await web.reply({ from: phone, text })).toEqual({ status: 200, body: { reply: answer } })
  expect((await findWait(given().registry, caseNumber, 'recruitment/one'))?.status).toBe('answered')
  expect(given().temporal.files.get(workflowId)?.waits['recruitment/one']?.answer).toEqual(data)
  const rows = (await given().ledger(caseNumber)).filter(({ action }) => action !== 'start-case')
  expect(rows.map(({ action, role, actorId }) => [action, `${role}:${actorId}`])).toEqual([
    ['complete-task', 'person:sms'],
    ['take-reply', 'organisation:sms-house'],
  ])
  expect(told(workflowId)).toEqual([answer])
})

it.each([
  ['an offer, which YES would bind to', { 'recruitment/a': 'offer-answer' }, 'YES', 'please-confirm'],
  ['an offer, whose case NO would end', { 'recruitment/a': 'offer-answer' }, 'होइन', 'please-confirm'],
  ['costs, which YES would agree to pay', { 'recruitment/a': 'fee-consent' }, '네', 'please-confirm'],
  ['costs, whose case NO would end', { 'recruitment/a': 'fee-consent' }, 'no', 'please-confirm'],
  ['two questions', { 'recruitment/a': 'claim-contact', 'recruitment/b': 'fee-consent' }, 'YES', 'more-than-one'],
  ['no question that a word answers', { 'recruitment/a': 'worker-signature' }, 'YES', 'nothing-to-answer'],
  ['a NO that needs a reason', { 'recruitment/a': 'periods-confirmation' }, 'NO', 'more-than-a-word'],
  ['a sentence', { 'recruitment/a': 'offer-answer' }, 'yes if the wage is right', 'not-understood'],
])('with %s nothing is answered, and the person is told so', async (_what, tasks, text, answer) => {
  const web = await aProvider(given())
  const { caseNumber, workflowId, phone } = await aCase(tasks)
  expect((await web.reply({ from: phone, text })).body).toEqual({ reply: answer })
  for (const key of Object.keys(tasks)) expect((await findWait(given().registry, caseNumber, key))?.status).toBe('open')
  expect(told(workflowId)).toEqual([answer])
})

it('the same call again answers the same and answers the task once, even when the first broke off after the task', async () => {
  const web = await aProvider(given())
  const { workflowId, phone } = await aCase({ 'recruitment/one': 'periods-confirmation' })
  given().temporal.troubles.push({ error: grpcError(14), after: true })
  const call = () => web.reply({ from: phone, text: 'yes' }, { id: `twice-${phone}` })
  expect((await call()).status).toBe(503)
  for (let n = 0; n < 3; n += 1) expect((await call()).body).toEqual({ reply: 'answered-yes' })
  expect(told(workflowId)).toEqual(['answered-yes'])
  expect((await web.reply({ from: phone, text: 'no' }, { id: `twice-${phone}` })).status).toBe(409)
})

it('STOP stops SMS, safety notices still go by SMS after e-mail, and START opens it again', async () => {
  const web = await aProvider(given())
  const { personId, phone, workflowId } = await aCase()
  const preferences = () => readPreferences(given().registry, personId)
  expect((await web.reply({ from: phone, text: 'बन्द' })).body).toEqual({ reply: 'stopped' })
  expect(channelsFor(await preferences(), 'service')).toEqual(['email'])
  expect(channelsFor(await preferences(), 'safety')).toEqual(['email', 'sms'])
  expect((await web.reply({ from: phone, text: 'START' })).body).toEqual({ reply: 'started' })
  expect(channelsFor(await preferences(), 'service')).toEqual(['email', 'sms'])
  expect(told(workflowId)).toEqual(['stopped', 'started'])
})

it('STOP from a telephone that two people share stops SMS for both; YES asks which of two questions is meant', async () => {
  const web = await aProvider(given())
  const one = await aCase({ 'recruitment/one': 'offer-answer' })
  const two = await aCase({ 'recruitment/one': 'offer-answer' }, one.phone)
  expect((await web.reply({ from: one.phone, text: 'yes' })).body).toEqual({ reply: 'more-than-one' })
  await web.reply({ from: one.phone, text: 'stop' })
  for (const { personId } of [one, two])
    expect((await readPreferences(given().registry, personId)).stopped).toEqual(['sms'])
})

it('HELP tells the number of the service; words we do not know are answered once a day', async () => {
  const web = await aProvider(given())
  const { phone, workflowId } = await aCase()
  await web.reply({ from: phone, text: 'tulong' })
  const help = given().temporal.heard.find((heard) => heard.workflowId === workflowId)
  expect(help?.data).toMatchObject({ notice: 'reply-answered', facts: [{ answer: 'help', call: '+97714412345' }] })
  for (const text of ['I am out of office', 'I am out of office again']) await web.reply({ from: phone, text })
  const keys = given()
    .temporal.heard.filter((heard) => heard.workflowId === workflowId)
    .map(({ data }) => data['key'])
  expect(new Set(keys.slice(1)).size).toBe(1)
})

it('a number that nobody has changes nothing; a corrected number is found under the new one alone', async () => {
  const web = await aProvider(given())
  const { personId, phone } = await aCase()
  expect((await web.reply({ from: '+4930123456', text: 'stop' })).body).toEqual({ reply: 'unknown-number' })
  expect((await web.reply({ from: phone, text: 'stop' })).body).toEqual({ reply: 'stopped' })
  await correctPerson(given().registry, personId, { phone: '+9779899999999' })
  expect((await web.reply({ from: phone, text: 'start' })).body).toEqual({ reply: 'unknown-number' })
  expect((await web.reply({ from: '+9779899999999', text: 'start' })).body).toEqual({ reply: 'started' })
})

it('neither the number nor the text is written into any table, and only an SMS provider may bring words', async () => {
  const web = await aProvider(given())
  const { caseNumber, phone } = await aCase()
  await web.reply({ from: phone, text: 'Canarina says: my secret word' })
  const { db } = given().registry
  const tables = await Promise.all([
    db.selectFrom('ledger').selectAll().execute(),
    db.selectFrom('contacts').select(['personId', 'phoneIndex']).execute(),
    db.selectFrom('noticeReports').selectAll().execute(),
  ])
  for (const secret of [phone, phone.slice(1), 'secret word', 'Canarina'])
    expect(JSON.stringify(tables)).not.toContain(secret)
  expect((await web.reply({ from: phone, text: 'stop' }, { by: 'mail-house' })).status).toBe(403)
  const wrong = takeReply(given().door, { caller: { actor: caseworker }, reply: { from: phone, text: 'stop' } })
  await expect(wrong).rejects.toMatchObject({ code: 'not-a-provider' })
  expect((await given().ledger(caseNumber)).filter(({ action }) => action === 'take-reply')).toHaveLength(1)
})
