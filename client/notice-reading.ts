// What became of one notice, what was it written from, and may a caseworker let it go now?
import type { Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import { actOn, requireFile, type Acted } from './acting.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { listNotices, type ListedNotice } from './notices.js'
import { Refused } from './refusal.js'

/**
 * One notice on each channel that it took. `facts`: the codes, dates and numbers that the letter `template` is written from; null
 * where none are kept (a notice to an officer or organisation, or one that is still kept back). The words themselves are not
 * kept: `version` of a channel is the fingerprint of the template they were written by.
 */
export type ShownNotice = {
  case: string
  key: string
  template: string
  channels: ListedNotice[]
  facts: Facts | null
  calendar: { at: string; label: string } | null
}

/** Whose work needs what a person was told. */
const mayRead: readonly Role[] = ['caseworker', 'supervisor', 'labour-attache']

type Wanted = { caller: Caller; number: string; key: string }

/** One notice by its key or message id. The look is written into the ledger before a word is handed out. */
export async function showNotice(door: Door, { caller, number: given, key: wanted }: Wanted): Promise<ShownNotice> {
  const number = normalNumber(given)
  const commanded = { caller, caseNumber: number, action: 'read-notice', subject: wanted, data: {} }
  return carryCommand(door, commanded, async (command) => {
    await requireFile(door, kindOfNumber(number), given)
    if (!mayRead.includes(caller.actor.role)) {
      const message = `expected ${mayRead.join(' or ')} to read notices, got ${caller.actor.role}; ask a caseworker`
      throw new Refused('not-your-task', message)
    }
    const all = await listNotices(door, number)
    const key = all.find((one) => one.key === wanted || (one.messageId !== '' && one.messageId === wanted))?.key
    const channels = all.filter((one) => one.key === key)
    const [first] = channels
    if (key === undefined || !first) throw noSuchNotice(number, wanted)
    await appendToLedger(door, { command, caseNumber: number, outcome: 'accepted' })
    const { listNotices: rows } = await import('../registry/notices.js')
    const item = (await rows(await door.registry(), number)).find((row) => row.key === key)?.item ?? null
    const kept = { facts: item?.data ?? null, calendar: item?.calendar ?? null }
    return { case: number, key, template: first.notice, channels, ...kept }
  })
}

/** Lets a notice go now that is kept back for a better hour. Refuses one that is not kept back with `against-a-rule`. */
export const releaseNotice = (door: Door, { caller, number, key }: Wanted): Promise<Acted> =>
  actOn(door, { caller, number, action: 'release-notice', data: { key } })

const noSuchNotice = (number: string, wanted: string): Refused =>
  new Refused(
    'no-such-notice',
    `expected the key or message id of a notice of ${number}, got "${wanted}"; see: npx sojourn notice list ${number}`,
  )
