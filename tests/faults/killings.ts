// When is which process of a running system killed, and was it? A schedule from a seed, carried out by pid alone.
import { caseHistory } from '../../client/case-history.js'
import { isAlive } from '../whole/command-line.js'
import type { Stage } from '../whole/stage.js'

export type Target = 'worker' | 'temporal' | 'supervisor'

/** One kill: once so many lines stand in the case's history (or answers are acknowledged), and some milliseconds later. */
export type Moment = { after: 'line' | 'answer'; count: number; delayMs: number; target: Target }

export type Kill = { target: Target; pid: number; at: string; second: number }

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * `boundaries` kills spread over the lines of a case's history (each line is a step boundary), ten at random moments,
 * and the whole system once in the middle.
 */
export function planKills(seed: number, { lines, boundaries }: { lines: number; boundaries: number }): Moment[] {
  const random = chance(seed)
  const oneOf = (index: number): Target => (index % 2 === 0 ? 'worker' : 'temporal')
  const everyLine = boundaries >= lines
  const atLines = Array.from({ length: boundaries }, (_, index): Moment => {
    const count = everyLine ? index + 1 : 1 + Math.floor(((index + random()) * lines) / boundaries)
    return { after: 'line', count, delayMs: 0, target: oneOf(index) }
  })
  const atRandom = Array.from({ length: 10 }, (_, index): Moment => {
    const after = random() < 0.5 ? 'line' : 'answer'
    const count = 1 + Math.floor(random() * (after === 'line' ? lines : 20) * 0.9)
    return { after, count, delayMs: Math.floor(random() * 600), target: oneOf(index) }
  })
  const middle: Moment = { after: 'line', count: Math.floor(lines / 2), delayMs: 0, target: 'supervisor' }
  return [...atLines, ...atRandom, middle].sort((a, b) => a.count - b.count)
}

export class Killings {
  readonly done: Kill[] = []
  private readonly open: Moment[]
  private readonly began = Date.now()

  constructor(
    private readonly stage: Stage,
    plan: readonly Moment[],
  ) {
    this.open = [...plan]
  }

  /** Moments whose count the case never reached. */
  get left(): number {
    return this.open.length
  }

  /** Carries out what is due now; boundaries that were passed together are one. */
  async carryOut(caseNumber: string, answers: number): Promise<void> {
    const lines = (await caseHistory(this.stage.door, caseNumber)).length
    const due = this.open.filter(({ after, count }) => count <= (after === 'line' ? lines : answers))
    const boundaries = due.filter((moment) => moment.after === 'line' && moment.delayMs === 0)
    for (const moment of due) {
      this.open.splice(this.open.indexOf(moment), 1)
      const isPassed = boundaries.includes(moment) && moment.target !== 'supervisor' && moment !== boundaries.at(-1)
      if (!isPassed) await this.kill(moment, `${moment.after} ${moment.after === 'line' ? lines : answers}`)
    }
  }

  private async kill({ target, delayMs }: Moment, at: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    const pid = await this.freshPid(target)
    process.kill(pid, 'SIGKILL')
    this.done.push({ target, pid, at, second: Math.round((Date.now() - this.began) / 1_000) })
    if (target !== 'supervisor') return
    await this.stage.ended()
    await this.stage.start()
  }

  /** The pid of a process that was not killed yet: one killed a moment ago must have come back first. */
  private async freshPid(target: Target): Promise<number> {
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      const pid = this.stage.run?.pids[target]
      if (pid !== undefined && !this.done.some((kill) => kill.pid === pid) && isAlive(pid)) return pid
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`expected the ${target} to be started again within 30 s`)
  }
}
