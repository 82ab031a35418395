// Do the servers answer as Sojourn needs them: registry, Temporal, worker, web door, clocks?
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Client } from '@temporalio/client'
import { searchAttributes } from '../wire/search-attributes.js'
import { workflowTypes } from '../workflows/messages.js'
import { Worry, type Probe } from './checks-of-machine.js'
import type { Door } from './door.js'

const dayMs = 86_400_000
const leastRetentionDays = 365
const pollerSilenceMs = 120_000
const skewMs = 5_000

/** The checks that need the servers. Each opens what it looks at; none changes a case. */
export function serverProbes(door: Door): Probe[] {
  const { temporalAddress, namespace, taskQueue, databaseUrl } = door.config
  const startIt = 'npm start, or correct TEMPORAL_ADDRESS'
  return [
    {
      check: 'registry',
      remedy: 'npm start, or correct DATABASE_URL and SOJOURN_MASTER_KEY_FILE',
      look: () => registryAnswers(door, databaseUrl),
    },
    {
      check: 'migrations',
      remedy: 'restart the system: it brings the registry to this release',
      look: () => migrationsCurrent(door),
    },
    { check: 'temporal', remedy: startIt, look: () => temporalAnswers(door, temporalAddress) },
    {
      check: 'retention',
      remedy: `temporal operator namespace update --retention ${leastRetentionDays * 10}d ${namespace}`,
      look: () => retention(door),
    },
    {
      check: 'search attributes',
      remedy: 'temporal operator search-attribute create --name NAME --type TYPE for each',
      look: () => attributes(door),
    },
    { check: 'worker', remedy: `start a worker on task queue ${taskQueue}: npm start`, look: () => workerPolls(door) },
    {
      check: 'probe and clock',
      remedy: 'set the clocks of both machines (NTP), or see the log of the worker',
      look: () => probe(door),
    },
    {
      check: 'web door',
      remedy: 'see the log of the web process, or correct SOJOURN_WEB_URL',
      look: () => webDoor(door),
    },
    {
      check: 'sms length',
      remedy: 'shorten the subject or the next step of these letters, or their translation: each part is paid for',
      look: () => smsLength(door),
    },
  ]
}

async function registryAnswers(door: Door, databaseUrl: string): Promise<string> {
  await door.registry()
  return new URL(databaseUrl).host
}

async function migrationsCurrent(door: Door): Promise<string> {
  const { db } = await door.registry()
  const applied = new Set((await db.selectFrom('schemaMigrations').select('name').execute()).map(({ name }) => name))
  const folder = new URL('../registry/migrations/', import.meta.url)
  const known = readdirSync(folder).map((file) => file.replace(/\.[jt]s$/, ''))
  const missing = known.filter((name) => !applied.has(name))
  if (missing.length > 0) throw new Error(`not applied: ${missing.join(', ')}`)
  return `${applied.size} applied`
}

async function ask<T>(door: Door, question: (client: Client) => Promise<T>): Promise<T> {
  const client = await door.temporal()
  try {
    return await client.withDeadline(Date.now() + door.config.deadlineMs, () => question(client))
  } catch (error) {
    if (error instanceof Worry) throw error
    throw new Error(
      `the server does not answer this: ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`,
    )
  }
}

async function temporalAnswers(door: Door, address: string): Promise<string> {
  const info = await ask(door, (client) => client.workflowService.getSystemInfo({}))
  return `server ${info.serverVersion} at ${address}`
}

async function retention(door: Door): Promise<string> {
  const { namespace } = door.config
  const { config } = await ask(door, (client) => client.workflowService.describeNamespace({ namespace }))
  const days = Math.floor((Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) * 1_000) / dayMs)
  if (days < leastRetentionDays)
    throw new Worry(`${days} days in namespace ${namespace}: auditors lose the histories of ended runs after that`)
  return `${days} days in namespace ${namespace}`
}

async function attributes(door: Door): Promise<string> {
  const { namespace } = door.config
  const { customAttributes } = await ask(door, (client) =>
    client.connection.operatorService.listSearchAttributes({ namespace }),
  )
  const names = Object.keys(searchAttributes)
  const missing = names.filter((name) => customAttributes[name] === undefined)
  if (missing.length > 0) throw new Error(`not registered: ${missing.join(', ')}`)
  return names.join(', ')
}

async function workerPolls(door: Door): Promise<string> {
  const { namespace, taskQueue } = door.config
  const { pollers } = await ask(door, (client) =>
    client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType: 1 }),
  )
  const seen = pollers.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000)
  const awake = seen.filter((at) => Date.now() - at < pollerSilenceMs).length
  if (awake === 0) throw new Error(`nobody polls task queue ${taskQueue}`)
  return `${awake} poller(s) on task queue ${taskQueue}`
}

/** A real workflow: that the whole chain works, and what the server's clock said when it started. */
async function probe(door: Door): Promise<string> {
  const before = Date.now()
  const { startedAt, after } = await ask(door, async (client) => {
    const options = {
      workflowId: `probe/doctor-${randomUUID()}`,
      taskQueue: door.config.taskQueue,
      workflowExecutionTimeout: '30 seconds',
    }
    const handle = await client.workflow.start(workflowTypes.probe, options)
    const { startTime } = await handle.describe()
    const after = Date.now()
    await handle.result()
    return { startedAt: startTime.getTime(), after }
  })
  const skew = startedAt < before ? before - startedAt : Math.max(0, startedAt - after)
  if (skew > skewMs)
    throw new Error(`the clocks of this machine and the Temporal server differ by ${Math.round(skew / 1_000)} s`)
  return `a probe workflow ran, clocks agree within ${Math.max(1, Math.ceil(skew / 1_000))} s`
}

async function webDoor(door: Door): Promise<string> {
  const { webUrl } = door.config
  if (!webUrl) throw new Worry('no SOJOURN_WEB_URL: organisations cannot answer by web call')
  const response = await fetch(new URL('/readyz', webUrl), {
    signal: AbortSignal.timeout(door.config.deadlineMs),
  }).catch(() => undefined)
  if (!response?.ok) throw new Error(`${webUrl} ${response ? `answers ${response.status}` : 'does not answer'}`)
  return webUrl
}

/** A warning only: a long message in a language of its own letters may be right, but somebody should know what it costs. */
async function smsLength(door: Door): Promise<string> {
  const { longNotices } = await import('../registry/notices.js')
  const long = await longNotices(await door.registry())
  if (long.length === 0) return 'no SMS had more than 2 parts'
  const said = long.map(({ kind, language, segments }) => `${kind} (${language ?? 'unknown'}): ${segments} parts`)
  throw new Worry(said.join(', '))
}
