// How does the door reach Temporal? Connected at the first call, payloads sealed, names codes only.
import { Client } from '@temporalio/client'
import type { Registry } from '../registry/database.js'
import { openClientConnection, temporalTarget } from '../wire/connection.js'
import { createDataConverter } from '../wire/data-converter.js'
import type { DoorConfig } from './running-system.js'

/** A client of the system's Temporal server; nothing is sent before its first call. TLS and API keys come from the environment. */
export function connectTemporal(
  config: DoorConfig,
  registry: Registry,
): { client: Client; close: () => Promise<void> } {
  const { temporalAddress, namespace } = config
  const target = temporalTarget({ ...process.env, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: namespace })
  const connection = openClientConnection(target)
  const dataConverter = createDataConverter(registry.vault)
  const client = new Client({ connection, namespace, dataConverter, identity: 'sojourn-door' })
  return { client, close: () => connection.close() }
}
