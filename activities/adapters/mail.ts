// How does a mail leave the house? Over SMTP, or as a file into the local outbox; one mail, one recipient.
import nodemailer from 'nodemailer'
import type { Instant } from '../../domain/calendar.js'
import { failure } from '../failures.js'
import { isPlainAddress, plainName, type Mailbox } from './mailbox.js'

/** A mail as notices write it. `messageId` without angle brackets; the same mail always has the same one. */
export type Mail = {
  from: Mailbox
  to: Mailbox
  subject: string
  text: string
  html: string
  messageId: string
  at: Instant
  calendar?: CalendarFile
  /** Where its reader may ask for silence with one click (RFC 8058). */
  unsubscribe?: string
}

/** What a mail does to its reader's calendar: iCalendar text, and its method, which mail programs read from the outside. */
export type CalendarFile = { method: 'PUBLISH' | 'CANCEL'; text: string }

/** A mail in its final bytes, with the one address it goes to. */
export type SealedMail = { messageId: string; from: string; to: string; bytes: Buffer }

/** A way out of the house. */
export type Post = {
  /** Throws `notice-deferred`, `notice-unreachable`, `notice-refused`, or `notice-outcome-unknown`. */
  send(mail: Mail): Promise<void>
  /** Whether the mail has left; undefined when this way cannot tell. */
  hasLeft(messageId: string): Promise<boolean | undefined>
}

const composer = nodemailer.createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** No header but ours: an address that could end its line or its brackets is refused, never cleaned. */
function headersOf({ unsubscribe }: Mail): { [name: string]: string } {
  const usual = { 'Auto-Submitted': 'auto-generated' }
  if (unsubscribe === undefined) return usual
  if (!/^https?:\/\/[!-;=?-~]{1,500}$/.test(unsubscribe) || !URL.canParse(unsubscribe))
    throw failure('notice-address-invalid')
  const oneClick = 'List-Unsubscribe=One-Click'
  return { ...usual, 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': oneClick }
}

/** The bytes of a mail: the same mail gives the same bytes. Throws `notice-address-invalid`. */
export async function sealMail(mail: Mail): Promise<SealedMail> {
  const { from, to, messageId } = mail
  if (!isPlainAddress(to.address) || !isPlainAddress(from.address)) throw failure('notice-address-invalid')
  const { message } = await composer.sendMail({
    from: { name: plainName(from.name), address: from.address },
    // HAZARD: a plain string here may name several recipients; an object names one.
    to: { name: plainName(to.name), address: to.address },
    envelope: { from: from.address, to: [to.address] },
    subject: mail.subject.replace(/[\r\n]+/g, ' '),
    text: mail.text,
    html: mail.html,
    messageId: `<${messageId}>`,
    date: new Date(mail.at),
    headers: headersOf(mail),
    baseBoundary: messageId.slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.calendar && {
      attachments: [
        {
          filename: 'date.ics',
          contentType: `text/calendar; charset=utf-8; method=${mail.calendar.method}`,
          content: mail.calendar.text,
        },
      ],
    }),
  })
  if (!Buffer.isBuffer(message)) throw new Error('expected the mail composer to give bytes')
  return { messageId, from: from.address, to: to.address, bytes: message }
}
