// What may the worker's log say? Codes, ids and counts of a fixed list; never a message that somebody else wrote.
import { createHash } from 'node:crypto'
import type { Logger, LogLevel, LogMetadata } from '@temporalio/worker'
import { pino, type DestinationStream } from 'pino'

export type Level = 'debug' | 'info' | 'warn' | 'error'

/** Writes one line: a code that says what happened, and fields of which only the allowed ones get through. */
export type Log = (level: Level, event: string, fields?: Readonly<Record<string, unknown>>) => void

/** Fields that may be logged; a text in them must look like a code or an id. */
const allowedFields = new Set([
  'activity',
  'activityType',
  'workflowType',
  'workflowId',
  'runId',
  'taskQueue',
  'attempt',
  'namespace',
  'sdkComponent',
  'code',
  'errorName',
  'errorCode',
  'at',
  'state',
  'exitCode',
  'count',
  'durationMs',
  'port',
  'address',
  'version',
  'stamp',
])

const codeOrId = /^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$/
const eventCode = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A log that writes JSON lines; to standard output unless `to` is given. */
export function createLog(to?: DestinationStream, level: Level = 'info'): Log {
  const lines = pino(
    {
      base: { pid: process.pid },
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
    },
    to ?? pino.destination({ fd: 1, sync: true }),
  )
  return (at, event, fields = {}) => lines[at](allowed(fields), eventCode.test(event) ? event : withheld(event))
}

function allowed(fields: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!allowedFields.has(name)) continue
    if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value
    else if (typeof value === 'string') kept[name] = codeOrId.test(value) ? value : 'withheld'
  }
  return kept
}

/** What the SDK says of itself in fixed words. Everything else may hold a failure's message and is withheld. */
const sdkEvents: ReadonlyMap<string, string> = new Map(
  [
    'Activity started',
    'Activity completed',
    'Activity failed',
    'Activity cancelled',
    'Workflow started',
    'Workflow completed',
    'Workflow failed',
    'Workflow cancelled',
    'Workflow continued as new',
    'Failed to activate workflow',
    'Creating worker',
    'Worker state changed',
    'Worker failed',
    'Workflow bundle created',
    'Failed to initiate shutdown',
    'Shutdown force time expired, terminating worker',
    'External sink function threw an error',
    'No Nexus services registered, not polling for Nexus tasks',
    'Activity Worker terminated',
    'Workflow Worker terminated',
  ].map((message) => [message, message.toLowerCase().replace(/[^a-z]+/g, '-')]),
)

/** The fingerprint lets an operator find the same unknown message again without reading it. */
const withheld = (message: string): string =>
  `withheld-${createHash('sha256').update(message).digest('hex').slice(0, 8)}`

/** The log in the shape the Temporal SDK wants. */
export function sdkLogger(log: Log): Logger {
  const write = (level: Level, message: string, meta?: LogMetadata) =>
    log(level, sdkEvents.get(message) ?? message, { ...meta, ...errorFields(meta?.['error']) })
  return {
    log: (level: LogLevel, message, meta) => write(levelOf(level), message, meta),
    trace: (message, meta) => write('debug', message, meta),
    debug: (message, meta) => write('debug', message, meta),
    info: (message, meta) => write('info', message, meta),
    warn: (message, meta) => write('warn', message, meta),
    error: (message, meta) => write('error', message, meta),
  }
}

function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return {}
  return { errorName: error.name, ...('type' in error && typeof error.type === 'string' && { code: error.type }) }
}

const levelOf = (level: LogLevel): Level => (level === 'TRACE' ? 'debug' : (level.toLowerCase() as Level))
