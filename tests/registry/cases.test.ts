// Is a case opened once, whoever asks how often?
import { expect, it } from 'vitest'
import { findCase, listCases, openCase, personOfCase } from '../../registry/cases.js'
import { KeyReused } from '../../registry/opening.js'
import { applicant, atOnce, caseRequest, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

onEachDatabase((given) => {
  it('20 callers at once with the same key open 1 case', async () => {
    const { registry } = given()
    const request = caseRequest()
    const opened = await atOnce(20, () => openCase(registry, request))
    expect(new Set(opened.map(({ caseNumber }) => caseNumber)).size).toBe(1)
    expect(opened.filter(({ created }) => created)).toHaveLength(1)
    const rows = await registry.db
      .selectFrom('cases')
      .select('personId')
      .where('openingKey', '=', request.key)
      .execute()
    expect(rows).toHaveLength(1)
  })

  it('20 callers at once leave 1 person and 3 keys behind, nothing of the 19 that came late', async () => {
    const { registry } = given()
    const before = await counts()
    const request = caseRequest()
    await atOnce(20, () => openCase(registry, request))
    const after = await counts()
    expect(after.people - before.people).toBe(1)
    expect(after.keys - before.keys).toBe(3)
    async function counts() {
      const { people } = await registry.db
        .selectFrom('people')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .executeTakeFirstOrThrow()
      const { keys } = await registry.db
        .selectFrom('dataKeys')
        .select((eb) => eb.fn.countAll<number>().as('keys'))
        .executeTakeFirstOrThrow()
      return { people, keys }
    }
  })

  it('the same key with other content is refused and opens nothing', async () => {
    const { registry } = given()
    const request = caseRequest()
    await openCase(registry, request)
    await expect(openCase(registry, { ...request, digest: 'content-2' })).rejects.toThrow(KeyReused)
    expect((await openCase(registry, request)).created).toBe(false)
  })

  it('the digest of the content is kept only as a keyed fingerprint, so that nobody can guess a person back', async () => {
    const { registry } = given()
    const request = caseRequest({ digest: 'guess-me' })
    await openCase(registry, request)
    const row = await registry.db
      .selectFrom('cases')
      .select('openingDigest')
      .where('openingKey', '=', request.key)
      .executeTakeFirstOrThrow()
    expect(row.openingDigest).toMatch(/^[0-9a-f]{64}$/)
    expect(row.openingDigest).toBe(registry.vault.fingerprint('guess-me'))
  })

  it('a case number that is taken is drawn again, up to 5 times', async () => {
    const { registry } = given()
    const taken = await openedCase(registry)
    const numbers = [taken, taken, `${taken}-FREE`]
    const opened = await openCase(registry, caseRequest({ newNumber: () => numbers.shift() ?? taken }))
    expect(opened).toEqual({ caseNumber: `${taken}-FREE`, created: true })
    await expect(openCase(registry, caseRequest({ newNumber: () => taken }))).rejects.toThrow('five times')
  })

  it('a case starts in recruitment, with its person readable and instants as text', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    expect(await findCase(registry, caseNumber)).toMatchObject({
      caseNumber,
      stage: 'recruitment',
      status: 'in-recruitment',
      exit: null,
      openedAt: '2026-01-05T03:15:00.000Z',
      portabilityStatus: null,
    })
    expect((await personOfCase(registry, caseNumber))?.person).toEqual(applicant())
  })

  it('a number that nobody was given finds no case and no person', async () => {
    expect(await findCase(given().registry, 'NP-NOBODY')).toBeUndefined()
    expect(await personOfCase(given().registry, 'NP-NOBODY')).toBeUndefined()
  })

  it('7 cases are listed newest first, in pages of 3, 3 and 1, each case once', async () => {
    const { registry } = given()
    const mine: string[] = []
    for (let n = 0; n < 7; n += 1) mine.unshift(await openedCase(registry))
    const listed: string[] = []
    for (let pages = 0; pages < 3; pages += 1) {
      const after = listed.at(-1)
      const rows = await listCases(registry, { limit: 3, ...(after ? { after } : {}) })
      listed.push(...rows.map(({ caseNumber }) => caseNumber))
    }
    expect(listed.slice(0, 7)).toEqual(mine)
    expect(await listCases(registry, { stage: 'training', limit: 10 })).toEqual([])
  })
})
