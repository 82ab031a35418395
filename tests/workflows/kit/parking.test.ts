// What happens when the world will not let a step be carried out?
import { expect, test } from 'vitest'
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

test('an unreachable organisation is tried again after 1, 4, 24 and 48 hours by the case clock, then parked', () => {
  const world = new World()
  world.trouble({ key: /identity-check/, times: 5, transient: true, code: 'handoff-unreachable' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase({ ...(await import('../../rig/a-case.js')).anOpening(), facts: { nationality: 'NP' } })
      await throughRecruitment(c)
      for (const gate of [
        'medical/examination/1/medical-examination',
        'police/police-clearance',
        'language/language-test',
      ]) {
        await c.open(`screening/${gate}`)
      }
      await c.answer('screening/police/police-clearance', {
        outcome: 'clear',
        issuedOn: '2026-11-28',
        validUntil: null,
      })
      const wait = await until(
        'the parked step',
        async () => (await c.file()).waits[parked('screening/identity/identity-check/ask-1')],
        110_000,
      )
      const hours = (Date.parse(wait.openedAt) - Date.now()) / 3_600_000
      expect(hours).toBeGreaterThan(70)
    },
    { world },
  )
}, 120_000)
