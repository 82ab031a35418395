// What becomes of a case whose keys are out of reach for a while, or destroyed?
import { randomBytes, randomUUID } from 'node:crypto'
import { Client, Connection } from '@temporalio/client'
import { NativeConnection, Worker } from '@temporalio/worker'
import { expect, inject, test } from 'vitest'
import { KeyStoreUnreachable } from '../../registry/vault.js'
import type { CaseKeys } from '../../wire/codec.js'
import { createDataConverter } from '../../wire/data-converter.js'
import { type ACase, anOpening, until } from '../rig/a-case.js'
import { quietLogs } from '../rig/quiet-logs.js'
import { startThing } from '../rig/with-worker.js'
import { World } from '../rig/world.js'

/** Keys that are out of reach as long as it is said, and count who asked meanwhile. */
function storedKeys(key: Buffer): CaseKeys & { away: boolean; destroyed: boolean; refused: number } {
  const keys = {
    away: false,
    destroyed: false,
    refused: 0,
    readKey: () => {
      if (!keys.away) return Promise.resolve(keys.destroyed ? ('destroyed' as const) : key)
      keys.refused += 1
      return Promise.reject(
        new KeyStoreUnreachable('the registry with the keys did not answer; try again when it is up'),
      )
    },
  }
  return keys
}

test('a case whose keys were out of reach when it was started opens its first task once they answer; destroyed, it reads as erased', async () => {
  quietLogs()
  const address = inject('temporalAddress')
  const [native, connection] = [await NativeConnection.connect({ address }), await Connection.connect({ address })]
  const key = randomBytes(32)
  const [ofWorker, ofDoor] = [storedKeys(key), storedKeys(key)]
  const taskQueue = randomUUID()
  const world = new World()
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowBundle: { codePath: inject('bundlePath') },
    activities: world.activities,
    dataConverter: createDataConverter(ofWorker),
  })
  const client = new Client({ connection, dataConverter: createDataConverter(ofDoor) })
  try {
    await worker.runUntil(async () => {
      ofWorker.away = true
      const c: ACase = await startThing({ client, world }, taskQueue, anOpening())
      await until('three tries', async () => (ofWorker.refused >= 3 ? true : undefined))
      expect((await c.handle.describe()).status.name).toBe('RUNNING')
      expect(world.events).toEqual([])
      ofWorker.away = false
      await c.open('recruitment/orientation')
      ofDoor.destroyed = true
      expect(await c.handle.query('caseFile')).toEqual({ erased: true })
      await c.handle.terminate('the test is over')
    })
  } finally {
    await connection.close()
    await native.close()
  }
})
