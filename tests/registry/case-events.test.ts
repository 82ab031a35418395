// Does the registry stand where the case stands, also when batches come twice or late?
import { expect, it } from 'vitest'
import type { CaseEvent } from '../../domain/case-events.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { findCase } from '../../registry/cases.js'
import type { Registry } from '../../registry/database.js'
import { readLedger } from '../../registry/ledger.js'
import { closeWait, findWait, listWaits, openWaits, type NewWait } from '../../registry/waits.js'
import { atOnce, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const key = 'screening/medical'
const wait = (caseNumber: string, changes: Partial<NewWait> = {}): NewWait => ({
  caseNumber,
  key,
  of: 'handoff',
  kind: 'medical-examination',
  to: { organisation: 'clinic-1' },
  openedAt: '2026-02-01T03:15:00.000Z',
  dueAt: '2026-02-15T03:15:00.000Z',
  facts: { round: 1 },
  ...changes,
})

const batch: CaseEvent[] = [
  {
    event: 'command',
    commandId: 'c1',
    digest: 'd1',
    action: 'handoffAnswered',
    subject: key,
    actor: { role: 'organisation', id: 'clinic-1' },
    at: '2026-02-10T00:00:00.000Z',
    outcome: 'accepted',
    data: { outcome: 'fit' },
  },
  { event: 'rung', key, act: 'remind', at: '2026-02-08T03:15:00.000Z' },
  { event: 'rung', key, act: 'remind', at: '2026-02-09T03:15:00.000Z' },
  { event: 'rung', key, act: 'escalate', at: '2026-02-09T03:15:00.000Z' },
  { event: 'wait-closed', key, how: 'answered', at: '2026-02-10T00:00:00.000Z' },
  { event: 'standing', stage: 'screening', status: 'in-screening', at: '2026-02-10T00:00:00.000Z' },
  { event: 'standing', stage: 'training', status: 'in-training', at: '2026-02-10T00:00:00.000Z' },
]

onEachDatabase((given) => {
  it('one batch of 7 events written 20 times at once counts once', async () => {
    const { registry } = given()
    const caseNumber = await caseWithWait(registry)
    await atOnce(20, () => recordCaseEvents(registry, { caseNumber, procedure: 'migration-cycle', events: batch }))
    expect(await readLedger(registry, caseNumber)).toHaveLength(1)
    expect(await findWait(registry, caseNumber, key)).toMatchObject({
      status: 'answered',
      reminded: 2,
      escalatedAt: '2026-02-09T03:15:00.000Z',
      closedAt: '2026-02-10T00:00:00.000Z',
      role: null,
      organisation: 'clinic-1',
      facts: { round: 1 },
    })
    expect(await findCase(registry, caseNumber)).toMatchObject({ stage: 'training', status: 'in-training' })
  })

  it('a batch that comes late does not turn a newer standing back', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const newer: CaseEvent = {
      event: 'standing',
      stage: 'return',
      status: 'closed',
      exit: 'completed',
      at: '2031-01-01T00:00:00.000Z',
    }
    await recordCaseEvents(registry, { caseNumber, procedure: 'migration-cycle', events: [newer] })
    await recordCaseEvents(registry, { caseNumber, procedure: 'migration-cycle', events: batch })
    expect(await findCase(registry, caseNumber)).toMatchObject({ stage: 'return', status: 'closed', exit: 'completed' })
  })

  it('the standing of portability has its own column and leaves the case where it is', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const events: CaseEvent[] = [
      { event: 'standing', stage: 'portability', status: 'rights-open', at: '2027-01-01T00:00:00.000Z' },
    ]
    await recordCaseEvents(registry, { caseNumber, procedure: 'portability', events })
    expect(await findCase(registry, caseNumber)).toMatchObject({
      stage: 'recruitment',
      status: 'in-recruitment',
      portabilityStatus: 'rights-open',
      portabilityAt: '2027-01-01T00:00:00.000Z',
    })
  })

  it('a wait opened again moves its due date while it is open, and never opens after it was closed', async () => {
    const { registry } = given()
    const caseNumber = await caseWithWait(registry)
    await openWaits(registry, [wait(caseNumber, { dueAt: '2026-03-01T03:15:00.000Z' })])
    expect((await findWait(registry, caseNumber, key))?.dueAt).toBe('2026-03-01T03:15:00.000Z')
    await closeWait(registry, { caseNumber, key, how: 'withdrawn', at: '2026-02-20T00:00:00.000Z' })
    await openWaits(registry, [wait(caseNumber)])
    await closeWait(registry, { caseNumber, key, how: 'answered', at: '2026-02-21T00:00:00.000Z' })
    expect(await findWait(registry, caseNumber, key)).toMatchObject({
      status: 'withdrawn',
      dueAt: '2026-03-01T03:15:00.000Z',
      closedAt: '2026-02-20T00:00:00.000Z',
    })
  })

  it('3 waits of a case are listed by due date, and by role, organisation, sort and status alone', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await openWaits(registry, [
      wait(caseNumber),
      wait(caseNumber, {
        key: 'a',
        of: 'task',
        kind: 'orientation',
        to: { role: 'caseworker' },
        dueAt: '2026-02-05T03:15:00.000Z',
      }),
      wait(caseNumber, {
        key: 'b',
        of: 'task',
        kind: 'offer-answer',
        to: { role: 'person' },
        dueAt: '2026-02-25T03:15:00.000Z',
      }),
    ])
    await closeWait(registry, { caseNumber, key: 'b', how: 'answered', at: '2026-02-06T00:00:00.000Z' })
    const keys = async (filter: Omit<Parameters<typeof listWaits>[1], 'limit' | 'caseNumber'>) =>
      (await listWaits(registry, { caseNumber, limit: 10, ...filter })).map((row) => row.key)
    expect(await keys({})).toEqual(['a', key, 'b'])
    expect(await keys({ role: 'caseworker' })).toEqual(['a'])
    expect(await keys({ organisation: 'clinic-1' })).toEqual([key])
    expect(await keys({ of: 'task', status: 'answered' })).toEqual(['b'])
  })
})

async function caseWithWait(registry: Registry): Promise<string> {
  const caseNumber = await openedCase(registry)
  await openWaits(registry, [wait(caseNumber)])
  return caseNumber
}
