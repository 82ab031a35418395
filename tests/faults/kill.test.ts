// What is left of a case whose worker, server and whole system are killed again and again? All of it, and nothing twice.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { caseHistory } from '../../client/case-history.js'
import { showCase } from '../../client/case-view.js'
import { listNotices, type ListedNotice } from '../../client/notices.js'
import { applicant } from '../../demo/cast.js'
import { listHandoffSends } from '../../registry/handoffs.js'
import { readLedger, type LedgerRow } from '../../registry/ledger.js'
import { createDataConverter } from '../../wire/data-converter.js'
import { ensureBundle } from '../../worker/bundle.js'
import { caseWorkflowId, portabilityWorkflowId } from '../../workflows/ids.js'
import { runsOf, type RecordedRun } from '../rig/histories.js'
import { findingsIn } from '../whole/canary.js'
import { People, playToTheEnd, startWholeCase } from '../whole/people.js'
import { Stage } from '../whole/stage.js'
import { Killings, planKills } from './killings.js'

const isLong = process.env['SOJOURN_TEST_LONG'] === '1'
const seed = Number(process.env['SOJOURN_SEED'] ?? Date.now() % 1_000_000)
/** The history of the played case has at least so many lines, and never more than the second figure. */
const [linesOfTheCase, mostLines] = [90, 150]
const boundaries = isLong ? mostLines : 8
const playSeconds = isLong ? 1_500 : 280

let stage: Stage
let caseNumber: string
let jobOrder: string
let people: People
let killings: Killings

beforeAll(
  async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') })
    process.stdout.write(`kill test: seed ${seed} (repeat with SOJOURN_SEED=${seed})\n`)
    stage = await Stage.open()
    killings = new Killings(stage, planKills(seed, { lines: linesOfTheCase, boundaries }))
    const started = await startWholeCase(stage.door)
    caseNumber = started.caseNumber
    jobOrder = started.jobOrder
    people = new People(stage, caseNumber, jobOrder)
    const told = { caseNumber, people, seconds: playSeconds }
    await playToTheEnd(stage, told, () => killings.carryOut(caseNumber, people.acknowledged.length))
    const kills = killings.done.map(({ target, at, second }) => `${target} after ${at} (${second} s)`).join(', ')
    const lines = (await caseHistory(stage.door, caseNumber)).length
    process.stdout.write(
      `kill test: ${lines} lines, ${killings.done.length} kills: ${kills}; parked: ${people.parked.join(', ') || 'nothing'}\n`,
    )
  },
  (playSeconds + 120) * 1_000,
)

afterAll(async () => {
  await stage?.takeDown()
  if (process.env['SOJOURN_TEST_KEEP'] !== '1') stage?.remove()
})

const accepted = async (): Promise<LedgerRow[]> =>
  (await readLedger(await stage.door.registry(), caseNumber)).filter(({ outcome }) => outcome === 'accepted')

const timesOf = (values: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return times
}
const doubled = (values: readonly string[]): string[] =>
  [...timesOf(values)].flatMap(([value, n]) => (n > 1 ? [value] : []))

async function runsOfBoth(): Promise<RecordedRun[]> {
  const client = await stage.door.temporal()
  const workflowIds = [caseWorkflowId(caseNumber), portabilityWorkflowId(caseNumber)]
  return (await Promise.all(workflowIds.map((id) => runsOf(client, id)))).flat()
}

/** The number of temporal.api.enums.v1.TimeoutType for a missing sign of life. */
const heartbeatTimeout = 4

describe(`a case whose worker or server was killed at ${boundaries} boundaries and 10 random moments, and the whole system once`, () => {
  it('had at least 12 kills, of all three targets, and no planned one was left out', () => {
    expect(killings.done.length).toBeGreaterThanOrEqual(12)
    if (!isLong) expect(killings.left).toBe(0)
    expect(new Set(killings.done.map(({ target }) => target))).toEqual(new Set(['worker', 'temporal', 'supervisor']))
  })

  it('is closed, and so is its portability', async () => {
    const view = await showCase(stage.door, caseNumber)
    expect([view.stage, view.status, view.portability?.status]).toEqual(['return', 'closed', 'closed'])
    const outcome: unknown = await (await stage.door.temporal()).workflow.getHandle(caseWorkflowId(caseNumber)).result()
    expect(outcome).toMatchObject({ exit: 'completed' })
  })

  it('has every acknowledged command exactly once in the ledger', async () => {
    const rows = await accepted()
    const times = timesOf(rows.map(({ commandId }) => commandId))
    const wrong = people.acknowledged.filter(({ commandId }) => times.get(commandId) !== 1)
    expect(people.acknowledged.length).toBeGreaterThanOrEqual(20)
    expect(wrong).toEqual([])
    expect(doubled(rows.map(({ commandId }) => commandId))).toEqual([])
  })

  it('has every answer of an organisation that its door acknowledged exactly once in the ledger', async () => {
    const answers = (await accepted()).filter(({ action }) => action === 'answer-handoff')
    const told = stage.said.filter((line) => /answered .*, the door said 200$/.test(line))
    expect(told.length).toBeGreaterThanOrEqual(9)
    expect(answers.length).toBe(told.length)
    expect(doubled(answers.map(({ subject, data }) => JSON.stringify([subject, data])))).toEqual([])
  })

  it('has the 11 documents once each', async () => {
    const { documents } = await showCase(stage.door, caseNumber)
    expect(documents.map(({ kind, status }) => `${kind} ${status}`).sort()).toEqual([
      'employment-contract issued',
      'exit-clearance issued',
      'fee-disclosure issued',
      'job-offer issued',
      'medical-referral issued',
      'medical-referral issued',
      'skills-credential issued',
      'skills-passport issued',
      'statement-of-insurance-periods issued',
      'statement-of-rights issued',
      'training-certificate issued',
    ])
    expect(new Set(documents.map(({ number }) => number)).size).toBe(11)
  })

  it('asked every organisation once for each asking, whatever arrived twice', async () => {
    const received = stage.said.filter((line) => /: received handoff\./.test(line)).length
    const keys = new Set(stage.arrivals.map(({ id }) => id))
    expect(received).toBe(keys.size)
    const sends = await listHandoffSends(await stage.door.registry(), caseNumber)
    const inDirectory = (asked: number) => (asked === 0 ? 'withdrawn' : String(asked))
    expect([...keys].sort()).toEqual(sends.map(({ key, asked }) => `${caseNumber}/${key}/${inDirectory(asked)}`).sort())
    expect(sends.filter(({ status }) => status !== 'accepted')).toEqual([])
  })

  it('sent no mail twice under another name, and every mail that was doubled says so by its tries', async () => {
    const notices = await listNotices(stage.door, caseNumber)
    const ofTheOrder = await listNotices(stage.door, jobOrder)
    const times = timesOf(stage.mails.map(({ messageId }) => messageId))
    const known = new Map(
      [...notices, ...ofTheOrder].map((notice): [string, ListedNotice] => [notice.messageId, notice]),
    )
    const silent = [...times].filter(([messageId, n]) => n > 1 && (known.get(messageId)?.tries ?? 0) < 2)
    expect(silent).toEqual([])
    expect([...times.keys()].filter((messageId) => !known.has(messageId))).toEqual([])
    const lost = notices.filter(({ messageId, status }) => status === 'sent' && !times.has(messageId))
    expect(lost).toEqual([])
    const undecided = notices.filter(({ status }) => status !== 'sent')
    expect(undecided.length).toBeLessThanOrEqual(people.parked.length)
    expect(doubled(stage.mails.map(({ messageId }) => messageId)).length).toBeLessThanOrEqual(killings.done.length)
  })

  it('has an audit in which no accepted command is missing from the history', async () => {
    const audit = await auditShow(stage.door, caseNumber)
    expect(audit.missing).toBe(0)
    const told = new Set(audit.entries.map(({ commandId }) => commandId))
    expect(people.acknowledged.filter(({ commandId }) => !told.has(commandId))).toEqual([])
  })

  it('noticed every death in the middle of a batch by its missing signs of life, not by the 90 seconds of the batch', async () => {
    const events = (await runsOfBoth()).flatMap(({ history }) => history.events ?? [])
    const timeouts = events.flatMap(
      (event) => event.activityTaskStartedEventAttributes?.lastFailure?.timeoutFailureInfo?.timeoutType ?? [],
    )
    expect(timeouts.map(Number).filter((type) => type !== heartbeatTimeout)).toEqual([])
  })

  it('replays in every run, with the bundle and the keys of the worker', async () => {
    const runs = await runsOfBoth()
    const { codePath } = await ensureBundle({ mode: 'build' })
    const dataConverter = createDataConverter((await stage.door.registry()).vault)
    const diverged: string[] = []
    for await (const { workflowId, error } of Worker.runReplayHistories(
      { workflowBundle: { codePath }, dataConverter },
      runs,
    ))
      if (error) diverged.push(`${workflowId}: ${error.message}`)
    expect(runs.length).toBeGreaterThanOrEqual(2)
    expect(diverged).toEqual([])
  })

  it('left nothing personal in any log, although every process died in the middle of something', () => {
    const logs = join(stage.data, 'logs')
    expect(existsSync(join(logs, 'worker.log'))).toBe(true)
    expect(readFileSync(join(logs, 'worker.log'), 'utf8')).toContain('worker-started')
    expect(
      findingsIn([logs, { name: 'supervisor and organisations', text: stage.said.join('\n') }], applicant),
    ).toEqual([])
  })
})
