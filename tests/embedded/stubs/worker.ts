// A worker that knows the probe workflow only.
import { fileURLToPath } from 'node:url'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'

Runtime.install({ logger: new DefaultLogger('ERROR') })
const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '' })
const worker = await Worker.create({
  connection,
  namespace: process.env.TEMPORAL_NAMESPACE ?? '',
  taskQueue: process.env.SOJOURN_TASK_QUEUE ?? '',
  workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
})
await worker.run()
