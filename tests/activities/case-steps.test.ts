// Are waits planned, decisions taken, stages entered and portability started as the pinned rulebook and the case say?
import { describe, expect, it } from 'vitest'
import { createCaseEvents } from '../../activities/case-events.js'
import type { OpenWaits, RecordEvents } from '../../activities/contract.js'
import { createDeadlines } from '../../activities/deadlines.js'
import { createDecisions, type TakenDecision } from '../../activities/decisions.js'
import { pinnedRulebooks } from '../../activities/pinned-rulebooks.js'
import { createPortability, type CaseStarter } from '../../activities/portability.js'
import { createStages, currentProcedures } from '../../activities/stages.js'
import { handoffOf } from '../../domain/benefit-claim/claim-requests.js'
import { addToDate } from '../../domain/calendar.js'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { allHandoffKinds, allTaskKinds, roleOfTask } from '../../domain/forms.js'
import { parseRulebook } from '../../rulebook/load.js'
import { theInstrument } from '../rulebook/a-rulebook.js'
import { activity, at, context, corridor } from './world.js'

const rulebookOf = async () => corridor
const kept: RecordEvents[] = []
const keep = async (record: RecordEvents) => void kept.push(record)
const { openWaits } = createDeadlines({ rulebookOf, roleOfTask, keep })
const taken: TakenDecision[] = []
const { decide } = createDecisions({
  rulebookOf,
  decisions,
  keepDecision: async (one) => void taken.push(one),
})
const opening = { procedure: 'migration-cycle', at, events: [] } as const satisfies Partial<OpenWaits>
const plan = (waits: Parameters<typeof openWaits>[0]['waits']) =>
  activity().run(openWaits, { ...opening, caseNumber: context.caseNumber, rulebook: 'pinned', waits })

describe('planning waits', () => {
  it('gives every kind of task its role and every kind of handoff its organisation, due later than now', async () => {
    const tasks = allTaskKinds().map(({ kind }) => ({ key: `t/${kind}`, of: 'task' as const, kind, facts: {} }))
    const ofClaims: readonly string[] = Object.values(handoffOf)
    const kinds = allHandoffKinds().flatMap(({ kind }) => (ofClaims.includes(kind) ? [] : [kind]))
    const handoffs = kinds.map((kind) => ({ key: `h/${kind}`, of: 'handoff' as const, kind, facts: {} }))
    const plans = await plan([...tasks, ...handoffs])
    expect(plans).toHaveLength(tasks.length + handoffs.length)
    for (const { key, to, dueAt, ladder } of plans) {
      expect(Date.parse(dueAt)).toBeGreaterThan(Date.parse(at))
      expect(ladder.at(-1)?.act).toBe('escalate')
      expect(key.startsWith('h/') ? 'organisation' in to : 'role' in to).toBe(true)
    }
  })

  it('takes the date from the facts when it is known beforehand', async () => {
    const [planned] = await plan([{ key: 'k', of: 'task', kind: 'refund-choice', facts: { dueOn: '2035-01-10' } }])
    expect(planned?.dueAt.slice(0, 10)).toBe('2035-01-10')
  })

  it('gives a handoff for which the rulebook names nobody to a caseworker', async () => {
    const desk = createDeadlines({ rulebookOf: async () => ({ ...corridor, parties: {} }), roleOfTask, keep })
    const [planned] = await desk.openWaits({
      ...opening,
      caseNumber: 'c',
      rulebook: 'r',
      waits: [{ key: 'k', of: 'handoff', kind: 'visa', facts: {} }],
    })
    expect(planned?.to).toEqual({ role: 'caseworker' })
  })

  it('gives the request of a claim to the institution that the claim names, within the 90 days of its instrument', async () => {
    const desk = createDeadlines({ rulebookOf: async () => theInstrument('eu-883-2004'), roleOfTask, keep })
    const ask = (facts: Facts) => {
      const waits = [{ key: 'k', of: 'handoff' as const, kind: 'claim-periods', facts }]
      return desk.openWaits({ ...opening, procedure: 'claim', caseNumber: 'c', rulebook: 'r', waits })
    }
    const [planned] = await ask({ institution: 'fr-cnav' })
    expect(planned?.to).toEqual({ organisation: 'fr-cnav' })
    expect(planned?.dueAt.slice(0, 10)).toBe(addToDate(at.slice(0, 10), { days: 90 }))
    expect((await ask({}))[0]?.to).toEqual({ role: 'caseworker' })
  })

  it('refuses a task of a kind nobody knows', async () => {
    await expect(plan([{ key: 'k', of: 'task', kind: 'horoscope', facts: {} }])).rejects.toMatchObject({
      type: 'wait-kind-unknown',
      nonRetryable: true,
    })
  })
})

describe('opening waits', () => {
  it('writes 1 record: what happened before, then the 2 waits as open', async () => {
    kept.length = 0
    const closed = { event: 'wait-closed', key: 'old', how: 'answered', at } as const
    const waits = ['a', 'b'].map((key) => ({ key, of: 'task' as const, kind: 'offer-answer', facts: {} }))
    await openWaits({ ...opening, caseNumber: 'c', rulebook: 'r', waits, events: [closed] })
    expect(kept).toHaveLength(1)
    expect(kept[0]?.events.map((event) => event.event)).toEqual(['wait-closed', 'wait-opened', 'wait-opened'])
  })
})

describe('taking a decision', () => {
  const take = (decision: string, facts = {}) =>
    activity().run(decide, { caseNumber: 'c', key: 'k', rulebook: 'pinned', decision, at, facts, supplied: {} })

  it('answers with value and steps', async () => {
    expect(await take('language-test', { score: 160 })).toMatchObject({ status: 'decided', value: { passed: true } })
    expect(taken).toMatchObject([
      { key: 'k', decision: 'language-test', rulebookHash: 'pinned', value: { passed: true } },
    ])
    expect(taken[0]?.steps.length).toBeGreaterThan(0)
  })

  it('refuses facts of the wrong shape by their names', async () => {
    await expect(take('language-test', { score: 'many' })).rejects.toMatchObject({
      type: 'decision-facts-invalid',
      message: expect.stringContaining('score'),
    })
  })

  it('refuses a name nobody knows', async () => {
    await expect(take('horoscope')).rejects.toMatchObject({ type: 'decision-unknown', nonRetryable: true })
  })
})

describe('the pinned rulebook', () => {
  it('is read once', async () => {
    let reads = 0
    const read = pinnedRulebooks({ read: async () => `text ${(reads += 1)}`, parse: () => corridor })
    expect(await read('h')).toBe(await read('h'))
    expect(reads).toBe(1)
  })

  it('that is missing or broken parks the case', async () => {
    const parse = (text: string) => parseRulebook(text, 'pinned').rulebook
    await expect(pinnedRulebooks({ read: async () => undefined, parse })('h')).rejects.toMatchObject({
      type: 'rulebook-missing',
      nonRetryable: true,
    })
    await expect(pinnedRulebooks({ read: async () => 'id: 1', parse })('h')).rejects.toMatchObject({
      type: 'rulebook-broken',
      nonRetryable: true,
    })
  })
})

describe('small steps', () => {
  it('enters a stage under its current procedure', async () => {
    const { enterStage } = createStages()
    expect(await enterStage({ stage: 'training' })).toEqual({ version: currentProcedures.training })
    await expect(enterStage({ stage: 'constructor' })).rejects.toMatchObject({ type: 'stage-unknown' })
  })

  it('hands the events of a case to the registry', async () => {
    const kept: unknown[] = []
    await createCaseEvents({ keep: async (record) => void kept.push(record) }).record({
      caseNumber: 'c',
      procedure: 'portability',
      events: [],
    })
    expect(kept).toEqual([{ caseNumber: 'c', procedure: 'portability', events: [] }])
  })

  it('starts and tells portability with what the case knows', async () => {
    const calls: unknown[] = []
    const starter: CaseStarter = {
      startPortability: async (start) => void calls.push(start),
      informPortability: async (report) => void calls.push(report),
    }
    const carriers = createPortability({ starter })
    await carriers['start-portability'](context, {
      key: 's',
      at,
      act: 'start-portability',
      facts: { visaClass: 'E-9' },
    })
    await carriers['inform-portability'](context, {
      key: 'i',
      at,
      act: 'inform-portability',
      fact: 'left-site',
      data: {},
    })
    expect(calls).toMatchObject([
      { caseNumber: context.caseNumber, demo: false, facts: { visaClass: 'E-9' } },
      { key: 'i', fact: 'left-site' },
    ])
  })
})
