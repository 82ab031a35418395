// What happens when an organisation cannot be reached at all? Tries of its own, further and further apart, then a caseworker's word.
import { expect, test } from 'vitest'
import { anOpening, until } from '../rig/a-case.js'
import { throughRecruitment } from '../rig/happy-path.js'
import { storyServer } from '../rig/story.js'
import { World } from '../rig/world.js'

const server = storyServer()
const ask = 'screening/identity/identity-check/ask-1'
const hoursBetween = [1, 4, 24, 48]

test(`an unreachable organisation is tried again after 1, 4, 24 and 48 hours, then parked (${server.how})`, () => {
  const world = new World()
  const trouble = { key: /identity-check/, times: 5, transient: true, code: 'handoff-unreachable' }
  world.trouble(trouble)
  return server.tell(async ({ clock, open, pass }) => {
    const c = await open(anOpening(clock))
    await throughRecruitment(c)
    const tried = (times: number) =>
      until(`${times} tries`, async () => (trouble.times === 5 - times ? true : undefined))
    await tried(1)
    for (const [n, hours] of hoursBetween.entries()) {
      await until('the next try to be a date', async () => {
        const item = (await c.file()).outgoing.find(({ key }) => key === ask)
        return item?.tries === n + 1 && item.notBefore ? true : undefined
      })
      if (server.skips) {
        await pass((hours - 0.2) / 24)
        expect(trouble.times).toBe(4 - n)
      }
      await pass(0.2 / 24)
      await tried(n + 2)
    }
    const file = await until('the parked step', async () => {
      const now = await c.file()
      return now.waits[`${ask}/parked`] ? now : undefined
    })
    expect(file.parked[ask]?.code).toBe('handoff-unreachable')
    expect(file.waits[`${ask}/parked`]).toMatchObject({ kind: 'parked-step', to: { role: 'caseworker' } })
  }, world)
}, 150_000)
