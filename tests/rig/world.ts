// What does the world look like to a workflow under test? Registry and organisations in memory, the real rules of the domain.
import { ApplicationFailure } from '@temporalio/common'
import type { CaseActivities } from '../../activities/contract.js'
import { civilDate, type Instant } from '../../domain/calendar.js'
import type { CaseEvent } from '../../domain/case-events.js'
import type { Party, Rung, Wait } from '../../domain/case-file.js'
import { decisions } from '../../domain/decisions.js'
import { handoffKind, taskKind } from '../../domain/forms.js'
import type { Outgoing } from '../../domain/outgoing.js'
import { shippedCorridor } from '../../rulebook/load.js'

const day = 86_400_000
const after = (at: Instant, days: number) => new Date(Date.parse(at) + days * day).toISOString()

const ladderFrom = (at: Instant): Rung[] => [
  { at: after(at, 7), act: 'remind' },
  { at: after(at, 12), act: 'escalate' },
]

const partyOf = (of: Wait['of'], kind: string): Party =>
  of === 'task' ? { role: taskKind(kind)?.role ?? 'caseworker' } : { organisation: handoffKind(kind)?.party ?? 'none' }

/** How the world misbehaves: outgoing keys that fail, and how often. */
type Trouble = { key: RegExp; times: number; transient: boolean; code: string }

export class World {
  readonly carriedOut: Outgoing[] = []
  readonly events: CaseEvent[] = []
  readonly decided: string[] = []
  readonly troubles: Trouble[] = []
  /** Stage → procedure version given to a case that enters it. */
  readonly versions: { [stage: string]: number } = {}
  readonly corridor = shippedCorridor('npl-kor-manufacturing').rulebook

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
    openWaits: async ({ at, waits, events }) => {
      const planned = waits.map((wait) => ({ ...wait, to: partyOf(wait.of, wait.kind), dueAt: after(at, 10) }))
      const opened = planned.map((wait) => ({ event: 'wait-opened' as const, at, ...wait }))
      this.events.push(...events, ...opened)
      return planned.map(({ key, to, dueAt }) => ({ key, to, dueAt, ladder: ladderFrom(at) }))
    },
    decide: async ({ decision, key, at, facts, supplied }) => {
      this.decided.push(decision)
      const kind = decisions.get(decision)
      const rulebook = this.corridor
      if (!kind) throw new Error(`no decision ${decision}`)
      try {
        const answer = kind.decide({ rulebook, on: civilDate(at, rulebook.zones.origin), at, supplied }, facts)
        return { ...answer, decision, key }
      } catch {
        throw ApplicationFailure.create({
          type: 'decision-facts-invalid',
          message: 'unreadable facts',
          nonRetryable: true,
        })
      }
    },
    enterStage: async ({ stage }) => ({ version: this.versions[stage] ?? 1 }),
    record: async ({ events }) => {
      this.events.push(...events)
    },
    carryOut: async ({ items }) =>
      items.map((item) => {
        const trouble = this.troubles.find((t) => t.times > 0 && t.key.test(item.key))
        if (trouble) {
          trouble.times -= 1
          return { key: item.key, done: false, code: trouble.code, transient: trouble.transient }
        }
        this.carriedOut.push(item)
        return { key: item.key, done: true, reference: `REF-${this.carriedOut.length}` }
      }),
  }
}
