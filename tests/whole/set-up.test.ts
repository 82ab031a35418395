// Can the doctor's lines fail, and what does a start refuse? One system, broken part by part, stopped, and started again.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCase } from '../../client/cases.js'
import { openDoor, type Door } from '../../client/door.js'
import { findRunningSystem } from '../../client/running-system.js'
import { applicant } from '../../demo/cast.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { linesOf, npmRun, sojourn } from './command-line.js'
import { actorFor } from './people.js'
import { cleanEnvironment } from './stage.js'

let folder: string
let data: string
let system: RunningSystem
let door: Door
let caseNumber: string

const startHere = () => startSystem({ dataFolder: data, env: cleanEnvironment })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-set-up-'))
  data = join(folder, 'data')
  system = await startHere()
  door = openDoor(findRunningSystem({ SOJOURN_DATA: data }))
  const caller = { actor: actorFor('caseworker'), key: 'set-up' }
  caseNumber = (await startCase(door, { caller, corridor: 'npl-kor-manufacturing', person: applicant })).case
})
afterAll(async () => {
  await door?.close()
  await system?.stop().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

type Line = { check: string; state: string; found: string; remedy: string }

/** The doctor's lines by their name, and how it ended. */
async function doctor(
  env: NodeJS.ProcessEnv = {},
  where = data,
): Promise<{ exit: number; err: string; lines: { [check: string]: Line } }> {
  const { exit, out, err } = await sojourn(where, ['doctor', '--json'], { env })
  const { checks } = JSON.parse(out) as { checks: Line[] }
  return { exit, err, lines: Object.fromEntries(checks.map((line) => [line.check, line])) }
}

const statesOf = (lines: { [check: string]: Line }, state: string): string[] =>
  Object.values(lines)
    .filter((line) => line.state === state)
    .map(({ check }) => check)

/** A key of the right form that this registry was not made with. */
function wrongKey(): string {
  const file = join(folder, 'wrong.key')
  writeFileSync(file, `${'ab'.repeat(32)}\n`, { mode: 0o600 })
  return file
}

/** Names the servers of this system in the environment, so that single parts of it can be broken. */
const named = (changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  DATABASE_URL: system.run.databaseUrl,
  TEMPORAL_ADDRESS: system.run.temporalAddress,
  TEMPORAL_NAMESPACE: system.run.namespace,
  SOJOURN_MASTER_KEY_FILE: system.run.masterKeyFile,
  SOJOURN_WEB_URL: system.run.webUrl,
  ...changes,
})

describe('the doctor', () => {
  it('finds all 17 lines ok on a running system', async () => {
    const { exit, err, lines } = await doctor()
    expect([exit, err, statesOf(lines, 'fail'), statesOf(lines, 'warn')]).toEqual([0, '', [], []])
    expect(Object.keys(lines)).toHaveLength(17)
  })

  it('says so when nobody polls the task queue, mail and web door are dead, and a migration is missing', async () => {
    const { db } = await door.registry()
    const [last] = await db.selectFrom('schemaMigrations').selectAll().orderBy('name', 'desc').limit(1).execute()
    const name = last?.name ?? ''
    await db.deleteFrom('schemaMigrations').where('name', '=', name).execute()
    try {
      const dead = { SMTP_URL: 'smtp://127.0.0.1:9', SOJOURN_WEB_URL: 'http://127.0.0.1:9' }
      const { exit, err, lines } = await doctor(named({ ...dead, SOJOURN_TASK_QUEUE: 'nobody' }))
      expect(statesOf(lines, 'fail')).toEqual(['mail', 'migrations', 'worker', 'probe and clock', 'web door'])
      expect([exit, err.includes('5 check(s) failed')]).toEqual([1, true])
      expect(lines['migrations']?.found).toBe(`not applied: ${name}`)
      expect(lines['worker']?.found).toBe('nobody polls task queue nobody')
      for (const check of statesOf(lines, 'fail')) expect(lines[check]?.remedy).toMatch(/.{8}/)
    } finally {
      await db.insertInto('schemaMigrations').values({ name }).execute()
    }
  })

  it('says so when the namespace has no search attributes and forgets ended cases', async () => {
    const client = await door.temporal()
    const retention = { workflowExecutionRetentionPeriod: { seconds: 86_400 as never } }
    await client.workflowService.registerNamespace({ namespace: 'bare', ...retention })
    const broken = async () => (await doctor(named({ TEMPORAL_NAMESPACE: 'bare' }))).lines
    await expect
      .poll(async () => statesOf(await broken(), 'fail'), { timeout: 60_000, interval: 1_000 })
      .toEqual(['search attributes', 'worker', 'probe and clock'])
    expect(statesOf(await broken(), 'warn')).toEqual(['retention'])
  })

  it('says so when the master key is another one, and when Temporal does not answer', async () => {
    const other = await doctor(named({ SOJOURN_MASTER_KEY_FILE: wrongKey() }))
    expect(other.lines['registry']).toMatchObject({
      state: 'fail',
      found: expect.stringMatching(/^expected the master key this registry/) as string,
    })
    const dead = await doctor(named({ TEMPORAL_ADDRESS: '127.0.0.1:9' }))
    expect(statesOf(dead.lines, 'fail')).toEqual([
      'temporal',
      'retention',
      'search attributes',
      'worker',
      'probe and clock',
    ])
  })

  it('says so when the key file is broken, and when nothing runs', async () => {
    const short = join(folder, 'short.key')
    writeFileSync(short, 'abc\n', { mode: 0o600 })
    const { exit, lines } = await doctor({ SOJOURN_MASTER_KEY_FILE: short }, join(folder, 'not', 'there', 'yet'))
    expect(exit).toBe(1)
    expect(lines['master key']).toMatchObject({
      state: 'fail',
      found: `expected 64 hex characters in ${short}, got 3 characters; put the right master key there`,
    })
    expect(lines['running system']).toMatchObject({
      state: 'fail',
      found: 'nothing was started here yet',
      remedy: expect.stringMatching(/^npm start: the first start makes/) as string,
    })
  })
})

describe('npm start', () => {
  it('starts the worker without the stacks of promises, which are half of what a replay costs', () => {
    const commandLine = readFileSync(`/proc/${system.run.pids.worker}/cmdline`, 'utf8').split('\0')
    expect(commandLine.join(' ')).toMatch(/--require \S+\/worker\/promise-stacks\.cjs/)
  })

  it('refuses a second system on the same folder, and the first goes on', async () => {
    const { exit, out, err } = await npmRun('start', { SOJOURN_DATA: data })
    expect([exit, out]).toEqual([1, ''])
    expect(linesOf(err)).toEqual([
      `Sojourn is already running on ${data} as process ${system.run.pids.supervisor}: stop it first, or set SOJOURN_DATA to another folder.`,
    ])
    expect((await sojourn(data, ['case', 'show', caseNumber])).exit).toBe(0)
  })

  it('once stopped, every command says in one line what to do', async () => {
    await door.close()
    await system.stop()
    for (const line of [
      ['case', 'list'],
      ['case', 'withdraw', caseNumber, '--reason', 'family'],
      ['audit', 'show', caseNumber],
    ])
      expect(await sojourn(data, line)).toMatchObject({ exit: 1, out: '', err: 'not running: npm start\n' })
    const { err } = await sojourn(data, ['task', 'list', '--json'])
    expect(JSON.parse(err)).toEqual({ error: { code: 'not-running', path: '', message: 'not running: npm start' } })
  })

  it('with another master key stops before anything is written: not 1 row of the registry, no byte elsewhere', async () => {
    const before = [fingerprint('registry'), await rowsOfRegistry()]
    const { exit, err } = await npmRun('start', { SOJOURN_DATA: data, SOJOURN_MASTER_KEY_FILE: wrongKey() })
    expect(exit).toBe(1)
    expect(err).toMatch(/expected the master key this registry was made with, got another; nothing was written/)
    expect([fingerprint('registry'), await rowsOfRegistry()]).toEqual(before)
    expect(existsSync(join(data, 'run.json'))).toBe(false)
  })

  it('with a lost master key asks for it back and makes no new one', async () => {
    const key = join(data, 'master.key')
    const before = fingerprint()
    renameSync(key, join(folder, 'kept.key'))
    const { exit, err } = await npmRun('start', { SOJOURN_DATA: data })
    expect([exit, linesOf(err).length]).toEqual([1, 1])
    expect(err).toMatch(/master\.key is missing, but .* holds data that only this key opens: restore the file/)
    expect(existsSync(key)).toBe(false)
    renameSync(join(folder, 'kept.key'), key)
    expect(fingerprint()).toEqual(before)
  })

  it('with the right key again finds the case where it was', async () => {
    system = await startHere()
    door = openDoor(findRunningSystem({ SOJOURN_DATA: data }))
    const shown = await sojourn(data, ['case', 'show', caseNumber, '--json'])
    expect(JSON.parse(shown.out)).toMatchObject({ case: caseNumber, status: 'in-recruitment' })
  })
})

/** What lies in the data folder: each file of the server and the supervisor by its content, the registry by its tables' files. */
function fingerprint(except?: string): { [file: string]: string } {
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // The embedded database notes in its own log that it was opened and closed; its tables must not change.
    .filter((file) => !/registry\/(pg_wal|global|pg_xact|pg_stat|postmaster|pg_internal)/.test(file))
    .filter((file) => !file.endsWith('/lock') && !(except && file.startsWith(join(data, except))))
  return Object.fromEntries(
    files.sort().map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

/** Every row of every table, read from a copy: opening a database touches its files (hint bits), never its rows. */
async function rowsOfRegistry(): Promise<{ [table: string]: unknown[] }> {
  const copy = join(folder, 'copy-of-registry')
  cpSync(join(data, 'registry'), copy, { recursive: true })
  const db = await PGlite.create(copy)
  const tables = await db.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const rows: { [table: string]: unknown[] } = {}
  for (const { name } of tables.rows) rows[name] = (await db.query(`select * from "${name}" t order by t::text`)).rows
  await db.close()
  rmSync(copy, { recursive: true })
  return rows
}
