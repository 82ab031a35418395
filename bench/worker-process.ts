// One worker of one contender, alone in its process so that its cost can be read from outside.
import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { bareOptions } from './bare-worker.js'
import { sojournOptions } from './sojourn-worker.js'
import { settingsVariable, tell, type WorkerOrder, type WorkerSettings } from './told.js'

const settings = JSON.parse(process.env[settingsVariable] ?? '') as WorkerSettings

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} } },
})

const connection = await NativeConnection.connect({ address: settings.address })
const worker = await Worker.create({
  connection,
  taskQueue: settings.taskQueue,
  workflowBundle: { codePath: settings.codePath },
  maxCachedWorkflows: settings.maxCachedWorkflows,
  ...(settings.contender === 'sojourn' ? await sojournOptions(settings) : bareOptions(settings)),
})

process.on('message', (order: WorkerOrder) => {
  if (order === 'stop') worker.shutdown()
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

const running = worker.run()
tell({ told: 'ready' })
await running
await connection.close()
process.exit(0)
