// How is a mail sent once, as far as that can be known? Claimed first, marked after; what cannot be known is said, not repeated.
import type { Instant } from '../domain/calendar.js'
import type { Reader } from '../domain/outgoing.js'
import type { Mail, Post } from './adapters/mail.js'
import { codeOf, failure } from './failures.js'

/** Where mails are claimed before they are sent. */
export type NoticeLog = {
  /** `claimed`: ours to send. `sent`: done. `unknown`: claimed before, and nobody said what became of it. */
  claim(claim: {
    caseNumber: string
    key: string
    kind: string
    reader: Reader
    messageId: string
    at: Instant
    again: number
  }): Promise<'claimed' | 'sent' | 'unknown'>
  mark(mark: {
    caseNumber: string
    key: string
    status: 'sent' | 'failed' | 'unknown'
    detail?: string
    at: Instant
  }): Promise<void>
}

/** `again`: how often a caseworker, told that nobody knows whether the mail left, asked for it to be sent again. */
export type MailToSend = {
  caseNumber: string
  key: string
  kind: string
  reader: Reader
  mail: Mail
  again?: number | undefined
  /** The case's time of the sending, where it is not that of the mail. */
  sentAt?: Instant | undefined
}

/** Sends a mail once for its case and key; answers its Message-ID. */
export type SendOnce = (request: MailToSend) => Promise<string>

/**
 * The one way in which mail leaves. A mail claimed before whose fate nobody knows is sent only where the post can tell
 * that it has not left; otherwise it fails as `notice-outcome-unknown`, for a person to decide.
 */
export function createMailing({ log, post }: { log: NoticeLog; post: Post }): SendOnce {
  return async ({ caseNumber, key, kind, reader, mail, again = 0, sentAt }) => {
    const { messageId } = mail
    const at = sentAt ?? mail.at
    const mark = (status: 'sent' | 'failed' | 'unknown', detail?: string) =>
      log.mark({ caseNumber, key, status, at, ...(detail && { detail }) })
    const claim = await log.claim({ caseNumber, key, kind, reader, messageId, at, again })
    if (claim === 'sent') return messageId
    const left = claim === 'unknown' ? await post.hasLeft(messageId) : false
    if (left === undefined) {
      await mark('unknown', 'notice-outcome-unknown')
      throw failure('notice-outcome-unknown')
    }
    if (!left) await send()
    await mark('sent')
    return messageId

    async function send(): Promise<void> {
      try {
        await post.send(mail)
      } catch (error) {
        const { code } = codeOf(error)
        await mark(code === 'notice-outcome-unknown' ? 'unknown' : 'failed', code)
        throw error
      }
    }
  }
}
