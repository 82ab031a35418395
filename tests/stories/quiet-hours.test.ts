// Does a worker abroad sleep through the night, and get no more letters a day than somebody can read?
import { expect, test } from 'vitest'
import { civilDate } from '../../domain/calendar.js'
import { whenToTell, type NoticeHours } from '../../domain/notice-timing.js'
import { urgencyOf } from '../../domain/notice-urgency.js'
import { anOpening, as, until } from '../rig/a-case.js'
import { toTheOffer } from '../rig/happy-path.js'
import { storyServer } from '../rig/story.js'
import type { World } from '../rig/world.js'

/** A demo calendar races over what nobody waits for: only a server that skips time stops where it is told to. */
const server = storyServer()
const zone = 'Asia/Seoul'

/** From here on the world keeps notices within these hours of Seoul, seven days a week. */
function keepHours(world: World, hours: NoticeHours): void {
  world.keepsBack = (item, at) => {
    if (item.act !== 'tell') return undefined
    const today = civilDate(at, zone)
    const got = toldToPerson(world).filter((told) => civilDate(told.at, zone) === today).length
    const timing = whenToTell({ at, zone, hours, restDays: [], got, urgency: urgencyOf(item.notice, item.data, zone) })
    return 'now' in timing ? undefined : timing.until
  }
}

const toldToPerson = (world: World): { notice: string; at: string }[] =>
  world.carriedOut.flatMap((item, n) =>
    item.act === 'tell' && 'person' in item.to ? [{ notice: item.notice, at: world.carriedOutAt[n] ?? '' }] : [],
  )

/** Days from the last notice to the next `time` (UTC). */
function daysUntil(world: World, time: string): number {
  const now = Date.parse(toldToPerson(world).at(-1)?.at ?? '')
  const today = Date.parse(`${new Date(now).toISOString().slice(0, 10)}T${time}Z`)
  return ((today > now ? today : today + 86_400_000) - now) / 86_400_000
}

const timeInSeoul = (at: string) =>
  new Date(at).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

const told = (world: World, notice: string) =>
  until(`notice ${notice}`, async () => toldToPerson(world).find((one) => one.notice === notice))

test.skipIf(!server.skips)(`a notice decided at 23:30 in Seoul arrives at 08:00 (${server.how})`, () =>
  server.tell(async ({ world, clock, open, pass }) => {
    const c = await open(anOpening(clock))
    await told(world, 'case-opened')
    await pass(daysUntil(world, '14:30:00'))
    keepHours(world, { quietFrom: '21:00', quietTo: '08:00', dailyMaximum: 6 })
    await c.act('withdraw', { reason: 'family' }, as('person'))
    const held = await until('a notice kept back', async () =>
      (await c.file()).outgoing.find((item) => item.held && item.key === 'ending/case-withdrawn'),
    )
    expect(timeInSeoul(held.at)).toBe('23:30')
    expect(timeInSeoul(held.notBefore ?? '')).toBe('08:00')
    expect(held.tries).toBeUndefined()
    await pass(0.4)
    expect(timeInSeoul((await told(world, 'case-withdrawn')).at)).toBe('08:00')
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn' })
  }),
)

test.skipIf(!server.skips)(
  `the second notice of a day that has room for one arrives the next morning (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const c = await open(anOpening(clock))
      await told(world, 'case-opened')
      await pass(daysUntil(world, '03:00:00') + 1)
      keepHours(world, { quietFrom: '21:00', quietTo: '08:00', dailyMaximum: 1 })
      await open(anOpening(clock))
      const first = await until('the first notice', async () => toldToPerson(world)[1])
      await c.act('withdraw', { reason: 'family' }, as('person'))
      await pass(1.5)
      const second = await told(world, 'case-withdrawn')
      expect([timeInSeoul(first.at), timeInSeoul(second.at)]).toEqual(['12:00', '08:00'])
      expect(civilDate(second.at, zone) > civilDate(first.at, zone)).toBe(true)
    }),
)

test.skipIf(!server.skips)(`a notice kept back at 23:30 goes at once on the word of a caseworker (${server.how})`, () =>
  server.tell(async ({ world, clock, open, pass }) => {
    const c = await open(anOpening(clock))
    await told(world, 'case-opened')
    await pass(daysUntil(world, '14:30:00'))
    keepHours(world, { quietFrom: '21:00', quietTo: '08:00', dailyMaximum: 6 })
    const { keepsBack } = world
    world.keepsBack = (item, at) => (item.released ? undefined : keepsBack?.(item, at))
    await toTheOffer(c)
    const held = await until('a notice kept back', async () =>
      (await c.file()).outgoing.find((item) => item.act === 'tell' && item.held),
    )
    if (held.act !== 'tell') throw new Error('expected a notice')
    await c.act('release-notice', { key: held.key })
    expect(timeInSeoul((await told(world, held.notice)).at)).toBe('23:30')
    await expect(c.act('release-notice', { key: held.key })).rejects.toMatchObject({
      cause: { message: expect.stringContaining('it may be sent by now') as string },
    })
  }),
)
