// Does an audit tell the history and the ledger as one, whatever either of them lacks?
import { describe, expect, it } from 'vitest'
import { merge } from '../../client/audit.js'
import { entriesOfRun, type AuditEntry } from '../../client/audit-entries.js'
import type { HistoryEvent, Opener } from '../../client/workflow-history.js'
import type { LedgerRow } from '../../registry/ledger.js'

const plain: Opener = (payloads) =>
  Promise.resolve((payloads ?? []).map(({ data }) => JSON.parse(Buffer.from(data ?? []).toString('utf8')) as unknown))
const sealed = (...values: unknown[]) => ({
  payloads: values.map((value) => ({ data: Buffer.from(JSON.stringify(value)) })),
})
const event = (id: number, attributes: object): HistoryEvent =>
  ({ eventId: id, eventTime: { seconds: 1_767_582_900 + id, nanos: 0 }, ...attributes }) as unknown as HistoryEvent

const row = (changes: Partial<LedgerRow>): LedgerRow => ({
  seq: 1,
  at: '2027-05-01T00:00:00.000Z',
  caseNumber: 'NP-1',
  commandId: 'c-1',
  digest: 'd',
  action: 'complete-task',
  subject: 'recruitment/orientation',
  role: 'caseworker',
  actorId: 'desk-1',
  outcome: 'accepted',
  detail: null,
  data: null,
  ...changes,
})

const command = {
  commandId: 'c-1',
  digest: 'd',
  actor: { role: 'caseworker', id: 'desk-1' },
  task: 'recruitment/orientation',
  data: { attended: true },
}
const step = {
  rule: 'contract-clauses-complete',
  source: 'standard contract',
  verified: true,
  inputs: { clauses: 3 },
  result: true,
}

const history: HistoryEvent[] = [
  event(1, {
    workflowExecutionStartedEventAttributes: {
      originalExecutionRunId: 'r-1',
      input: sealed({ rulebook: 'hash-1', caseNumber: 'NP-1' }),
    },
  }),
  event(2, {
    workflowExecutionUpdateAcceptedEventAttributes: {
      acceptedRequest: { input: { name: 'completeTask', args: sealed(command) } },
    },
  }),
  event(3, {
    markerRecordedEventAttributes: {
      markerName: 'core_local_activity',
      details: {
        data: sealed({ activity_type: 'decide' }),
        result: sealed({
          status: 'decided',
          value: { complete: true },
          steps: [step],
          decision: 'contract-check',
          key: 'recruitment/decide-contract-check',
        }),
      },
    },
  }),
  event(4, {
    markerRecordedEventAttributes: {
      markerName: 'core_local_activity',
      details: { data: sealed({ activity_type: 'record' }), result: sealed(null) },
    },
  }),
  event(5, {
    activityTaskScheduledEventAttributes: {
      input: sealed({
        items: [
          { key: 'k', act: 'issue', document: 'job-offer' },
          { key: 'n', act: 'tell', notice: 'offer-ready' },
        ],
      }),
    },
  }),
  event(6, {
    activityTaskCompletedEventAttributes: {
      scheduledEventId: 5,
      result: sealed([
        { key: 'k', done: true, reference: 'NP-OFFER-2026-000001' },
        { key: 'n', done: false, code: 'notice-refused' },
      ]),
    },
  }),
  event(7, {
    workflowExecutionSignaledEventAttributes: {
      signalName: 'handoffAnswered',
      input: sealed({ ...command, task: undefined, commandId: 'c-2', handoff: 'screening/medical' }),
    },
  }),
  event(8, {
    markerRecordedEventAttributes: {
      markerName: 'core_local_activity',
      details: { data: sealed({ activityType: 'decide' }), result: sealed({ erased: true }) },
    },
  }),
]

const entries = (): Promise<AuditEntry[]> =>
  entriesOfRun({ workflowId: 'case/NP-1', runId: 'r-1', events: history }, plain)

describe('entriesOfRun', () => {
  it('reads who, what, when and under which rule', async () => {
    const told = (await entries()).map(({ who, what, subject, outcome, detail }) => [
      who,
      what,
      subject,
      outcome,
      detail,
    ])
    expect(told).toEqual([
      ['system', 'begin', 'case/NP-1', 'started', 'rulebook hash-1'],
      ['caseworker:desk-1', 'complete-task', 'recruitment/orientation', 'received', undefined],
      ['system', 'decide', 'recruitment/decide-contract-check', 'decided', 'contract-clauses-complete'],
      ['system', 'issue', 'job-offer', 'carried-out', 'NP-OFFER-2026-000001'],
      ['system', 'tell', 'offer-ready', 'not-carried-out', 'notice-refused'],
      ['caseworker:desk-1', 'answer-handoff', 'screening/medical', 'received', undefined],
      ['system', 'decide', '', 'unreadable', undefined],
    ])
    const decision = (await entries())[2]
    expect(decision).toMatchObject({
      at: '2026-01-05T03:15:03.000Z',
      rule: { rulebook: 'hash-1', steps: [step] },
      data: { complete: true },
      witnesses: ['case/NP-1 / r-1 / 3'],
    })
  })
})

describe('merge', () => {
  it('joins a command to its row, keeps both times, and adds what no history shows', async () => {
    const rows = [
      row({}),
      row({ seq: 2, commandId: 'c-2', action: 'handoff-answered', outcome: 'refused', detail: 'no-such-task' }),
      row({
        seq: 3,
        commandId: 'c-3',
        action: 'withdraw',
        outcome: 'refused',
        detail: 'bad-form',
        at: '2026-01-05T03:15:04.500Z',
      }),
    ]
    const { merged, missing } = merge(await entries(), rows)
    expect(missing).toBe(0)
    expect(merged.find(({ commandId }) => commandId === 'c-1')).toMatchObject({
      outcome: 'accepted',
      at: '2026-01-05T03:15:02.000Z',
      caseAt: '2027-05-01T00:00:00.000Z',
      witnesses: ['case/NP-1 / r-1 / 2', 'ledger / 1'],
    })
    expect(merged.find(({ commandId }) => commandId === 'c-2')).toMatchObject({
      what: 'answer-handoff',
      outcome: 'refused',
      detail: 'no-such-task',
    })
    expect(merged.map(({ what }) => what).indexOf('withdraw')).toBe(3)
  })

  it('counts accepted commands whose history is gone, but not those of the door itself', () => {
    const { missing } = merge(
      [],
      [
        row({}),
        row({ seq: 2, commandId: 'c-2', action: 'read-document' }),
        row({ seq: 3, commandId: 'c-3', action: 'read-notes' }),
        row({ seq: 4, commandId: 'c-4', outcome: 'refused' }),
      ],
    )
    expect(missing).toBe(1)
  })
})
