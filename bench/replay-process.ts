// What does it cost to replay whole histories? One replayer for all of them, in a process of its own.
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { createDataConverter } from '../wire/data-converter.js'
import { replayVariable, tell, type ReplaySettings } from './told.js'

/** Histories that only warm the replayer up. */
const unmeasured = 5

const settings = JSON.parse(process.env[replayVariable] ?? '') as ReplaySettings
const { address, codePath, caseKey, workflowIds } = settings
Runtime.install({ logger: new DefaultLogger('ERROR') })
process.on('disconnect', () => process.exit(1))

const connection = await Connection.connect({ address })
const { workflow } = new Client({ connection })
const histories: {
  workflowId: string
  history: Awaited<ReturnType<ReturnType<typeof workflow.getHandle>['fetchHistory']>>
}[] = []
for (const workflowId of workflowIds)
  histories.push({ workflowId, history: await workflow.getHandle(workflowId).fetchHistory() })
const events = histories.slice(unmeasured).reduce((sum, { history }) => sum + (history.events?.length ?? 0), 0)

const key = Buffer.from(caseKey ?? '', 'hex')
const dataConverter = caseKey === undefined ? undefined : createDataConverter({ readKey: () => Promise.resolve(key) })
const replays = Worker.runReplayHistories(
  { workflowBundle: { codePath }, ...(dataConverter ? { dataConverter } : {}) },
  histories,
)
let replayed = 0
let start = process.cpuUsage()
for await (const { error } of replays) {
  if (error) throw error
  replayed += 1
  if (replayed === unmeasured) start = process.cpuUsage()
}
const { user, system } = process.cpuUsage(start)
tell({ told: 'replayed', cpuMs: (user + system) / 1_000, events, histories: replayed - unmeasured })
await connection.close()
process.exit(0)
