// Is a rulebook text kept as it was read?
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { keepRulebook, listRulebooks, readRulebook } from '../../registry/rulebooks.js'
import {
  enactVersion,
  filesUnder,
  listVersions,
  versionInForce,
  versionOfCommand,
} from '../../registry/rulebook-versions.js'
import { openedCase } from './applicants.js'
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

  it('of 3 versions put in force, the newest that has begun counts, and of two for one day the later word', async () => {
    const { registry } = given()
    const enact = async (n: number, inForceFrom: string) => {
      const text = `id: npl\nversion: ${n}\n`
      const hash = createHash('sha256').update(text).digest('hex')
      await keepRulebook(registry, { hash, id: 'npl', text })
      const said = { reason: 'a circular', enactedBy: 'supervisor:s-1', enactedAt: '2026-11-24T09:00:00.000Z' }
      const enactment = { commandId: `c-${n}`, id: 'npl', hash, version: `2027-01-0${n}`, inForceFrom, ...said }
      for (let again = 0; again < 2; again += 1) await enactVersion(registry, enactment)
      return hash
    }
    const first = await enact(1, '2027-01-01')
    const second = await enact(2, '2027-06-01')
    const third = await enact(3, '2027-06-01')
    const inForce = async (on: string) => (await versionInForce(registry, 'npl', on))?.hash
    expect(await inForce('2026-12-31')).toBeUndefined()
    expect([await inForce('2027-01-01'), await inForce('2027-05-31')]).toEqual([first, first])
    expect([await inForce('2027-06-01'), await inForce('2030-01-01')]).toEqual([third, third])
    expect((await listVersions(registry, 'npl')).map(({ hash }) => hash)).toEqual([first, second, third])
    expect(await versionOfCommand(registry, 'c-2')).toMatchObject({ hash: second, inForceFrom: '2027-06-01' })
    expect(await versionOfCommand(registry, 'c-9')).toBeUndefined()
  })

  it('knows what stands under a rulebook: an open case, and a closed one whose rights are open', async () => {
    const { registry } = given()
    const [open, closed, gone] = [await openedCase(registry), await openedCase(registry), await openedCase(registry)]
    const close = (number: string) =>
      registry.db.updateTable('files').set({ status: 'closed' }).where('number', '=', number).execute()
    await close(closed)
    await close(gone)
    const rights = registry.db.updateTable('cases').set({ portabilityStatus: 'rights-open' })
    await rights.where('caseNumber', '=', closed).execute()
    const under = { rulebookId: 'npl-kor-manufacturing', limit: 1 }
    const [one] = await filesUnder(registry, under)
    const [other] = await filesUnder(registry, { ...under, after: one?.number ?? '' })
    expect([one?.number, other?.number].sort()).toEqual([open, closed].sort())
    expect(await filesUnder(registry, { ...under, after: other?.number ?? '' })).toEqual([])
    expect(await filesUnder(registry, { rulebookId: 'npl', limit: 10 })).toEqual([])
  })
})
