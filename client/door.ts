// What is behind the only door? The registry and the Temporal client, each opened when first needed.
import type { Client } from '@temporalio/client'
import type { Registry } from '../registry/database.js'
import type { DoorConfig } from './running-system.js'

/** The door: every operation takes it first. A command that needs the registry alone never connects to Temporal. */
export type Door = {
  readonly config: DoorConfig
  registry: () => Promise<Registry>
  temporal: () => Promise<Client>
  close: () => Promise<void>
}

/** What stands behind a door; tests put their own in place. */
export type BehindTheDoor = {
  openRegistry: (config: DoorConfig) => Promise<Registry>
  connectTemporal: (config: DoorConfig, registry: Registry) => Promise<{ client: Client; close: () => Promise<void> }>
}

/** Opens the door on a system. Opens no connection yet; `close` ends those that were opened. */
export function openDoor(config: DoorConfig, behind: Partial<BehindTheDoor> = {}): Door {
  const { openRegistry = openRealRegistry, connectTemporal = connectRealTemporal } = behind
  let registry: Promise<Registry> | undefined
  let temporal: ReturnType<BehindTheDoor['connectTemporal']> | undefined
  // A failed opening is not kept: the next call tries anew.
  const openedRegistry = () => (registry ??= openRegistry(config).catch(forget(() => (registry = undefined))))
  const connected = () =>
    (temporal ??= openedRegistry()
      .then((opened) => connectTemporal(config, opened))
      .catch(forget(() => (temporal = undefined))))
  return {
    config,
    registry: openedRegistry,
    temporal: async () => (await connected()).client,
    close: async () => {
      await temporal?.then(({ close }) => close()).catch(() => undefined)
      await registry?.then((opened) => opened.close()).catch(() => undefined)
    },
  }
}

function forget(clear: () => void) {
  return (error: unknown): never => {
    clear()
    throw error
  }
}

async function openRealRegistry(config: DoorConfig): Promise<Registry> {
  const [{ openRegistry }, { readMasterKey }] = await Promise.all([
    import('../registry/database.js'),
    import('../registry/master-key.js'),
  ])
  const { databaseUrl, masterKeyFile, poolSize = 2 } = config
  return openRegistry({ databaseUrl, poolSize, ...(masterKeyFile ? { masterKey: readMasterKey(masterKeyFile) } : {}) })
}

async function connectRealTemporal(config: DoorConfig, registry: Registry) {
  const { connectTemporal } = await import('./connection.js')
  return connectTemporal(config, registry)
}
