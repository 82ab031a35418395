// On which channels does a person want to be told, and on which will we tell them all the same?
import { z } from 'zod'
import type { NoticeStanding } from './notice-standing.js'

/** The ways in which a notice reaches a person, in the order in which they are tried unless the person says otherwise. */
export const channels = ['email', 'sms'] as const
export type Channel = (typeof channels)[number]

const Channels = z
  .array(z.enum(channels, `expected channels of ${channels.join(', ')}`))
  .max(channels.length)
  .refine((list) => new Set(list).size === list.length, 'expected each channel once')

/**
 * What a person said about being told. `order`: which channel first; one that is not named comes last. `stopped`: channels
 * on which the person wants nothing more. `essentialOnly`: on no channel anything but what concerns safety or rights.
 */
export const ContactPreferences = z.strictObject({
  order: Channels,
  stopped: Channels,
  essentialOnly: z.boolean('expected yes or no (in JSON true or false)'),
})
export type ContactPreferences = z.infer<typeof ContactPreferences>

/** What counts while a person has said nothing. */
export const defaultPreferences: ContactPreferences = { order: [...channels], stopped: [], essentialOnly: false }

/**
 * The channels to try, in order; none: the notice is suppressed. What concerns safety or rights goes to a stopped channel
 * too, but only after every other. The answer to a message goes where the message came from.
 */
export function channelsFor(preferences: ContactPreferences, standing: NoticeStanding): readonly Channel[] {
  if (standing === 'reply') return ['sms']
  const order = [...new Set([...preferences.order, ...channels])]
  const wanted = order.filter((channel) => !preferences.stopped.includes(channel))
  if (standing !== 'service') return [...wanted, ...order.filter((channel) => !wanted.includes(channel))]
  return preferences.essentialOnly ? [] : wanted
}
