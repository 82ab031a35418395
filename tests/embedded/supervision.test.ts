// Does the system come up once, heal what is killed, and go on where it was? With a real Temporal server and small programs as worker and web.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFolderAt } from '../../embedded/data-folder.js'
import { isAlive, startOfProcess } from '../../embedded/file-lock.mjs'
import { readChildren, readRun, type ChildName, type RunJson } from '../../embedded/run-file.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = dataFolderAt(join(temporaryFolder(), 'data'))
const supervisor = fileURLToPath(new URL('./stubs/supervisor.ts', import.meta.url))
const start = () => startSystem({ dataFolder: folder.root, supervisor, env: { npm_lifecycle_event: undefined } })
const children: ChildName[] = ['temporal', 'worker', 'web']
let system: RunningSystem

beforeAll(async () => {
  system = await start()
}, 120_000)
afterAll(async () => {
  if (readRun(folder)) await system.stop()
})

describe('the supervised system', { timeout: 120_000 }, () => {
  it('is ready with all addresses: web door, Temporal with its Web UI, registry', async () => {
    const { run } = system
    expect(Object.keys(run.pids).sort()).toEqual(['supervisor', 'temporal', 'web', 'worker'])
    expect((await fetch(run.webUrl)).status).toBe(200)
    expect((await fetch(run.temporalUiUrl ?? '')).status).toBe(200)
    await inRegistry(run, (client) => client.query('create table kept (n int)'))
    await probe(run, 'before')
  })

  it('refuses a second start on the same data and names the running process', async () => {
    await expect(start()).rejects.toThrow(`already running on ${folder.root} as process ${system.run.pids.supervisor}`)
    expect(readRun(folder)).toEqual(system.run)
  })

  it('keeps closed runs for 30 years and has its search attributes', async () => {
    const connection = await Connection.connect({ address: system.run.temporalAddress })
    const described = await connection.workflowService.describeNamespace({ namespace: 'default' })
    expect(Number(described.config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 365 * 86_400)
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' })
    expect(customAttributes).toHaveProperty('StubStage')
    await connection.close()
  })

  for (const name of children) {
    it(`starts ${name} again when it is killed, on the same port, and goes on`, async () => {
      const before = readRun(folder)
      process.kill(before?.pids[name] ?? 0, 'SIGKILL')
      const after = await until(() => {
        const now = readRun(folder)
        return now?.pids[name] !== before?.pids[name] ? now : undefined
      })
      expect(after.ports).toEqual(system.run.ports)
      await probe(after, `after the kill of ${name}`)
      expect(
        await until(() =>
          fetch(after.webUrl).then(
            ({ status }) => status,
            () => undefined,
          ),
        ),
      ).toBe(200)
    })
  }

  it('leaves no child behind for long when the supervisor is killed, and goes on where it was', async () => {
    const left = readChildren(folder)
    const ports = system.run.ports
    await inRegistry(system.run, (client) => client.query('insert into kept values (1)'))
    process.kill(system.run.pids.supervisor, 'SIGKILL')
    await system.ended
    expect(readRun(folder)).toBeUndefined()
    await until(() => (Object.values(left).some(isAlive) ? undefined : true))
    system = await start()
    expect(system.run.ports).toEqual(ports)
    expect(await inRegistry(system.run, (client) => client.query('select n from kept'))).toMatchObject({
      rows: [{ n: 1 }],
    })
    expect(await statusOf(system.run, 'before')).toBe('COMPLETED')
  })

  it('stops what a killed supervisor left behind, when it is started again at once', async () => {
    const left = readChildren(folder)
    process.kill(system.run.pids.supervisor, 'SIGKILL')
    system = await start()
    expect(Object.values(left).filter(isAlive)).toEqual([])
    expect(await statusOf(system.run, 'before')).toBe('COMPLETED')
  })

  it('ends with exit code 0 on SIGTERM, with no child and no run.json left', async () => {
    const left = readChildren(folder)
    await system.stop()
    expect(Object.values(left).filter(isAlive)).toEqual([])
    expect(existsSync(folder.runFile)).toBe(false)
    expect(existsSync(folder.lockFile)).toBe(false)
  })

  it('does not touch a process that only has the pid of an old child', async () => {
    const other = { pid: process.pid, started: 'at another time' }
    writeFileSync(
      folder.childrenFile,
      JSON.stringify({ temporal: other, worker: { pid: process.pid, started: startOfProcess(process.pid) } }),
    )
    system = await start()
    await system.stop()
    expect(startOfProcess(process.pid)).toBeDefined()
  })
})

async function probe(run: RunJson, workflowId: string): Promise<void> {
  await until(async () => {
    const connection = await Connection.connect({ address: run.temporalAddress, connectTimeout: 2_000 }).catch(
      () => undefined,
    )
    if (connection === undefined) return undefined
    const options = { taskQueue: run.taskQueue, workflowId, workflowIdConflictPolicy: 'USE_EXISTING' } as const
    const answer = await new Client({ connection }).workflow.execute('probe', options).catch(() => undefined)
    await connection.close()
    return answer
  })
}

async function statusOf(run: RunJson, workflowId: string): Promise<string> {
  const connection = await Connection.connect({ address: run.temporalAddress })
  const { status } = await new Client({ connection }).workflow.getHandle(workflowId).describe()
  await connection.close()
  return status.name
}

async function inRegistry<T>(run: RunJson, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(run.databaseUrl)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look()
    if (found !== undefined) return found
    await sleep(100)
  }
  throw new Error('Expected it within 40 s.')
}
