// Does a case answer every message, whatever it says, and in whatever state?
import { WorkflowUpdateFailedError } from '@temporalio/client'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { as, until } from '../../rig/a-case.js'
import { throughRecruitment } from '../../rig/happy-path.js'
import { withWorker } from '../../rig/with-worker.js'

const orientation = { heldOn: '2026-11-24', attended: true, language: 'ne' }
const refusal = (error: unknown) => {
  if (!(error instanceof WorkflowUpdateFailedError)) throw error
  return (error.cause as { type?: string }).type
}

test('a bad form, a wrong role, an unknown task and a reused key are refused with their codes and leave no event', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await until('the first notice', async () => (world.told().length > 0 ? true : undefined))
    await new Promise((resolve) => setTimeout(resolve, 500))
    const task = 'recruitment/orientation'
    const before = (await c.handle.fetchHistory()).events?.length ?? 0
    const caseworker = { as: as('caseworker') }
    expect(await c.completeNow(task, { heldOn: 'yesterday' }, caseworker).catch(refusal)).toBe('bad-form')
    expect(await c.completeNow(task, orientation, { as: as('employer') }).catch(refusal)).toBe('not-your-task')
    expect(await c.completeNow('recruitment/no-such', orientation, caseworker).catch(refusal)).toBe('no-such-task')
    expect((await c.handle.fetchHistory()).events?.length).toBe(before)
    await c.completeNow(task, orientation, { ...caseworker, key: 'k1' })
    expect((await c.completeNow(task, orientation, { ...caseworker, key: 'k1' })).done).toBe(task)
    expect(
      await c
        .completeNow(task, { ...orientation, attended: false }, { as: as('caseworker'), key: 'k1' })
        .catch(refusal),
    ).toBeDefined()
  }))

test('6 kinds of nonsense in signals neither end nor stick the case, and each refusal is recorded', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    const nonsense: [string, unknown][] = [
      ['handoffAnswered', undefined],
      ['handoffAnswered', 'text'],
      [
        'handoffAnswered',
        { commandId: 'a', digest: 'b', actor: { role: 'organisation', id: 'x' }, handoff: 'none', data: {} },
      ],
      [
        'factReported',
        { commandId: 'c', digest: 'd', actor: { role: 'system', id: 'x' }, fact: '__proto__', data: {} },
      ],
      ['factReported', null],
      ['noSuchSignal', { any: 'thing' }],
    ]
    for (const [name, message] of nonsense) await c.handle.signal(name, message)
    await c.complete('recruitment/orientation', orientation)
    await until('6 refusals', async () =>
      world.events.filter((e) => e.event === 'command' && e.outcome === 'refused').length === 6 ? true : undefined,
    )
    const failed = (await c.handle.fetchHistory()).events?.filter((e) => e.workflowTaskFailedEventAttributes)
    expect(failed).toHaveLength(0)
  }))

test('the same answer of an organisation sent 5 times counts once', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    const key = randomUUID()
    const handoff = 'screening/police/police-clearance'
    const wait = await c.open(handoff)
    const id = 'organisation' in wait.to ? wait.to.organisation : ''
    const data = { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null }
    const message = { commandId: key, digest: 'd', actor: { role: 'organisation', id }, handoff, data }
    for (let n = 0; n < 5; n += 1) await c.handle.signal('handoffAnswered', message)
    await until('the answer', async () => ((await c.file()).memory[handoff] ? true : undefined))
    const commands = world.events.filter((e) => e.event === 'command' && e.commandId === key)
    expect(commands).toHaveLength(1)
  }))

test('an answer of another organisation is refused and recorded; the right one still counts', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    const handoff = 'screening/police/police-clearance'
    await c.open(handoff)
    const data = { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null }
    const actor = { role: 'organisation', id: 'someone-else' }
    await c.handle.signal('handoffAnswered', { commandId: 'x1', digest: 'd', actor, handoff, data })
    await until('a refusal', async () =>
      world.events.some((e) => e.event === 'command' && e.detail === 'not-your-task') ? true : undefined,
    )
    await c.answer(handoff, data)
    await until('the answer', async () => ((await c.file()).memory[handoff] ? true : undefined))
  }))
