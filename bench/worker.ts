// How does the bench hold a worker process? Starts it, hears which waits its cases open, reads its cost, ends it.
import type { ChildProcess } from 'node:child_process'
import { ended, forkWorkerHere, heard } from './child-process.js'
import { settingsVariable, type WaitGroup, type WorkerMessage, type WorkerSettings } from './told.js'

export class BenchWorker {
  private readonly listeners = new Map<string, (waits: WaitGroup) => void>()
  /** What cases opened before anybody listened: a case has its number only when it is started. */
  private readonly unheard = new Map<string, WaitGroup[]>()

  private constructor(
    private readonly child: ChildProcess,
    readonly taskQueue: string,
  ) {
    child.on('message', (message: WorkerMessage) => {
      if (message.told === 'waits') this.hand(message.caseNumber, message.waits)
    })
  }

  /** A worker that polls its queue. */
  static async start(settings: WorkerSettings): Promise<BenchWorker> {
    const child = forkWorkerHere('worker-process.ts', { [settingsVariable]: JSON.stringify(settings) })
    const worker = new BenchWorker(child, settings.taskQueue)
    await worker.hears('ready')
    return worker
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** Hears every group of waits of one case, those opened so far at once, until `stopListening`. */
  listen(caseNumber: string, listener: (waits: WaitGroup) => void): void {
    this.listeners.set(caseNumber, listener)
    for (const waits of this.unheard.get(caseNumber) ?? []) listener(waits)
    this.unheard.delete(caseNumber)
  }

  stopListening(caseNumber: string): void {
    this.listeners.delete(caseNumber)
  }

  /** Collects garbage in the worker, so that its memory can be read. */
  async settle(): Promise<void> {
    const settled = this.hears('settled')
    this.child.send('settle')
    await settled
  }

  /** Drains the worker and ends its process. */
  async stop(): Promise<void> {
    this.child.send('stop')
    await ended(this.child)
  }

  private hand(caseNumber: string, waits: WaitGroup): void {
    const listener = this.listeners.get(caseNumber)
    if (listener) listener(waits)
    else this.unheard.set(caseNumber, [...(this.unheard.get(caseNumber) ?? []), waits])
  }

  private hears(told: WorkerMessage['told']): Promise<true> {
    return heard(this.child, (message) => ((message as WorkerMessage).told === told ? true : undefined))
  }
}
