// Can every line of the doctor fail, does it say what helps, and is it silent about keys?
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '@temporalio/client'
import { describe, expect, it } from 'vitest'
import type { Machine } from '../../client/checks-of-machine.js'
import type { BehindTheDoor } from '../../client/door.js'
import { doctor, type Check } from '../../client/doctor.js'
import { aDoor, keptOpen } from './a-door.js'

const given = aDoor()
const seconds = (ms: number) => ({ seconds: Math.floor(ms / 1_000), nanos: 0 })

/** A Temporal in order; each test breaks one part. */
function aTemporal(broken: { [call: string]: unknown } = {}) {
  const calls: { [call: string]: unknown } = {
    getSystemInfo: { serverVersion: '1.29.1' },
    describeNamespace: { config: { workflowExecutionRetentionTtl: { seconds: 3_650 * 86_400 } } },
    describeTaskQueue: { pollers: [{ lastAccessTime: seconds(Date.now()) }] },
    listSearchAttributes: { customAttributes: { CaseStage: 2, CaseStatus: 2, Corridor: 2, NeedsAttention: 5 } },
    startTime: new Date(),
    ...broken,
  }
  const answer = (call: string) => () =>
    calls[call] instanceof Error ? Promise.reject(calls[call]) : Promise.resolve(calls[call])
  const handle = {
    describe: async () => ({ startTime: await answer('startTime')() }),
    result: () => Promise.resolve('answered'),
  }
  const client = {
    withDeadline: <T>(_: number, call: () => Promise<T>) => call(),
    workflow: { start: () => Promise.resolve(handle) },
    workflowService: {
      getSystemInfo: answer('getSystemInfo'),
      describeNamespace: answer('describeNamespace'),
      describeTaskQueue: answer('describeTaskQueue'),
    },
    connection: { operatorService: { listSearchAttributes: answer('listSearchAttributes') } },
  }
  return client as unknown as Client
}

let folders = 0

async function examine(
  options: {
    env?: NodeJS.ProcessEnv
    temporal?: Client
    behind?: Partial<BehindTheDoor>
    machine?: Machine
  } = {},
) {
  const { door, registry, dataFolder } = given()
  const folder = join(dataFolder, `doctor-${(folders += 1)}`)
  mkdirSync(join(folder, 'registry'), { recursive: true })
  const key = join(folder, 'master.key')
  writeFileSync(key, 'ab'.repeat(32), { mode: 0o600 })
  const env = {
    SOJOURN_DATA: folder,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    DATABASE_URL: door.config.databaseUrl,
    SOJOURN_MASTER_KEY_FILE: key,
    ...options.env,
  }
  const behind = {
    openRegistry: () => Promise.resolve(keptOpen(registry)),
    connectTemporal: () => Promise.resolve({ client: options.temporal ?? aTemporal(), close: () => Promise.resolve() }),
    ...options.behind,
  }
  const { healthy, checks } = await doctor(env, {
    behind,
    ...(options.machine ? { machine: options.machine } : {}),
  })
  const line = (name: string): Check | undefined => checks.find(({ check }) => check === name)
  return { healthy, checks, line, key }
}

describe('doctor', () => {
  it('finds nothing wrong with a sound set-up but its missing web door', async () => {
    const { healthy, checks } = await examine()
    expect(checks.filter(({ state }) => state !== 'ok').map(({ check, state }) => [check, state])).toEqual([
      ['web door', 'warn'],
    ])
    expect(healthy).toBe(true)
  })

  it.each<[string, Parameters<typeof examine>[0], RegExp]>([
    ['node', { machine: { node: '20.10.0' } }, /Node 20\.10\.0/],
    ['fonts', { machine: { fontFolder: '/nowhere/fonts' } }, /no such file/],
    ['running system', { env: { TEMPORAL_ADDRESS: '' } }, /not running/],
    ['master key', { env: { SOJOURN_MASTER_KEY_FILE: '/nowhere/master.key' } }, /no readable file/],
    ['mail', { env: { SMTP_URL: 'smtp://user:hidden@127.0.0.1:1' } }, /refuses or does not answer/],
    [
      'registry',
      { behind: { openRegistry: () => Promise.reject(new Error('it does not answer')) } },
      /does not answer/,
    ],
    ['temporal', { temporal: aTemporal({ getSystemInfo: new Error('no connection') }) }, /no connection/],
    [
      'retention',
      {
        temporal: aTemporal({ describeNamespace: { config: { workflowExecutionRetentionTtl: { seconds: 86_400 } } } }),
      },
      /1 days/,
    ],
    [
      'search attributes',
      { temporal: aTemporal({ listSearchAttributes: { customAttributes: { CaseStage: 2 } } }) },
      /CaseStatus, Corridor, NeedsAttention/,
    ],
    [
      'worker',
      { temporal: aTemporal({ describeTaskQueue: { pollers: [{ lastAccessTime: seconds(Date.now() - 600_000) }] } }) },
      /nobody polls/,
    ],
    ['probe and clock', { temporal: aTemporal({ startTime: new Date(Date.now() - 60_000) }) }, /differ by \d\d s/],
    ['web door', { env: { SOJOURN_WEB_URL: 'http://127.0.0.1:1' } }, /does not answer/],
  ])('says when it is the %s, and what helps', async (name, broken, found) => {
    const { line, checks } = await examine(broken)
    expect(line(name)?.state).not.toBe('ok')
    expect(line(name)?.found).toMatch(found)
    expect(line(name)?.remedy).not.toBe('')
    expect(JSON.stringify(checks)).not.toContain('hidden')
  })

  it('says of the words of each language whether a native speaker has read them', async () => {
    const { line } = await examine({})
    expect(line('words')?.found).toMatch(/^read by a native speaker: en; by nobody yet.*\bne\b/)
  })

  it('says before the first start that one start helps, and speaks of no key to be put back: 2 lines, 1 remedy', async () => {
    const folder = join(given().dataFolder, 'never-started')
    const { checks } = await doctor({ SOJOURN_DATA: folder })
    const lines = checks.filter(({ state }) => state !== 'ok')
    expect(lines.map(({ check, state, found }) => [check, state, found])).toEqual([
      ['running system', 'fail', 'nothing was started here yet'],
      ['master key', 'warn', 'there is none yet'],
    ])
    for (const { remedy } of lines) expect(remedy).toMatch(/^npm start: the first start makes/)
  })

  it('says when a master key may be read by others, and never shows it', async () => {
    const { key } = await examine()
    chmodSync(key, 0o644)
    const { line, checks } = await examine({ env: { SOJOURN_MASTER_KEY_FILE: key } })
    expect(line('master key')).toMatchObject({
      state: 'fail',
      found: expect.stringContaining('wider permissions') as string,
    })
    expect(JSON.stringify(checks)).not.toContain('abab')
  })

  it('says which rulebook is broken, and where', async () => {
    const folder = join(given().dataFolder, 'rulebooks')
    mkdirSync(folder)
    writeFileSync(join(folder, 'npl-kor-manufacturing.yaml'), 'id: npl-kor-manufacturing\nextra: 1\n')
    const { line, healthy } = await examine({ machine: { rulebookFolder: folder } })
    expect(line('rulebooks')).toMatchObject({
      state: 'fail',
      found: expect.stringContaining('npl-kor-manufacturing.yaml') as string,
    })
    expect(healthy).toBe(false)
  })

  it('says when the registry is of an older release', async () => {
    const { registry } = given()
    const rows = await registry.db.selectFrom('schemaMigrations').select('name').orderBy('name').execute()
    const last = rows.at(-1)?.name ?? ''
    await registry.db.deleteFrom('schemaMigrations').where('name', '=', last).execute()
    const { line } = await examine()
    await registry.db.insertInto('schemaMigrations').values({ name: last }).execute()
    expect(line('migrations')).toMatchObject({ state: 'fail', found: `not applied: ${last}` })
  })

  it('says when a file lies where the data folder should be', async () => {
    const file = join(given().dataFolder, 'a-file')
    writeFileSync(file, '')
    const { line } = await examine({ env: { SOJOURN_DATA: file } })
    expect(line('data folder')).toMatchObject({ state: 'fail', found: `expected a folder, "${file}" is none` })
  })

  it.skipIf(process.getuid?.() === 0)('says when the data folder cannot be written', async () => {
    const locked = join(given().dataFolder, 'locked')
    mkdirSync(locked, { mode: 0o500 })
    const { line } = await examine({ env: { SOJOURN_DATA: locked } })
    expect(line('data folder')?.state).toBe('fail')
  })
})
