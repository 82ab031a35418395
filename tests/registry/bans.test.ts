// Which bans and agencies must a case hear of, by how the registry knows it now?
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { openBanBook, reaches, summariseBan, type BanScope } from '../../domain/ban.js'
import type { Facts } from '../../domain/explained.js'
import type { Procedure } from '../../domain/case-file.js'
import { bansInForce, countHeld, wordsFor } from '../../registry/bans.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { openCase } from '../../registry/cases.js'
import type { Registry } from '../../registry/database.js'
import { listFiles, openFile } from '../../registry/files.js'
import { caseRequest } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-11-24T09:00:00.000Z'
const later = '2026-11-24T10:00:00.000Z'

async function aThing(
  registry: Registry,
  prefix: string,
  thing: { procedure: Procedure; status: string; summary: Facts },
) {
  const { number } = await openFile(registry, {
    key: randomUUID(),
    digest: 'd',
    rulebookId: 'npl',
    rulebookHash: 'a'.repeat(64),
    clockMode: 'real',
    stage: 'any',
    openedAt: at,
    newNumber: () => `${prefix}-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}-X`.toUpperCase(),
    ...thing,
  })
  return number
}

function aBan(registry: Registry, scope: BanScope, status: 'declared' | 'in-force' | 'closed' = 'in-force') {
  const book = openBanBook({
    scope,
    reason: 'armed-conflict',
    source: 'made up for the tests',
    exempt: [],
    endsOn: null,
    endsAt: null,
  })
  return aThing(registry, 'BAN', { procedure: 'ban', status, summary: summariseBan(book) })
}

async function aCase(registry: Registry, summary: Facts): Promise<string> {
  return (await openCase(registry, caseRequest({ summary }))).caseNumber
}

const says = (registry: Registry, caseNumber: string, data: Facts) =>
  recordCaseEvents(registry, {
    caseNumber,
    procedure: 'migration-cycle',
    events: [{ event: 'summary', at: later, data }],
  })

const refsFor = async (registry: Registry, number: string) =>
  (await wordsFor(registry, number)).map(({ data, heard }) => `${String(data['ref'])}${heard ? ' heard' : ''}`)

onEachDatabase((given) => {
  it('a case hears of the ban in force that reaches it, not of one declared, lifted or meant for others', async () => {
    const { registry } = given()
    const number = await aCase(registry, { origin: 'AA', destination: 'BB' })
    const ban = await aBan(registry, { origin: 'AA', destination: 'BB' })
    await aBan(registry, { origin: 'AA', destination: 'BB' }, 'declared')
    await aBan(registry, { origin: 'AA', destination: 'BB' }, 'closed')
    await aBan(registry, { origin: 'AA', destination: 'CC' })
    expect(await refsFor(registry, number)).toEqual([ban])
  })

  it('a case comes into reach when it is bound, and has heard once it says so in this edition', async () => {
    const { registry } = given()
    const number = await aCase(registry, { origin: 'AA', destination: 'DD' })
    const ban = await aBan(registry, { origin: 'AA', employer: 'bad-employer' })
    expect(await refsFor(registry, number)).toEqual([])
    await says(registry, number, { employer: 'bad-employer' })
    expect(await refsFor(registry, number)).toEqual([ban])
    const held = { ref: ban, cause: 'ban', rule: 'wait', since: at }
    await says(registry, number, { held: [{ ...held, edition: 1 }] })
    expect(await refsFor(registry, number)).toEqual([`${ban} heard`])
    await says(registry, number, { held: [{ ...held, edition: 0 }] })
    expect(await refsFor(registry, number)).toEqual([ban])
  })

  it.each([
    ['suspended', 'suspended'],
    ['preventively-suspended', 'suspended'],
    ['delisted', 'cancelled'],
    ['regular', undefined],
  ])('of an agency that is %s its case hears %s', async (standing, how) => {
    const { registry } = given()
    const agency = await aThing(registry, 'AGY', { procedure: 'agency', status: 'closed', summary: { standing } })
    const number = await aCase(registry, { origin: 'EE', agency })
    const words = await wordsFor(registry, number)
    expect(words.map(({ data }) => data['how'])).toEqual(how ? [how] : [])
  })

  it('a closed case hears nothing', async () => {
    const { registry } = given()
    await aBan(registry, { origin: 'FF' })
    const number = await aCase(registry, { origin: 'FF' })
    await recordCaseEvents(registry, {
      caseNumber: number,
      procedure: 'migration-cycle',
      events: [{ event: 'standing', stage: 'screening', status: 'closed', at: later }],
    })
    expect(await wordsFor(registry, number)).toEqual([])
  })

  it('a ban is counted by what it means for the cases it holds', async () => {
    const { registry } = given()
    const ban = await aBan(registry, { origin: 'GG' })
    const held = (rule: string) => ({ held: [{ ref: ban, cause: 'ban', rule, since: at, edition: 1 }] })
    for (const rule of ['wait', 'wait', 'continue']) await aCase(registry, { origin: 'GG', ...held(rule) })
    expect(await countHeld(registry, ban)).toEqual([
      { rule: 'continue', cases: 1 },
      { rule: 'wait', cases: 2 },
    ])
  })

  it('the database finds in reach exactly those whom the rule of reach means, and those held by whoever asks', async () => {
    const { registry } = given()
    const said: Facts[] = ['7212', '8211', '7212 8211'].flatMap((isco08) =>
      ['one-works', 'two-works'].map((employer) => ({ origin: 'HH', destination: 'II', isco08, employer })),
    )
    const numbers: [string, Facts][] = []
    for (const summary of said) {
      numbers.push([await aThing(registry, 'JOB', { procedure: 'job-order', status: 'open', summary }), summary])
    }
    const scopes: BanScope[] = [
      { origin: 'HH' },
      { origin: 'HH', isco08: '8' },
      { origin: 'HH', isco08: '7212', employer: 'one-works' },
      { origin: 'HH', destination: 'JJ' },
    ]
    for (const reach of scopes) {
      const found = await listFiles(registry, { procedure: 'job-order', reach, limit: 100 })
      const meant = numbers.filter(([, summary]) => reaches({ ...reach }, summary)).map(([number]) => number)
      expect(found.map(({ number }) => number).sort()).toEqual(meant.sort())
    }
    const held = { held: [{ ref: 'BAN-2222-2222-2', edition: 1 }] }
    const number = await aCase(registry, { origin: 'KK', ...held })
    const byHolder = await listFiles(registry, {
      procedure: 'migration-cycle',
      reach: { heldBy: 'BAN-2222-2222-2' },
      limit: 9,
    })
    expect(byHolder.map((row) => row.number)).toEqual([number])
  })

  it('of 1001 bans in force none is left out: that is refused', async () => {
    const { registry } = given()
    await registry.db.deleteFrom('files').where('procedure', '=', 'ban').execute()
    const ban = await aBan(registry, { origin: 'LL' })
    expect((await bansInForce(registry)).map(({ number }) => number)).toEqual([ban])
    const [row] = await registry.db.selectFrom('files').selectAll().where('number', '=', ban).execute()
    if (!row) throw new Error('expected the ban')
    const { summary, ...rest } = row
    const copies = Array.from({ length: 1000 }, (_, n) => ({
      ...rest,
      number: `BAN-COPY-${n}`,
      openingKey: `copy-${n}`,
      summary: JSON.stringify(summary),
      book: null,
    }))
    for (let n = 0; n < 1000; n += 100)
      await registry.db
        .insertInto('files')
        .values(copies.slice(n, n + 100))
        .execute()
    await expect(bansInForce(registry)).rejects.toThrow('expected at most 1000 bans in force')
  })
})
