// Does a running system keep its promises to the people at its doors? The real command line, the web door, a frozen server.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showCase } from '../../client/case-view.js'
import { actOnCase } from '../../client/cases.js'
import { commandIdOf } from '../../client/command.js'
import { listDocuments } from '../../client/documents.js'
import { openDoor, type Door } from '../../client/door.js'
import { listHandoffs } from '../../client/handoffs.js'
import { putOrganisation } from '../../client/organisations.js'
import { findRunningSystem } from '../../client/running-system.js'
import { completeTask, listTasks } from '../../client/tasks.js'
import { applicant, organisations } from '../../demo/cast.js'
import { chooseCandidates, openJobOrder } from '../../demo/job-order.js'
import { answerOf } from '../../demo/people.js'
import { parseActor } from '../../domain/actor.js'
import { listDecisions } from '../../registry/decisions.js'
import { readLedger } from '../../registry/ledger.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { textOf } from '../activities/pdf-reader.js'
import { linesOf, sojourn, type Ran } from './command-line.js'
import { actorFor } from './people.js'
import { cleanEnvironment } from './stage.js'

let folder: string
let data: string
let system: RunningSystem
let door: Door
let caseNumber: string

const organisation = 'np-police'
const secret = `whsec_${randomBytes(32).toString('base64')}`
const cli = (args: string[], given: { env?: NodeJS.ProcessEnv; input?: string } = {}) => sojourn(data, args, given)
const start = ['case', 'start', '--corridor', 'npl-kor-manufacturing', '--person', '-', '--key', 'operations-1']
const parsed = <T>(text: string): T => JSON.parse(text) as T
const operator = { actor: parseActor('operator:desk-1') }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-operations-'))
  data = join(folder, 'data')
  system = await startSystem({ dataFolder: data, env: cleanEnvironment })
  door = openDoor(findRunningSystem({ SOJOURN_DATA: data }))
  for (const one of organisations) {
    const entry = { ...one, email: `${one.id}@example.org`, ...(one.id === organisation ? { secret } : {}) }
    await putOrganisation(door, { caller: operator, entry })
  }
})
afterAll(async () => {
  await door?.close()
  await system?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A refusal as people read it: exit 1, nothing on stdout, one line on stderr. */
function expectOneLine({ exit, out, err }: Ran, sentence: RegExp): void {
  expect([exit, out]).toEqual([1, ''])
  expect(linesOf(err)).toHaveLength(1)
  expect(err).toMatch(sentence)
}

describe('case start', () => {
  it('gives the same case to the same key and content, and starts one workflow', async () => {
    const first = await cli([...start, '--json'], { input: JSON.stringify(applicant) })
    const again = await cli([...start, '--json'], { input: JSON.stringify(applicant) })
    expect([first.exit, first.err, again.exit, again.out]).toEqual([0, '', 0, first.out])
    const started = parsed<{ case: string; workflowId: string; stage: string; status: string }>(first.out)
    caseNumber = started.case
    expect(started).toEqual({
      case: expect.stringMatching(/^NP-/) as string,
      workflowId: `case/${caseNumber}`,
      stage: 'recruitment',
      status: 'in-recruitment',
    })
    expect(parsed<unknown[]>((await cli(['case', 'list', '--json'])).out)).toHaveLength(1)
  })

  it('refuses the same key with other content in one line, and starts nothing', async () => {
    const other = { ...applicant, familyName: 'Gurung' }
    const refused = await cli(start, { input: JSON.stringify(other) })
    expectOneLine(refused, /^expected a new key for other content/)
    expect(refused.err).not.toMatch(/Gurung|Tamang|Maya/)
    const asJson = await cli([...start, '--json'], { input: JSON.stringify(other) })
    expect([asJson.exit, asJson.out]).toEqual([1, ''])
    expect(parsed(asJson.err)).toEqual({
      error: { code: 'key-reused', path: '', message: expect.stringMatching(/^expected a new key/) as string },
    })
    expect(parsed<unknown[]>((await cli(['case', 'list', '--json'])).out)).toHaveLength(1)
  })

  it('refuses the demo clock on a system that was not started for it, and an unknown corridor', async () => {
    const demo = ['case', 'start', '--corridor', 'npl-kor-manufacturing', '--person', '-', '--demo']
    expectOneLine(await cli(demo, { input: JSON.stringify(applicant) }), /^expected a case on real time, got --demo/)
    const unknown = ['case', 'start', '--corridor', 'npl-kor-fishery', '--person', '-']
    expectOneLine(await cli(unknown, { input: JSON.stringify(applicant) }), /npl-kor-manufacturing/)
  })
})

describe('case show', () => {
  it('has the fields that other people read, and the command it prints as next works', async () => {
    const { exit, out } = await cli(['case', 'show', caseNumber, '--json'])
    expect(exit).toBe(0)
    const view = parsed<{ waitingFor: object[]; next: { action: string; command: string }[] }>(out)
    expect(Object.keys(view)).toEqual(['case', 'stage', 'status', 'waitingFor', 'documents', 'next'])
    expect(view.waitingFor.map((wait) => Object.keys(wait))).toEqual([['task', 'role', 'since', 'due']])
    const [next] = view.next
    expect(next?.action).toBe('orientation')
    const words = (next?.command ?? '').replace(/^npx sojourn /, '').split(' ')
    const fields = ['--set', 'heldOn=2026-01-12', '--set', 'attended=true', '--set', 'language=ne']
    const done = await cli([...words, ...fields, '--key', 'orientation-1', '--json'])
    expect([done.exit, done.err]).toEqual([0, ''])
    const again = await cli([...words, ...fields, '--key', 'orientation-1', '--json'])
    expect([again.exit, again.out]).toEqual([0, done.out])
  })

  it('says what is wrong with a mistyped number', async () => {
    expectOneLine(await cli(['case', 'show', 'NP-0000-0000-0']), /^expected the number of a case, got "NP-0000-0000-0"/)
  })
})

/** Everybody answers until the police are asked; the id of that handoff. */
async function bringToScreening(): Promise<string> {
  const jobOrder = await openJobOrder(door, () => undefined)
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const [own] = await listHandoffs(door, { organisation })
    if (own) return own.handoff
    for (const open of await listTasks(door, { caseNumber })) {
      const { task, role } = open
      const caller = { actor: actorFor(role), key: task }
      const data = await answerOf(door, open, jobOrder)
      // What was answered a moment ago may still be listed.
      if (data) await completeTask(door, { caller, task, data }).catch(() => undefined)
    }
    await chooseCandidates(door, jobOrder, () => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('expected a handoff to the police within 60 s')
}

describe('the web door', () => {
  let handoff: string
  const clear = { outcome: 'clear', issuedOn: '2026-01-20', validUntil: null }

  async function post(
    body: object,
    { id, key = secret }: { id: string; key?: string },
  ): Promise<{ status: number; said: unknown }> {
    const text = JSON.stringify(body)
    const at = new Date()
    const signature = new Webhook(key).sign(id, at, text)
    const response = await fetch(`${system.run.webUrl}/api/v1/handoffs/${encodeURIComponent(handoff)}/answer`, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': 'application/json',
        'sojourn-organisation': organisation,
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': signature,
      },
    })
    return { status: response.status, said: await response.json() }
  }

  it('refuses an answer that another secret signed', async () => {
    handoff = await bringToScreening()
    const forged = await post(clear, { id: 'forged', key: `whsec_${randomBytes(32).toString('base64')}` })
    expect(forged).toMatchObject({ status: 401, said: { code: 'not-signed' } })
  })

  it('refuses a form that does not hold with the path of the field, and writes the refusal down', async () => {
    expect(await post({ ...clear, outcome: 'maybe' }, { id: 'bad-1' })).toMatchObject({
      status: 400,
      said: { code: 'bad-form', path: 'outcome' },
    })
    const rows = await readLedger(await door.registry(), caseNumber)
    expect(rows.filter(({ detail }) => detail === 'bad-form')).toHaveLength(1)
  })

  it('takes an answer once: the same again is the same, another under the same key is refused', async () => {
    const first = await post(clear, { id: 'answer-1' })
    expect(first).toEqual({ status: 200, said: { handoff, status: 'accepted' } })
    await expect.poll(async () => (await acceptedRows(`${organisation} answer-1`)).length, { timeout: 15_000 }).toBe(1)
    expect(await post(clear, { id: 'answer-1' })).toEqual(first)
    expect(await post({ ...clear, outcome: 'record' }, { id: 'answer-1' })).toMatchObject({
      status: 409,
      said: { code: 'key-reused' },
    })
    expect(await acceptedRows(`${organisation} answer-1`)).toHaveLength(1)
  })
})

async function acceptedRows(key: string): Promise<object[]> {
  const rows = await readLedger(await door.registry(), caseNumber)
  return rows.filter(({ commandId, outcome }) => commandId === commandIdOf(key) && outcome === 'accepted')
}

/** Stops a process in its tracks; `until` lets it go on at that moment. */
function freeze(pid: number | undefined): { until(at: number): Promise<void> } {
  if (pid === undefined) throw new Error('expected the pid of the Temporal server in run.json')
  process.kill(pid, 'SIGSTOP')
  return {
    until: async (at) => {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())))
      process.kill(pid, 'SIGCONT')
    },
  }
}

describe('a Temporal server that is frozen for 6 seconds', () => {
  it('makes an update say within 6 seconds that its outcome is unknown; with the same key it is done once', async () => {
    const note = (key: string) =>
      actOnCase(door, {
        caller: { actor: actorFor('caseworker'), key },
        caseNumber,
        action: 'add-note',
        data: {},
        note: 'called',
      })
    const line = ['case', 'do', caseNumber, 'add-note', '--note', 'written', '--key', 'frozen-cli']
    const frozen = freeze(system.run.pids.temporal)
    const began = Date.now()
    await expect(note('frozen-1')).rejects.toThrow('outcome unknown, retry with the same key (--key frozen-1)')
    expect(Date.now() - began).toBeLessThan(6_000)
    await frozen.until(began + 6_000)
    const frozenAgain = freeze(system.run.pids.temporal)
    const ran = await cli(line).finally(() => frozenAgain.until(0))
    expectOneLine(ran, /^outcome unknown, retry with the same key \(--key frozen-cli\)$/m)
    await expect.poll(() => note('frozen-1').then(({ done }) => done, String), { timeout: 30_000 }).toBe('add-note')
    await expect.poll(async () => (await cli(line)).exit, { timeout: 30_000 }).toBe(0)
    for (const key of ['frozen-1', 'frozen-cli'])
      await expect.poll(async () => (await acceptedRows(key)).length, { timeout: 15_000 }).toBe(1)
  })
})

describe('audit dossier', () => {
  type Issued = { document: string; missing: number }
  const dossier = async (key: string) => {
    const ran = await cli(['audit', 'dossier', caseNumber, '--as', 'auditor:court-1', '--key', key, '--json'])
    expect([ran.exit, ran.err]).toEqual([0, ''])
    return parsed<Issued>(ran.out)
  }
  /** The paper as anybody gets it, its words in one line. */
  async function wordsOf(number: string): Promise<string> {
    const file = join(folder, `${number}.pdf`)
    expect((await cli(['document', 'get', number, '--as', 'auditor:court-1', '--out', file])).exit).toBe(0)
    const verified = await cli(['document', 'verify', file, '--json'])
    expect([verified.exit, verified.err]).toEqual([0, ''])
    return (await textOf(readFileSync(file))).replaceAll('\uFFFE', '-')
  }

  it('is a sealed paper of a case under way: who, what, when, under which rule, and no word about the person', async () => {
    const issued = await dossier('dossier-1')
    expect(issued).toMatchObject({ document: expect.stringMatching(/^NP-DOSSIER-/) as string, missing: 0 })
    expect(await dossier('dossier-1')).toEqual(issued)
    const words = await wordsOf(issued.document)
    const [taken] = (await listDecisions(await door.registry(), caseNumber)).filter(({ steps }) => steps.length > 0)
    for (const said of [
      `Case ${caseNumber}`,
      'Caseworker desk-1 Complete task recruitment / orientation Accepted',
      'Auditor court-1 Issue dossier - Accepted',
      'Organisation np-police',
      'Every accepted act of the ledger stands in a workflow history.',
      `Source: ${taken?.steps[0]?.source.slice(0, 20) ?? 'expected a decision with steps'}`,
      ...(await listDocuments(door, caseNumber)).map(({ number }) => number).filter((one) => one !== issued.document),
    ])
      expect(words).toContain(said)
    const { givenName, familyName, passportNumber, address, email, phone } = applicant
    for (const personal of [givenName, familyName, passportNumber, address, email, phone])
      expect(words).not.toContain(personal)
  })

  it('is written of a case that has closed as well, with how it ended', async () => {
    const withdrawn = ['case', 'withdraw', caseNumber, '--reason', 'own-wish', '--key', 'withdraw-1']
    expect((await cli(withdrawn)).exit).toBe(0)
    const status = async () => (await showCase(door, caseNumber)).status
    await expect.poll(status, { timeout: 60_000, interval: 500 }).toBe('closed')
    const issued = await dossier('dossier-2')
    const words = await wordsOf(issued.document)
    expect(issued.missing).toBe(0)
    expect(words).toContain('Ended Withdrawn: own wish')
  })
})
