// What happens when the world will not let a step be carried out?
import { test } from 'vitest'
import { throughRecruitment } from '../../rig/happy-path.js'
import { until } from '../../rig/a-case.js'
import { withWorker } from '../../rig/with-worker.js'
import { World } from '../../rig/world.js'

const parked = (key: string) => `${key}/parked`

test('a refused handoff parks with a task; corrected and tried again, it is sent and the case goes on', () => {
  const world = new World()
  world.trouble({ key: /police-clearance/, times: 1, transient: false, code: 'handoff-refused' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await throughRecruitment(c)
      const key = 'screening/police/police-clearance/ask-1'
      await c.complete(parked(key), { choice: 'corrected-retry', reason: 'directory-corrected' })
      await until('the handoff to be sent', async () =>
        world.carriedOut.some((item) => item.key === key) ? true : undefined,
      )
    },
    { world },
  )
})

test('a notice that cannot be sent is skipped with a reason and never holds the case up', () => {
  const world = new World()
  world.trouble({ key: /tell-offer-ready/, times: 9, transient: false, code: 'address-refused' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await throughRecruitment(c)
      await c.complete(parked('recruitment/tell-offer-ready'), { choice: 'skip', reason: 'done-on-paper' })
      await until('nothing parked', async () => (Object.keys((await c.file()).parked).length === 0 ? true : undefined))
    },
    { world },
  )
})
