// Is a notice sent once, to its reader alone, and is an unknown outcome said instead of repeated?
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smtpPost } from '../../activities/adapters/smtp.js'
import type { Post } from '../../activities/adapters/mail.js'
import { createMailing } from '../../activities/mailing.js'
import { messageIdOf } from '../../activities/channels.js'
import { createNotices } from '../../activities/notices.js'
import { languageOf } from '../../activities/templates/language.js'
import type { Outgoing, Reader } from '../../domain/outgoing.js'
import { startMailServer, type MailServer } from './mail-server.js'
import { activity, at, context, from, Letterbox, person, Registry, SmsBox } from './world.js'

/** The person of these tests reads the letters in the own language. */
const { words } = languageOf(person.language)

type Tell = Extract<Outgoing, { act: 'tell' }>
const tell = (more: Partial<Tell> = {}): Tell => ({
  key: 'tell-case-opened',
  at,
  act: 'tell',
  notice: 'case-opened',
  to: { person: true },
  data: {},
  ...more,
})

function desk(post: Post, registry = new Registry(), isOpen = async (_case: string, _wait: string) => true) {
  const notices = createNotices({
    personOf: registry.personOf,
    findOrganisation: registry.findOrganisation,
    sendOnce: createMailing({ log: registry.noticeLog, post, smsPost: new SmsBox() }),
    from,
    mailboxOf: (role) => ({ name: role, address: `${role}@sojourn.invalid` }),
    stepsOf: registry.stepsOf,
    ...registry.channels,
    isOpen,
  })
  return { registry, run: (item = tell(), demo = false) => activity().run(notices.tell, { ...context, demo }, item) }
}

describe('a notice', () => {
  const readers: [string, Reader, string][] = [
    ['the person', { person: true }, person.email],
    ['a role', { role: 'supervisor' }, 'supervisor@sojourn.invalid'],
    ['an organisation', { organisation: 'np-medical-centre' }, 'desk@medical.example'],
  ]
  it.each(readers)('to %s goes to that one mailbox', async (_who, to, address) => {
    const letterbox = new Letterbox()
    await desk(letterbox).run(tell({ to }))
    expect(letterbox.mails.map((mail) => mail.to.address)).toEqual([address])
  })

  it('to a role names no person', async () => {
    const letterbox = new Letterbox()
    await desk(letterbox).run(
      tell({
        to: { role: 'supervisor' },
        notice: 'task-escalated',
        data: { kind: 'registration', dueAt: at, wait: 'recruitment/registration' },
      }),
    )
    const { subject, text, html } = letterbox.mails[0] ?? { subject: '', text: '', html: '' }
    for (const part of [subject, text, html])
      for (const secret of [person.givenName, person.familyName]) expect(part).not.toContain(secret)
    expect(text).toContain(`${context.caseNumber}/recruitment/registration`)
  })

  it('has a Message-ID that follows from case and key alone', async () => {
    const letterbox = new Letterbox()
    const reference = await desk(letterbox).run()
    expect(reference).toBe(messageIdOf(context.caseNumber, 'tell-case-opened'))
    expect(reference).not.toContain('7K3M')
  })

  it('brings a calendar entry when a date matters', async () => {
    const letterbox = new Letterbox()
    await desk(letterbox).run(
      tell({
        notice: 'medical-held',
        data: { againAt: '2027-01-10T03:15:00Z' },
        calendar: { at: '2027-01-10T03:15:00Z', label: 'medical-examination' },
      }),
    )
    expect(letterbox.mails[0]?.calendar?.text.replace(/\r\n /g, '')).toContain(
      `SUMMARY:${words['calendar.medical-examination']} (NP-7K3M-9Q2T-5)`,
    )
  })

  it('says in the calendar that a demonstration is one, and what is due is a last day', async () => {
    const letterbox = new Letterbox()
    const reminder = tell({
      notice: 'task-reminder',
      data: { kind: 'offer-answer', wait: 'recruitment/offer-answer', dueAt: '2027-01-10T03:15:00Z' },
      calendar: { at: '2027-01-10T03:15:00Z', label: 'offer-answer' },
    })
    await desk(letterbox).run(reminder, true)
    const lastDay = words['calendar.other'].replace('{task}', words['task.offer-answer'])
    expect(letterbox.mails[0]?.calendar?.text.replace(/\r\n /g, '')).toContain(
      `SUMMARY:[${words['frame.demonstration']}] ${lastDay} (NP-7K3M-9Q2T-5)`,
    )
  })

  it('about dates that fell away takes each out of the calendar under the id under which it was put in', async () => {
    const letterbox = new Letterbox()
    const { run } = desk(letterbox)
    const date = { at: '2027-01-10T03:15:00Z', label: 'offer-answer' }
    const wait = 'recruitment/offer-answer'
    const data = { kind: 'offer-answer', wait, dueAt: date.at }
    const reminded = await run(tell({ key: `${wait}/remind-2`, notice: 'task-reminder', data, calendar: date }))
    expect(reminded).toMatchObject({ dated: true })
    const cancels = [
      { ...date, subject: wait },
      { at: '2027-02-01T03:15:00Z', label: 'medical-examination', subject: 'screening/again' },
    ]
    await run(tell({ key: 'ending/case-withdrawn', notice: 'case-withdrawn', cancels }))
    const [put, taken] = letterbox.mails.map((mail) => mail.calendar)
    const idsIn = (text = '') => [...text.replace(/\r\n /g, '').matchAll(/^UID:(.*)$/gm)].map(([, id]) => id)
    expect([put?.method, taken?.method]).toEqual(['PUBLISH', 'CANCEL'])
    expect(idsIn(taken?.text)).toHaveLength(2)
    expect(idsIn(taken?.text)[0]).toBe(idsIn(put?.text)[0])
  })

  it('that reminds of a task that is closed by now is not sent', async () => {
    const letterbox = new Letterbox()
    const asked: string[] = []
    const { run } = desk(letterbox, undefined, async (_case, wait) => asked.push(wait) < 0)
    const data = { kind: 'offer-answer', wait: 'recruitment/offer-answer', dueAt: '2027-01-10T03:15:00Z' }
    expect(await run(tell({ notice: 'task-reminder', data }))).toBeUndefined()
    expect(asked).toEqual(['recruitment/offer-answer'])
    expect(letterbox.mails).toHaveLength(0)
  })

  it('asked for again is not sent again', async () => {
    const letterbox = new Letterbox()
    const { run } = desk(letterbox)
    expect(await run()).toBe(await run())
    expect(letterbox.mails).toHaveLength(1)
  })

  it.each([
    ['a kind nobody knows', tell({ notice: 'gossip' }), 'notice-kind-unknown'],
    [
      'facts of the wrong shape',
      tell({ notice: 'refund-reminder', data: { claimBy: 'soon' } }),
      'notice-facts-invalid',
    ],
    ['an organisation outside the directory', tell({ to: { organisation: 'nobody' } }), 'organisation-unknown'],
  ])('is refused for good for %s', async (_what, item, code) => {
    await expect(desk(new Letterbox()).run(item)).rejects.toMatchObject({ type: code, nonRetryable: true })
  })
})

describe('a notice over a real mail server', () => {
  let server: MailServer
  beforeEach(async () => {
    server = await startMailServer()
  })
  afterEach(() => server.close())

  it('arrives', async () => {
    const { registry, run } = desk(smtpPost(server.url))
    await run()
    expect(server.received.map((mail) => mail.to)).toEqual([[person.email]])
    expect(registry.notices.get('tell-case-opened')?.status).toBe('sent')
  })

  it('that is greylisted once is transient, and arrives once when it is tried again', async () => {
    server.mood = 'defer-once'
    const { run } = desk(smtpPost(server.url))
    await expect(run()).rejects.toMatchObject({ type: 'notice-deferred', nonRetryable: false })
    await run()
    expect(server.received).toHaveLength(1)
  })

  it.each(['refuse', 'refuse-recipient'] as const)('that is refused (%s) is permanent', async (mood) => {
    server.mood = mood
    const { registry, run } = desk(smtpPost(server.url))
    await expect(run(tell({ to: { role: 'caseworker' } }))).rejects.toMatchObject({
      type: 'notice-refused',
      nonRetryable: true,
    })
    expect(registry.notices.get('tell-case-opened')).toMatchObject({
      status: 'permanent-failure',
      detail: 'notice-refused',
    })
  })

  it('that is turned away at the greeting is transient', async () => {
    server.mood = 'drop-at-greeting'
    await expect(desk(smtpPost(server.url)).run()).rejects.toMatchObject({ nonRetryable: false })
  })
})

describe('a notice whose outcome nobody knows', () => {
  it('is said to be unknown when the server hangs up after the text, and is not sent again', async () => {
    const { url, texts, close } = await hangingUpAfterText()
    const { registry, run } = desk(smtpPost(url))
    await expect(run()).rejects.toMatchObject({ type: 'notice-outcome-unknown', nonRetryable: true })
    expect(registry.notices.get('tell-case-opened')?.status).toBe('unknown')
    await expect(run()).rejects.toMatchObject({ type: 'notice-outcome-unknown', nonRetryable: true })
    expect(texts()).toBe(1)
    await close()
  })

  it('stays unknown when the sender was killed between claim and mark', async () => {
    const letterbox = new Letterbox()
    const { registry, run } = desk(letterbox)
    registry.notices.set('tell-case-opened', { status: 'sending' })
    await expect(run()).rejects.toMatchObject({ type: 'notice-outcome-unknown' })
    expect(letterbox.mails).toHaveLength(0)
  })

  it.each([
    [true, 0],
    [false, 1],
  ])('is settled where the post can tell whether it left (%s)', async (left, sends) => {
    const letterbox = new Letterbox()
    letterbox.hasLeft = async () => left
    const { registry, run } = desk(letterbox)
    registry.notices.set('tell-case-opened', { status: 'sending' })
    await run()
    expect(letterbox.mails).toHaveLength(sends)
    expect(registry.notices.get('tell-case-opened')?.status).toBe('sent')
  })
})

describe('a notice without a mail server', () => {
  it('is transient when the connection is refused', async () => {
    const { registry, run } = desk(smtpPost('smtp://127.0.0.1:9'))
    await expect(run()).rejects.toMatchObject({ type: 'notice-unreachable', nonRetryable: false })
    expect(registry.notices.get('tell-case-opened')?.status).toBe('temporary-failure')
  })
})

/** A mail server that takes the whole text and hangs up without a word. */
async function hangingUpAfterText(): Promise<{ url: string; texts: () => number; close: () => Promise<void> }> {
  let texts = 0
  const server = createServer((socket) => {
    let inText = false
    socket.on('error', () => undefined)
    socket.write('220 sink ESMTP\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (inText) {
        if (!said.endsWith('\r\n.\r\n')) return
        texts += 1
        return void socket.destroy()
      }
      if (/^DATA/im.test(said)) inText = true
      socket.write(inText ? '354 go ahead\r\n' : '250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    texts: () => texts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
