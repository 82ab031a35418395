// Is a job order proposed once, refused by its rules at the door, listed, shown and acted on as it says of itself?
import { beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { proposeJobOrder } from '../../client/job-order-proposals.js'
import { actOnJobOrder, listCandidates, listJobOrders, showJobOrder } from '../../client/job-orders.js'
import { putOrganisation } from '../../client/organisations.js'
import { Refused } from '../../client/refusal.js'
import type { Actor } from '../../domain/actor.js'
import type { JobOrderBook } from '../../domain/job-order/job-order-book.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { aLine, candidate } from '../domain/job-orders.js'
import { aDoor, caseworker, keptOpen } from './a-door.js'

const given = aDoor()
const attache: Actor = { role: 'labour-attache', id: 'seoul-1' }
const proposal = { employer: 'hanbit-metal', expiresOn: '2099-05-31', lines: [aLine('a', 2)] }
const corridor = 'npl-kor-manufacturing'

beforeAll(async () => {
  const entry = { id: 'hanbit-metal', name: 'Hanbit Metal', kind: 'employer', email: 'desk@example.org' }
  await putOrganisation(given().door, { caller: { actor: { role: 'operator', id: 'desk-1' } }, entry })
})

let keys = 0
const propose = (change: object = {}, caller: { actor: Actor; key?: string } = { actor: attache }) =>
  proposeJobOrder(given().door, {
    caller: { key: `propose-${(keys += 1)}`, ...caller },
    corridor,
    proposal: { ...proposal, ...change },
  })
const refusalOf = async (doing: Promise<unknown>): Promise<Refused> => {
  const error: unknown = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error
  throw new Error('expected a refusal')
}

/** The order verified and open, as its workflow would say it. */
async function opened(): Promise<string> {
  const { number } = await propose()
  const file = given().temporal.files.get(`job-order/${number}`)
  const book = file?.book as JobOrderBook
  book.number = number
  book.status = 'open'
  if (file) file.status = 'open'
  return number
}

describe('proposing', () => {
  it('gives a number, once for a key: twice is the same order, with other content it is refused', async () => {
    const first = await propose({}, { actor: attache, key: 'once' })
    expect(first.number).toMatch(/^JOB-/)
    expect(first).toMatchObject({ stage: 'preparation', status: 'lead', workflowId: `job-order/${first.number}` })
    expect((await propose({}, { actor: attache, key: 'once' })).number).toBe(first.number)
    const other = propose({ expiresOn: '2099-06-30' }, { actor: attache, key: 'once' })
    expect((await refusalOf(other)).code).toBe('key-reused')
  })
  it.each([
    ['an occupation that does not exist', { lines: [aLine('a', 1, { isco08: '8213' })] }, 'isco-08-unit-group'],
    ['a wage in dollars', { lines: [aLine('a', 1, { currency: 'USD' })] }, 'wage-in-currency-of-destination'],
    ['a term of 59 months', { lines: [aLine('a', 1, { contractMonths: 59 })] }, 'term-within-stay-maximum'],
    ['an agency where the state recruits', { agency: 'AGY-7K3M-9Q2T-Q' }, 'channel-of-the-corridor'],
    ['a last day that has passed', { expiresOn: '2020-01-01' }, 'expiry-after-today'],
  ])('refuses %s with the id of its rule, and writes the refusal down', async (_, change, rule) => {
    const refused = await refusalOf(propose(change))
    expect(refused.code).toBe('against-a-rule')
    expect(refused.message).toContain(`(rule ${rule})`)
    const rows = await given().ledger(null)
    expect(rows.at(-1)).toMatchObject({ action: 'propose-job-order', outcome: 'refused', detail: 'against-a-rule' })
  })
  it('refuses -1 slots by its path, an employer nobody knows, and who may not propose', async () => {
    const minus = await refusalOf(propose({ lines: [aLine('a', -1)] }))
    expect([minus.code, minus.path]).toEqual(['bad-form', 'lines.0.slots'])
    expect((await refusalOf(propose({ employer: 'nobody' }))).code).toBe('no-such-organisation')
    const byPerson = propose({}, { actor: { role: 'person', id: 'self' } })
    expect((await refusalOf(byPerson)).code).toBe('not-your-task')
  })
  it('looks up how long the employer is accredited: the longest of its orders in this corridor', async () => {
    const [one, other] = [await propose(), await propose()]
    const { registry, temporal } = given()
    const at = '2026-11-24T09:00:00Z'
    for (const [number, accreditedUntil] of [
      [one.number, '2027-01-31'],
      [other.number, '2028-01-31'],
    ] as const) {
      const data = { employer: 'hanbit-metal', origin: 'NP', destination: 'KR', accreditedUntil }
      const events = [{ event: 'summary' as const, at, data }]
      await recordCaseEvents(registry, { caseNumber: number, procedure: 'job-order', events })
    }
    const next = await propose()
    expect(temporal.files.get(`job-order/${next.number}`)?.facts).toMatchObject({ accreditedUntil: '2028-01-31' })
  })
})

describe('an open order', () => {
  it('is reserved, shown and listed by candidate: 2 hold a slot, the third waits at position 1', async () => {
    const number = await opened()
    const reserve = (n: number) =>
      actOnJobOrder(given().door, {
        caller: { actor: caseworker },
        number,
        action: 'reserve-slot',
        data: { case: candidate(n), line: 'a' },
      })
    expect((await reserve(1)).answer).toMatchObject({ granted: true, slot: 'a-1', jobOrder: number, isco08: '8211' })
    await reserve(2)
    expect((await reserve(3)).answer).toMatchObject({ granted: false, position: 1, before: [] })
    expect(await showJobOrder(given().door, number)).toMatchObject({ slots: 2, free: 0, placed: 2, waiting: 1 })
    const candidates = await listCandidates(given().door, number.toLowerCase())
    expect(candidates.map(({ case: one, slot, position }) => [one, slot, position])).toEqual([
      [candidate(1), 'a-1', null],
      [candidate(2), 'a-2', null],
      [candidate(3), null, 1],
    ])
  })
  it('refuses what goes against it: a line it does not have with its rule, another employer by name', async () => {
    const number = await opened()
    const act = (action: string, data: object, actor: Actor) =>
      refusalOf(actOnJobOrder(given().door, { caller: { actor }, number, action, data }))
    const line = await act('reserve-slot', { case: candidate(1), line: 'z' }, caseworker)
    expect([line.code, line.message.includes('(rule line-of-the-job-order)')]).toEqual(['against-a-rule', true])
    const plan = { modules: ['press-line'], hours: 40 }
    const other = await act('plan-training', plan, { role: 'employer', id: 'other' })
    expect([other.code, other.message.includes('expected employer:hanbit-metal')]).toEqual(['not-your-task', true])
    expect((await act('dance', {}, caseworker)).code).toBe('not-allowed')
  })
  it('is listed by employer and by the first digits of its occupation', async () => {
    const number = await opened()
    const { door } = given()
    const find = async (filter: object) =>
      (await listJobOrders(door, { limit: 200, ...filter })).map((one) => one.jobOrder)
    expect(await find({ employer: 'hanbit-metal' })).toContain(number)
    expect(await find({ occupation: '82' })).toContain(number)
    expect(await find({ occupation: '72' })).toEqual([])
    expect(await find({ status: 'closed' })).toEqual([])
  })
  it('has a number that is checked: a mistyped one and an agency are no job orders', async () => {
    const number = await opened()
    const mistyped = `${number.slice(0, -1)}${number.endsWith('0') ? '2' : '0'}`
    expect((await refusalOf(showJobOrder(given().door, mistyped))).message).toContain('check character')
    expect((await refusalOf(showJobOrder(given().door, 'AGY-7K3M-9Q2T-Q'))).code).toBe('no-such-file')
  })
})

describe('the command line', () => {
  async function run(line: string[], files: { [path: string]: string } = {}) {
    const said = { out: '', err: '' }
    const io: Io = {
      env: {},
      out: (text) => void (said.out += text),
      outBytes: () => undefined,
      err: (text) => void (said.err += text),
      isTerminal: false,
      mayAsk: false,
      ask: () => Promise.resolve(''),
      readStdin: () => Promise.resolve(files['-'] ?? ''),
      readFile: (path) => files[path] ?? '',
      openDoor: () => ({
        ...given().door,
        registry: async () => keptOpen(await given().door.registry()),
        close: () => Promise.resolve(),
      }),
    }
    return { exit: await main(line, io), ...said }
  }
  const files = { 'order.json': JSON.stringify(proposal) }
  const proposing = [
    'job-order',
    'propose',
    '--corridor',
    corridor,
    '--data',
    'order.json',
    '--key',
    'cli-order',
    '--json',
  ]

  it('proposes, lists, shows, acts and lists candidates, with --json everywhere', async () => {
    const proposed = await run(proposing, files)
    expect([proposed.exit, proposed.err]).toEqual([0, ''])
    const { jobOrder } = JSON.parse(proposed.out) as { jobOrder: string }
    const file = given().temporal.files.get(`job-order/${jobOrder}`)
    if (file?.book) file.status = file.book.status = 'open'
    const reserve = ['job-order', 'do', jobOrder, 'reserve-slot', '--set', `case=${candidate(1)}`, '--set', 'line=a']
    const acted = await run([...reserve, '--json'])
    expect(JSON.parse(acted.out)).toMatchObject({ jobOrder, done: 'reserve-slot', answer: { granted: true } })
    expect((await run(reserve)).out).toContain('slot a-1 is taken')
    const principals = JSON.parse((await run(['job-order', 'principals', '--json'])).out) as object[]
    expect(principals).toMatchObject([
      { employer: 'hanbit-metal', corridor: 'NP to KR', accreditedUntil: '2028-01-31' },
    ])
    for (const line of [['list'], ['show', jobOrder], ['candidates', jobOrder]]) {
      const { exit, out } = await run(['job-order', ...line, '--json'])
      expect([exit, out.includes(line[0] === 'candidates' ? candidate(1) : jobOrder)]).toEqual([0, true])
      expect((await run(['job-order', ...line])).exit).toBe(0)
    }
  })
  it('says as JSON, with exit 1, which rule a proposal breaks', async () => {
    const wrong = { ...proposal, lines: [aLine('a', 1, { currency: 'USD' })] }
    const { exit, err } = await run(['job-order', 'propose', '--corridor', corridor, '--data', '-', '--json'], {
      '-': JSON.stringify(wrong),
    })
    const { error } = JSON.parse(err) as { error: { code: string; message: string } }
    expect([exit, error.code]).toEqual([1, 'against-a-rule'])
    expect(error.message).toContain('state it in KRW (rule wage-in-currency-of-destination)')
  })
})
