// Do the forms work inside the workflow sandbox, for every kind? One good and one bad value each, sent to a real worker.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openCaseFile, type CaseFile, type Wait } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { allHandoffKinds, allTaskKinds } from '../../domain/forms.js'
import type { ACase } from '../rig/a-case.js'
import { anOpening, as, calendarFrom, until } from '../rig/a-case.js'
import { goodHandoffAnswers, goodTaskAnswers } from '../rig/samples.js'
import { withWorker } from '../rig/with-worker.js'

const waitFor = (of: Wait['of'], kind: string, to: Wait['to']): Wait => ({
  of,
  kind,
  to,
  openedAt: '2026-11-24T00:00:00.000Z',
  dueAt: '2099-01-01T00:00:00.000Z',
  ladder: [],
  facts: {},
  asked: 1,
})

/** A case that waits for an answer of every kind at once. */
function waitingForEverything(): CaseFile {
  const tasks = allTaskKinds().map(({ kind, role }) => [`all/${kind}`, waitFor('task', kind, { role })])
  const handoffs = allHandoffKinds().map(({ kind }) => [
    `all/${kind}`,
    waitFor('handoff', kind, { organisation: 'org-1' }),
  ])
  const waits = Object.fromEntries([...tasks, ...handoffs]) as CaseFile['waits']
  const file = openCaseFile(anOpening(calendarFrom('2033-01-01')))
  return { ...file, facts: { ...file.facts, employer: as('employer').id }, waits }
}

test(`each of ${allTaskKinds().length} kinds of tasks refuses a bad form and takes a good one`, () =>
  withWorker(async ({ startCase }) => {
    const file = waitingForEverything()
    const c = await startCase(file)
    for (const { kind, role } of allTaskKinds()) {
      const task = `all/${kind}`
      const bad = c.completeNow(task, { ...goodTaskAnswers[kind], surprise: 1 }, { as: as(role) })
      await expect(bad, kind).rejects.toMatchObject({ cause: { type: 'bad-form' } })
      expect((await c.completeNow(task, goodTaskAnswers[kind] ?? {}, { as: as(role) })).done, kind).toBe(task)
    }
  }))

test(`each of ${allHandoffKinds().length} kinds of handoffs records a bad answer as refused and takes a good one`, () =>
  withWorker(async ({ world, startCase }) => {
    const c: ACase = await startCase(waitingForEverything())
    const send = (kind: string, data: Facts) =>
      c.handle.signal('handoffAnswered', {
        commandId: randomUUID(),
        digest: 'd',
        actor: { role: 'organisation', id: 'org-1' },
        handoff: `all/${kind}`,
        data,
      })
    for (const { kind } of allHandoffKinds()) {
      await send(kind, { ...goodHandoffAnswers[kind], surprise: 1 })
      await send(kind, goodHandoffAnswers[kind] ?? {})
    }
    const outcomes = (outcome: string) =>
      world.events.filter((event) => event.event === 'command' && event.outcome === outcome).length
    const kinds = allHandoffKinds().length
    await until('all answers', async () =>
      outcomes('accepted') === kinds && outcomes('refused') === kinds ? true : undefined,
    )
  }))
