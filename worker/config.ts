// What must the worker be told by its environment, beside what every Sojourn process is told?
import { z } from 'zod'
import { isPlainAddress } from '../activities/adapters/mailbox.js'
import { isSafeAddress } from '../activities/adapters/web-call.js'
import { readSmsPrices, type SmsPrice } from '../activities/sms-prices.js'
import { roles, type Role } from '../domain/actor.js'
import { ConfigurationError, readServiceConfig, type ServiceConfig } from '../wire/service-config.js'

const port = z.coerce.number().int().min(0).max(65_535)
const address = z.string().refine(isPlainAddress, 'expected one mail address')

const mailboxVariable = (role: Role) => `SOJOURN_MAILBOX_${role.toUpperCase().replace(/-/g, '_')}`

const prices = z.string().transform((text, context): SmsPrice[] => {
  try {
    return readSmsPrices(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'expected prices' })
    return z.NEVER
  }
})

const Own = z.object({
  SOJOURN_HEALTH_PORT: port.default(0),
  SOJOURN_MAIL_FROM: address.default('no-reply@sojourn.invalid'),
  SOJOURN_SMS_URL: z
    .string()
    .refine(isSafeAddress, 'expected an https address, or http on this machine, without a password in it')
    .optional(),
  SOJOURN_SMS_SECRET: z
    .string()
    .regex(/^(whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/, 'expected a secret as whsec_ and at least 24 bytes in base64')
    .optional(),
  SOJOURN_SMS_PRICES: prices.default([]),
  SOJOURN_MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(0).max(100_000).default(500),
  SOJOURN_QUIET_HOURS: z.enum(['kept', 'ignored']).default('kept'),
  SOJOURN_BUNDLE: z.enum(['build', 'prebuilt']).default('build'),
  SOJOURN_EMBLEM: z.string().max(4096).optional(),
  SOJOURN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  ...Object.fromEntries(roles.map((role) => [mailboxVariable(role), address.default(`${role}@sojourn.invalid`)])),
})

export type WorkerConfig = ServiceConfig & {
  /** Port of the health answers on loopback; 0 takes any free one. */
  healthPort: number
  mailFrom: string
  /** Mailbox of each role. */
  mailboxes: Readonly<Record<Role, string>>
  /** The SMS provider; absent: SMS go to the outbox in the data folder. */
  smsProvider?: { url: string; secret: string }
  /** Price of one part of an SMS, by the beginning of the number. */
  smsPrices: readonly SmsPrice[]
  maxCachedWorkflows: number
  /** `ignored`: notices reach their reader at any hour; for tests and benches. */
  quietHours: 'kept' | 'ignored'
  /** A picture of the issuer for the head of papers: a PNG or JPEG file. */
  emblemFile?: string
  /** `prebuilt`: a bundle that does not match this checkout stops the start; `build`: it is built again. */
  bundle: 'build' | 'prebuilt'
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

type Environment = { readonly [name: string]: string | undefined }

/** The settings in `env`. Throws ConfigurationError that names every wrong setting at once, never with its value. */
export function readWorkerConfig(env: Environment = process.env): WorkerConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const own = Own.safeParse(given)
  const problems = own.success
    ? []
    : own.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}, got something else; correct it`)
  if (given['SOJOURN_SMS_URL'] !== undefined && given['SOJOURN_SMS_SECRET'] === undefined)
    problems.push('SOJOURN_SMS_SECRET is not set, but SOJOURN_SMS_URL is; set both')
  const shared = sharedConfig(env, problems)
  if (!shared || !own.success || problems.length > 0) throw new ConfigurationError(problems.join('\n'))
  const set = own.data as z.infer<typeof Own> & Record<string, unknown>
  const { SOJOURN_SMS_URL: url, SOJOURN_SMS_SECRET: secret } = set
  return {
    ...shared,
    ...(url && secret ? { smsProvider: { url, secret } } : {}),
    smsPrices: set.SOJOURN_SMS_PRICES,
    healthPort: set.SOJOURN_HEALTH_PORT,
    mailFrom: set.SOJOURN_MAIL_FROM,
    mailboxes: Object.fromEntries(roles.map((role) => [role, String(set[mailboxVariable(role)])])) as Record<
      Role,
      string
    >,
    maxCachedWorkflows: set.SOJOURN_MAX_CACHED_WORKFLOWS,
    quietHours: set.SOJOURN_QUIET_HOURS,
    ...(set.SOJOURN_EMBLEM && { emblemFile: set.SOJOURN_EMBLEM }),
    bundle: set.SOJOURN_BUNDLE,
    logLevel: set.SOJOURN_LOG_LEVEL,
  }
}

function sharedConfig(env: Environment, problems: string[]): ServiceConfig | undefined {
  try {
    return readServiceConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    problems.unshift(error.message)
    return undefined
  }
}
