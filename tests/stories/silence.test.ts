// What happens when an organisation never answers? It is asked again, then a supervisor is told, and the case waits on.
import { expect, test } from 'vitest'
import { anOpening, until } from '../rig/a-case.js'
import { throughRecruitment } from '../rig/happy-path.js'
import { storyServer } from '../rig/story.js'

const server = storyServer()
const police = 'screening/police/police-clearance'

test(
  `police who are silent are asked again on day 7 and told of to the supervisor on day 12; their late answer counts (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const c = await open(anOpening(clock))
      await throughRecruitment(c)
      await c.open(police)
      const asked = () =>
        world.carriedOut.flatMap((item) => (item.act === 'hand-off' && item.wait === police ? [item.asked] : []))
      const rungs = () =>
        world.events.flatMap((event) => (event.event === 'rung' && event.key === police ? [event.act] : []))
      await pass(8)
      await until('the second asking', async () => (asked().length === 2 ? true : undefined))
      await pass(5)
      await until('the escalation', async () => (rungs().length === 2 ? true : undefined))
      expect([asked(), rungs()]).toEqual([
        [1, 2],
        ['remind', 'escalate'],
      ])
      const told = world.carriedOut.flatMap((item) =>
        item.act === 'tell' && item.notice === 'handoff-escalated' && item.data['wait'] === police ? [item.to] : [],
      )
      expect(told).toEqual([{ role: 'supervisor' }])
      await c.answer(police, { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null })
      await until('the late answer', async () => ((await c.file()).memory[police] ? true : undefined))
    }),
  150_000,
)
