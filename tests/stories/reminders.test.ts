// Who is reminded when nobody answers? Told on the server that skips time; without Java, on the dev server with the case clock.
import { randomUUID } from 'node:crypto'
import { defineSearchAttributeKey } from '@temporalio/common'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchAttributes } from '../../wire/search-attributes.js'
import { bundleWorkflows } from '../../worker/workflow-bundle.js'
import { caseWorkflowId } from '../../workflows/ids.js'
import { ACase, anOpening, until } from '../rig/a-case.js'
import { World } from '../rig/world.js'

const skipping = process.env['SOJOURN_TIME_SKIPPING_BIN']
const local = process.env['SOJOURN_TEMPORAL_BIN']
const how = skipping ? 'time skipped' : 'no time-skipping server here: on the case clock'

let env: TestWorkflowEnvironment
let code: string

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  code = (await bundleWorkflows()).code
  env = skipping ? await timeSkipping(skipping) : await devServer()
}, 60_000)

afterAll(() => env.teardown())

async function timeSkipping(path: string): Promise<TestWorkflowEnvironment> {
  const skippingEnv = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  })
  const types = { Keyword: 2, Bool: 5, Datetime: 6, Int: 3 } as const
  const registered = Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]]))
  await skippingEnv.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: registered,
  })
  return skippingEnv
}

function devServer(): Promise<TestWorkflowEnvironment> {
  const keys = Object.entries(searchAttributes).map(([name, type]) =>
    defineSearchAttributeKey(name, type.toUpperCase() as 'KEYWORD'),
  )
  const executable = local ? { executable: { type: 'existing-path' as const, path: local } } : {}
  return TestWorkflowEnvironment.createLocal({ server: { ...executable, searchAttributes: keys } })
}

/** Runs a story with a case of its own; `pass` lets days go by. */
async function story(
  tell: (c: ACase, world: World, pass: (days: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const world = new World()
  const taskQueue = randomUUID()
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: { code },
    activities: world.activities,
  })
  const opening = anOpening(skipping ? { mode: 'real' } : { mode: 'demo', aheadMs: 0 })
  const pass = (days: number) =>
    skipping ? env.sleep(days * 86_400_000) : new Promise<void>((done) => setTimeout(done, 25_000))
  await worker.runUntil(async () => {
    const workflowId = caseWorkflowId(opening.caseNumber)
    await env.client.workflow.start('migrationCycle', { workflowId, taskQueue, args: [opening] })
    await tell(new ACase(env.client, workflowId), world, pass)
    await env.client.workflow.getHandle(workflowId).terminate('the story is told')
  })
}

const rungs = (world: World) =>
  world.events.flatMap((event) => (event.event === 'rung' ? [`${event.act} ${event.key}`] : []))

test(`an orientation that nobody holds is reminded of on day 7 and told to the supervisor on day 12 (${how})`, () =>
  story(async (c, world, pass) => {
    await c.open('recruitment/orientation')
    await pass(8)
    await until('one reminder', async () => (rungs(world).length === 1 ? true : undefined))
    await pass(5)
    await until('an escalation', async () => (rungs(world).length === 2 ? true : undefined))
    expect(rungs(world)).toEqual(['remind recruitment/orientation', 'escalate recruitment/orientation'])
    expect(world.told()).toEqual(['case-opened', 'task-reminder', 'task-escalated'])
  }))

test(`a task done on day 3 is never reminded of (${how})`, () =>
  story(async (c, world, pass) => {
    await c.open('recruitment/orientation')
    if (skipping) await pass(3)
    await c.complete('recruitment/orientation', { heldOn: '2026-11-24', attended: true, language: 'ne' })
    await c.open('recruitment/registration')
    if (skipping) await pass(6)
    expect(rungs(world)).toEqual([])
  }))
