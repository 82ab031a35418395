// Whatever happens in whatever order: does a reminder ever go after its end, does a date that fell away stay in a calendar?
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openCaseFile, type Wait } from '../../../domain/case-file.js'
import { entrySubjectOf, type CarriedOut, type Outgoing } from '../../../domain/outgoing.js'
import { caseNow } from '../../../workflows/clock.js'
import { newRuntime, type Runtime } from '../../../workflows/kit/runtime.js'
import { settle } from '../../../workflows/kit/sender.js'
import { fallDue } from '../../../workflows/kit/timekeeper.js'
import { readyToGo } from '../../../workflows/kit/tray.js'
import { endReminders, withdrawWait } from '../../../workflows/kit/waiting.js'
import { anOpening } from '../../rig/a-case.js'

const day = 86_400_000
const keys = ['recruitment/offer-answer', 'training/return-plan'] as const
type Key = (typeof keys)[number]

type Step =
  | { do: 'open'; key: Key; days: number }
  | { do: 'answer'; key: Key }
  | { do: 'withdraw'; key: Key }
  | { do: 'pass'; days: number }
  | { do: 'send'; outcome: 'done' | 'held' | 'unreachable'; meanwhile?: Step | undefined }

type Entry = { at: string; writtenAt: string; cancelled: boolean; done?: true }

/** A case, the reader's calendar as a mail program keeps it, and what was told. */
class Story {
  readonly rt: Runtime = newRuntime(openCaseFile(anOpening()))
  /** `done`: the reader did what it was about while it stood there, and knows it. */
  readonly calendar = new Map<string, Entry>()
  lateReminders = 0

  take(step: Step): void {
    const { file } = this.rt
    if (step.do === 'pass' && file.clock.mode === 'demo') file.clock.aheadMs += step.days * day
    if (step.do === 'pass') fallDue(this.rt)
    if (step.do === 'open') this.open(step.key, step.days)
    if (step.do === 'withdraw') withdrawWait(this.rt, step.key)
    if (step.do === 'answer') this.answer(step.key)
    if (step.do === 'send') this.send(step.outcome, step.meanwhile)
  }

  /** Every hour that is waited for comes, and everything leaves. */
  end(): void {
    for (let n = 0; n < 40; n += 1) {
      this.take({ do: 'pass', days: 0.5 })
      this.send('done', undefined)
    }
  }

  private open(key: Key, days: number): void {
    const { file } = this.rt
    if (file.waits[key]?.answer === undefined && file.waits[key]) return
    const now = caseNow(file)
    const in_ = (n: number) => new Date(Date.parse(now) + n * day).toISOString()
    const ladder: Wait['ladder'] = [0.3, 0.6].map((part) => ({ at: in_(days * part), act: 'remind' }))
    const to = { role: 'person' as const }
    file.rewinds += 1
    const asked = file.rewinds * 100
    file.waits[key] = {
      of: 'task',
      kind: 'offer-answer',
      to,
      openedAt: now,
      dueAt: in_(days),
      ladder,
      facts: {},
      asked,
    }
  }

  private answer(key: Key): void {
    const wait = this.rt.file.waits[key]
    if (!wait || wait.answer) return
    wait.answer = {}
    const entry = this.calendar.get(key)
    if (entry) entry.done = true
    endReminders(this.rt, key)
  }

  private send(outcome: 'done' | 'held' | 'unreachable', meanwhile: Step | undefined): void {
    const items = readyToGo(this.rt)
    const results = items.map((item) => this.carryOut(item, outcome))
    if (meanwhile) this.take(meanwhile)
    items.forEach((item, n) => settle(this.rt, item, results[n]))
  }

  /** As the activity does it: a reminder of what is done is not sent, an older word changes no calendar. */
  private carryOut(item: Outgoing, outcome: 'done' | 'held' | 'unreachable'): CarriedOut {
    const { key } = item
    if (item.act !== 'tell') return { key, done: true }
    const wait = this.rt.file.waits[entrySubjectOf(item)]
    const isOver = item.notice === 'task-reminder' && (!wait || wait.answer !== undefined)
    // One that the activity must turn away was on its way, or failed before: what was kept back is dropped by the case.
    if (isOver && item.held) this.lateReminders += 1
    if (isOver) return { key, done: true }
    const notBefore = new Date(Date.parse(caseNow(this.rt.file)) + 0.4 * day).toISOString()
    if (outcome === 'held') return { key, done: false, code: 'notice-held', transient: true, notBefore }
    if (outcome === 'unreachable') return { key, done: false, code: 'notice-unreachable', transient: true }
    for (const { subject, at } of item.cancels ?? []) this.write(subject, { at, writtenAt: item.at, cancelled: true })
    if (!item.calendar) return { key, done: true }
    this.write(entrySubjectOf(item), { at: item.calendar.at, writtenAt: item.at, cancelled: false })
    return { key, done: true, dated: true }
  }

  private write(subject: string, entry: Entry): void {
    const known = this.calendar.get(subject)
    if (!known || known.writtenAt <= entry.writtenAt) this.calendar.set(subject, entry)
  }
}

const aKey = fc.constantFrom(...keys)
const change = fc.oneof(
  fc.record({ do: fc.constant('open' as const), key: aKey, days: fc.integer({ min: 2, max: 20 }) }),
  fc.record({ do: fc.constant('answer' as const), key: aKey }),
  fc.record({ do: fc.constant('withdraw' as const), key: aKey }),
  fc.record({ do: fc.constant('pass' as const), days: fc.constantFrom(0.1, 0.5, 1, 3, 7) }),
)
const sending = fc.record({
  do: fc.constant('send' as const),
  outcome: fc.constantFrom('done' as const, 'held' as const, 'unreachable' as const),
  meanwhile: fc.option(change, { nil: undefined }),
})
const steps: fc.Arbitrary<Step[]> = fc.array(fc.oneof(change, sending), { minLength: 5, maxLength: 40 })

it('after any sequence no reminder went after its end, and no coming date stays that is neither asked nor answered', () => {
  let entered = 0
  let cancelled = 0
  fc.assert(
    fc.property(steps, (taken) => {
      const story = new Story()
      for (const step of taken) story.take(step)
      const now = caseNow(story.rt.file)
      const coming = [...story.calendar].filter(([, { at }]) => at > now)
      story.end()
      for (const [subject, { at }] of coming) {
        const entry = story.calendar.get(subject)
        const wait = story.rt.file.waits[subject]
        entered += 1
        cancelled += entry?.cancelled ? 1 : 0
        if (entry?.done) continue
        if (wait) expect(entry?.at === at || entry?.at === wait.dueAt).toBe(true)
        else expect(entry?.cancelled).toBe(true)
      }
      expect(story.lateReminders).toBe(0)
    }),
    { numRuns: 1000 },
  )
  expect(entered).toBeGreaterThan(10)
  expect(cancelled).toBeGreaterThan(2)
})

it('a reminder sent again after its date was moved moves the entry: same subject, later date', () => {
  const story = new Story()
  const [key] = keys
  for (const step of [
    { do: 'open', key, days: 10 },
    { do: 'pass', days: 4 },
    { do: 'send', outcome: 'done' },
    { do: 'answer', key },
    { do: 'open', key, days: 20 },
    { do: 'pass', days: 7 },
    { do: 'send', outcome: 'done' },
  ] satisfies Step[])
    story.take(step)
  expect([...story.calendar.keys()]).toEqual([key])
  expect(story.calendar.get(key)?.at).toBe(story.rt.file.waits[key]?.dueAt)
})
