// Of 2,000 hostile addresses and names, does every accepted mail reach the one intended recipient, with no header that somebody else wrote?
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPlainAddress, type Mailbox } from '../../activities/adapters/mailbox.js'
import { sealMail } from '../../activities/adapters/mail.js'
import { smtpPost } from '../../activities/adapters/smtp.js'
import { languageOf } from '../../activities/templates/language.js'
import { renderLetter } from '../../activities/templates/letter.js'
import { voiceOf } from '../../activities/templates/say.js'
import { renderSms } from '../../activities/templates/sms-text.js'
import { startMailServer, type MailServer } from './mail-server.js'
import { at, context, from, person } from './world.js'

const thief = 'thief@evil.example'
const good = 'sita.gurung+case@mail.example.org'

/** What mail programs have been led astray by: line ends, groups, comments, quotes, routes, encoded words, lookalikes, directions, length. */
const pieces = [
  ...['\r\n', '\n', '\r', '\u0000', '\u0085', '\u2028', '\u2029', '\t', '\u000b', ' ', '  '],
  ...[`Bcc: ${thief}`, `To: ${thief}`, `RCPT TO:<${thief}>`, `<${thief}>`, thief, `, ${thief}`, `; ${thief}`],
  ...[
    'Group:',
    ';',
    ',',
    ':',
    '(',
    ')',
    '(comment)',
    '<',
    '>',
    '"',
    '\\',
    "'",
    '@',
    '@@',
    '.',
    '..',
    '%',
    '!',
    '[127.0.0.1]',
  ],
  ...['=?utf-8?Q?', '?=', '=?utf-8?B?QmNjOiB0aGllZkBldmlsLmV4YW1wbGU=?=', '=0D=0A', '%0d%0a', '&#13;&#10;'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\ufeff',
    'ex\u0430mple.org',
    '例え.jp',
    'xn--r8jz45g.jp',
    '\u0938\u0940\u0924\u093e',
    '🙂',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title>',
    '{{name}}',
    '$' + '{name}',
    'x'.repeat(300),
  ],
  ...['Sita', 'Gurung', 'sita', 'mail.example.org', 'org', good],
]
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''))

/** 2,000 mailboxes, the same each time: half of them to a good address under a hostile name, half to a hostile address. */
const mailboxes: Mailbox[] = fc
  .sample(fc.record({ name: hostile, address: hostile }), { numRuns: 2_000, seed: 20_261_125 })
  .map(({ name, address }, n) => ({
    name,
    address: n % 2 === 0 ? good : n % 4 === 1 ? address : `${address}@example.org`,
  }))

const say = voiceOf(languageOf('en'), 'message')
const setting = (demo: boolean) => ({ say, caseNumber: context.caseNumber, demo })
const letterTo = (name: string) => ({
  subject: 'Your application is with us',
  greeting: `Dear ${name},`,
  paragraphs: [name],
})
const mailTo = (to: Mailbox, n: number) => ({
  from,
  to,
  ...renderLetter(letterTo(to.name), setting(false)),
  messageId: `${String(n).padStart(40, '0')}@sojourn.invalid`,
  at,
  unsubscribe: 'https://sojourn.example/unsubscribe/token',
})

const headersIn = (text: string) =>
  (text.split('\r\n\r\n')[0] ?? '')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0])
const ours = [
  ...['Auto-Submitted', 'Content-Type', 'Date', 'From', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
  ...['MIME-Version', 'Message-ID', 'Subject', 'To'],
].sort()

describe('of 2,000 mails to hostile names and addresses', () => {
  let server: MailServer
  const outcomes: ('sent' | 'refused')[] = []
  beforeAll(async () => {
    server = await startMailServer()
    const post = smtpPost(server.url)
    const send = async (to: Mailbox, n: number) => {
      const refused = (error: Error & { type?: string }) => {
        if (error.type !== 'notice-address-invalid') throw error
        return 'refused' as const
      }
      outcomes[n] = await post.send(mailTo(to, n)).then(() => 'sent' as const, refused)
    }
    for (let n = 0; n < mailboxes.length; n += 20)
      await Promise.all(mailboxes.slice(n, n + 20).map((to, more) => send(to, n + more)))
  }, 240_000)
  afterAll(() => server.close())

  it('every one to a good address is sent, and at least 900 bad addresses are refused', () => {
    expect(outcomes.filter((_, n) => n % 2 === 0)).toEqual(Array(1_000).fill('sent'))
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(900)
  })

  it('each that was accepted reaches exactly the one recipient it was written to', () => {
    const wanted = mailboxes.filter((_, n) => outcomes[n] === 'sent').map(({ address }) => [address])
    const byName = (lists: string[][]) => lists.map((list) => list.join(' ')).sort()
    expect(byName(server.received.map(({ to }) => to))).toEqual(byName(wanted))
  })

  it('none has a header more or less than ours, and the subject names nobody', () => {
    const wrong = server.received.filter(({ text }) => JSON.stringify(headersIn(text).sort()) !== JSON.stringify(ours))
    expect(wrong).toEqual([])
    const subjects = new Set(server.received.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1]))
    expect(subjects).toEqual(new Set([`Your application is with us (${context.caseNumber})`]))
  })

  it('none shows a name as markup: its HTML holds the elements of a letter without a name, and no others', () => {
    const elements = (name: string) => renderLetter(letterTo(name), setting(false)).html.match(/<[^>]*>/g)
    const plain = elements('')
    for (const { name } of mailboxes) expect(elements(name)).toEqual(plain)
  })

  it('none leaves a control character or a turn of direction in an SMS', () => {
    for (const { name } of mailboxes) {
      const text = renderSms({ ...letterTo(''), next: name }, setting(true))
      expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
    }
  })
})

it.each([
  'https://sojourn.example/x\r\nBcc: thief@evil.example',
  'https://sojourn.example/x>, <mailto:thief@evil.example',
  'https://sojourn.example/ö',
  'mailto:thief@evil.example',
  'javascript:alert(1)',
  'https://sojourn.example/ x',
  'https://',
])('a mail whose link reads %j is not written at all', async (unsubscribe) => {
  const mail = { ...mailTo({ name: person.givenName, address: person.email }, 1), unsubscribe }
  await expect(sealMail(mail)).rejects.toMatchObject({ type: 'notice-address-invalid' })
  expect(isPlainAddress(person.email)).toBe(true)
})
