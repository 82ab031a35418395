// The worker process: reads its settings, runs, and says by its exit code whether it ended well.
import { readWorkerConfig } from './config.js'
import { traceOf } from '../activities/failures.js'
import { ConfigurationError } from '../wire/service-config.js'
import { createLog } from './logger.js'
import { runWorker } from './process.js'

// Workflow code never reads the local time; should it ever, every worker must read the same.
process.env['TZ'] = 'UTC'

async function main(): Promise<number> {
  const log = createLog(undefined, 'info')
  try {
    const config = readWorkerConfig()
    await runWorker(config, createLog(undefined, config.logLevel), stopWithParent)
    log('info', 'worker-stopped')
    return 0
  } catch (error) {
    log('error', 'worker-ended', { ...traceOf(error) })
    if (isForOperators(error)) process.stderr.write(`${error.message}\n`)
    return 1
  }
}

/** A child of a supervisor ends with it: its standard input closes when the parent is gone, however it went. */
function stopWithParent(stop: () => void): void {
  if (process.env['SOJOURN_CHILD'] !== '1') return
  process.stdin.once('close', stop).once('end', stop).resume()
}

/** Sentences about settings and set-up, written by us for the one who starts the process; they hold no person's data. */
function isForOperators(error: unknown): error is Error {
  if (error instanceof ConfigurationError) return true
  return (
    error instanceof Error &&
    (['BundleMismatch', 'TemporalUnreachable'].includes(error.name) ||
      (error.constructor === Error && error.message.startsWith('expected ')))
  )
}

process.exit(await main())
