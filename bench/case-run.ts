// How does the bench take one case from start to end? It answers whatever the case waits for.
import { setTimeout as sleep } from 'node:timers/promises'
import type { WorkflowHandle } from '@temporalio/client'
import { answer, type Contender } from './contender.js'
import type { OpenWait, WaitGroup } from './told.js'
import type { BenchWorker } from './worker.js'

export type Stand = { contender: Contender; worker: BenchWorker }

/** `at-once`: every answer as soon as it is asked for; `unhurried`: one by one, each when the case is at rest, as people do. */
export type Pace = 'at-once' | 'unhurried'

export type CompletedCase = { handle: WorkflowHandle; groups: WaitGroup[]; updateMs: number[] }

/** Runs one case to its end. Rejects when the case fails or an answer is refused. */
export async function completeCase({ contender, worker }: Stand, pace: Pace = 'at-once'): Promise<CompletedCase> {
  const { caseNumber, handle } = await contender.start(worker.taskQueue, 'demo')
  const groups: WaitGroup[] = []
  const updateMs: number[] = []
  const seen = new Set<string>()
  let turn = Promise.resolve()
  const give = async (wait: OpenWait) => {
    const ms = await answer(handle, wait)
    if (wait.of === 'task') updateMs.push(ms)
  }
  await new Promise((resolve, reject) => {
    handle.result().then(resolve, reject)
    worker.listen(caseNumber, (told) => {
      // A local activity may run twice; its case has one wait all the same.
      const group = told.filter((wait) => !seen.has(wait.key))
      if (group.length > 0) groups.push(group)
      for (const wait of group) {
        seen.add(wait.key)
        const given = pace === 'at-once' ? give(wait) : (turn = turn.then(() => atRest(handle)).then(() => give(wait)))
        given.catch(reject)
      }
    })
  })
  worker.stopListening(caseNumber)
  return { handle, groups, updateMs }
}

/** Resolves when a case has no activity and no workflow task under way. */
async function atRest(handle: WorkflowHandle): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await sleep(40)
    const { pendingActivities, pendingWorkflowTask } = (await handle.describe()).raw
    quiet = !pendingActivities?.length && !pendingWorkflowTask ? quiet + 1 : 0
  }
}

/** Opens a case that stays open, and resolves with its first wait. */
export async function openCaseOnly({ contender, worker }: Stand): Promise<{ handle: WorkflowHandle; wait: OpenWait }> {
  const { caseNumber, handle } = await contender.start(worker.taskQueue, 'real')
  const wait = await new Promise<OpenWait>((resolve) => {
    worker.listen(caseNumber, (group) => {
      if (group[0]) resolve(group[0])
    })
  })
  worker.stopListening(caseNumber)
  return { handle, wait }
}

/** Does `count` times `work`, never more than `atOnce` at the same time; results in order of their end. */
export async function repeat<T>(count: number, atOnce: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const lane = async () => {
    while (next < count) {
      const n = next
      next += 1
      results.push(await work(n))
    }
  }
  await Promise.all(Array.from({ length: Math.min(count, atOnce) }, lane))
  return results
}
