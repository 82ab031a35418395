// On which databases do the registry's tests run? The embedded one, and a PostgreSQL server when DATABASE_URL_TEST names one.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { hostRegistry } from '../../embedded/registry-host.js'
import { openRegistry, type Registry } from '../../registry/database.js'
import { migrateRegistry } from '../../registry/migrate.js'

/** A registry of its own, empty and migrated. */
export type TestRegistry = {
  registry: Registry
  databaseUrl: string
  masterKey: Buffer
  /** Where the embedded database keeps its files. */
  folder?: string
}

type Database = { databaseUrl: string; folder?: string; drop(): Promise<void> }

/** Runs the same tests on every kind of database; `given()` is the registry of this run. */
export function onEachDatabase(tests: (given: () => TestRegistry) => void, options: { onDisk?: boolean } = {}): void {
  describe.each(databaseKinds(options))('on $name', ({ make, migrated = make }) => {
    let database: Database
    let test: TestRegistry
    beforeAll(async () => {
      database = await migrated()
      const masterKey = randomBytes(32)
      const { databaseUrl, folder } = database
      await migrateRegistry(databaseUrl, masterKey)
      test = {
        registry: await openRegistry({ databaseUrl, masterKey }),
        databaseUrl,
        masterKey,
        ...(folder ? { folder } : {}),
      }
    })
    afterAll(async () => {
      await test?.registry.close()
      await database?.drop()
    })
    tests(() => test)
  })
}

type Kind = { name: string; make(): Promise<Database>; migrated?(): Promise<Database> }

/** How to make an empty database of each kind, and where it is quicker one that has its tables but no key. */
export function databaseKinds({ onDisk = false } = {}): Kind[] {
  const server = process.env['DATABASE_URL_TEST']
  const kinds: Kind[] = [
    { name: 'embedded', make: () => embedded(onDisk), ...(onDisk ? {} : { migrated: migratedInMemory }) },
  ]
  return server ? [...kinds, { name: 'PostgreSQL', make: () => onServer(server) }] : kinds
}

/** An embedded database alone, without tables. */
export async function embedded(onDisk: boolean): Promise<Database> {
  const folder = onDisk ? mkdtempSync(join(tmpdir(), 'sojourn-registry-')) : undefined
  const host = await hostRegistry(folder ? { folder } : {})
  const drop = async () => {
    await host.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
  return { databaseUrl: host.databaseUrl, drop, ...(folder ? { folder } : {}) }
}

let template: Promise<Blob> | undefined

/**
 * An embedded database in memory with all tables, and no master key yet: a copy of one that each process of the test
 * runner migrates once. To set up a database anew takes four times as long as to open a copy.
 */
export async function migratedInMemory(): Promise<Database> {
  template ??= migratedCopy()
  const host = await hostRegistry({ startFrom: await template })
  return { databaseUrl: host.databaseUrl, drop: host.stop }
}

async function migratedCopy(): Promise<Blob> {
  const host = await hostRegistry()
  await migrateRegistry(host.databaseUrl)
  const copy = await host.copy()
  await host.stop()
  return copy
}

async function onServer(serverUrl: string): Promise<Database> {
  const name = `sojourn_test_${randomBytes(6).toString('hex')}`
  await command(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { databaseUrl: url.href, drop: () => command(serverUrl, `drop database ${name} with (force)`) }
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text)
  await client.end()
}
