// What may a stage do? A handful of verbs, each remembered under a key that the kit builds from where it is called.
import { condition } from '@temporalio/workflow'
import type { Instant } from '../../domain/calendar.js'
import type { Facts } from '../../domain/explained.js'
import type { Book, Exit } from '../../domain/case-file.js'
import type { AnyStage, Status } from '../../domain/transitions.js'
import { Correspondence } from './correspondence.js'
import { decideStep } from './deciding.js'
import { asFacts, forget, runBeside, runEach, runRounds, runSection, type Matters, type Place } from './parts.js'
import { mayStart } from './runtime.js'
import { keepAsking, type StandingRequest } from './standing-requests.js'
import { enterStage, showBook, standAt, writeSummary } from './standing.js'
import { openWait, withdrawWait } from './waiting.js'

/** A stage: a plain function that reads like the procedure; it answers with an exit when the case ends in it. */
export type Stage = (desk: Desk) => Promise<Exit | undefined>

/** Lets a wait go: the named fact is known, or the book says that nobody needs the answer any more. */
type Unless = { unless?: string; when?: () => boolean }

/** When an open question is let go: at a date, or once nobody needs the answer any more. */
type Letting = { closesAt?: Instant | undefined; when: () => boolean; facts?: Facts }

type Asked = Unless & { of: 'task' | 'handoff'; kind: string; facts: Facts; closesAt?: Instant | undefined }

/**
 * Where a stage works. INVARIANT: between two calls a stage holds no state of its own; after continue-as-new it runs
 * from its top, and every verb returns at once what it returned before.
 */
export class Desk extends Correspondence {
  /** What the case knows: codes and civil dates gathered by `learn`. */
  get facts(): Facts {
    return this.rt.file.facts
  }

  /** The number of this durable thing. */
  get number(): string {
    return this.rt.file.caseNumber
  }

  /** The version of this stage's procedure, fixed when the stage was entered; steps added later ask for it. */
  get procedure(): number {
    return this.rt.file.procedures[this.path.split('/')[0] ?? ''] ?? 1
  }

  /** Keeps facts for later stages. */
  learn(facts: Facts): void {
    Object.assign(this.rt.file.facts, facts)
  }

  /** Says that the case stands in a status of its own within the stage, such as `on-site`. */
  stand(status: Status): void {
    standAt(this.rt, status)
  }

  /** What an agency, a job order or a ban remembers in its own words, of a case its file; read it, change it through `once`. */
  book<B extends Book>(): B {
    const { file } = this.rt
    return (file.book ?? file) as B
  }

  /** Changes the book once, at this moment; a repeated call changes nothing. */
  once<B extends Book>(name: string, change: (book: B, at: Instant) => void): void {
    const { file } = this.rt
    const key = this.key(name)
    if (file.memory[key] !== undefined) return
    file.memory[key] = 'done'
    change(this.book<B>(), this.now())
    showBook(this.rt)
  }

  /** Waits until the book, or what else the file holds, says so. */
  when(says: () => boolean): Promise<void> {
    return condition(says)
  }

  /** Tells the registry by which agency, order and employer this case is to be found; call it when they are known. */
  bind(): void {
    const key = this.key('bind')
    if (this.rt.file.memory[key] !== undefined) return
    this.rt.file.memory[key] = 'done'
    writeSummary(this.rt)
  }

  /** Waits until one of the facts is known that come from outside. */
  async known(...facts: readonly string[]): Promise<void> {
    await condition(() => facts.some((fact) => this.facts[fact] !== undefined))
  }

  /** Asks the person or officer whose task it is, and waits for the answer. */
  async ask(kind: string, facts: Facts = {}): Promise<Facts> {
    return (await this.awaitAnswer({ of: 'task', kind, facts })) ?? {}
  }

  /** Asks like `ask`, but lets go (undefined) once the fact named by `unless` is known. */
  async askUnless(kind: string, unless: string, facts: Facts = {}): Promise<Facts | undefined> {
    return this.awaitAnswer({ of: 'task', kind, facts, unless })
  }

  /** Asks like `ask`, but lets go (undefined) at `closesAt`, or once `when` says that nobody needs the answer any more. */
  async askUntil(kind: string, { facts = {}, ...letGo }: Letting): Promise<Facts | undefined> {
    return this.awaitAnswer({ of: 'task', kind, facts, ...letGo })
  }

  /** Hands work to the organisation the rulebook names, and waits for its answer. */
  async handOff(kind: string, facts: Facts = {}): Promise<Facts> {
    return (await this.awaitAnswer({ of: 'handoff', kind, facts })) ?? {}
  }

  /** Whether a task or handoff of this kind lies with someone now, or did before. */
  isAskedOf(kind: string): boolean {
    const key = this.key(kind)
    return this.rt.file.waits[key] !== undefined || this.rt.file.memory[key] !== undefined
  }

  /** Keeps asking an organisation that may answer late, twice or never, until nobody needs it any more. */
  keepAsking(kind: string, request: Omit<StandingRequest, 'kind'>): Promise<void> {
    return keepAsking(this.rt, this.key(kind), { kind, ...request })
  }

  /** Hands out like `handOff`, but lets go (undefined) at `closesAt`, or once `when` says that nobody needs the answer. */
  async handOffUntil(kind: string, { facts = {}, ...letGo }: Letting): Promise<Facts | undefined> {
    return this.awaitAnswer({ of: 'handoff', kind, facts, ...letGo })
  }

  /** A rule applied to facts under the pinned rulebook; figures nobody knows are asked of a caseworker. */
  async decide(decision: string, facts: Facts): Promise<Facts> {
    return decideStep(this.rt, { key: this.key(`decide-${decision}`), decision, facts, evenIfHeld: this.evenIfHeld })
  }

  /** Waits for a date; returns `fact` when the fact named by `unless` became known before it, or `when` came true. */
  async until(name: string, at: Instant, unless: Unless = {}): Promise<'date' | 'fact'> {
    const { file } = this.rt
    const key = this.key(`until-${name}`)
    if (file.memory[key] === undefined) {
      await mayStart(this.rt, this)
      file.dates[key] = at
      await condition(() => file.memory[key] !== undefined || this.letsGo(unless))
      delete file.dates[key]
      file.memory[key] ??= 'fact'
    }
    return file.memory[key] === 'fact' ? 'fact' : 'date'
  }

  /** Runs parts side by side, each under its own name; every part ends before the branch does. */
  async branch<T>(parts: { [name: string]: (desk: Desk) => Promise<T> }): Promise<{ [name: string]: T }> {
    const entries = Object.entries(parts)
    const results = await Promise.all(entries.map(([name, part]) => part(this.at(this.key(name)))))
    return Object.fromEntries(entries.map(([name], i) => [name, results[i] as T]))
  }

  /** Runs a part beside everything else, for as long as the body runs; it goes on while the case is held. */
  beside(name: string, part: (desk: Desk) => Promise<void>): void {
    runBeside({ ...this.place(name), at: (path) => new Desk(this.rt, path, true) }, part)
  }

  /** A part whose inner steps are forgotten when it ends; its result stays as one line. */
  section(name: string, body: (desk: Desk) => Promise<Facts>): Promise<Facts> {
    return runSection(this.place(name), body)
  }

  /** Repeats a part until it answers with a result instead of `again`; each round's steps are forgotten when it ends. */
  rounds(name: string, body: (desk: Desk, round: number) => Promise<Facts | 'again'>): Promise<Facts> {
    return runRounds(this.place(name), body)
  }

  /** Runs one part for each open matter, side by side, until `done`; a part closes its matter through `once`. */
  each(name: string, matters: Matters): Promise<void> {
    return runEach(this.place(name), matters)
  }

  /** Enters a stage, runs it, and keeps one line of it. Used by the table of contents only. */
  async stage(name: AnyStage, stage: Stage): Promise<Exit | undefined> {
    const { file } = this.rt
    if (file.memory[name] !== undefined) return undefined
    await enterStage(this.rt, name)
    const exit = await stage(new Desk(this.rt, name))
    forget(this.rt, name)
    file.memory[name] = exit ? exit.reason : 'done'
    return exit
  }

  private async awaitAnswer({ of, kind, facts, closesAt, ...unless }: Asked): Promise<Facts | undefined> {
    const { file } = this.rt
    const key = this.key(kind)
    const remembered = file.memory[key]
    if (remembered !== undefined) return remembered === 'let-go' ? undefined : asFacts(remembered)
    if (!file.waits[key]) {
      await mayStart(this.rt, this)
      await openWait(this.rt, { key, of, kind, facts })
    }
    const closing = `${key}/closes`
    if (closesAt !== undefined && file.memory[closing] === undefined) file.dates[closing] = closesAt
    const closed = () => file.memory[closing] !== undefined || this.letsGo(unless)
    await condition(() => file.waits[key]?.answer !== undefined || closed())
    const answer = file.waits[key]?.answer
    if (answer === undefined) withdrawWait(this.rt, key)
    delete file.waits[key]
    delete file.dates[closing]
    delete file.memory[closing]
    file.memory[key] = answer ?? 'let-go'
    return answer
  }

  private place(name: string): Place {
    return { rt: this.rt, key: this.key(name), at: this.at }
  }

  private readonly at = (path: string): Desk => new Desk(this.rt, path, this.evenIfHeld)

  private readonly letsGo = ({ unless, when }: Unless): boolean =>
    (unless !== undefined && this.facts[unless] !== undefined) || when?.() === true
}
