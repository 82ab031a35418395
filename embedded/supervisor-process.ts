// When does the supervisor end, and with which exit code? Signals, a lost launcher, a start that failed.
import { watchLauncher } from './launcher.js'
import { nextCommand } from './next-command.js'
import { logToStderr, SetupError } from './project.mjs'
import { closeAll, supervise, type Parts } from './supervision.js'

/** Runs the system in this process until it is told to stop; prints `ready …` and what to type next on stdout. Never returns. */
export async function runSupervisor(parts: Parts): Promise<void> {
  const closers: Array<() => Promise<void>> = []
  let stopping = false
  const stop = (code: number, why: string) => {
    if (stopping) return
    stopping = true
    logToStderr(why)
    void closeAll(closers).then(() => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stop(0, `stopping (${signal}) …`))
  watchLauncher(() => stop(0, 'stopping: the process that started this one is gone …'))
  const onBroken = (reason: string) => stop(1, `stopping: ${reason}`)
  try {
    const { run } = await supervise({ parts, env: process.env, log: logToStderr, onBroken }, closers)
    const data = process.env.SOJOURN_DATA ?? ''
    const temporal = run.temporalUiUrl ? `temporal-ui=${run.temporalUiUrl}` : `temporal=${run.temporalAddress}`
    process.stdout.write(`ready web=${run.webUrl} ${temporal} data=${data}\n${nextCommand(data)}\n`)
  } catch (error) {
    stop(1, sentenceOf(error))
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof SetupError) return error.message
  return error instanceof Error ? `Sojourn could not start: ${error.message}` : String(error)
}
