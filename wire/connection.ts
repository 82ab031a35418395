// How is the Temporal server reached, and how long does a call wait?
import { Connection, isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import type { NativeConnectionOptions } from '@temporalio/worker'

/** Where the server is and how to prove who we are. */
export type TemporalTarget = { address: string; namespace: string; options: NativeConnectionOptions }

type Environment = { readonly [name: string]: string | undefined }

/** How long one call to the server may take. After it the outcome is unknown: repeat it with the same key. */
export const callDeadlineMs = 3_000

/**
 * The server named by the environment: TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE, with TLS or an API key when
 * TEMPORAL_TLS…, TEMPORAL_API_KEY, or a profile (TEMPORAL_PROFILE, TEMPORAL_CONFIG_FILE) asks for it.
 */
export function temporalTarget(env: Environment = process.env): TemporalTarget {
  const set = Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1])))
  const disableFile = !set['TEMPORAL_PROFILE'] && !set['TEMPORAL_CONFIG_FILE']
  const { connectionOptions, namespace } = loadClientConnectConfig({ overrideEnvVars: set, disableFile })
  const address = connectionOptions.address
  if (!address)
    throw new Error('expected the address of a Temporal server as host:port, got none; set TEMPORAL_ADDRESS')
  return { address, namespace: namespace ?? 'default', options: connectionOptions }
}

/** A client connection that connects at its first call; so a process can start before the server. */
export function openClientConnection(target: TemporalTarget): Connection {
  const { address, tls, apiKey, metadata } = target.options
  return Connection.lazy({
    ...(address ? { address } : {}),
    ...(tls === undefined ? {} : { tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(metadata === undefined ? {} : { metadata }),
    connectTimeout: callDeadlineMs,
  })
}

/** The server does not answer at all. */
export class TemporalUnreachable extends Error {
  override name = 'TemporalUnreachable'
  constructor(address: string, options?: ErrorOptions) {
    super(`expected a Temporal server at ${address}, it does not answer; start it or correct TEMPORAL_ADDRESS`, options)
  }
}

/** A client, one of its parts, or a connection. */
type DeadlineHolder = { withDeadline<T>(deadline: number, call: () => Promise<T>): Promise<T> }

/** Runs calls of a client or connection under one deadline, `callDeadlineMs` from now. */
export async function withinDeadline<T>(client: DeadlineHolder, call: () => Promise<T>): Promise<T> {
  return client.withDeadline(Date.now() + callDeadlineMs, call)
}

const noAnswerCodes: readonly number[] = [1 /* cancelled */, 4 /* deadline exceeded */, 14 /* unavailable */]

/** Whether a call failed without an answer of the server: it may have been done all the same. Repeat with the same key. */
export function outcomeUnknown(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause)) return noAnswerCodes.includes(cause.code)
  }
  return false
}
