// What does the door say of insurance periods: every version, the words of the worker, and what is refused?
import { describe, expect, it } from 'vitest'
import { main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import {
  confirmPeriods,
  contestPeriods,
  correctPeriods,
  listPeriods,
  totalizableState,
  withdrawCoverage,
} from '../../client/insurance-periods.js'
import { readNotes } from '../../client/notes.js'
import type { Actor } from '../../domain/actor.js'
import { openCaseFile } from '../../domain/case-file.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { TotalizationClaim } from '../../domain/totalization/totalization-claim.js'
import { aDoor, caseworker, keptOpen, organisation } from './a-door.js'

const given = aDoor()
const worker: Actor = { role: 'person', id: 'self' }
const office = organisation('kr-social-security-office')

const notified = {
  periods: [
    { from: '2024-01-01', to: '2024-12-31', contributionMinor: 2_000_000, type: '11' },
    { from: '2025-01-01', to: '2025-03-31', contributionMinor: 0, type: '52' },
  ],
  currency: 'KRW',
  notifiedOn: '2026-01-15',
}
const asDays = {
  ...notified,
  periods: [{ amount: '250', unit: 'day', year: 2024, contributionMinor: 2_000_000 }],
  daysPerWeek: 5,
}

/** A case whose worker has departed: its rights stand open beside it. */
async function departed(): Promise<string> {
  const number = await given().aCase()
  const opening = { procedure: 'portability', corridor: 'npl-kor-manufacturing', rulebook: 'x', facts: {} } as const
  const file = openCaseFile({ ...opening, caseNumber: number, clock: { mode: 'real' } })
  file.procedures = { portability: 3 }
  given().temporal.files.set(`portability/${number}`, file)
  await given().temporal.open(`portability/${number}`, 'portability/coverage/certificate', {
    of: 'handoff',
    kind: 'coverage-certificate',
    to: { organisation: office.id },
  })
  const at = new Date().toISOString()
  const events = [{ event: 'standing', stage: 'portability', status: 'rights-open', at } as const]
  await recordCaseEvents(given().registry, { caseNumber: number, procedure: 'portability', events })
  return number
}

const order = (caseNumber: string, data: object, actor: Actor = caseworker) => ({ caller: { actor }, caseNumber, data })
const notify = (number: string, data: object = notified) => correctPeriods(given().door, order(number, data, office))

describe('insurance periods', () => {
  it('are listed version by version, with the meaning of each type, who brought them and what was said', async () => {
    const number = await departed()
    expect((await notify(number)).answer).toEqual({ version: 1, standing: 'notified' })
    const said = { reason: 'period-missing' }
    await contestPeriods(given().door, { ...order(number, said, worker), note: 'I worked until I left' })
    await correctPeriods(given().door, order(number, asDays, office))
    const { versions } = await listPeriods(given().door, number)
    expect(versions).toMatchObject([
      {
        version: 1,
        inForce: false,
        reason: 'notified',
        communicated: 'dated',
        standing: 'contested',
        contestReason: 'period-missing',
        standingBy: 'person:self',
        recordedBy: 'organisation:kr-social-security-office',
        periods: [
          { meaning: 'compulsory insurance, employed', counts: 'compulsory' },
          { meaning: 'fictitious, after the contingency', counts: null },
        ],
      },
      {
        version: 2,
        inForce: true,
        reason: 'corrected',
        communicated: 'year-by-year',
        daysPerWeek: 5,
        standing: 'notified',
      },
    ])
    const { notes } = await readNotes(given().door, { caller: { actor: caseworker }, caseNumber: number })
    expect(notes).toMatchObject([{ text: 'I worked until I left', about: 'contest-periods' }])
    expect((await given().ledger(number)).filter(({ action }) => action.endsWith('-periods'))).toHaveLength(3)
  })

  it('in force are one state of a claim that totalizes, without what is added to nothing', async () => {
    const number = await departed()
    await notify(number)
    const dated = await totalizableState(given().door, number)
    expect(dated).toEqual({
      country: 'KR',
      currency: 'KRW',
      scheme: {},
      periods: [{ kind: 'compulsory', from: '2024-01-01', to: '2024-12-31' }],
    })
    await notify(number, asDays)
    const amounts = await totalizableState(given().door, number)
    expect(amounts).toMatchObject({
      scheme: { daysPerWeek: 5 },
      periods: [{ kind: 'compulsory', amount: '250', unit: 'day' }],
    })
    const rest = { qualifying: { amount: '10', unit: 'year' }, theoretical: '1000', independent: null }
    const claim = {
      instrument: 'cets-78',
      contingency: '2050-01-01',
      commonUnit: 'month',
      states: [{ ...amounts, ...rest }],
    }
    expect(TotalizationClaim.safeParse(claim).success).toBe(true)
  })

  it('are confirmed once by the worker for the version that lies before them; another version is refused', async () => {
    const number = await departed()
    await notify(number)
    const caller = { actor: worker, key: 'yes-1' }
    const first = await confirmPeriods(given().door, { caller, caseNumber: number, data: {} })
    expect(first.answer).toEqual({ version: 1, standing: 'confirmed' })
    expect(await confirmPeriods(given().door, { caller, caseNumber: number, data: {} })).toEqual(first)
    await expect(confirmPeriods(given().door, order(number, { version: 2 }, worker))).rejects.toMatchObject({
      code: 'against-a-rule',
      message: expect.stringContaining('rule periods-version-in-force'),
    })
  })

  it('are refused before the departure, before any was notified, with a bad form, and by another institution', async () => {
    const home = await given().aCase()
    await expect(notify(home)).rejects.toMatchObject({ code: 'not-allowed' })
    const number = await departed()
    await expect(confirmPeriods(given().door, order(number, {}, worker))).rejects.toMatchObject({
      code: 'against-a-rule',
    })
    const wrong = { ...notified, periods: [{ from: '2024-02-01', to: '2024-01-01', contributionMinor: 0 }] }
    await expect(notify(number, wrong)).rejects.toMatchObject({ code: 'bad-form', path: 'periods.0.to' })
    await expect(notify(number, { ...asDays, daysPerWeek: undefined })).rejects.toMatchObject({ path: 'daysPerWeek' })
    await notify(number)
    await expect(
      correctPeriods(given().door, order(number, notified, organisation('another-office'))),
    ).rejects.toMatchObject({ message: expect.stringContaining('got organisation:another-office') })
    expect((await given().ledger(number)).at(-1)).toMatchObject({ outcome: 'refused', detail: 'not-your-task' })
  })

  it('of a certificate that was never issued nothing can be withdrawn', async () => {
    const number = await departed()
    const data = { withdrawnFrom: '2026-01-01', reason: 'wrong-employer' }
    await expect(withdrawCoverage(given().door, order(number, data))).rejects.toMatchObject({
      message: expect.stringContaining('rule certificate-issued-before-withdrawn'),
    })
  })
})

describe('the command line', () => {
  async function run(line: string[]): Promise<{ exit: number; out: string; err: string }> {
    const said = { out: '', err: '' }
    const { door, registry } = given()
    const io: Io = {
      env: {},
      out: (text) => void (said.out += text),
      outBytes: () => undefined,
      err: (text) => void (said.err += text),
      isTerminal: false,
      mayAsk: false,
      ask: () => Promise.resolve(''),
      readStdin: () => Promise.resolve(''),
      readFile: () => JSON.stringify(notified),
      openDoor: () => ({
        ...door,
        registry: () => Promise.resolve(keptOpen(registry)),
        close: () => Promise.resolve(),
      }),
    }
    return { exit: await main(line, io), ...said }
  }

  it('corrects from a file, lists, contests with a reason, confirms, and prints a state to totalize', async () => {
    const number = await departed()
    const corrected = await run([
      'case',
      'periods',
      'correct',
      number,
      '--data',
      'p.json',
      '--set',
      `institution=${office.id}`,
    ])
    expect(corrected).toMatchObject({ exit: 0, out: expect.stringContaining('version 1, standing notified') })
    const listed = await run(['case', 'periods', 'list', number])
    expect(listed.out).toContain(
      'version 1 (in force): notified by kr-social-security-office on 2026-01-15, dated; notified',
    )
    expect(listed.out).toContain('2024-01-01 to 2024-12-31')
    const state = await run(['case', 'periods', 'list', number, '--totalize', '--json'])
    expect(JSON.parse(state.out)).toMatchObject({ country: 'KR', periods: [{ kind: 'compulsory' }] })
    const as = ['--as', 'person:self']
    const contested = await run(['case', 'periods', 'contest', number, '--set', 'reason=dates-wrong', ...as])
    expect(contested).toMatchObject({ exit: 0, out: expect.stringContaining('standing contested') })
    const confirmed = await run(['case', 'periods', 'confirm', number, ...as])
    expect(confirmed).toMatchObject({ exit: 1, err: expect.stringContaining('rule periods-under-review') })
    const wrong = await run(['case', 'periods', 'contest', number, '--set', 'reason=bad-mood', ...as])
    expect(wrong).toMatchObject({ exit: 1, err: expect.stringContaining('expected one of period-missing') })
  })

  it('says for a case without periods what to do', async () => {
    const listed = await run(['case', 'periods', 'list', await departed()])
    expect(listed).toMatchObject({ exit: 0, out: expect.stringContaining('case periods correct --help') })
  })
})
