// How does one worker process live? Opens registry and server, runs until told to stop, drains, closes everything.
import { readFile } from 'node:fs/promises'
import type { Batch } from '../activities/contract.js'
import { reencoded } from '../activities/typesetting/picture.js'
import { ConfigurationError } from '../wire/service-config.js'
import { Client } from '@temporalio/client'
import { makeTelemetryFilterString, Runtime, Worker, type NativeConnection } from '@temporalio/worker'
import { openRegistry, type Registry } from '../registry/database.js'
import { readMasterKey } from '../registry/master-key.js'
import { temporalTarget } from '../wire/connection.js'
import { createDataConverter } from '../wire/data-converter.js'
import { openWorkerConnection } from '../wire/worker-connection.js'
import { outgoingQueue } from '../workflows/ids.js'
import { ensureBundle } from './bundle.js'
import { clientCaseStarter } from './case-starter.js'
import { claimOpener } from './claim-starter.js'
import type { WorkerConfig } from './config.js'
import { serveHealth } from './health.js'
import { sdkLogger, type Log } from './logger.js'
import { otherThings } from './others.js'
import { wireActivities } from './wiring.js'

/** Longest ordinary batch (mails and calls side by side, ten seconds each), before activities are told to stop. */
const graceTime = '15 seconds'
/** A supervisor kills after 25 seconds; the worker gives up before that, so that its exit code tells. */
const forceTime = '22 seconds'

/** Runs a worker until SIGTERM or SIGINT, or until `stop` is called. Rejects when it could not start or did not drain. */
export async function runWorker(
  config: WorkerConfig,
  log: Log,
  onStop: (stop: () => void) => void = () => undefined,
): Promise<void> {
  installRuntime(config, log)
  const bundle = await ensureBundle({ mode: config.bundle })
  if (bundle.built) log('info', 'bundle-built', { stamp: bundle.stamp })
  const registry = await openRegistry({
    databaseUrl: config.databaseUrl,
    masterKey: readMasterKey(config.masterKeyFile),
  })
  try {
    const connection = await openWorkerConnection(
      temporalTarget({ ...process.env, TEMPORAL_ADDRESS: config.temporalAddress }),
    )
    try {
      await runConnected({ config, log, registry, connection, codePath: bundle.codePath, onStop })
    } finally {
      await connection.close()
    }
  } finally {
    await registry.close()
  }
}

/** A batch is mostly waiting, for mail servers and organisations; papers are drawn one after the other in any case. */
const batchesAtOnce = 40

type Open = {
  config: WorkerConfig
  log: Log
  registry: Registry
  connection: NativeConnection
  codePath: string
  onStop: (stop: () => void) => void
}

async function runConnected({ config, log, registry, connection, codePath, onStop }: Open): Promise<void> {
  const workers = await createWorkers({ config, log, registry, connection, codePath, onStop })
  const health = await serveHealth({
    port: config.healthPort,
    isReady: () => workers.every((worker) => worker.getState() === 'RUNNING'),
  })
  const stop = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown()
  }
  onStop(stop)
  log('info', 'worker-started', { taskQueue: config.taskQueue, namespace: config.namespace, port: health.port })
  try {
    // When one ends, for whatever reason, the other does not go on alone.
    await Promise.all(workers.map((worker) => worker.run().finally(stop)))
  } finally {
    await health.close()
  }
}

/**
 * The worker of the cases, and the worker that carries out what leaves them: one draws papers and waits for mail servers
 * while the other answers people. Batches that were put on the first one's queue by an earlier release are still carried out.
 */
async function createWorkers({ config, log, registry, connection, codePath }: Open): Promise<Worker[]> {
  const dataConverter = createDataConverter(registry.vault)
  const client = new Client({ connection, namespace: config.namespace, dataConverter })
  const activities = wireActivities({
    registry,
    config,
    starter: clientCaseStarter(client, config.taskQueue),
    others: otherThings(client, registry),
    openClaim: claimOpener(registry, client, config.taskQueue),
    emblem: await emblemOf(config),
    log,
  })
  const shared = {
    connection,
    namespace: config.namespace,
    dataConverter,
    shutdownGraceTime: graceTime,
    shutdownForceTime: forceTime,
  }
  return Promise.all([
    Worker.create({
      ...shared,
      taskQueue: config.taskQueue,
      workflowBundle: { codePath },
      activities,
      maxCachedWorkflows: config.maxCachedWorkflows,
    }),
    Worker.create({
      ...shared,
      taskQueue: outgoingQueue(config.taskQueue),
      activities: { carryOut: (batch: Batch) => activities.carryOut(batch) },
      maxConcurrentActivityTaskExecutions: batchesAtOnce,
    }),
  ])
}

/** The emblem, written anew; a picture that cannot be used stops the start, not the first paper. */
async function emblemOf({ emblemFile }: WorkerConfig): Promise<Buffer | undefined> {
  if (!emblemFile) return undefined
  const bytes = await readFile(emblemFile).catch(() => undefined)
  const picture = bytes && (await reencoded(bytes).catch(() => undefined))
  if (picture) return picture
  throw new ConfigurationError(
    'SOJOURN_EMBLEM: expected a PNG or JPEG picture of at most 2 MB, got something else; correct or remove it',
  )
}

function installRuntime({ metricsPort }: WorkerConfig, log: Log): void {
  Runtime.install({
    logger: sdkLogger(log),
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
      ...(metricsPort !== undefined && {
        metrics: {
          prometheus: {
            bindAddress: `127.0.0.1:${metricsPort}`,
            countersTotalSuffix: true,
            unitSuffix: true,
            useSecondsForDurations: true,
          },
        },
      }),
    },
  })
}
