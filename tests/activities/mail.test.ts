// Does every mail have exactly one recipient and no header that a name put there?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealMail, type Mail } from '../../activities/adapters/mail.js'
import { isPlainAddress } from '../../activities/adapters/mailbox.js'
import { outboxPost } from '../../activities/adapters/outbox.js'
import { renderCalendar } from '../../activities/templates/calendar-entry.js'
import { at, from } from './world.js'

const mail = (to: { name: string; address: string }, more: Partial<Mail> = {}): Mail => ({
  from,
  to,
  subject: 'Your application is with us (NP-7K3M-9Q2T-5)',
  text: 'Dear reader,\n\nhello.\n',
  html: '<p>Dear reader</p>',
  messageId: `${'a1'.repeat(20)}@sojourn.invalid`,
  at,
  ...more,
})

const hostileNames = [
  'Sita\r\nBcc: thief@evil.example',
  'Sita\nTo: thief@evil.example',
  'Sita\r\n\r\n<script>alert(1)</script>',
  'Sita <thief@evil.example>',
  'thief@evil.example, Sita',
  'Group: thief@evil.example;',
  '"Sita" <thief@evil.example>',
  'Sita" <thief@evil.example>, "',
  "Sita'; DROP TABLE people; --",
  'Sita\\"',
  'Sita\u0000Bcc: thief@evil.example',
  'Sita\u2028Bcc: thief@evil.example',
  'Sita\u2029Cc: thief@evil.example',
  'Sita\u0085Bcc: thief@evil.example',
  '\u202Egnuruga atiS',
  '=?utf-8?Q?Bcc:_thief=40evil.example?=',
  '=?utf-8?B?QmNjOiB0aGllZkBldmlsLmV4YW1wbGU=?=',
  '=?utf-8?Q?=0D=0ABcc:_thief@evil.example?=',
  '\u0938\u0940\u0924\u093E \u0917\u0941\u0930\u0941\u0919',
  'x'.repeat(5000),
  ',;:<>()[]@.',
  '',
  '   ',
  '(comment) Sita',
  'Sita (thief@evil.example)',
  'undisclosed-recipients:;',
  'Sita\tGurung',
  'Sita\u000B\u000CGurung',
  '%0d%0aBcc: thief@evil.example',
  'Reply-To: thief@evil.example',
]

const hostileAddresses = [
  'sita@example.org,thief@evil.example',
  'sita@example.org;thief@evil.example',
  'sita@example.org thief@evil.example',
  'Group: sita@example.org, thief@evil.example;',
  '"sita@example.org,thief"@evil.example',
  '"thief@evil.example> <sita"@example.org',
  '<sita@example.org>',
  'Sita <sita@example.org>',
  'sita@example.org\r\nRCPT TO:<thief@evil.example>',
  'sita@example.org\nBcc: thief@evil.example',
  'sita@example.org\u0000',
  'sita@exa mple.org',
  'sita(comment)@example.org',
  'sita@example.org(comment)',
  'sita@[127.0.0.1]',
  'sita@localhost',
  '@evil.example:sita@example.org',
  'sita%evil.example@example.org',
  'sita!evil@example.org',
  '..sita@example.org',
  'sita..gurung@example.org',
  'sita.@example.org',
  'sita@-example.org',
  'sita@example..org',
  'sita@example.org.',
  'sita@ex\u0430mple.org',
  '\u0441ita@example.org',
  `${'s'.repeat(65)}@example.org`,
  `sita@${'e'.repeat(64)}.org`,
  '',
  'sita',
  'sita@',
]

const headersOf = (bytes: Buffer) =>
  (bytes.toString('utf8').split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n')

describe('a mail to a hostile name', () => {
  it.each(hostileNames.map((name) => [JSON.stringify(name).slice(0, 60), name]))(
    '%s goes to one recipient with the usual headers',
    async (_label, name) => {
      const sealed = await sealMail(mail({ name, address: 'sita.gurung@example.org' }))
      const headers = headersOf(sealed.bytes)
      expect(sealed.to).toBe('sita.gurung@example.org')
      expect(headers.map((header) => header.split(':')[0]).sort()).toEqual(
        ['Auto-Submitted', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To'].sort(),
      )
      expect(headers.filter((header) => header.startsWith('To:')).join()).toMatch(/[ <]sita\.gurung@example\.org>?$/)
      expect(
        headers
          .find((header) => header.startsWith('To:'))
          ?.replace(/"(?:[^"\\]|\\.)*"|=\?[^?]*\?[^?]*\?[^?]*\?=/g, '')
          .match(/@/g),
      ).toHaveLength(1)
    },
  )
})

describe('a hostile address', () => {
  it.each(hostileAddresses.map((address) => [JSON.stringify(address).slice(0, 60), address]))(
    '%s is refused for good',
    async (_label, address) => {
      expect(isPlainAddress(address)).toBe(false)
      await expect(sealMail(mail({ name: 'Sita', address }))).rejects.toMatchObject({
        type: 'notice-address-invalid',
        nonRetryable: true,
      })
    },
  )

  it.each(['sita@example.org', 'sita.gurung+case@mail.gov.np', "o'brien@example.ie", 's_g-1@a-b.example.co'])(
    '%s is an ordinary one',
    (address) => {
      expect(isPlainAddress(address)).toBe(true)
    },
  )
})

describe('a mail', () => {
  it('is the same bytes each time, with text, HTML, its Message-ID and the date of the case', async () => {
    const entry = { caseNumber: 'NP-7K3M-9Q2T-5', subject: 'k', at, writtenAt: at, title: 'Medical, again; soon' }
    const calendar = { method: 'CANCEL' as const, text: renderCalendar('CANCEL', [entry]) }
    const [one, two] = await Promise.all(
      [1, 2].map(() => sealMail(mail({ name: 'Sita', address: 'sita@example.org' }, { calendar }))),
    )
    const text = one?.bytes.toString('utf8') ?? ''
    expect(one?.bytes.equals(two?.bytes ?? Buffer.alloc(0))).toBe(true)
    for (const part of [
      'text/plain',
      'text/html',
      'text/calendar; charset=utf-8; method=CANCEL',
      `Message-ID: <${'a1'.repeat(20)}@sojourn.invalid>`,
      'Wed, 25 Nov 2026 04:00:00 +0000',
    ])
      expect(text).toContain(part)
  })

  it('reads no file and fetches nothing, whatever its parts look like', async () => {
    const html = { path: '/etc/hostname' } as unknown as string
    await expect(sealMail(mail({ name: 'Sita', address: 'sita@example.org' }, { html }))).rejects.toThrow()
  })
})

describe('a calendar entry', () => {
  it('takes a whole day, keeps its id for the same subject, and its sequence grows with a later letter', () => {
    const entry = {
      caseNumber: 'NP-7K3M-9Q2T-5',
      subject: 'recruitment/offer-answer',
      at: '2026-12-05T03:15:00Z',
      writtenAt: at,
      title: 'x'.repeat(200),
    }
    const first = renderCalendar('PUBLISH', [entry])
    const moved = renderCalendar('PUBLISH', [
      { ...entry, at: '2026-12-09T03:15:00Z', writtenAt: '2026-12-01T00:00:00Z' },
    ])
    const field = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim()
    expect(first).toContain('DTSTART;VALUE=DATE:20261205\r\n')
    expect(first).toContain('TRANSP:TRANSPARENT')
    expect(first).toContain('TRIGGER:-PT15H')
    expect(field(moved, 'UID')).toBe(field(first, 'UID'))
    expect(Number(field(moved, 'SEQUENCE'))).toBeGreaterThan(Number(field(first, 'SEQUENCE')))
    expect(Math.max(...first.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })

  it('that fell away is taken out under the same id, above an entry of the same second, without an alarm', () => {
    const entry = {
      caseNumber: 'NP-7K3M-9Q2T-5',
      subject: 'recruitment/offer-answer',
      at: '2026-12-05T03:15:00Z',
      writtenAt: at,
      title: 'Last day',
    }
    const [put, taken] = [renderCalendar('PUBLISH', [entry]), renderCalendar('CANCEL', [entry])]
    const field = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim()
    expect(field(taken, 'METHOD')).toBe('CANCEL')
    expect(field(taken, 'STATUS')).toBe('CANCELLED')
    expect(field(taken, 'UID')).toBe(field(put, 'UID'))
    expect(Number(field(taken, 'SEQUENCE'))).toBe(Number(field(put, 'SEQUENCE')) + 1)
    expect(taken).not.toContain('VALARM')
    expect(renderCalendar('CANCEL', [entry])).toBe(taken)
  })
})

describe('the outbox', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sojourn-outbox-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('holds one file for a mail sent twice, and knows that it has left', async () => {
    const post = outboxPost(folder)
    const letter = mail({ name: 'Sita', address: 'sita@example.org' })
    expect(await post.hasLeft(letter.messageId)).toBe(false)
    await post.send(letter)
    await post.send(letter)
    const files = await readdir(folder)
    expect(files).toEqual([`${'a1'.repeat(20)}.eml`])
    expect(await post.hasLeft(letter.messageId)).toBe(true)
    expect((await readFile(path.join(folder, files[0] ?? ''))).includes('Dear reader')).toBe(true)
  })
})
