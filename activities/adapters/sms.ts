// What is an SMS on its way, how many parts has it, and which telephone number will we write to?
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Instant } from '../../domain/calendar.js'
import { failure } from '../failures.js'

/** An SMS as notices write it. `to` with `+` and digits (E.164); the same SMS always has the same `messageId`. */
export type Sms = { to: string; text: string; messageId: string; at: Instant; segments: number }

/** A way out of the house for SMS. */
export type SmsPost = {
  /** Throws `notice-deferred`, `notice-unreachable`, `notice-refused`, `notice-address-invalid`, or `notice-outcome-unknown`. */
  send(sms: Sms): Promise<void>
  /** Whether the SMS has left; undefined when this way cannot tell. */
  hasLeft(messageId: string): Promise<boolean | undefined>
}

/** More parts than this cost money for nothing: a warning. */
export const mostWantedSegments = 2
/** More parts than this are refused. */
export const mostSegments = 10

/** How many parts a text has: 160 or 153 characters of GSM-7 each, 70 or 67 of UCS-2. */
export const segmentsOf = (text: string): number => new SegmentedMessage(text).segmentsCount

/** The number as E.164. Throws `notice-address-invalid` for what no telephone company gives out. */
export function plainPhone(phone: string): string {
  const parsed = /^\+[0-9]{7,15}$/.test(phone) ? parsePhoneNumberFromString(phone) : undefined
  if (!parsed?.isPossible()) throw failure('notice-address-invalid')
  return parsed.number
}
