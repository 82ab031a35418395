// Does a case still know a command after it continued as new?
import { WorkflowUpdateFailedError } from '@temporalio/client'
import { expect, test } from 'vitest'
import { as } from '../../rig/a-case.js'
import { withWorker } from '../../rig/with-worker.js'

const task = 'recruitment/orientation'
const held = { heldOn: '2026-11-24', attended: true, language: 'ne' }

test('a command repeated 2 runs later is answered as before and done once; its key with other content is refused', () =>
  withWorker(
    async ({ world, startCase }) => {
      const c = await startCase()
      const first = await c.complete(task, held, { key: 'k-1' })
      const runsBefore = (await c.runs()).length
      for (let n = 0; n < 200 && (await c.runs()).length < runsBefore + 2; n += 1) await c.act('add-note', {})
      expect((await c.runs()).length).toBeGreaterThanOrEqual(runsBefore + 2)
      const caseworker = { as: as('caseworker'), key: 'k-1' }
      const other = c.completeNow(task, { ...held, heldOn: '2026-11-23' }, caseworker)
      const error: unknown = await other.catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(WorkflowUpdateFailedError)
      expect(error).toMatchObject({ cause: { type: 'key-reused' } })
      expect(await c.completeNow(task, held, caseworker)).toEqual({ ...first, repeated: true })
      await c.open('recruitment/registration')
      const done = world.events.filter((event) => event.event === 'command' && event.commandId === 'k-1')
      expect(done.map((event) => event.event === 'command' && event.outcome)).toEqual(['accepted'])
    },
    { smallHistories: true },
  ))
