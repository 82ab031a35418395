// Is a benefit claim opened once, for whom and under what it may be, listed, shown and acted on; may an institution answer twice?
import { beforeAll, describe, expect, it } from 'vitest'
import { openClaim } from '../../client/claim-opening.js'
import { actOnClaim, listClaims, showClaim } from '../../client/claims.js'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { answerHandoff } from '../../client/handoffs.js'
import { Refused } from '../../client/refusal.js'
import type { Actor } from '../../domain/actor.js'
import { summariseClaim } from '../../domain/benefit-claim.js'
import { takeAnswer } from '../../domain/benefit-claim/claim-answers.js'
import type { ClaimBook } from '../../domain/benefit-claim/claim-book.js'
import { factsOfTotalization, keepComputation } from '../../domain/benefit-claim/claim-computation.js'
import { decisions } from '../../domain/decisions.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { personIdOfCase } from '../../registry/cases.js'
import { keepDecision } from '../../registry/decisions.js'
import { readNote, saveNote } from '../../registry/notes.js'
import { putOrganisation } from '../../registry/organisations.js'
import { theInstrument } from '../rulebook/a-rulebook.js'
import { words } from '../rig/a-claim.js'
import { aDoor, caseworker, keptOpen, organisation } from './a-door.js'

const given = aDoor()
const at = '2099-01-01T09:00:00.000Z'
const states = [
  { country: 'ES', institution: 'es-inss', currency: 'EUR' },
  { country: 'FR', institution: 'fr-cnav', currency: 'EUR' },
  { country: 'LU', institution: 'lu-cnap', currency: 'EUR' },
]
const application = { branch: 'old-age', contingency: '2056-03-01', commonUnit: 'month', states }

beforeAll(async () => {
  for (const { institution } of states)
    await putOrganisation(given().registry, {
      id: institution,
      name: institution,
      kind: 'social-security-institution',
      email: `${institution}@institutions.example`,
      url: null,
      secret: null,
    })
})

type Change = { application?: object; instrument?: string; caseNumber?: string; actor?: Actor; key?: string }

async function open(change: Change = {}) {
  const { actor = caseworker, key, instrument = 'eu-883-2004' } = change
  const caseNumber = change.caseNumber ?? (await given().aCase())
  return openClaim(given().door, {
    caller: { actor, ...(key ? { key } : {}) },
    caseNumber,
    instrument,
    application: { ...application, ...change.application },
  })
}

const bookOf = (number: string): ClaimBook => {
  const book = given().temporal.files.get(`claim/${number}`)?.book
  if (!book) throw new Error('expected a claim')
  return book as ClaimBook
}

async function refusalOf(doing: Promise<unknown>): Promise<Refused> {
  const error: unknown = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error
  throw new Error('expected a refusal')
}

/** The registry hears what the workflow would have told it: open requests, answers, the computation. */
async function computed(number: string): Promise<void> {
  const book = structuredClone(bookOf(number))
  for (const { country } of states) takeAnswer(book, { country, matter: 'periods', answer: words[country] ?? {} })
  const facts = factsOfTotalization(book)
  const context = { rulebook: theInstrument('eu-883-2004'), on: '2056-04-02', at, supplied: {} }
  const answer = decisions.get('totalization')?.decide(context, facts)
  if (answer?.status !== 'decided') throw new Error('expected a decision')
  const { value, steps } = answer
  const taken = { caseNumber: number, key: 'k', decision: 'totalization', rulebookHash: 'a'.repeat(64), decidedAt: at }
  await keepDecision(given().registry, { ...taken, facts, value, steps })
  keepComputation(book, value, at)
  await recordCaseEvents(given().registry, {
    caseNumber: number,
    procedure: 'claim',
    events: [
      { event: 'standing', stage: 'claim', status: book.status, at },
      { event: 'summary', at, data: summariseClaim(book) },
      {
        event: 'wait-opened',
        key: 'claim/requests/decision/ES.es-inss/claim-decision',
        of: 'handoff',
        kind: 'claim-decision',
        to: { organisation: 'es-inss' },
        at,
        dueAt: '2099-03-02T16:00:00.000Z',
        facts: {},
      },
    ],
    book,
  })
}

describe('opening a claim', () => {
  it('opens one for a key, pins the instrument and asks for the periods of three states', async () => {
    const caseNumber = await given().aCase()
    const first = await open({ caseNumber, key: 'once' })
    expect([first.number.slice(0, 4), first.workflowId, first.status]).toEqual([
      'CLM-',
      `claim/${first.number}`,
      'collecting',
    ])
    expect((await open({ caseNumber, key: 'once' })).number).toBe(first.number)
    const other = open({ caseNumber, key: 'once', application: { contingency: '2057-03-01' } })
    expect((await refusalOf(other)).code).toBe('key-reused')
    expect(bookOf(first.number)).toMatchObject({ case: caseNumber, record: 0, follows: null, diedOn: null })
  })

  it.each([
    ['by an institution', { actor: organisation('fr-cnav') }, 'not-your-task', ''],
    ['under a corridor', { instrument: 'npl-kor-manufacturing' }, 'no-such-rulebook', 'instrument'],
    [
      'of a branch that the convention does not cover',
      { instrument: 'cets-78', application: { branch: 'family' } },
      'bad-form',
      'branch',
    ],
    ['for nobody', { caseNumber: 'NP-7K3M-9Q2T-5' }, 'no-such-case', ''],
    [
      'of an unknown institution',
      { application: { states: [{ ...states[0], institution: 'xx' }] } },
      'no-such-organisation',
      'states.0.institution',
    ],
    ['of one country twice', { application: { states: [states[0], states[0]] } }, 'bad-form', 'states.1.country'],
    ['in days without their week', { application: { commonUnit: 'day' } }, 'bad-form', 'commonDaysPerWeek'],
    ['that follows no claim', { application: { follows: 'CLM-7K3M-9Q2T-A' } }, 'no-such-file', ''],
    ['with a name in it', { application: { givenName: 'Maya' } }, 'bad-form', ''],
  ] as const)('%s is refused in one sentence', async (_, change, code, path) => {
    const refusal = await refusalOf(open(change))
    expect(refusal).toMatchObject({ code, path })
    expect(refusal.message).not.toMatch(/Maya|\n/)
  })

  it('finds the person through the case: notes lie under their key', async () => {
    const caseNumber = await given().aCase()
    const { number } = await open({ caseNumber })
    const { registry } = given()
    expect(await personIdOfCase(registry, number)).toBe(await personIdOfCase(registry, caseNumber))
    expect(await personIdOfCase(registry, number)).toBeDefined()
    const ref = await saveNote(registry, { caseNumber: number, text: 'called the family' })
    expect(await readNote(registry, ref)).toEqual({ text: 'called the family' })
  })
})

describe('an open claim', () => {
  it('is listed by its case, and says per institution for whom it waits since when, and the last computation with its steps', async () => {
    const caseNumber = await given().aCase()
    const { number } = await open({ caseNumber })
    await computed(number)
    expect(await listClaims(given().door, { caseNumber })).toMatchObject([
      { claim: number, status: 'awaiting-decisions' },
    ])
    const view = await showClaim(given().door, number.toLowerCase())
    expect(view.states[0]?.decision).toMatchObject({
      stand: 'asked',
      institution: 'es-inss',
      handoff: `${number}/claim/requests/decision/ES.es-inss/claim-decision`,
      since: at,
      until: '2099-03-02T16:00:00.000Z',
    })
    expect(view.states[1]?.periods).toMatchObject({ stand: 'answered', since: null, corrections: 0 })
    expect(view.computation?.totals).toEqual([{ currency: 'EUR', amount: '1400.00' }])
    expect(view.computation?.steps.map(({ text }) => text)).toContain('ES: EUR 1500.00 × 240/360 = EUR 1000.00')
  })

  it('takes an answer of its institution again as a correction, and none of another one', async () => {
    const { number } = await open()
    const key = 'claim/requests/periods/FR.fr-cnav/claim-periods'
    await given().temporal.open(`claim/${number}`, key, {
      of: 'handoff',
      kind: 'claim-periods',
      to: { organisation: 'fr-cnav' },
    })
    const handoff = `${number}/${key}`
    const answer = (actor: Actor, data: object) => answerHandoff(given().door, { caller: { actor }, handoff, data })
    const said = { ...words['FR'], notifiedOn: '2026-11-01' }
    expect((await answer(organisation('fr-cnav'), said)).status).toBe('accepted')
    expect((await answer(organisation('fr-cnav'), { ...said, theoretical: '1300.00' })).status).toBe('accepted')
    expect((await refusalOf(answer(organisation('es-inss'), said))).code).toBe('no-such-handoff')
    expect((await refusalOf(answer(organisation('fr-cnav'), { outcome: 'notified' }))).path).toBe('periods')
    expect((await refusalOf(answer(organisation('fr-cnav'), { ...said, notifiedOn: '2999-01-01' }))).code).toBe(
      'bad-form',
    )
  })

  it('is acted on by who may, and says no with the rule’s id', async () => {
    const { number } = await open()
    const act = (action: string, data: unknown, actor: Actor = caseworker) =>
      actOnClaim(given().door, { caller: { actor }, number, action, data })
    expect(await act('go-on-without', { country: 'LU', reason: 'no-word' })).toMatchObject({
      done: 'go-on-without',
      status: 'collecting',
    })
    expect((await refusalOf(act('go-on-without', { country: 'LU', reason: 'no-word' }))).message).toContain(
      'not-waited-for',
    )
    expect((await refusalOf(act('reopen', { reason: 'new-periods' }))).code).toBe('not-allowed')
    expect((await refusalOf(act('forward', { country: 'FR', to: 'fr-msa' }, organisation('fr-cnav')))).code).toBe(
      'not-your-task',
    )
    expect((await refusalOf(act('report-death', { diedOn: '2999-01-01', country: 'FR' }))).code).toBe('bad-form')
    expect((await act('withdraw', { reason: 'own-wish' }, { role: 'person', id: 'self' })).status).toBe('withdrawn')
    expect((await refusalOf(act('confirm-contact', {}))).code).toBe('not-allowed')
  })
})

describe('the command line', () => {
  async function run(line: string[], file = '') {
    const said = { out: '', err: '' }
    const io: Io = {
      env: {},
      out: (text) => void (said.out += text),
      outBytes: () => undefined,
      err: (text) => void (said.err += text),
      isTerminal: false,
      mayAsk: false,
      ask: () => Promise.resolve(''),
      readStdin: () => Promise.resolve(file),
      readFile: () => file,
      openDoor: () => ({
        ...given().door,
        registry: async () => keptOpen(await given().door.registry()),
        close: () => Promise.resolve(),
      }),
    }
    return { exit: await main(line, io), ...said }
  }

  it('opens, lists, shows and acts, with --json everywhere', async () => {
    const caseNumber = await given().aCase()
    const { branch, contingency, ...rest } = application
    const opening = ['claim', 'open', '--case', caseNumber, '--instrument', 'eu-883-2004', '--branch', branch]
    const opened = await run(
      [...opening, '--contingency', contingency, '--data', 'claim.json', '--json'],
      JSON.stringify(rest),
    )
    expect([opened.exit, opened.err]).toEqual([0, ''])
    const { claim } = JSON.parse(opened.out) as { claim: string }
    await computed(claim)
    expect((await run(['claim', 'list', '--case', caseNumber])).out).toContain(claim)
    const shown = (await run(['claim', 'show', claim])).out
    expect(shown).toMatch(/ES\tdecision\tes-inss\tasked\t2099-01-01\t2099-03-02/)
    expect(shown).toMatch(/together EUR 1400.00/)
    expect(shown).toMatch(/the institutions decide/)
    const done = await run(['claim', 'do', claim, 'confirm-contact', '--json'])
    expect(JSON.parse(done.out)).toMatchObject({ claim, done: 'confirm-contact' })
  })

  it('says in one sentence what is wrong, with exit code 1 and nothing on stdout', async () => {
    const { exit, out, err } = await run(['claim', 'show', 'CLM-7K3M-9Q2T-A', '--json'])
    expect([exit, out, JSON.parse(err)]).toMatchObject([1, '', { error: { code: 'no-such-file' } }])
  })
})
