// Does a whole case go from application to return, and what does it cost?
import { expect, test } from 'vitest'
import { throughReturn, throughTheStay, untilOnSite } from '../rig/happy-path.js'
import type { ACase } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'

async function throughTheCycle(c: ACase): Promise<number> {
  await untilOnSite(c)
  const checks = await throughTheStay(c)
  await throughReturn(c)
  return checks
}

const papers = ['job-offer', 'employment-contract', 'training-certificate', 'exit-clearance']

test('a case goes through 5 stages with 36 months of work and 7 welfare checks, and ends completed', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    const checks = await throughTheCycle(c)
    expect(await c.handle.result()).toMatchObject({ exit: 'completed' })
    expect(world.issued()).toEqual(papers)
    expect(checks).toBe(7)
    expect(world.told()).toEqual([
      'case-opened',
      'fee-disclosure',
      'offer-ready',
      'contract-signed',
      'training-invitation',
      'departure-cleared',
      'case-closed',
    ])
  }))

test('about one workflow task for each outside event, each batch sent into the world and each timer, and no more', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughTheCycle(c)
    await c.handle.result()
    const outside = world.events.filter((event) => event.event === 'command').length
    const events = (await c.handle.fetchHistory()).events ?? []
    const batches = events.filter((e) => e.activityTaskCompletedEventAttributes).length
    const timers = events.filter((e) => e.timerFiredEventAttributes).length
    const tasks = events.filter((e) => e.workflowTaskCompletedEventAttributes).length
    const onALoadedMachine = 1.25
    expect(tasks).toBeLessThanOrEqual((1 + outside + batches + timers) * onALoadedMachine)
  }))

test('with continue-as-new suggested every 60 events every step still happens exactly once', () =>
  withWorker(
    async ({ world, startCase }) => {
      const c = await startCase()
      await throughTheCycle(c)
      await c.handle.result()
      const runs = await c.runs()
      expect(runs.length).toBeGreaterThan(3)
      expect(Math.max(...runs.map((run) => run.events))).toBeLessThan(300)
      expect(world.issued()).toEqual(papers)
      const keys = world.carriedOut.map((item) => item.key)
      expect(new Set(keys).size).toBe(keys.length)
      const commands = world.events.flatMap((event) => (event.event === 'command' ? [event.commandId] : []))
      expect(new Set(commands).size).toBe(commands.length)
    },
    { smallHistories: true },
  ))

test('without any cached workflow (every task a replay) the case ends the same', () =>
  withWorker(
    async ({ world, startCase }) => {
      const c = await startCase()
      await throughTheCycle(c)
      expect(await c.handle.result()).toMatchObject({ exit: 'completed' })
      expect(world.issued()).toEqual(papers)
    },
    { maxCachedWorkflows: 0 },
  ))
