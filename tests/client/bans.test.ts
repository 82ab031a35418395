// Is a ban declared once, by whom it may be, listed, shown and lifted; and does a case say that it is held?
import { describe, expect, it } from 'vitest'
import { amendExemptions, declareBan, liftBan, listBans, showBan } from '../../client/bans.js'
import { showCase } from '../../client/case-view.js'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { listDocuments } from '../../client/documents.js'
import { Refused } from '../../client/refusal.js'
import type { Actor } from '../../domain/actor.js'
import { summariseBan, type BanBook } from '../../domain/ban.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { claimDocument, saveDocument } from '../../registry/documents.js'
import { aDoor, caseworker, keptOpen } from './a-door.js'

const given = aDoor()
const supervisor: Actor = { role: 'supervisor', id: 'ministry-1' }
const declaration = { destination: 'KR', reason: 'armed-conflict', source: 'made up for the tests' }
const at = '2099-01-01T09:00:00.000Z'

const declare = (change: object = {}, caller: { actor: Actor; key?: string } = { actor: supervisor }) =>
  declareBan(given().door, { caller, country: 'npl', declaration: { ...declaration, ...change } })

const bookOf = (number: string): BanBook => {
  const book = given().temporal.files.get(`ban/${number}`)?.book
  if (!book) throw new Error('expected a ban')
  return book as BanBook
}

/** The ban says in the registry what its workflow would have said. */
async function says(number: string, status: BanBook['status']): Promise<void> {
  const book = { ...bookOf(number), status, told: { cases: 2, jobOrders: 1 } }
  await recordCaseEvents(given().registry, {
    caseNumber: number,
    procedure: 'ban',
    events: [
      { event: 'standing', stage: 'ban', status, at },
      { event: 'summary', at, data: summariseBan(book) },
    ],
  })
}

async function refusalOf(doing: Promise<unknown>): Promise<Refused> {
  const error: unknown = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error
  throw new Error('expected a refusal')
}

describe('declaring a ban', () => {
  it('opens one for a key: twice is the same, with other content it is refused', async () => {
    const { number, status } = await declare({}, { actor: supervisor, key: 'once' })
    expect([number.slice(0, 4), status]).toEqual(['BAN-', 'declared'])
    expect((await declare({}, { actor: supervisor, key: 'once' })).number).toBe(number)
    const other = declare({ reason: 'epidemic' }, { actor: supervisor, key: 'once' })
    expect((await refusalOf(other)).code).toBe('key-reused')
  })

  it('makes the declaring country the origin, and the last day end with its midnight at home', async () => {
    const { number } = await declare({ isco08: '72', endsOn: '2099-01-31' })
    expect(bookOf(number)).toMatchObject({
      scope: { origin: 'NP', destination: 'KR', isco08: '72' },
      endsOn: '2099-01-31',
      endsAt: '2099-01-31T18:15:00Z',
      exempt: [],
      edition: 1,
    })
  })

  it.each([
    ['by a caseworker', {}, caseworker, 'npl', 'not-your-task', ''],
    ['of a corridor', {}, supervisor, 'npl-kor-manufacturing', 'no-such-rulebook', 'country'],
    ['of another country', { origin: 'PH' }, supervisor, 'npl', 'bad-form', 'origin'],
    ['that is over', { endsOn: '2020-01-01' }, supervisor, 'npl', 'bad-form', 'endsOn'],
    ['of an unknown occupation', { isco08: '7299' }, supervisor, 'npl', 'bad-form', 'isco08'],
    ['about nothing', { destination: undefined }, supervisor, 'npl', 'bad-form', ''],
  ] as const)('%s is refused, and the refusal is on record', async (...[, change, actor, country, code, path]) => {
    const before = (await given().ledger(null)).length
    const order = { caller: { actor }, country, declaration: { ...declaration, ...change } }
    expect(await refusalOf(declareBan(given().door, order))).toMatchObject({ code, path })
    const rows = await given().ledger(null)
    expect(rows).toHaveLength(before + 1)
    expect(rows.find(({ detail }) => detail === code)).toMatchObject({ action: 'declare-ban', outcome: 'refused' })
  })
})

describe('a declared ban', () => {
  it('is listed until it is lifted, and shows what it says and whom it told', async () => {
    const { number } = await declare({ exempt: ['returning-workers'] })
    await says(number, 'in-force')
    const listed = (await listBans(given().door, { limit: 200 })).find(({ ban }) => ban === number)
    expect(listed).toMatchObject({ status: 'in-force', about: 'country', scope: { origin: 'NP', destination: 'KR' } })
    expect(await showBan(given().door, number.toLowerCase())).toMatchObject({
      exempt: ['returning-workers'],
      source: 'made up for the tests',
      told: { cases: 2, jobOrders: 1 },
      ended: null,
      holds: [],
    })
    expect((await refusalOf(showBan(given().door, 'AGY-7K3M-9Q2T-Q'))).code).toBe('no-such-file')
  })

  it('is amended and lifted by a supervisor only', async () => {
    const { number } = await declare()
    const order = { number, data: { reason: 'ceasefire' } }
    const byCaseworker = liftBan(given().door, { caller: { actor: caseworker }, ...order })
    expect((await refusalOf(byCaseworker)).code).toBe('not-your-task')
    const caller = { actor: supervisor }
    const amended = await amendExemptions(given().door, { caller, number, data: { exempt: ['already-cleared'] } })
    expect(amended.answer).toEqual({ exempt: ['already-cleared'], edition: 2 })
    expect((await liftBan(given().door, { caller, ...order })).status).toBe('lifted')
    expect(bookOf(number).ended).toEqual({ how: 'lifted', reason: 'ceasefire' })
    expect((await refusalOf(liftBan(given().door, { caller, ...order }))).code).toBe('not-allowed')
  })
})

it('a held case shows by whom, and neither its departure nor its exit clearance is good for leaving', async () => {
  const { door, registry, aCase } = given()
  const departure = { of: 'task', kind: 'departure', to: { role: 'caseworker' } } as const
  const number = await aCase({ 'deployment/departure': departure })
  const key = 'deployment/issue-exit-clearance'
  const paper = { caseNumber: number, key, kind: 'exit-clearance', series: 'CLEARANCE', year: 2026 } as const
  const claimed = await claimDocument(registry, paper)
  await saveDocument(registry, { number: claimed.number, pdf: Buffer.from('%PDF'), issuedAt: at })
  const status = async () => {
    const { documents, next } = await showCase(door, number)
    return [documents[0]?.status, next.some(({ action }) => action === 'departure')]
  }
  expect(await status()).toEqual(['issued', true])

  const held = [{ ref: 'BAN-7K3M-9Q2T-A', cause: 'ban', rule: 'wait', since: at, edition: 1 }]
  await recordCaseEvents(registry, {
    caseNumber: number,
    procedure: 'migration-cycle',
    events: [
      { event: 'standing', stage: 'deployment', status: 'on-hold', at },
      { event: 'summary', at, data: { held } },
    ],
  })
  expect(await status()).toEqual(['on-hold', false])
  expect((await listDocuments(door, number))[0]?.status).toBe('on-hold')
  expect((await showCase(door, number)).holds).toEqual([
    { ref: 'BAN-7K3M-9Q2T-A', cause: 'ban', rule: 'wait', since: at },
  ])
})

describe('the command line', () => {
  async function run(line: string[]) {
    const said = { out: '', err: '' }
    const io: Io = {
      env: { SOJOURN_AS: 'supervisor:ministry-1' },
      out: (text) => void (said.out += text),
      outBytes: () => undefined,
      err: (text) => void (said.err += text),
      isTerminal: false,
      mayAsk: false,
      ask: () => Promise.resolve(''),
      readStdin: () => Promise.resolve(''),
      readFile: () => '',
      openDoor: () => ({
        ...given().door,
        registry: async () => keptOpen(await given().door.registry()),
        close: () => Promise.resolve(),
      }),
    }
    return { exit: await main(line, io), ...said }
  }
  const declaring =
    'ban declare --country npl --set destination=SA --set reason=epidemic --set exempt=returning-workers'

  it('declares, lists, shows, exempts and lifts, with --json everywhere', async () => {
    const declared = await run([...declaring.split(' '), '--set', 'source=made up', '--json'])
    expect([declared.exit, declared.err]).toEqual([0, ''])
    const { ban } = JSON.parse(declared.out) as { ban: string }
    await says(ban, 'in-force')
    expect((await run(['ban', 'list', '--limit', '200'])).out).toContain(ban)
    expect((await run(['ban', 'show', ban])).out).toContain('not for: returning-workers')
    const exempted = await run(['ban', 'exempt', ban, '--set', 'exempt=', '--json'])
    expect(JSON.parse(exempted.out)).toMatchObject({ answer: { exempt: [], edition: 2 } })
    const lifted = await run(['ban', 'lift', ban, '--set', 'reason=epidemic-over', '--json'])
    expect(JSON.parse(lifted.out)).toMatchObject({ number: ban, status: 'lifted' })
  })

  it('says which field is wrong, with exit code 1', async () => {
    const { exit, err } = await run([...declaring.split(' '), '--json'])
    expect([exit, JSON.parse(err)]).toMatchObject([1, { error: { code: 'bad-form', path: 'source' } }])
  })
})
