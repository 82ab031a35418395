// Does one key sign at a time, however many hands reach for it, and does what it signed outlive it?
import { createPublicKey, sign, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { openRegistry } from '../../registry/database.js'
import {
  currentSigningKey,
  listSigningKeys,
  revokeSigningKey,
  rotateSigningKey,
  type SigningKey,
} from '../../registry/signing-keys.js'
import { Vault } from '../../registry/vault.js'
import { atOnce } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-03-01T00:15:00.000Z'
const later = '2027-03-01T00:15:00.000Z'
const text = Buffer.from('a paper')
const signed = ({ key }: SigningKey): Buffer => sign(null, text, key)

onEachDatabase((given) => {
  const publicOf = async (kid: string) => {
    const { x } = (await listSigningKeys(given().registry)).find((row) => row.kid === kid) ?? { x: '' }
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  }
  const rotate = (commandId: string) => rotateSigningKey(given().registry, { commandId, at: later })

  it('20 askers in 2 processes make 1 first key, and all sign with it', async () => {
    const { registry, databaseUrl, masterKey } = given()
    const other = await openRegistry({ databaseUrl, masterKey })
    const keys = await atOnce(20, (n) => currentSigningKey(n % 2 ? registry : other, at))
    const [row] = await listSigningKeys(registry)
    expect(await listSigningKeys(registry)).toHaveLength(1)
    expect(new Set(keys.map(({ kid }) => kid))).toEqual(new Set([row?.kid]))
    expect(new Set(keys.map((key) => signed(key).toString('hex'))).size).toBe(1)
    expect(verify(null, text, await publicOf(row?.kid ?? ''), signed(keys[0] as SigningKey))).toBe(true)
    await other.close()
  })

  it('the private half lies in the database under 2 keys, never as it is', async () => {
    const { registry } = given()
    const { key, kid } = await currentSigningKey(registry, at)
    const seed = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url')
    const { sealed } = await registry.db
      .selectFrom('signingKeys')
      .select('sealed')
      .where('kid', '=', kid)
      .executeTakeFirstOrThrow()
    expect(sealed?.includes(seed)).toBe(false)
    expect(await registry.vault.readKey(`signing/${kid}`)).toHaveLength(32)
  })

  it('10 rotations at once leave 1 key that signs; the same command again makes no other', async () => {
    const { registry } = given()
    const before = (await listSigningKeys(registry)).length
    const made = await atOnce(10, (n) => rotate(`rotation-${n}`))
    expect(new Set(made.map(({ kid }) => kid)).size).toBe(10)
    expect((await rotate('rotation-3')).kid).toBe(made[3]?.kid)
    const rows = await listSigningKeys(registry)
    expect(rows).toHaveLength(before + 10)
    const signing = rows.filter(({ retiredAt }) => retiredAt === null)
    expect(signing.map(({ kid }) => kid)).toEqual([(await currentSigningKey(registry, later)).kid])
  })

  it('what a key signed is verified after it retired, and its private half is gone', async () => {
    const { registry, masterKey } = given()
    const old = await currentSigningKey(registry, at)
    const signature = signed(old)
    await rotate('rotation-yearly')
    expect(verify(null, text, await publicOf(old.kid), signature)).toBe(true)
    const rows = registry.db.selectFrom('signingKeys').select('sealed').where('kid', '=', old.kid)
    expect(await rows.executeTakeFirst()).toEqual({ sealed: null })
    expect(await new Vault(registry.db, masterKey).readKey(`signing/${old.kid}`)).toBe('destroyed')
    expect((await currentSigningKey(registry, later)).kid).not.toBe(old.kid)
  })

  it('a revoked key signs no longer, says why, and the first word stands', async () => {
    const { registry } = given()
    const { kid } = await currentSigningKey(registry, at)
    const revoked = await revokeSigningKey(registry, { kid, reason: 'key-compromised', at: later })
    expect(revoked).toMatchObject({ kid, revokedAt: later, revokedReason: 'key-compromised', retiredAt: later })
    expect(await revokeSigningKey(registry, { kid, reason: 'another', at })).toEqual(revoked)
    expect((await currentSigningKey(registry, later)).kid).not.toBe(kid)
    expect(await revokeSigningKey(registry, { kid: 'nobody', reason: 'x', at })).toBeUndefined()
  })

  it('a key whose data key is gone signs nothing, and says what to do', async () => {
    const { registry } = given()
    const { kid } = await currentSigningKey(registry, at)
    await registry.vault.destroyKey(`signing/${kid}`)
    await expect(currentSigningKey(registry, at)).rejects.toThrow('restore table data_keys from a backup, or rotate')
    await rotate('rotation-after-loss')
    expect((await currentSigningKey(registry, at)).kid).not.toBe(kid)
  })
})
