// What must a Sojourn process be told by its environment? Checked at the start, all errors at once.
import path from 'node:path'
import { z } from 'zod'
import { defaultTaskQueue } from './task-queues.js'

const port = z.coerce.number().int().min(1).max(65_535)
const urlOf = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `expected ${protocols.map((p) => `${p}//…`).join(' or ')}`,
    )

const Environment = z.object({
  SOJOURN_DATA: z.string().default('.sojourn'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:'),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  SOJOURN_MASTER_KEY_FILE: z.string(),
  SOJOURN_TASK_QUEUE: z.string().default(defaultTaskQueue),
  SOJOURN_WEB_PORT: port.optional(),
  SOJOURN_WEB_URL: urlOf('http:', 'https:').optional(),
  SOJOURN_METRICS_PORT: port.optional(),
  SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  SOJOURN_CLOCK: z.enum(['real', 'demo']).default('real'),
})

/** The settings of one process: worker, web or command line. */
export type ServiceConfig = {
  /** Absolute path of the data folder. */
  dataFolder: string
  databaseUrl: string
  temporalAddress: string
  namespace: string
  masterKeyFile: string
  taskQueue: string
  webPort?: number
  /** Public base URL of the web door, without a slash at its end. */
  webUrl?: string
  metricsPort?: number
  /** Absent: mail goes to the outbox in the data folder. */
  smtpUrl?: string
  /** `demo` allows cases whose calendar is moved forward. */
  clock: 'real' | 'demo'
}

/** The environment does not hold what this process needs. One line for each setting, never with its value. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/** The settings in `env`; an empty variable counts as absent. Throws ConfigurationError that names every wrong setting at once. */
export function readServiceConfig(env: { readonly [name: string]: string | undefined } = process.env): ServiceConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success)
    throw new ConfigurationError(parsed.error.issues.map((issue) => sentence(issue, given)).join('\n'))
  const set = parsed.data
  return {
    dataFolder: path.resolve(set.SOJOURN_DATA),
    databaseUrl: set.DATABASE_URL,
    temporalAddress: set.TEMPORAL_ADDRESS,
    namespace: set.TEMPORAL_NAMESPACE,
    masterKeyFile: set.SOJOURN_MASTER_KEY_FILE,
    taskQueue: set.SOJOURN_TASK_QUEUE,
    clock: set.SOJOURN_CLOCK,
    ...(set.SOJOURN_WEB_PORT === undefined ? {} : { webPort: set.SOJOURN_WEB_PORT }),
    ...(set.SOJOURN_WEB_URL === undefined ? {} : { webUrl: set.SOJOURN_WEB_URL.replace(/\/+$/, '') }),
    ...(set.SOJOURN_METRICS_PORT === undefined ? {} : { metricsPort: set.SOJOURN_METRICS_PORT }),
    ...(set.SMTP_URL === undefined ? {} : { smtpUrl: set.SMTP_URL }),
  }
}

function sentence(issue: z.core.$ZodIssue, given: { [name: string]: string | undefined }): string {
  const name = String(issue.path[0])
  return given[name] === undefined
    ? `${name} is not set; set it`
    : `${name}: ${issue.message}, got something else; correct it`
}
