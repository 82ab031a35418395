// On which channels does a letter go to its reader, in which order, and in which form on each?
import { createHash } from 'node:crypto'
import { channelsFor, type Channel, type ContactPreferences } from '../domain/contact-preferences.js'
import { noticeStandings } from '../domain/notice-standing.js'
import type { NoticeKind } from '../domain/notices.js'
import type { Instant } from '../domain/calendar.js'
import type { Person } from '../domain/person.js'
import { segmentsOf } from './adapters/sms.js'
import type { Mail } from './adapters/mail.js'
import type { Route } from './mailing.js'
import { costOf, type SmsPrice } from './sms-prices.js'
import type { Letter, LetterSetting } from './templates/letter.js'
import { renderSms } from './templates/sms-text.js'

export type ChannelNeeds = {
  /** What the person of a case said about being told. */
  preferencesOf: (caseNumber: string) => Promise<ContactPreferences>
  /** The address at which the person of a case may ask for silence by e-mail. */
  unsubscribeUrlOf: (caseNumber: string) => Promise<string | undefined>
  smsPrices: readonly SmsPrice[]
}

/** A letter to a person, ready to go: its mail, and what its SMS is made from. */
export type PersonalLetter = {
  kind: NoticeKind
  key: string
  at: Instant
  person: Person
  mail: Mail
  letter: Letter
  setting: LetterSetting
}

/** The ways to a person in their order; `suppressed` when the person asked for silence and the notice can be spared. */
export async function routesTo(
  needs: ChannelNeeds,
  personal: PersonalLetter,
): Promise<{ routes: Route[]; suppressed: boolean }> {
  const { kind, setting } = personal
  const preferences = await needs.preferencesOf(setting.caseNumber)
  const channels = channelsFor(preferences, noticeStandings[kind])
  const suppressed = channels.length === 0
  const [first = 'email'] = preferences.order
  const url = await needs.unsubscribeUrlOf(setting.caseNumber)
  const mail = { ...personal.mail, ...(url && { unsubscribe: url }) }
  const routes = (suppressed ? [first] : channels).map((channel): Route => {
    return channel === 'email' ? { channel, mail } : smsRoute(needs, personal)
  })
  return { routes, suppressed }
}

function smsRoute(needs: ChannelNeeds, { person, letter, setting, key, at }: PersonalLetter): Route {
  const text = renderSms(letter, setting)
  const segments = segmentsOf(text)
  const to = person.phone
  const cost = costOf(needs.smsPrices, { to, segments })
  const messageId = messageIdOf(setting.caseNumber, key, 'sms')
  return { channel: 'sms', sms: { to, text, messageId, at, segments }, ...(cost && { cost }) }
}

/** The Message-ID of a case's key on a channel: stable, and without a meaning to anyone who reads it. */
export function messageIdOf(caseNumber: string, key: string, channel: Channel = 'email'): string {
  const name = channel === 'email' ? `${caseNumber}/${key}` : `${channel} ${caseNumber}/${key}`
  return `${createHash('sha256').update(name).digest('hex').slice(0, 40)}@sojourn.invalid`
}
