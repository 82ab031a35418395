// On what does a test of the door run? A real registry in memory, a Temporal that is a stand-in, an applicant.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { startCase } from '../../client/cases.js'
import { openDoor, type Door } from '../../client/door.js'
import type { DoorConfig } from '../../client/running-system.js'
import type { Actor } from '../../domain/actor.js'
import type { Wait } from '../../domain/case-file.js'
import { openRegistry, type Registry } from '../../registry/database.js'
import { readLedger, type LedgerRow } from '../../registry/ledger.js'
import { migrateRegistry } from '../../registry/migrate.js'
import { applicant } from '../registry/applicants.js'
import { migratedInMemory } from '../registry/databases.js'
import { FakeTemporal } from './fake-temporal.js'

export const caseworker: Actor = { role: 'caseworker', id: 'desk-1' }
export const organisation = (id: string): Actor => ({ role: 'organisation', id })

export type ADoor = {
  door: Door
  registry: Registry
  temporal: FakeTemporal
  dataFolder: string
  /** How often the door connected to Temporal. */
  connections: () => number
  /** A started case with the given tasks and handoffs open. */
  aCase: (waits?: { [key: string]: Pick<Wait, 'of' | 'kind' | 'to'> }) => Promise<string>
  ledger: (caseNumber: string | null) => Promise<LedgerRow[]>
}

/** One door for a test file; `given()` inside tests. */
export function aDoor(changes: Partial<DoorConfig> = {}): () => ADoor {
  let given: ADoor
  let end: () => Promise<void>
  beforeAll(async () => {
    const { databaseUrl, drop } = await migratedInMemory()
    const masterKey = randomBytes(32)
    await migrateRegistry(databaseUrl, masterKey)
    const registry = await openRegistry({ databaseUrl, masterKey, poolSize: 4 })
    const dataFolder = mkdtempSync(join(tmpdir(), 'sojourn-door-'))
    const config = {
      dataFolder,
      databaseUrl,
      temporalAddress: '127.0.0.1:1',
      namespace: 'default',
      taskQueue: 'test',
      demoClock: false,
      deadlineMs: 500,
      ...changes,
    }
    given = doorOn(config, registry)
    end = async () => {
      await registry.close()
      await drop()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  })
  afterAll(() => end())
  return () => given
}

/** A registry that outlives the doors of the command line, which close what they opened. */
export const keptOpen = ({ db, vault }: Registry): Registry => ({ db, vault, close: () => Promise.resolve() })

function doorOn(config: DoorConfig, registry: Registry): ADoor {
  const temporal = new FakeTemporal(registry)
  let connections = 0
  const connectTemporal = () => {
    connections += 1
    return Promise.resolve({ client: temporal.client, close: () => Promise.resolve() })
  }
  const door = openDoor(config, {
    openRegistry: () => Promise.resolve(keptOpen(registry)),
    connectTemporal,
  })
  const aCase: ADoor['aCase'] = async (waits = {}) => {
    const { case: number, workflowId } = await startCase(door, {
      caller: { actor: caseworker },
      corridor: 'npl-kor-manufacturing',
      person: applicant(),
    })
    for (const [key, wait] of Object.entries(waits)) await temporal.open(workflowId, key, wait)
    return number
  }
  return {
    door,
    registry,
    temporal,
    dataFolder: config.dataFolder,
    connections: () => connections,
    aCase,
    ledger: (number) => readLedger(registry, number),
  }
}

export const orientation = { of: 'task', kind: 'orientation', to: { role: 'caseworker' } } as const
export const medical = { of: 'handoff', kind: 'medical-examination', to: { organisation: 'medical-centre' } } as const
export const oriented = { heldOn: '2026-01-12', attended: true, language: 'ne' }
export const fit = { outcome: 'fit', examinedOn: '2026-02-01', validUntil: null, centre: 'kathmandu-1' }
