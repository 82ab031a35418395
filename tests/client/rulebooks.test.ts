// Is a change of the rules previewed, put in force from a day on, and kept from everything opened before?
import { beforeAll, describe, expect, it } from 'vitest'
import { startCase } from '../../client/cases.js'
import { adoptRulebook } from '../../client/rulebook-adoption.js'
import { diffRulebooks } from '../../client/rulebook-diff.js'
import { requireRulebook } from '../../client/rulebook-files.js'
import { previewRulebook } from '../../client/rulebook-preview.js'
import { enactRulebook, listVersions, rulebookInForce } from '../../client/rulebook-versions.js'
import type { Actor } from '../../domain/actor.js'
import { findCase } from '../../registry/cases.js'
import { openFile } from '../../registry/files.js'
import { applicant } from '../registry/applicants.js'
import { aDoor, caseworker } from './a-door.js'
import { aDraft, day, from } from './rulebook-drafts.js'

const given = aDoor()
const id = 'npl-kor-manufacturing'
const supervisor: Actor = { role: 'supervisor', id: 'head-1' }
const shipped = () => requireRulebook(id).hash

async function opened(): Promise<string> {
  const { case: number } = await startCase(given().door, {
    caller: { actor: caseworker },
    corridor: id,
    person: applicant(),
  })
  return number
}

const pinnedBy = async (number: string) => (await findCase(given().registry, number))?.rulebookHash

/** A draft that examines held applicants again after 21 days instead of 14, from a day on. */
const draft = (on: string) => aDraft(given().dataFolder, id, from(on, 'medical-retest-days', 21))

const enact = (path: string, change: { actor?: Actor; key?: string; from?: string; reason?: string } = {}) => {
  const { actor = supervisor, key, ...order } = change
  const caller = { actor, ...(key === undefined ? {} : { key }) }
  return enactRulebook(given().door, { caller, path, from: day(0), reason: 'Circular 7', ...order })
}

describe('a change of one figure of a corridor', () => {
  let old: string
  let home: string
  let path: string
  beforeAll(async () => {
    const { registry } = given()
    old = await opened()
    home = await opened()
    await registry.db.updateTable('files').set({ stage: 'return' }).where('number', '=', home).execute()
    path = draft(day(0))
  })

  it('previewed, touches 1 of 2 open cases: the one that still has its medical before it', async () => {
    const preview = await previewRulebook(given().door, path)
    expect(preview).toMatchObject({
      rulebook: id,
      version: day(0),
      follows: shipped(),
      counts: { 'migration-cycle': { open: 2, touched: 1 } },
      touched: [{ number: old, stage: 'recruitment', pinned: shipped(), reads: ['figure medical-retest-days'] }],
    })
    expect(preview.changes.map(({ part, name, what }) => [part, name, what])).toEqual([
      ['heading', 'version', ''],
      ['figure', 'medical-retest-days', `from 2020-01-01: validTo`],
      ['figure', 'medical-retest-days', `from ${day(0)}`],
    ])
    expect(await listVersions(given().door)).toEqual([])
  })

  it('is compared without a server: two files, ids or hashes', async () => {
    const noDoor = () => {
      throw new Error('expected no door')
    }
    const diff = await diffRulebooks(noDoor, id, path)
    expect(diff.changes).toHaveLength(3)
    expect((await diffRulebooks(noDoor, shipped(), id)).changes).toEqual([])
    await expect(diffRulebooks(noDoor, 'npl', id)).rejects.toMatchObject({ code: 'no-such-rulebook' })
  })

  it.each([
    ['a caseworker', { actor: caseworker }, 'not-your-task', /expected a supervisor or an operator/],
    ['a day that has passed', { from: day(-1) }, 'bad-form', /no version begins in the past/],
    ['no reason', { reason: ' ' }, 'bad-form', /expected a reason/],
  ])('is not put in force by %s', async (_, change, code, message) => {
    await expect(enact(path, change)).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string })
  })

  it('is not put in force when it keeps its version, or rewrites the days before', async () => {
    const before = aDraft(given().dataFolder, id, from(day(-10), 'medical-retest-days', 21))
    const old = aDraft(given().dataFolder, id, (text) => {
      from(day(0), 'medical-retest-days', 21)(text)
      text.version = '2026-01-01'
    })
    await expect(enact(old)).rejects.toMatchObject({ code: 'bad-rulebook', path: 'version' })
    await expect(enact(before)).rejects.toMatchObject({
      code: 'bad-rulebook',
      message: expect.stringMatching(
        /medical-retest-days: overlap: expected the value of version 2026-01-01/,
      ) as string,
    })
    expect(await listVersions(given().door)).toEqual([])
  })

  it('put in force, counts for the next case; the old one keeps what it has pinned', async () => {
    const enacted = await enact(path, { key: 'enact-1' })
    expect(enacted).toMatchObject({ rulebook: id, version: day(0), from: day(0), by: 'supervisor:head-1' })
    expect(await pinnedBy(old)).toBe(shipped())
    expect(await pinnedBy(await opened())).toBe(enacted.hash)
    expect((await rulebookInForce(given().door, id, day(-1))).hash).toBe(shipped())
    expect(await listVersions(given().door, id)).toMatchObject([{ hash: enacted.hash, reason: 'Circular 7' }])
  })

  it('is put in force once by one key, and never again by the same text', async () => {
    expect((await enact(path, { key: 'enact-1' })).version).toBe(day(0))
    await expect(enact(path, { key: 'enact-1', reason: 'Circular 8' })).rejects.toMatchObject({ code: 'key-reused' })
    await expect(enact(path)).rejects.toMatchObject({ code: 'bad-rulebook' })
    expect(await listVersions(given().door)).toHaveLength(1)
  })

  it('that begins tomorrow counts from tomorrow on', async () => {
    const tomorrow = await enact(aDraft(given().dataFolder, 'bgd', from(day(1), 'demerit-reply-days', 20)), {
      from: day(1),
    })
    expect((await rulebookInForce(given().door, 'bgd', day(0))).hash).toBe(requireRulebook('bgd').hash)
    expect((await rulebookInForce(given().door, 'bgd', day(1))).hash).toBe(tomorrow.hash)
    expect((await rulebookInForce(given().door, 'bgd', day(400))).hash).toBe(tomorrow.hash)
  })

  it('is adopted by a running case on a supervisor’s word, with a reason, and by nobody else', async () => {
    const { door, ledger } = given()
    const { hash } = await rulebookInForce(door, id, day(0))
    const adopt = (actor: Actor, rulebook?: string) =>
      adoptRulebook(door, {
        caller: { actor },
        caseNumber: old,
        reason: 'retest-later',
        ...(rulebook === undefined ? {} : { rulebook }),
      })
    await expect(adopt(caseworker)).rejects.toMatchObject({ code: 'not-your-task' })
    await expect(adopt(supervisor, 'f'.repeat(64))).rejects.toMatchObject({ code: 'no-such-rulebook' })
    await expect(adopt(supervisor, requireRulebook('npl').hash)).rejects.toMatchObject({ code: 'no-such-rulebook' })
    expect(await adopt(supervisor)).toMatchObject({ case: old, done: 'adopt-rulebook', rulebook: hash })
    expect(await pinnedBy(old)).toBe(hash)
    const rows = (await ledger(old)).filter(
      ({ action, outcome }) => `${action} ${outcome}` === 'adopt-rulebook accepted',
    )
    expect(rows).toMatchObject([{ data: { rulebook: hash, reason: 'retest-later' } }])
  })
})

describe('a change of the deposit in the rulebook of a country', () => {
  it('previewed, says what the deposit of each agency must hold before and after', async () => {
    const { door, registry, dataFolder } = given()
    const agency = (plannedYearly: number, number: string) =>
      openFile(registry, {
        key: number,
        digest: 'd',
        procedure: 'agency',
        rulebookId: 'npl',
        rulebookHash: requireRulebook('npl').hash,
        clockMode: 'real',
        stage: 'licensing',
        status: 'regular',
        summary: { plannedYearly },
        openedAt: '2026-01-10T03:15:00.000Z',
        newNumber: () => number,
      })
    await agency(200, 'AGY-1')
    await agency(4000, 'AGY-2')
    const cash = from(day(1), 'deposit-tiers-cash', [300_000_000, 1_000_000_000, 2_000_000_000])
    const bounds = from(day(1), 'deposit-tiers-up-to', [1000, 5000])
    const proposed = aDraft(dataFolder, 'npl', (text) => [cash, bounds].forEach((change) => change(text)))
    const today = await previewRulebook(door, proposed)
    expect(today.counts).toEqual({ agency: { open: 2, touched: 2 } })
    expect(today.touched.map(({ number, reads }) => [number, reads])).toEqual([
      ['AGY-1', ['figure deposit-tiers-up-to', 'figure deposit-tiers-cash']],
      ['AGY-2', ['figure deposit-tiers-up-to', 'figure deposit-tiers-cash']],
    ])
    const million = 100_000_000
    expect(today.touched.map(({ deposit }) => deposit)).toEqual([
      { currency: 'NPR', beforeMinor: 20 * million, afterMinor: 18 * million },
      { currency: 'NPR', beforeMinor: 40 * million, afterMinor: 40 * million },
    ])
  })
})
