// Which servers does the bench run on? One Temporal dev server and one registry, both durable on disk, in a folder of their own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { freePort } from '../embedded/free-port.mjs'
import { temporalArguments } from '../embedded/temporal-process.js'
import { searchAttributes } from '../wire/search-attributes.js'
import { ended, forkHere, heard, keepUntilExit } from './child-process.js'

export type Servers = {
  folder: string
  address: string
  connection: Connection
  databaseUrl: string
  pids: { server: number; registry: number }
  stop(): Promise<void>
}

/** Without it a timer fires up to a second late, whatever the workflow: that would hide every other difference. */
const promptTimers = ['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="20ms"']

/** Starts both servers empty. Throws one sentence when the Temporal server cannot be found or does not answer. */
export async function startServers(): Promise<Servers> {
  const binary = process.env['SOJOURN_TEMPORAL_BIN']
  if (!binary)
    throw new Error('expected a Temporal server in SOJOURN_TEMPORAL_BIN, got none; start the bench with: npm run bench')
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-bench-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.on('exit', removeFolder)
  const temporal = await startTemporal(binary, folder)
  const registry = forkHere('registry-process.ts', { SOJOURN_BENCH_REGISTRY: join(folder, 'registry') })
  const { databaseUrl } = await heard(registry, (message) => message as { databaseUrl: string })
  return {
    folder,
    address: temporal.address,
    connection: temporal.connection,
    databaseUrl,
    pids: { server: temporal.pid, registry: registry.pid ?? 0 },
    async stop() {
      await temporal.connection.close()
      temporal.child.kill('SIGTERM')
      registry.kill('SIGTERM')
      await Promise.all([ended(temporal.child), ended(registry)])
      removeFolder()
    },
  }
}

async function startTemporal(binary: string, folder: string) {
  const temporal = await freePort()
  const temporalUi = await freePort([temporal])
  const flags = temporalArguments({
    databaseFile: join(folder, 'temporal.db'),
    ports: { temporal, temporalUi, codec: temporalUi },
    namespace: 'default',
    searchAttributes,
    extraFlags: ['--headless', ...promptTimers],
  })
  const child = spawn(binary, flags, { stdio: ['ignore', 'ignore', 'ignore'] })
  keepUntilExit(child)
  const address = `127.0.0.1:${temporal}`
  return { address, child, pid: child.pid ?? 0, connection: await connected(address) }
}

async function connected(address: string): Promise<Connection> {
  const end = Date.now() + 60_000
  for (;;) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1_000 })
      await connection.workflowService.describeNamespace({ namespace: 'default' })
      return connection
    } catch (cause) {
      if (Date.now() > end)
        throw new Error('expected the Temporal server to answer within a minute, it does not', { cause })
      await sleep(200)
    }
  }
}
