// Who is reminded when nobody answers?
import { expect, test } from 'vitest'
import { anOpening, today, until, type ACase } from '../rig/a-case.js'
import { storyServer, type Teller } from '../rig/story.js'
import type { World } from '../rig/world.js'

const server = storyServer()

/** Tells a story of one case of its own. */
const story = (tell: (c: ACase, teller: Teller) => Promise<void>): Promise<void> =>
  server.tell(async (teller) => tell(await teller.open(anOpening(teller.clock)), teller))

const rungs = (world: World) =>
  world.events.flatMap((event) => (event.event === 'rung' ? [`${event.act} ${event.key}`] : []))

test(`an orientation that nobody holds is reminded of on day 7 and told to the supervisor on day 12 (${server.how})`, () =>
  story(async (c, { world, pass }) => {
    await c.open('recruitment/orientation')
    await pass(8)
    await until('one reminder', async () => (rungs(world).length === 1 ? true : undefined))
    await pass(5)
    await until('an escalation', async () => (rungs(world).length === 2 ? true : undefined))
    expect(rungs(world)).toEqual(['remind recruitment/orientation', 'escalate recruitment/orientation'])
    expect(world.told()).toEqual(['case-opened', 'task-reminder', 'task-escalated'])
  }))

test(`a task done on day 3 is never reminded of (${server.how})`, () =>
  story(async (c, { world, pass }) => {
    await c.open('recruitment/orientation')
    if (server.skips) await pass(3)
    await c.complete('recruitment/orientation', { heldOn: today, attended: true, language: 'ne' })
    await c.open('recruitment/registration')
    if (server.skips) await pass(6)
    expect(rungs(world)).toEqual([])
  }))
