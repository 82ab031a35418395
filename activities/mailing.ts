// How is a message sent once, as far as that can be known? Claimed first, marked after, channel by channel; what cannot be known is said, not repeated.
import type { Instant } from '../domain/calendar.js'
import type { Channel } from '../domain/contact-preferences.js'
import type { NoticeStatus } from '../domain/notice-status.js'
import type { Outgoing, Reader } from '../domain/outgoing.js'
import type { Mail, Post } from './adapters/mail.js'
import type { Sms, SmsPost } from './adapters/sms.js'
import { mostSegments } from './adapters/sms.js'
import { codeOf, failure, type FailureCode } from './failures.js'

/** Which row of the log: one for each channel on which a notice went. */
type OnChannel = { caseNumber: string; key: string; channel: Channel }

type Claim = OnChannel & {
  kind: string
  reader: Reader
  messageId: string
  at: Instant
  again: number
  language: string | null
  templateVersion: string | null
  segments?: number
  cost?: { minor: number; currency: string }
  item?: NoticeToTell
}

type Outcome = Extract<
  NoticeStatus,
  'sent' | 'permanent-failure' | 'temporary-failure' | 'technical-failure' | 'unknown'
>

/** Where messages are claimed before they are sent. */
export type NoticeLog = {
  /** `claimed`: ours to send. `handed`: done. `failed`: never on this channel. `unknown`: claimed before, and nobody said what became of it. */
  claim(claim: Claim): Promise<'claimed' | 'handed' | 'failed' | 'unknown'>
  mark(mark: OnChannel & { status: Outcome; detail?: string; at: Instant }): Promise<void>
  /** The person asked for silence: said, not sent. */
  suppress(claim: Claim): Promise<void>
}

/** What a notice to a person is told from, once more on another channel if need be. */
export type NoticeToTell = Pick<Extract<Outgoing, { act: 'tell' }>, 'notice' | 'data' | 'at' | 'calendar' | 'cancels'>

/** One way in which a message may reach its reader. */
export type Route =
  { channel: 'email'; mail: Mail } | { channel: 'sms'; sms: Sms; cost?: { minor: number; currency: string } }

/** `again`: how often a caseworker, told that nobody knows whether the message left, asked for it to be sent again. */
export type MessageToSend = {
  caseNumber: string
  key: string
  kind: string
  reader: Reader
  language: string | null
  templateVersion: string | null
  /** In the order in which they are tried. */
  routes: readonly Route[]
  /** The person asked for silence: the first route is noted as suppressed, nothing is sent. */
  suppressed?: boolean
  item?: NoticeToTell
  again?: number | undefined
  /** The case's time of the sending, where it is not that of the mail. */
  sentAt?: Instant | undefined
}

/** Sends a message once for its case and key; answers the Message-ID under which it went. */
export type SendOnce = (message: MessageToSend) => Promise<string>

/**
 * The one way in which messages leave. A lasting failure on one channel goes on to the next in the same act; one for a time
 * is tried again later. A message claimed before whose fate nobody knows is sent only where the post can tell that it has
 * not left; otherwise it fails as `notice-outcome-unknown`, for a person to decide.
 */
export function createMailing(ways: { log: NoticeLog; post: Post; smsPost: SmsPost }): SendOnce {
  return async (message) => {
    if (message.suppressed) return suppress(ways.log, message)
    let code: FailureCode = 'notice-address-invalid'
    for (const route of message.routes) {
      const result = await tryRoute(ways, message, route)
      if (result === 'handed') return idOf(route)
      code = result.code
    }
    throw failure(code)
  }
}

async function suppress(log: NoticeLog, message: MessageToSend): Promise<string> {
  const [route] = message.routes
  if (!route) return ''
  await log.suppress(claimOf(message, route))
  return idOf(route)
}

type Ways = Parameters<typeof createMailing>[0]

/** `handed`, or why this channel never will; whatever may still change is thrown. */
async function tryRoute(ways: Ways, message: MessageToSend, route: Route): Promise<'handed' | { code: FailureCode }> {
  const { log } = ways
  const claim = claimOf(message, route)
  const mark = (status: Outcome, detail?: string) =>
    log.mark({
      caseNumber: claim.caseNumber,
      key: claim.key,
      channel: claim.channel,
      status,
      at: claim.at,
      ...(detail && { detail }),
    })
  const standing = await log.claim(claim)
  if (standing === 'handed') return 'handed'
  if (standing === 'failed') return { code: 'notice-refused' }
  if (standing === 'unknown') {
    const left = await hasLeft(ways, route)
    if (left === undefined) {
      await mark('unknown', 'notice-outcome-unknown')
      throw failure('notice-outcome-unknown')
    }
    if (left) return mark('sent').then(() => 'handed')
  }
  try {
    await send(ways, route)
  } catch (error) {
    const { code, transient } = codeOf(error)
    await mark(statusOf(code), code)
    if (transient || code === 'notice-outcome-unknown') throw error
    return { code }
  }
  await mark('sent')
  return 'handed'
}

function send({ post, smsPost }: Ways, route: Route): Promise<void> {
  if (route.channel === 'email') return post.send(route.mail)
  if (route.sms.segments > mostSegments) throw failure('sms-too-long')
  return smsPost.send(route.sms)
}

const hasLeft = ({ post, smsPost }: Ways, route: Route): Promise<boolean | undefined> =>
  route.channel === 'email' ? post.hasLeft(idOf(route)) : smsPost.hasLeft(idOf(route))

const outcomes: { readonly [Code in FailureCode]?: Outcome } = {
  'notice-outcome-unknown': 'unknown',
  'notice-refused': 'permanent-failure',
  'notice-address-invalid': 'permanent-failure',
  'notice-deferred': 'temporary-failure',
  'notice-unreachable': 'temporary-failure',
}

const statusOf = (code: FailureCode): Outcome => outcomes[code] ?? 'technical-failure'

const idOf = (route: Route): string => (route.channel === 'email' ? route.mail.messageId : route.sms.messageId)

function claimOf(message: MessageToSend, route: Route): Claim {
  const { caseNumber, key, kind, reader, language, templateVersion, item, again = 0, sentAt } = message
  const { channel } = route
  const at = sentAt ?? (channel === 'email' ? route.mail.at : route.sms.at)
  return {
    ...{ caseNumber, key, channel, kind, reader, messageId: idOf(route), at, again, language, templateVersion },
    ...(item && { item }),
    ...(channel === 'sms' && { segments: route.sms.segments, ...(route.cost && { cost: route.cost }) }),
  }
}
