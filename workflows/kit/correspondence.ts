// What leaves a stage: documents, notices, orders to other durable things, and what must be undone if the case ends early?
import { condition } from '@temporalio/workflow'
import type { Instant } from '../../domain/calendar.js'
import type { Book } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import type { CalendarEntry, Outgoing, Reach, Reader } from '../../domain/outgoing.js'
import { caseNow } from '../clock.js'
import { asFacts } from './parts.js'
import { mayStart, type Runtime } from './runtime.js'
import { queued, send } from './tray.js'
import { itemOfUndo, nameOfUndo, undoes, type Undo } from './undoing.js'

/** Whom to tell (the person unless said otherwise), and a moment for their calendar. */
type Telling = { to?: Reader; calendar?: CalendarEntry }

/** A notice that speaks of a document: it leaves in the batch of that document, never before it. */
type Covering = { notice: string; data?: Facts } & Telling

/** The verbs of a desk that send something out; each once for its key. */
export class Correspondence {
  constructor(
    protected readonly rt: Runtime,
    protected readonly path: string,
    /** What runs beside a case goes on while the case itself is held. */
    readonly evenIfHeld = false,
  ) {}

  /** Issues a document, with the notice about it; waits until it lies in the registry, so that what follows may refer to it. */
  async issue(document: string, data: Facts, covering?: Covering): Promise<void> {
    const { file, together } = this.rt
    const key = this.key(`issue-${document}`)
    if (file.memory[key] === undefined) await mayStart(this.rt, this)
    this.sendOnce({ key, at: this.now(), act: 'issue', document, data })
    if (covering && together) this.tellOf(covering, key)
    await condition(() => file.memory[key] !== queued)
    if (covering && !together) this.tellOf(covering)
  }

  /** Issues a document, with the notice about it, in the place of those of its kind issued before; they stay readable and say so. */
  async reissue(document: string, data: Facts, covering?: Covering): Promise<void> {
    const { memory } = this.rt.file
    const key = this.key(`issue-${document}`)
    if (memory[key] === undefined) await mayStart(this.rt, this)
    this.sendOnce({ key, at: this.now(), act: 'issue', document, data, replaces: true })
    if (covering) this.tellOf(covering, key)
    await condition(() => memory[key] !== queued)
  }

  /** Revokes what was issued of a kind, with a reason code: it stays readable and says so. */
  revoke(document: string, reason: string): void {
    this.sendOnce({ key: this.key(`revoke-${document}`), at: this.now(), act: 'revoke-document', document, reason })
  }

  /** Tells someone something, once; the case does not wait for the post. */
  tell(notice: string, data: Facts = {}, { to = { person: true }, calendar }: Telling = {}): void {
    this.tellOf({ notice, data, to, ...(calendar ? { calendar } : {}) })
  }

  /** Starts the portability of this case, which outlives it. */
  startPortability(facts: Facts): void {
    this.sendOnce({ key: this.key('start-portability'), at: this.now(), act: 'start-portability', facts })
  }

  /** Tells the portability of this case a fact. */
  informPortability(fact: string, data: Facts): void {
    this.sendOnce({ key: this.key(`inform-${fact}`), at: this.now(), act: 'inform-portability', fact, data })
  }

  /** Acts on another durable thing and waits for its answer; `{ refused, message }` when it refuses. */
  order(to: string, action: string, data: Facts): Promise<Facts> {
    return this.sendAndHear({ key: this.key(`order-${action}`), at: this.now(), act: 'order', to, action, data })
  }

  /** Opens a benefit claim that follows from this one, under the same rulebook; answers its number. */
  openClaim(facts: Facts, book: Book): Promise<Facts> {
    return this.sendAndHear({ key: this.key('open-claim'), at: this.now(), act: 'open-claim', facts, book })
  }

  /** Tells another durable thing a fact, once. */
  inform(to: string, fact: string, data: Facts): void {
    this.sendOnce({ key: this.key(`inform-${fact}`), at: this.now(), act: 'inform', to, fact, data })
  }

  /** Tells a fact to every open case or job order in reach; waits until all are told, and answers how many. */
  informAll(of: 'case' | 'job-order', reach: Reach, news: { fact: string; data: Facts }): Promise<Facts> {
    const key = this.key(`inform-${of}s-${news.fact}`)
    return this.sendAndHear({ key, at: this.now(), act: 'inform-all', of, reach, ...news })
  }

  /** Registers what must be undone if the case ends early. Call it BEFORE the act: a crash between must undo too much, not too little. */
  owe(undo: Undo): void {
    const key = this.key(`owe-${nameOfUndo(undo)}`)
    const { file } = this.rt
    if (file.owed.some((owed) => owed.key === key)) return
    file.owed.push({ key, undo: itemOfUndo(undo, { key, at: this.now() }) })
  }

  /** What was owed, here or in an earlier part, is settled: nothing is left to undo. */
  settle(undo: Undo): void {
    const { file } = this.rt
    file.owed = file.owed.filter((owed) => !undoes(owed.undo, undo))
  }

  protected readonly key = (step: string): string => (this.path ? `${this.path}/${step}` : step)
  protected readonly now = (): Instant => caseNow(this.rt.file)

  private tellOf({ notice, data = {}, to = { person: true }, calendar }: Covering, after?: string): void {
    const key = this.key(`tell-${notice}`)
    const dated = { ...(calendar ? { calendar } : {}), ...(after ? { after } : {}) }
    this.sendOnce({ key, at: this.now(), act: 'tell', notice, to, data, ...dated })
  }

  private async sendAndHear(item: Outgoing): Promise<Facts> {
    const { memory } = this.rt.file
    if (memory[item.key] === undefined) await mayStart(this.rt, this)
    this.sendOnce(item)
    await condition(() => memory[item.key] !== queued)
    return memory[item.key] === 'skipped' ? { refused: 'skipped' } : asFacts(memory[item.key])
  }

  private sendOnce(item: Outgoing): void {
    const { file } = this.rt
    if (file.memory[item.key] !== undefined) return
    file.memory[item.key] = isHeard(item) ? queued : 'sent'
    send(this.rt, item)
  }
}

/** Items whose outcome the stage waits for. */
const isHeard = ({ act }: Outgoing): boolean => ['issue', 'order', 'inform-all', 'open-claim'].includes(act)
