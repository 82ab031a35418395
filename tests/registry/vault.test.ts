// Is a key that is gone told apart from a key that cannot be reached?
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { connectDatabase, openRegistry } from '../../registry/database.js'
import { migrateRegistry } from '../../registry/migrate.js'
import { KeyDamaged, keyCacheMs, KeyStoreUnreachable, Vault } from '../../registry/vault.js'
import { atOnce } from './applicants.js'
import { embedded, onEachDatabase } from './databases.js'

onEachDatabase((given) => {
  it('20 callers that create the same key at once get 1 key', async () => {
    const keys = await atOnce(20, () => given().registry.vault.createKey('case/NP-SAME'))
    expect(new Set(keys.map(String)).size).toBe(1)
    expect(keys[0]).toHaveLength(32)
  })

  it('a key that was never made reads as absent', async () => {
    expect(await given().registry.vault.readKey('case/NP-NEVER')).toBe('absent')
  })

  it('a destroyed key reads as destroyed, at once here and for whoever opens the registry later, and is never made again', async () => {
    const { registry, databaseUrl, masterKey } = given()
    await registry.vault.createKey('case/NP-GONE')
    await registry.vault.destroyKey('case/NP-GONE')
    expect(await registry.vault.readKey('case/NP-GONE')).toBe('destroyed')
    expect(await registry.vault.createKey('case/NP-GONE')).toBe('destroyed')
    const later = await openRegistry({ databaseUrl, masterKey })
    expect(await later.vault.readKey('case/NP-GONE')).toBe('destroyed')
    await later.close()
  })

  it('a key destroyed before it was made can never be made', async () => {
    const { vault } = given().registry
    await vault.destroyKey('case/NP-EARLY')
    expect(await vault.createKey('case/NP-EARLY')).toBe('destroyed')
  })

  it(`another process stops using a destroyed key within ${keyCacheMs / 1000} s`, async () => {
    const { registry, masterKey } = given()
    const other = new Vault(registry.db, masterKey)
    await registry.vault.createKey('case/NP-CACHED')
    expect(Buffer.isBuffer(await other.readKey('case/NP-CACHED'))).toBe(true)
    await registry.vault.destroyKey('case/NP-CACHED')
    const now = Date.now
    Date.now = () => now() + keyCacheMs + 1
    try {
      expect(await other.readKey('case/NP-CACHED')).toBe('destroyed')
    } finally {
      Date.now = now
    }
  })

  it('a database that does not answer throws, and is never taken for a destroyed key', async () => {
    const nobodyListens = connectDatabase('postgres://postgres@127.0.0.1:1/postgres', 1)
    const vault = new Vault(nobodyListens, given().masterKey)
    await expect(vault.readKey('case/NP-SAME')).rejects.toThrow(KeyStoreUnreachable)
    await expect(vault.createKey('case/NP-SAME')).rejects.toThrow(KeyStoreUnreachable)
    await expect(vault.destroyKey('case/NP-SAME')).rejects.toThrow(KeyStoreUnreachable)
    await nobodyListens.destroy()
  })

  it('50 readers that want the same key at once ask the database 1 time, and a key read while it is destroyed is not kept', async () => {
    const { registry, masterKey } = given()
    let queries = 0
    const counted = registry.db.withPlugin({
      transformQuery: ({ node }) => ((queries += 1), node),
      transformResult: ({ result }) => Promise.resolve(result),
    })
    const vault = new Vault(counted, masterKey)
    await registry.vault.createKey('case/NP-WANTED')
    const keys = await atOnce(50, () => vault.readKey('case/NP-WANTED'))
    expect([new Set(keys.map(String)).size, queries]).toEqual([1, 1])
    const cold = new Vault(registry.db, masterKey)
    await Promise.all([cold.readKey('case/NP-WANTED'), cold.destroyKey('case/NP-WANTED')])
    expect(await cold.readKey('case/NP-WANTED')).toBe('destroyed')
  })

  it('a stored key with 1 changed byte throws and names its owner', async () => {
    const { registry, masterKey } = given()
    const minted = registry.vault.mintKey('case/NP-DAMAGED')
    minted.wrapped[40] = (minted.wrapped[40] ?? 0) ^ 1
    await registry.vault.storeKeys([minted])
    await expect(new Vault(registry.db, masterKey).readKey('case/NP-DAMAGED')).rejects.toThrow(KeyDamaged)
  })

  it('a key moved to another owner does not open', async () => {
    const { registry, masterKey } = given()
    const minted = registry.vault.mintKey('case/NP-ONE')
    await registry.vault.storeKeys([{ ...minted, owner: 'case/NP-TWO' }])
    await expect(new Vault(registry.db, masterKey).readKey('case/NP-TWO')).rejects.toThrow(KeyDamaged)
  })

  it('a wrong master key stops the opening and the migration, and 0 rows are written', async () => {
    const { registry, databaseUrl } = given()
    const before = await registry.db.selectFrom('dataKeys').selectAll().execute()
    await expect(openRegistry({ databaseUrl, masterKey: randomBytes(32) })).rejects.toThrow(
      /expected the master key this registry was made with/,
    )
    await expect(migrateRegistry(databaseUrl, randomBytes(32))).rejects.toThrow(/nothing was written/)
    expect(await registry.db.selectFrom('dataKeys').selectAll().execute()).toEqual(before)
  })

  it('a master key of 31 bytes is refused', async () => {
    await expect(openRegistry({ databaseUrl: given().databaseUrl, masterKey: randomBytes(31) })).rejects.toThrow(
      '32 bytes, got 31',
    )
  })

  it('stored keys without their check are refused instead of taking any key', async () => {
    const { registry, databaseUrl } = given()
    const check = await registry.db.selectFrom('vaultCheck').selectAll().execute()
    await registry.db.deleteFrom('vaultCheck').execute()
    await expect(openRegistry({ databaseUrl, masterKey: randomBytes(32) })).rejects.toThrow('restore table vault_check')
    await registry.db.insertInto('vaultCheck').values(check).execute()
  })

  it('without a master key the registry opens, and a sealed value says which setting is missing', async () => {
    const open = await openRegistry({ databaseUrl: given().databaseUrl })
    expect(await open.vault.readKey('case/NP-NEVER')).toBe('absent')
    await expect(open.vault.readKey('case/NP-SAME')).rejects.toThrow('SOJOURN_MASTER_KEY_FILE')
    await open.close()
  })
})

it('a database without tables is refused with the way out, and one that is not there with its address', async () => {
  const empty = await embedded(false)
  await expect(openRegistry({ databaseUrl: empty.databaseUrl, masterKey: randomBytes(32) })).rejects.toThrow(
    'run the migrations first',
  )
  await empty.drop()
  await expect(openRegistry({ databaseUrl: empty.databaseUrl })).rejects.toThrow(
    /127\.0\.0\.1:\d+\/postgres, it does not answer/,
  )
})
