// Does an agency apply once, act by its rules, and show the public what may be known and officers what they need?
import { beforeAll, describe, expect, it } from 'vitest'
import {
  actOnAgency,
  depositOfAgency,
  listAgencies,
  publicAgencies,
  ratingOfAgency,
  showAgency,
} from '../../client/agencies.js'
import { applyForLicence } from '../../client/agency-applications.js'
import { inspectionList } from '../../client/agency-inspections.js'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { putOrganisation } from '../../client/organisations.js'
import { Refused } from '../../client/refusal.js'
import type { Actor } from '../../domain/actor.js'
import { grant, grantLicence, type AgencyBook } from '../../domain/agency/agency-book.js'
import { payFirstDeposit } from '../../domain/agency/agency-turns.js'
import { goodApplication } from '../rig/a-country.js'
import { aDoor, caseworker, keptOpen } from './a-door.js'

const given = aDoor()
const supervisor: Actor = { role: 'supervisor', id: 'head-1' }
const system: Actor = { role: 'system', id: 'np-7k3m-9q2t-5' }
const at = '2026-11-24T09:00:00Z'

beforeAll(async () => {
  for (const [id, name] of [
    ['himal-manpower', 'Himal Manpower Ltd.'],
    ['annapurna-jobs', 'Annapurna Jobs'],
  ]) {
    const entry = { id, name, kind: 'agency', email: 'desk@example.org' }
    await putOrganisation(given().door, { caller: { actor: { role: 'operator', id: 'desk-1' } }, entry })
  }
})

let keys = 0
const apply = (change: object = {}, order: { actor?: Actor; key?: string; organisation?: string } = {}) =>
  applyForLicence(given().door, {
    caller: { actor: order.actor ?? caseworker, key: order.key ?? `apply-${(keys += 1)}` },
    organisation: order.organisation ?? 'himal-manpower',
    country: 'npl',
    application: { ...goodApplication, ...change },
  })

async function refusalOf(doing: Promise<unknown>): Promise<Refused> {
  const error: unknown = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error
  throw new Error('expected a refusal')
}

/** An agency with a licence in force, as its workflow would leave it. */
async function licensed(organisation = 'himal-manpower'): Promise<string> {
  const { number } = await apply({}, { organisation })
  const file = given().temporal.files.get(`agency/${number}`)
  if (!file) throw new Error('expected the agency to be started')
  const book = file.book as AgencyBook
  const deposit = { requiredMinor: 1000, cashMinor: 400, guaranteeMinor: 600, reference: 'R-1', at }
  payFirstDeposit(book, deposit)
  const term = { from: '2026-11-24', until: '2028-11-23', endsAt: '2099-01-01T00:00:00Z', noticeAt: at, reviewsAt: [] }
  grantLicence(book, { kind: 'provisional', ...term })
  file.status = book.status
  return number
}

const act = (
  number: string,
  action: string,
  { data = {}, actor = caseworker }: { data?: object; actor?: Actor } = {},
) => actOnAgency(given().door, { caller: { actor }, number, action, data })

describe('applying', () => {
  it('opens a file once for a key; with other content the key is refused', async () => {
    const first = await apply({}, { key: 'once' })
    expect(first.number).toMatch(/^AGY-/)
    expect(first).toMatchObject({ stage: 'licensing', status: 'applied', workflowId: `agency/${first.number}` })
    expect((await apply({}, { key: 'once' })).number).toBe(first.number)
    expect((await refusalOf(apply({ managers: 9 }, { key: 'once' }))).code).toBe('key-reused')
  })

  it('hands the workflow the evidence and its organisation, and no name', async () => {
    const { number } = await apply()
    const file = given().temporal.files.get(`agency/${number}`)
    expect(file?.facts).toMatchObject({ organisation: 'himal-manpower', country: 'npl', plannedYearly: 200 })
    expect(JSON.stringify(file)).not.toContain('Himal Manpower')
  })

  it('is refused with the path of a bad field, for an agency nobody knows, and in the name of another', async () => {
    const negative = await refusalOf(apply({ capitalMinor: -1 }))
    expect([negative.code, negative.path]).toEqual(['bad-form', 'capitalMinor'])
    expect(negative.message).toContain('capital-not-negative')
    expect((await refusalOf(apply({}, { organisation: 'nobody' }))).code).toBe('no-such-organisation')
    const other = apply({}, { actor: { role: 'agency', id: 'annapurna-jobs' } })
    expect((await refusalOf(other)).code).toBe('not-your-task')
    expect((await refusalOf(apply({}, { actor: { role: 'person', id: 'self' } }))).code).toBe('not-your-task')
  })
})

describe('an agency under licence', () => {
  it('clears a worker, is suspended, and then clears none, with the rule in the sentence', async () => {
    const number = await licensed()
    const clearing = { data: { case: 'NP-7K3M-9Q2T-5' }, actor: system }
    expect((await act(number, 'clear-case', clearing)).answer).toMatchObject({ licence: 'provisional' })
    await act(number, 'suspend-preventively', { data: { reason: 'danger-to-workers' }, actor: supervisor })
    const refused = await refusalOf(act(number, 'clear-case', clearing))
    expect([refused.code, refused.message.includes('(rule licence-required)')]).toEqual(['against-a-rule', true])
    expect((await refusalOf(act(number, 'dance'))).code).toBe('not-allowed')
  })

  it('is shown with its deposit, its counts and its record', async () => {
    const number = await licensed()
    await act(number, 'clear-case', { data: { case: 'NP-7K3M-9Q2T-5' }, actor: system })
    await act(number, 'record-complaint', {
      data: { case: 'NP-7K3M-9Q2T-5', complaint: 'c-1', category: 'false-promise' },
    })
    const view = await showAgency(given().door, number.toLowerCase())
    expect(view).toMatchObject({ standing: 'provisional', rating: '98.0', grade: 'A', leftFor: null, suspendedFor: [] })
    expect(view.deposit).toMatchObject({ currency: 'NPR', balanceMinor: 1000, requiredMinor: 1000, shortMinor: 0 })
    expect(view.record.map(({ ref, kind }) => [ref, kind])).toEqual([['NP-7K3M-9Q2T-5/c-1', 'complaint']])
    const { entries } = await depositOfAgency(given().door, number)
    expect(entries.map(({ id, rule }) => [id, rule])).toEqual([
      ['D-1', 'deposit-cash'],
      ['D-2', 'deposit-guarantee'],
    ])
  })

  it('is rated with every step, and each count leads back to its case', async () => {
    const number = await licensed()
    await act(number, 'record-complaint', {
      data: { case: 'NP-7K3M-9Q2T-5', complaint: 'c-1', category: 'false-promise' },
    })
    const rated = await ratingOfAgency(given().door, number)
    expect([rated.rating, rated.grade, rated.years.length]).toEqual(['98.0', 'A', 3])
    const step = rated.steps.find(({ rule }) => rule === 'rating-complaints')
    expect(step).toMatchObject({ result: 20, inputs: { complaints: 1, from: ['NP-7K3M-9Q2T-5/c-1'] } })
  })

  it('stands on the public list with published fields only, by name; who has only applied does not', async () => {
    const number = await licensed('annapurna-jobs')
    await apply({}, { organisation: 'annapurna-jobs' })
    const book = given().temporal.files.get(`agency/${number}`)?.book as AgencyBook
    grant(book, 'label', { from: '2026-11-24', until: '2099-01-01', rule: 'incentive-label', ref: 'incentive-1', at })
    await act(number, 'add-note').catch(() => undefined)
    await act(number, 'clear-case', { data: { case: 'NP-7K3M-9Q2T-5' }, actor: system })
    const list = await publicAgencies(given().door, { country: 'npl' })
    const mine = list.filter(({ name }) => name === 'Annapurna Jobs')
    expect(mine).toEqual([
      {
        agency: number,
        name: 'Annapurna Jobs',
        status: 'provisional',
        licence: 'provisional',
        from: '2026-11-24',
        until: '2028-11-23',
        rating: '100.0',
        grade: 'A',
        label: true,
      },
    ])
    expect(list.map(({ name }) => name)).toEqual([...list.map(({ name }) => name)].sort())
    await act(number, 'suspend-preventively', { data: { reason: 'danger-to-workers' }, actor: supervisor })
    const suspended = (await publicAgencies(given().door, {})).find(({ agency }) => agency === number)
    expect([suspended?.status, suspended?.label]).toEqual(['preventively-suspended', false])
  })

  it('is listed by its status and its country', async () => {
    const number = await licensed()
    await act(number, 'clear-case', { data: { case: 'NP-7K3M-9Q2T-5' }, actor: system })
    const find = async (filter: object) =>
      (await listAgencies(given().door, { limit: 200, ...filter })).map(({ agency }) => agency)
    expect(await find({ standing: 'provisional', country: 'npl' })).toContain(number)
    expect(await find({ standing: 'provisional', country: 'phl' })).toEqual([])
    expect(await find({ standing: 'cancelled' })).toEqual([])
  })

  it('comes first on the inspection list with overcharges, and one inspector of Nepal takes 4 agencies a month', async () => {
    const worst = await licensed()
    for (let n = 1; n <= 6; n += 1) {
      const data = { case: 'NP-7K3M-9Q2T-5', complaint: `c-${n}`, category: 'false-promise' }
      await act(worst, 'record-complaint', { data })
    }
    for (let n = 0; n < 5; n += 1)
      await act(await licensed(), 'clear-case', { data: { case: 'NP-7K3M-9Q2T-5' }, actor: system })
    const list = await inspectionList(given().door, { inspectors: 1, country: 'npl' })
    expect(list.value).toHaveLength(4)
    expect(list.value[0]).toMatchObject({ agency: worst, place: 1, complaints: 6 })
    expect((await refusalOf(inspectionList(given().door, { inspectors: 0 }))).code).toBe('usage')
  })
})

describe('the command line', () => {
  const run = async (line: string[], files: { [path: string]: string } = {}) => {
    const said = { out: '', err: '' }
    const { door, registry } = given()
    const exit = await main(line, {
      env: {},
      out: (text: string) => void (said.out += text),
      err: (text: string) => void (said.err += text),
      isTerminal: false,
      mayAsk: false,
      readFile: (path: string) => files[path] ?? '',
      openDoor: () => ({
        ...door,
        registry: () => Promise.resolve(keptOpen(registry)),
        close: () => Promise.resolve(),
      }),
    } as unknown as Io)
    return { exit, ...said }
  }

  it('applies from a file, and answers every page as JSON', async () => {
    const line = [
      'agency',
      'apply',
      '--organisation',
      'himal-manpower',
      '--country',
      'npl',
      '--data',
      'a.json',
      '--json',
    ]
    const applied = await run(line, { 'a.json': JSON.stringify(goodApplication) })
    const { agency } = JSON.parse(applied.out) as { agency: string }
    expect([applied.exit, agency.slice(0, 4)]).toEqual([0, 'AGY-'])
    for (const page of [
      ['list'],
      ['show', agency],
      ['public'],
      ['rating', agency],
      ['deposit', agency],
      ['inspections', '--inspectors', '2'],
    ]) {
      const shown = await run(['agency', ...page, '--json'])
      expect([page[0], shown.exit, shown.err]).toEqual([page[0], 0, ''])
      expect(typeof JSON.parse(shown.out)).toBe('object')
      expect((await run(['agency', ...page])).exit).toBe(0)
    }
  })

  it('refuses an act with exit 1 and the sentence of its rule, an unknown number with what is wrong with it', async () => {
    const { number } = await apply()
    const clear = [
      'agency',
      'do',
      number,
      'clear-case',
      '--set',
      'case=NP-7K3M-9Q2T-5',
      '--as',
      'system:np-7k3m-9q2t-5',
    ]
    const refused = await run(clear)
    expect([refused.exit, refused.err.includes('(rule licence-required)')]).toEqual([1, true])
    const mistyped = await run(['agency', 'show', 'AGY-7K3M-9Q2T-Z'])
    expect([mistyped.exit, mistyped.err.includes('check character')]).toEqual([1, true])
    expect((await run(['agency', 'inspections', '--inspectors', 'many'])).exit).toBe(2)
  })
})
