// Does a worker that is told to stop in the middle of a batch end it first, and does nobody do it again?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultLogger, Runtime } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listHandoffSends } from '../../registry/handoffs.js'
import { caseWorkflowId } from '../../workflows/ids.js'
import { runsOf } from '../rig/histories.js'
import { isAlive } from '../whole/command-line.js'
import { People, startWholeCase } from '../whole/people.js'
import { Stage } from '../whole/stage.js'

const gates = ['identity-check', 'medical-examination', 'police-clearance', 'language-test']

let stage: Stage
let caseNumber: string
let told: number

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') })
  stage = await Stage.open()
  const started = await startWholeCase(stage.door)
  caseNumber = started.caseNumber
  const people = new People(stage, caseNumber, started.jobOrder)
  const held = stage.holdNextArrival()
  const waiting = held.came.then(() => true)
  while (!(await Promise.race([waiting, pause(200)]))) await people.answerOpenTasks()
  told = stage.run?.pids.worker ?? 0
  process.kill(told, 'SIGTERM')
  await pause(1_500)
  expect(isAlive(told)).toBe(true)
  held.letGo()
  await vi.waitUntil(() => !isAlive(told), { timeout: 30_000 })
  const patient = { timeout: 60_000, interval: 200 }
  const sends = async () => listHandoffSends(await stage.door.registry(), caseNumber)
  await vi.waitUntil(async () => (await sends()).length >= gates.length, patient)
  await vi.waitUntil(() => logged('worker-started') === 2, patient)
  await vi.waitUntil(() => stage.said.some((line) => line.includes('answered')), patient)
}, 240_000)

afterAll(async () => {
  await stage?.takeDown()
  stage?.remove()
})

const pause = (ms: number) => new Promise<false>((resolve) => setTimeout(() => resolve(false), ms))

const logged = (event: string): number =>
  readFileSync(join(stage.data, 'logs', 'worker.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"${event}"`)).length

describe('a worker told to stop (SIGTERM) while 4 requests of one batch are under way, one of them unanswered', () => {
  it('ends the batch, stops in good order, and is started again', () => {
    expect([logged('worker-stopped'), logged('worker-started'), logged('worker-ended')]).toEqual([1, 2, 0])
    expect(stage.run?.pids.worker).not.toBe(told)
  })

  it('asked each of the 4 organisations once', () => {
    const first = stage.arrivals.filter(({ kind, asked }) => gates.includes(kind) && asked === 1)
    expect(first.map(({ kind }) => kind).sort()).toEqual([...gates].sort())
  })

  it('left no try of a batch undone: each of them was begun once', async () => {
    const runs = await runsOf(await stage.door.temporal(), caseWorkflowId(caseNumber))
    const attempts = runs
      .flatMap(({ history }) => history.events ?? [])
      .flatMap((event) => event.activityTaskStartedEventAttributes?.attempt ?? [])
    expect(attempts.length).toBeGreaterThanOrEqual(5)
    // The first mail of the demo's mail server is turned away once: that batch alone is tried twice.
    expect(attempts.filter((attempt) => attempt > 1).length).toBeLessThanOrEqual(1)
  })
})
