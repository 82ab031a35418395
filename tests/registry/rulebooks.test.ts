// Is a rulebook text kept as it was read?
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { keepRulebook, listRulebooks, readRulebook } from '../../registry/rulebooks.js'
import { onEachDatabase } from './databases.js'

onEachDatabase((given) => {
  it('a text kept 3 times is 1 version, byte for byte', async () => {
    const { registry } = given()
    const text = 'id: npl-kor-manufacturing\r\ntitle: “EPS” नेपाल\n'
    const hash = createHash('sha256').update(text).digest('hex')
    for (let n = 0; n < 3; n += 1) await keepRulebook(registry, { hash, id: 'npl-kor-manufacturing', text })
    expect(await readRulebook(registry, hash)).toBe(text)
    expect(await listRulebooks(registry)).toMatchObject([{ hash, id: 'npl-kor-manufacturing' }])
  })

  it('a text under a hash that is not its own is refused, and an unknown hash reads as nothing', async () => {
    const { registry } = given()
    await expect(keepRulebook(registry, { hash: 'f'.repeat(64), id: 'x', text: 'y' })).rejects.toThrow(
      'load the file again',
    )
    expect(await readRulebook(registry, 'f'.repeat(64))).toBeUndefined()
  })
})
