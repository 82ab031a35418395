// Until when must someone answer, and who is reminded when? By the pinned rulebook's terms, in the civil days of its zones.
import type { Role } from '../domain/actor.js'
import { civilDate, daysBetween, PlainDate, type Instant } from '../domain/calendar.js'
import type { Party } from '../domain/case-file.js'
import { planDeadline, type Deadline } from '../domain/deadlines.js'
import type { Fact } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import type { Rulebook } from '../domain/rulebook.js'
import type { DeadlineRule } from '../domain/rulebook/rulebook-terms.js'
import type { OpenWaits, PlannedWait, RecordEvents, WaitToPlan } from './contract.js'
import { failure } from './failures.js'
import type { RulebookOf } from './pinned-rulebooks.js'

type RoleOfTask = (kind: string) => Role | undefined

export type DeadlineNeeds = {
  rulebookOf: RulebookOf
  roleOfTask: RoleOfTask
  keep: (record: RecordEvents) => Promise<void>
}

export function createDeadlines({ rulebookOf, roleOfTask, keep }: DeadlineNeeds) {
  return {
    /**
     * Who answers each wait, until when, and the reminders of it. A wait whose facts hold a civil date `dueOn` is due
     * on that date. A handoff for which the rulebook names nobody goes to a caseworker. Writes the waits down as
     * open, together with what else happened, so that one step does for both.
     */
    async openWaits({
      caseNumber,
      procedure,
      rulebook: hash,
      at,
      waits,
      events,
      book,
    }: OpenWaits): Promise<PlannedWait[]> {
      const rulebook = await rulebookOf(hash)
      const planned = waits.map((wait) => ({
        ...wait,
        to: partyOf(rulebook, wait, roleOfTask),
        ...deadlineOf(rulebook, { kind: wait.kind, at, dueOn: wait.facts['dueOn'] }),
      }))
      const opened = planned.map(({ ladder: _, ...wait }) => ({ event: 'wait-opened' as const, at, ...wait }))
      await keep({ caseNumber, procedure, events: [...events, ...opened], ...(book && { book }) })
      return planned.map(({ key, to, dueAt, ladder }) => ({ key, to, dueAt, ladder }))
    },
  }
}

function partyOf(rulebook: Rulebook, wait: WaitToPlan, roleOfTask: RoleOfTask): Party {
  if (wait.of === 'handoff') {
    const organisation = organisationOf(rulebook, wait)
    return organisation ? { organisation } : { role: 'caseworker' }
  }
  const role = roleOfTask(wait.kind)
  if (!role) throw failure('wait-kind-unknown')
  return { role }
}

/** A claim names its institutions itself; everybody else asks whom the rulebook names for the kind. */
function organisationOf({ kind, parties }: Rulebook, { kind: handoff, facts }: WaitToPlan): string | undefined {
  if (kind === 'instrument') return textOf(facts, 'institution') || undefined
  return Object.hasOwn(parties, handoff) ? parties[handoff] : undefined
}

function deadlineOf(
  rulebook: Rulebook,
  wait: { kind: string; at: Instant; dueOn: Fact | readonly unknown[] | undefined },
): Deadline {
  const rule = ruleOf(rulebook, wait.kind)
  const zone = rulebook.zones[rule.zone]
  const fixed = PlainDate.safeParse(wait.dueOn)
  const term = fixed.success ? fixedTerm(rule, daysBetween(civilDate(wait.at, zone), fixed.data)) : rule
  return planDeadline(term, { at: wait.at, zone, restDays: rulebook.restDays[rule.zone] })
}

function ruleOf({ deadlines }: Rulebook, kind: string): DeadlineRule {
  const rule = Object.hasOwn(deadlines, kind) ? deadlines[kind] : deadlines['default']
  if (!rule) throw failure('rulebook-broken')
  return rule
}

/** A term that ends on a date known beforehand: calendar days from today; a date that has passed is due today. */
const fixedTerm = (rule: DeadlineRule, days: number): DeadlineRule => ({
  ...rule,
  count: 'calendar',
  countFirstDay: false,
  days: Math.max(0, days),
})
