// Does the database come to its shape once, and only forward?
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRegistry } from '../../registry/database.js'
import { migrateRegistry } from '../../registry/migrate.js'
import { databaseKinds, onEachDatabase } from './databases.js'

/** The files of the folder, in their order: none is forgotten in the list, none is listed twice. */
const migrationNames = readdirSync(join(import.meta.dirname, '..', '..', 'registry', 'migrations'))
  .map((file) => file.replace('.ts', ''))
  .sort()

onEachDatabase((given) => {
  it('5 processes that migrate at once a migrated database run 0 migrations', async () => {
    const { databaseUrl, masterKey } = given()
    const ran = await Promise.all(Array.from({ length: 5 }, () => migrateRegistry(databaseUrl, masterKey)))
    expect(ran.flat()).toEqual([])
  })

  it('a database written by a newer release is refused and named', async () => {
    const { registry, databaseUrl } = given()
    await registry.db.insertInto('schemaMigrations').values({ name: '9999-from-the-future' }).execute()
    await expect(migrateRegistry(databaseUrl)).rejects.toThrow('found migration 9999-from-the-future')
    await registry.db.deleteFrom('schemaMigrations').where('name', '=', '9999-from-the-future').execute()
  })
})

describe.each(databaseKinds())('on $name, empty', ({ make }) => {
  it('5 processes that migrate at once run each migration 1 time; of 5 master keys shown at once 1 becomes the key', async () => {
    const { databaseUrl, drop } = await make()
    const ran = await Promise.all(Array.from({ length: 5 }, () => migrateRegistry(databaseUrl)))
    expect(ran.flat()).toEqual(migrationNames)
    const opened = await Promise.allSettled(
      Array.from({ length: 5 }, () => openRegistry({ databaseUrl, masterKey: randomBytes(32) })),
    )
    expect(opened.filter(({ status }) => status === 'rejected')).toHaveLength(4)
    for (const each of opened) if (each.status === 'fulfilled') await each.value.close()
    await drop()
  })
})
