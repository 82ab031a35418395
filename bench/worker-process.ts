// One worker of one contender, alone in its process so that its cost can be read from outside.
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { outgoingQueue } from '../workflows/ids.js'
import { bareOptions } from './bare-worker.js'
import { ordersOptions, sojournOptions } from './sojourn-worker.js'
import { settingsVariable, tell, type WorkerOrder, type WorkerSettings } from './told.js'

const settings = JSON.parse(process.env[settingsVariable] ?? '') as WorkerSettings

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} } },
})

const connection = await NativeConnection.connect({ address: settings.address })
const sojourn = settings.contender === 'sojourn' ? await sojournOptions(settings) : undefined
const others = settings.contender === 'issuing' ? ordersOptions(settings) : bareOptions(settings)
const worker = await Worker.create({
  connection,
  taskQueue: settings.taskQueue,
  workflowBundle: { codePath: settings.codePath },
  maxCachedWorkflows: settings.maxCachedWorkflows,
  ...(sojourn?.cases ?? others),
})
/** As in production: what leaves a case is carried out by a worker beside. */
const outgoing =
  sojourn && (await Worker.create({ connection, ...sojourn.outgoing, taskQueue: outgoingQueue(settings.taskQueue) }))

process.on('message', (order: WorkerOrder) => {
  if (order === 'stop') for (const one of [worker, outgoing]) one?.shutdown()
  if (order === 'settle') void settle()
})
process.on('disconnect', () => process.exit(1))

async function settle(): Promise<void> {
  for (let n = 0; n < 3; n += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  tell({ told: 'settled' })
}

const running = Promise.all([worker.run(), outgoing?.run()])
tell({ told: 'ready' })
await running
await connection.close()
process.exit(0)
