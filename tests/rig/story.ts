// Where are stories of many months told? On the server that skips time; without Java, on the dev server with the case clock.
import { randomUUID } from 'node:crypto'
import { defineSearchAttributeKey } from '@temporalio/common'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, inject } from 'vitest'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import { searchAttributes } from '../../wire/search-attributes.js'
import type { ACase } from './a-case.js'
import { DurableThings } from './durable-things.js'
import { inProcess } from './in-process.js'
import { quietLogs } from './quiet-logs.js'
import { runBoth } from './outgoing-worker.js'
import { startThing } from './with-worker.js'
import { World } from './world.js'

/** Where the stories of a file are told; `how` says so in the name of each test. */
type StoryServer = {
  how: string
  skips: boolean
  /** Tells one story, in a world of its own unless it is given one. */
  tell(story: (teller: Teller) => Promise<void>, world?: World): Promise<void>
}

/** What a story is told with. */
export type Teller = {
  world: World
  /** The clock that things of this story are opened on. */
  clock: CaseClock
  /** Opens a case or any other durable thing. */
  open(opening: CaseOpening): Promise<ACase>
  /** Lets days go by. On the case clock a demo thing moves its own calendar: it gets real seconds for it. */
  pass(days: number): Promise<void>
}

const skipping = process.env['SOJOURN_TIME_SKIPPING_BIN']
const local = process.env['SOJOURN_TEMPORAL_BIN']
/** Real milliseconds in which a demo calendar moves over whatever it waits for. */
const demoPauseMs = 25_000

/** HAZARD: a workflow task in flight when its workflow is terminated keeps the server from ever skipping time again. */
const settleMs = 500

/** Starts the server of a test file before its stories and stops it after them. */
export function storyServer(): StoryServer {
  let env: TestWorkflowEnvironment

  beforeAll(async () => {
    quietLogs()
    env = skipping ? await timeSkipping(skipping) : await devServer()
  }, 60_000)
  afterAll(() => env.teardown())

  return {
    how: skipping ? 'time skipped' : 'no time-skipping server here: on the case clock',
    skips: skipping !== undefined,
    tell: (story, world = new World()) => tellOn({ env, world }, story),
  }
}

async function tellOn(
  { env, world }: { env: TestWorkflowEnvironment; world: World },
  story: (teller: Teller) => Promise<void>,
): Promise<void> {
  const { client } = env
  world.things = new DurableThings(client)
  const taskQueue = randomUUID()
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: { codePath: inject('bundlePath') },
    activities: world.activities,
    ...inProcess,
  })
  const opened: ACase[] = []
  const open = async (opening: CaseOpening) => {
    const thing = await startThing({ client, world }, taskQueue, opening)
    opened.push(thing)
    return thing
  }
  world.start = open
  const pass = (days: number) =>
    skipping ? env.sleep(days * 86_400_000) : new Promise<void>((done) => setTimeout(done, demoPauseMs))
  const clock: CaseClock = skipping ? { mode: 'real' } : { mode: 'demo', aheadMs: 0 }
  await runBoth(worker, { connection: env.nativeConnection, taskQueue, activities: world.activities }, async () => {
    await story({ world, clock, open, pass })
    await new Promise((settled) => setTimeout(settled, settleMs))
    for (const { handle } of opened) await handle.terminate('the story is told').catch(() => undefined)
  })
}

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
