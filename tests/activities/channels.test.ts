// Does a notice reach its person on the next channel when one fails for good, never twice by itself, and in words that fit an SMS?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mostSegments, plainPhone, segmentsOf, type SmsPost } from '../../activities/adapters/sms.js'
import { smsOutbox } from '../../activities/adapters/sms-outbox.js'
import { smsProvider } from '../../activities/adapters/sms-provider.js'
import { smtpPost } from '../../activities/adapters/smtp.js'
import type { Post } from '../../activities/adapters/mail.js'
import { messageIdOf } from '../../activities/channels.js'
import { failure } from '../../activities/failures.js'
import { createMailing } from '../../activities/mailing.js'
import { createNotices } from '../../activities/notices.js'
import { costOf, readSmsPrices } from '../../activities/sms-prices.js'
import { channels, channelsFor, defaultPreferences } from '../../domain/contact-preferences.js'
import { noticeStandings } from '../../domain/notice-standing.js'
import { noticeKinds } from '../../domain/notices.js'
import type { Outgoing } from '../../domain/outgoing.js'
import { startMailServer, type MailServer } from './mail-server.js'
import { smsSecret, startSmsDoor, type SmsDoor } from './sms-provider-door.js'
import { activity, at, context, from, Letterbox, person, Registry, SmsBox } from './world.js'

type Tell = Extract<Outgoing, { act: 'tell' }>
const key = 'tell-case-opened'
const tell = (more: Partial<Tell> = {}): Tell => {
  return { key, at, act: 'tell', notice: 'case-opened', to: { person: true }, data: {}, ...more }
}

function desk(post: Post, smsPost: SmsPost, registry = new Registry()) {
  const notices = createNotices({
    personOf: registry.personOf,
    findOrganisation: registry.findOrganisation,
    sendOnce: createMailing({ log: registry.noticeLog, post, smsPost }),
    from,
    mailboxOf: (role) => ({ name: role, address: `${role}@sojourn.invalid` }),
    stepsOf: registry.stepsOf,
    ...registry.channels,
  })
  const statuses = () => Object.fromEntries([...registry.notices].map(([row, { status }]) => [row, status]))
  return { registry, statuses, run: (item = tell()) => activity().run(notices.tell, context, item) }
}

const refusing: Post = { send: () => Promise.reject(failure('notice-refused')), hasLeft: async () => undefined }

describe('a notice over a mail server and an SMS provider that are real', () => {
  let server: MailServer
  let door: SmsDoor
  beforeEach(async () => void ([server, door] = await Promise.all([startMailServer(), startSmsDoor()])))
  afterEach(() => Promise.all([server.close(), door.close()]))
  const both = () => desk(smtpPost(server.url), smsProvider({ url: door.url, secret: smsSecret }))

  it.each(['refuse', 'refuse-recipient'] as const)(
    'whose mail is refused (%s) goes by SMS in the same act, 1 time',
    async (mood) => {
      server.mood = mood
      const { run, statuses } = both()
      const id = messageIdOf(context.caseNumber, key, 'sms')
      expect([await run(), await run()]).toEqual([id, id])
      expect(statuses()).toEqual({ [key]: 'permanent-failure', [`${key} sms`]: 'sent' })
      expect(door.taken).toEqual([
        { id, to: person.phone, text: expect.stringContaining(context.caseNumber) as string },
      ])
    },
  )

  it('that is greylisted waits for its mail and sends no SMS', async () => {
    server.mood = 'defer-once'
    const { run, statuses } = both()
    await expect(run()).rejects.toMatchObject({ type: 'notice-deferred' })
    expect(statuses()).toEqual({ [key]: 'temporary-failure' })
    await run()
    expect([server.received.length, door.taken.length]).toEqual([1, 0])
  })

  it.each([
    ['drop-after-data', 0],
    ['accept-and-drop', 1],
  ] as const)(
    'whose answer is lost (%s) is said to be unknown, goes on no other channel and is not repeated',
    async (mood, arrived) => {
      server.mood = mood
      const { run, statuses, registry } = both()
      for (let n = 0; n < 3; n += 1)
        await expect(run()).rejects.toMatchObject({ type: 'notice-outcome-unknown', nonRetryable: true })
      expect(statuses()).toEqual({ [key]: 'unknown' })
      expect([server.received.length, door.taken.length]).toEqual([arrived, 0])
      server.mood = 'accept'
      await run(tell({ again: 1 }))
      expect(server.received).toHaveLength(arrived + 1)
      const ids = new Set(server.received.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]))
      expect(ids).toEqual(new Set([`<${messageIdOf(context.caseNumber, key)}>`]))
      expect(registry.notices.get(key)?.status).toBe('sent')
    },
  )

  it('that both channels refuse is permanent, and goes out once a caseworker mended the record', async () => {
    server.mood = 'refuse'
    door.answers.push(400)
    const { run, statuses } = both()
    await expect(run()).rejects.toMatchObject({ type: 'notice-refused', nonRetryable: true })
    expect(statuses()).toEqual({ [key]: 'permanent-failure', [`${key} sms`]: 'permanent-failure' })
    server.mood = 'accept'
    await expect(run()).rejects.toMatchObject({ type: 'notice-refused' })
    await run(tell({ again: 1 }))
    expect([server.received.length, door.taken.length]).toEqual([1, 1])
  })

  it.each([
    [429, 'notice-deferred'],
    [503, 'notice-deferred'],
    [500, 'notice-outcome-unknown'],
    ['hang-up', 'notice-outcome-unknown'],
    [302, 'notice-refused'],
    [422, 'notice-refused'],
  ] as const)('that the provider answers with %s is %s', async (answer, code) => {
    door.answers.push(answer)
    const sms = desk(refusing, smsProvider({ url: door.url, secret: smsSecret }))
    await expect(sms.run()).rejects.toMatchObject({ type: code })
  })

  it('sent again by SMS on the word of a caseworker carries the same key, so that the provider sends it once', async () => {
    door.answers.push('hang-up')
    const { run } = desk(refusing, smsProvider({ url: door.url, secret: smsSecret }))
    await expect(run()).rejects.toMatchObject({ type: 'notice-outcome-unknown' })
    await run(tell({ again: 1 }))
    expect([door.taken.length, door.messages()]).toEqual([2, 1])
  })

  it('finds no provider at a closed door, and says that nothing left', async () => {
    const gone = await startSmsDoor()
    await gone.close()
    const sms = desk(refusing, smsProvider({ url: gone.url, secret: smsSecret }))
    await expect(sms.run()).rejects.toMatchObject({ type: 'notice-unreachable', nonRetryable: false })
  })
})

describe('what a person said about being told', () => {
  it('decides the order, and says in each row in which words it was written and what it cost', async () => {
    const { run, registry } = desk(new Letterbox(), new SmsBox())
    registry.preferences = { order: ['sms', 'email'], stopped: [], essentialOnly: false }
    await run()
    expect(registry.claims).toMatchObject([
      { channel: 'sms', language: 'ne', segments: 2, item: { notice: 'case-opened' } },
    ])
    expect(registry.claims[0]?.cost).toEqual({ minor: 300, currency: 'NPR' })
    expect(registry.claims[0]?.templateVersion).toMatch(/^[0-9a-f]{12}$/)
  })

  it.each([
    ['case-opened', {}, 'suppressed', 0],
    ['case-held', { cause: 'ban', rule: 'wait', phase: 'before-clearance' }, 'sent', 1],
    ['unfit', {}, 'sent', 1],
  ])('of nothing but safety and rights leaves %s %s %s', async (notice, data, status, mails) => {
    const letterbox = new Letterbox()
    const { run, registry, statuses } = desk(letterbox, new SmsBox())
    registry.preferences = { ...defaultPreferences, essentialOnly: true }
    await run(tell({ notice, data }))
    expect(statuses()).toEqual({ [key]: status })
    expect(letterbox.mails).toHaveLength(mails)
  })

  it('of no channel at all still lets a safety notice through, on the first that works', async () => {
    const sms = new SmsBox()
    const { run, registry, statuses } = desk(refusing, sms)
    registry.preferences = { order: ['email'], stopped: [...channels], essentialOnly: true }
    await run(tell({ notice: 'unfit' }))
    expect(statuses()).toEqual({ [key]: 'permanent-failure', [`${key} sms`]: 'sent' })
  })

  it('keeps every kind but service reachable on both channels, whatever it is', () => {
    for (const kind of noticeKinds) {
      const standing = noticeStandings[kind]
      const silent = channelsFor({ order: [], stopped: ['sms', 'email'], essentialOnly: true }, standing)
      expect([kind, [...silent].sort()]).toEqual([
        kind,
        { service: [], reply: ['sms'] }[standing as string] ?? ['email', 'sms'],
      ])
    }
  })

  it('gives mails to persons the link that stops them, and mails to officers none', async () => {
    const letterbox = new Letterbox()
    const { run } = desk(letterbox, new SmsBox())
    await run()
    await run(tell({ key: 'other', to: { role: 'caseworker' } }))
    expect(letterbox.mails.map(({ unsubscribe }) => unsubscribe)).toEqual([
      'https://sojourn.example/unsubscribe/token',
      undefined,
    ])
  })
})

describe('an SMS', () => {
  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['म'.repeat(70), 1],
    ['म'.repeat(71), 2],
    ['ب'.repeat(134), 2],
    ['ب'.repeat(135), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
  ])('is counted as the networks count it (case %#)', (text, parts) => expect(segmentsOf(text)).toBe(parts))

  it('costs what the longest beginning of the number says; without a price it is unknown, not free', () => {
    const prices = readSmsPrices('+977=NPR:150, +97798=NPR:120,+82=KRW:20')
    expect(costOf(prices, { to: '+9779812345678', segments: 2 })).toEqual({ minor: 240, currency: 'NPR' })
    expect(costOf(prices, { to: '+97714412345', segments: 1 })).toEqual({ minor: 150, currency: 'NPR' })
    expect(costOf(prices, { to: '+4930123456', segments: 1 })).toBeUndefined()
    expect(() => readSmsPrices('977=cheap')).toThrow('expected prices as +PREFIX=CURRENCY')
  })

  it.each(['', '12345', '+', '+1', '9779812345678', '+977 98', '+9779812345678;ext=1', '+977\n98123', '+００９７７'])(
    'goes to no number like %j',
    (phone) => expect(() => plainPhone(phone)).toThrow(),
  )

  it(`of more than ${mostSegments} parts is not sent, and is our failure`, async () => {
    const box = new SmsBox()
    const sendOnce = createMailing({ log: new Registry().noticeLog, post: refusing, smsPost: box })
    const sms = { to: person.phone, text: 'x', messageId: 'm@sojourn.invalid', at, segments: mostSegments + 1 }
    const common = {
      caseNumber: 'c',
      key,
      kind: 'k',
      reader: { person: true },
      language: null,
      templateVersion: null,
    } as const
    await expect(sendOnce({ ...common, routes: [{ channel: 'sms', sms }] })).rejects.toMatchObject({
      type: 'sms-too-long',
    })
    expect(box.messages).toHaveLength(0)
  })

  it('without a provider is one file, however often it is sent', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sojourn-sms-'))
    const post = smsOutbox(folder)
    const { run } = desk(refusing, post)
    const id = String(await run())
    await run()
    const files = await readdir(folder)
    expect(files).toEqual([`${id.split('@')[0]}.sms.json`])
    expect(await post.hasLeft(id)).toBe(true)
    const kept = JSON.parse(await readFile(path.join(folder, files[0] ?? ''), 'utf8')) as { to: string; text: string }
    expect(kept.to).toBe(person.phone)
    for (const secret of [person.givenName, person.familyName, person.email]) expect(kept.text).not.toContain(secret)
    await rm(folder, { recursive: true })
  })
})
