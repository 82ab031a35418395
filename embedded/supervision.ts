// In which order does the embedded system come up, and in which order does it go down?
import type { PayloadCodec } from '@temporalio/common'
import { serveCodec } from './codec-endpoint.js'
import { lockDataFolder, temporalDatabase } from './data-folder.js'
import { startOfProcess } from './file-lock.mjs'
import { masterKeyFile } from './first-start.js'
import { stopLeftOvers } from './left-over.js'
import { choosePorts, type Ports } from './ports.js'
import { SetupError } from './project.mjs'
import { connectWhenUp, probeHttp, probeWorker } from './probe.js'
import { hostRegistry } from './registry-host.js'
import { readPorts, removeRun, writePorts, writeRun, type RunJson } from './run-file.js'
import { settingsFrom, type Settings } from './settings.js'
import { startStaff, type Staff } from './staff.js'
import { addSearchAttributes, keepForYears, temporalArguments, type SearchAttributes } from './temporal-process.js'
import { findTemporalServer, serverVersion } from './temporal-server.mjs'

/** A child: its file, and what Node loads before it, in every thread. */
export interface Program {
  file: string
  preload?: string
}

/** What the supervisor runs; tests put small programs in these places. */
export interface Parts {
  worker: Program
  web: Program
  searchAttributes: SearchAttributes
  /** Brings the registry to the shape of this release, refusing a wrong master key before it writes. */
  prepareRegistry(databaseUrl: string, masterKeyFile: string): Promise<void>
  /** How the Temporal Web UI and CLI read payloads; `close` when the system stops. */
  openCodec(databaseUrl: string, masterKeyFile: string): Promise<{ codec: PayloadCodec; close: () => Promise<void> }>
}

export interface Supervision {
  parts: Parts
  env: NodeJS.ProcessEnv
  log: (line: string) => void
  /** Hears when something broke that a restart of a child cannot heal. */
  onBroken: (reason: string) => void
}

export interface Supervised {
  run: RunJson
  stop: () => Promise<void>
}

/**
 * Brings the whole system up; resolves when a probe workflow has completed and the web door answers.
 * `closers` collects what to undo, last first, also when the start fails or is broken off.
 */
export async function supervise(supervision: Supervision, closers: Array<() => Promise<void>>): Promise<Supervised> {
  const settings = settingsFrom(supervision.env)
  const { folder } = settings
  const unlock = await lockDataFolder(folder)
  closers.push(() => Promise.resolve(unlock()))
  const keyFile = masterKeyFile(folder, settings.masterKeyFile)
  const server = await findTemporalServer({ log: supervision.log, env: supervision.env })
  const databaseFile = server.path === undefined ? undefined : temporalDatabase(folder, await versionOf(server.path))
  await stopLeftOvers(folder, supervision.log)
  removeRun(folder)
  const ports = await choosePorts(settings.ports, readPorts(folder))
  writePorts(folder, ports)

  const databaseUrl = await openRegistryFor(supervision, { settings, ports, keyFile }, closers)
  const run = describeRun({ settings, ports, databaseUrl, keyFile, address: server.address })
  const staff = startStaff(supervision, { settings, run }, closers)
  if (server.path !== undefined && databaseFile !== undefined) {
    await openCodecFor(supervision, { run, ports }, closers)
    staff.startTemporal(server.path, temporalArgumentsFor(settings, { ports, databaseFile, parts: supervision.parts }))
  }
  await staff.orFailure(becomeReady(supervision, { settings, run, staff }))
  closers.push(() => Promise.resolve(removeRun(folder)))
  writeRun(folder, run)
  return { run, stop: () => closeAll(closers) }
}

/** Runs the closers, last first; a closer that fails does not keep the others from running. */
export async function closeAll(closers: Array<() => Promise<void>>): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close().catch(() => {})
}

interface Known {
  settings: Settings
  ports: Ports
  keyFile: string
}

async function openRegistryFor(
  supervision: Supervision,
  known: Known,
  closers: Array<() => Promise<void>>,
): Promise<string> {
  const { settings, ports, keyFile } = known
  let databaseUrl = settings.databaseUrl
  if (databaseUrl === undefined) {
    supervision.log('opening the registry …')
    const onBroken = (error: Error) => supervision.onBroken(`the registry's database broke: ${error.message}`)
    const host = await hostRegistry({ folder: settings.folder.registry, port: ports.registry, onBroken })
    closers.push(host.stop)
    databaseUrl = host.databaseUrl
  }
  await supervision.parts.prepareRegistry(databaseUrl, keyFile)
  return databaseUrl
}

async function openCodecFor(
  { parts }: Supervision,
  { run, ports }: { run: RunJson; ports: Ports },
  closers: Array<() => Promise<void>>,
): Promise<void> {
  const { codec, close } = await parts.openCodec(run.databaseUrl, run.masterKeyFile)
  closers.push(close)
  const uiOrigins = [`http://127.0.0.1:${ports.temporalUi}`, `http://localhost:${ports.temporalUi}`]
  const endpoint = await serveCodec({ port: ports.codec, uiOrigins, codec })
  closers.push(endpoint.stop)
}

async function becomeReady(
  supervision: Supervision,
  known: { settings: Settings; run: RunJson; staff: Staff },
): Promise<void> {
  const { settings, run, staff } = known
  const until = Date.now() + settings.readySeconds * 1000
  supervision.log('waiting for the Temporal server …')
  const connection = await connectWhenUp(run.temporalAddress, until)
  try {
    // Somebody else's server keeps its own retention.
    if (run.ports.temporal !== undefined) await keepForYears(connection, run.namespace)
    await addSearchAttributes(connection, run.namespace, supervision.parts.searchAttributes)
    supervision.log('starting worker and web …')
    staff.startWorkerAndWeb()
    await Promise.all([
      probeWorker(
        connection,
        { address: run.temporalAddress, namespace: run.namespace, taskQueue: run.taskQueue },
        until,
      ),
      probeHttp(`http://127.0.0.1:${run.ports.web}/readyz`, until),
    ])
    staff.markReady()
  } finally {
    await connection.close()
  }
}

function temporalArgumentsFor(
  settings: Settings,
  given: { ports: Ports; databaseFile: string; parts: Parts },
): string[] {
  return temporalArguments({
    databaseFile: given.databaseFile,
    ports: given.ports,
    namespace: settings.namespace,
    searchAttributes: given.parts.searchAttributes,
    extraFlags: settings.temporalFlags,
  })
}

interface RunFacts extends Known {
  databaseUrl: string
  /** Somebody else's Temporal server. */
  address: string | undefined
}

function describeRun({ settings, ports, databaseUrl, keyFile, address }: RunFacts): RunJson {
  const { temporal, temporalUi, codec, registry, ...others } = ports
  const own = address === undefined
  return {
    pids: { supervisor: process.pid },
    supervisorStarted: startOfProcess(process.pid),
    ports: {
      ...others,
      ...(own && { temporal, temporalUi, codec }),
      ...(settings.databaseUrl === undefined && { registry }),
    },
    temporalAddress: address ?? `127.0.0.1:${temporal}`,
    ...(own && { temporalUiUrl: `http://127.0.0.1:${temporalUi}` }),
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
    databaseUrl,
    masterKeyFile: keyFile,
    webUrl: settings.webUrl ?? `http://127.0.0.1:${ports.web}`,
  }
}

async function versionOf(path: string): Promise<string> {
  const version = await serverVersion(path)
  if (version !== undefined) return version
  throw new SetupError(`Expected a Temporal CLI at ${path}, but its --version names no server.`)
}
