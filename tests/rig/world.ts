// What does the world look like to a workflow under test? Registry and organisations in memory, the real rules of the domain.
import { ApplicationFailure } from '@temporalio/common'
import type { CaseActivities } from '../../activities/contract.js'
import { keepAndTell } from '../../activities/holds.js'
import { heldForItsPaper } from '../../activities/outgoing.js'
import { withContractHash } from '../../activities/contract-hash.js'
import { civilDate, type Instant } from '../../domain/calendar.js'
import type { CaseEvent } from '../../domain/case-events.js'
import type { ClaimBook } from '../../domain/benefit-claim/claim-book.js'
import type { CaseOpening, Party, Rung, Wait } from '../../domain/case-file.js'
import { decisions } from '../../domain/decisions.js'
import { textOf } from '../../domain/facts.js'
import { handoffKind, taskKind } from '../../domain/forms.js'
import type { CarriedOut, Outgoing } from '../../domain/outgoing.js'
import type { Rulebook } from '../../domain/rulebook.js'
import { loadRulebooks } from '../../rulebook/load.js'
import { aCountry } from './a-country.js'
import { aNumber } from './an-agency.js'
import type { DurableThings } from './durable-things.js'
import { shippedCorridor } from '../../rulebook/load.js'

const day = 86_400_000
const after = (at: Instant, days: number) => new Date(Date.parse(at) + days * day).toISOString()

const ladderFrom = (at: Instant): Rung[] => [
  { at: after(at, 7), act: 'remind' },
  { at: after(at, 12), act: 'escalate' },
]

/** A claim names its institutions itself. */
const partyOf = ({ of, kind, facts }: Pick<Wait, 'of' | 'kind' | 'facts'>): Party =>
  of === 'task'
    ? { role: taskKind(kind)?.role ?? 'caseworker' }
    : { organisation: textOf(facts, 'institution') || (handoffKind(kind)?.party ?? 'none') }

/** How the world misbehaves: outgoing keys that fail, and how often. */
type Trouble = { key: RegExp; times: number; transient: boolean; code: string }

/** Read once in a process; a test that changes one changes a copy. */
const shipped = new Map(loadRulebooks().map(({ rulebook }) => [rulebook.id, rulebook]))
const corridor = shippedCorridor('npl-kor-manufacturing').rulebook

export class World {
  readonly carriedOut: Outgoing[] = []
  /** The case's time at which each item went. */
  readonly carriedOutAt: Instant[] = []
  readonly events: CaseEvent[] = []
  readonly decided: string[] = []
  readonly troubles: Trouble[] = []
  /** Decisions that cannot be taken at present. */
  readonly failing = new Set<string>()
  /** Until when a notice to the person is kept back at an instant; undefined: it goes. */
  keepsBack: ((item: Outgoing, at: Instant) => Instant | undefined) | undefined
  /** Whether it says which notices put a date into a calendar, as an outside world of before did not. */
  keepsCalendars = false
  /** Stage → procedure version given to a case that enters it. */
  readonly versions: { [stage: string]: number } = {}
  /** The durable things of the test, once it has a server to reach them on. */
  things: DurableThings | undefined
  readonly corridor = corridor

  /** Rulebooks of this test alone; `xta` is the made-up country of the agencies. */
  readonly ownRulebooks = new Map<string, Rulebook>([['xta', aCountry()]])

  /** A thing pins its own or a shipped rulebook by its id; any other name stands for the corridor Nepal to Korea. */
  rulebookOf(name: string): Rulebook {
    return this.ownRulebooks.get(name) ?? shipped.get(name) ?? this.corridor
  }

  /** Starts what a claim opens; a test without a server of its own for it keeps the opening only. */
  start: ((opening: CaseOpening) => Promise<unknown>) | undefined

  private async openClaim({ facts, book, at }: Extract<Outgoing, { act: 'open-claim' }>): Promise<string> {
    const { instrument } = book as ClaimBook
    const number = aNumber('CLM')
    const clock = { mode: 'demo' as const, aheadMs: Math.max(0, Date.parse(at) - Date.now()) }
    await this.start?.({
      procedure: 'claim',
      caseNumber: number,
      corridor: instrument,
      rulebook: instrument,
      clock,
      facts,
      book,
    })
    return number
  }

  private keep(number: string, events: CaseEvent[]): void {
    this.events.push(...events)
    for (const event of events) {
      if (event.event === 'summary') this.things?.heard(number, event.data)
      if (event.event === 'standing') this.things?.stands(number, event)
    }
  }

  /** Whatever says where it stands hears what it came into the reach of, as from the registry. */
  private readonly keepAndTell = keepAndTell({
    keep: async ({ caseNumber, events }) => this.keep(caseNumber, events),
    wordsFor: async (number) => this.things?.wordsFor(number) ?? [],
    tell: async (to, message) => this.things?.others.tell(to, message),
  })

  trouble(trouble: Trouble): void {
    this.troubles.push(trouble)
  }

  told(): string[] {
    return this.carriedOut.flatMap((item) => (item.act === 'tell' ? [item.notice] : []))
  }

  issued(): string[] {
    return this.carriedOut.flatMap((item) => (item.act === 'issue' ? [item.document] : []))
  }

  readonly activities: CaseActivities = {
    openWaits: async ({ caseNumber, procedure, at, waits, events }) => {
      const planned = waits.map((wait) => ({ ...wait, to: partyOf(wait), dueAt: after(at, 10) }))
      const opened = planned.map((wait) => ({ event: 'wait-opened' as const, at, ...wait }))
      await this.keepAndTell({ caseNumber, procedure, events: [...events, ...opened] })
      return planned.map(({ key, to, dueAt }) => ({ key, to, dueAt, ladder: ladderFrom(at) }))
    },
    decide: async ({ decision, key, at, facts, supplied, rulebook: pinned }) => {
      this.decided.push(decision)
      const kind = decisions.get(decision)
      const rulebook = this.rulebookOf(pinned)
      if (!kind) throw new Error(`no decision ${decision}`)
      try {
        if (this.failing.has(decision)) throw new Error('not now')
        const answer = kind.decide({ rulebook, on: civilDate(at, rulebook.zones.origin), at, supplied }, facts)
        if (answer.status !== 'decided') return { ...answer, decision, key }
        return { ...answer, value: withContractHash(decision, facts, answer.value), decision, key }
      } catch {
        throw ApplicationFailure.create({
          type: 'decision-facts-invalid',
          message: 'unreadable facts',
          nonRetryable: true,
        })
      }
    },
    enterStage: async ({ stage }) => ({ version: this.versions[stage] ?? 1 }),
    record: (record) => this.keepAndTell(record),
    carryOut: async ({ caseNumber, items, at = '' }) => {
      const results: CarriedOut[] = []
      for (const item of items) {
        const kept = heldForItsPaper(item, results) ?? this.keptBack(item, at)
        results.push(kept ?? (await this.carryOut(caseNumber, item)))
        if (!kept) this.carriedOutAt[this.carriedOut.indexOf(item)] = at
      }
      return results
    },
  }

  private keptBack(item: Outgoing, at: Instant): CarriedOut | undefined {
    const notBefore = item.act === 'tell' && 'person' in item.to ? this.keepsBack?.(item, at) : undefined
    return notBefore ? { key: item.key, done: false, code: 'notice-held', transient: true, notBefore } : undefined
  }

  private async carryOut(caseNumber: string, item: Outgoing): Promise<CarriedOut> {
    const trouble = this.troubles.find((t) => t.times > 0 && t.key.test(item.key))
    if (trouble) {
      trouble.times -= 1
      return { key: item.key, done: false, code: trouble.code, transient: trouble.transient }
    }
    this.carriedOut.push(item)
    if (item.act === 'open-claim') return { key: item.key, done: true, facts: { number: await this.openClaim(item) } }
    const answer = await this.things?.deliver(caseNumber, item)
    if (typeof answer === 'object') return { key: item.key, done: true, ...answer }
    const dated = this.keepsCalendars && item.act === 'tell' && item.calendar ? { dated: true as const } : {}
    return { key: item.key, done: true, reference: `REF-${this.carriedOut.length}`, ...dated }
  }
}
