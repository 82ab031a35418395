// Do the operations on cases keep their promises: once per key, refusals on record, nothing personal shown?
import { describe, expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { caseHistory } from '../../client/case-history.js'
import { newNumber } from '../../client/file-number.js'
import { faultOfNumber } from '../../domain/file-number.js'
import { showCase } from '../../client/case-view.js'
import { actOnCase, listCases, startCase } from '../../client/cases.js'
import { listNotices } from '../../client/notices.js'
import { correctPerson } from '../../client/people.js'
import { keepDecision } from '../../registry/decisions.js'
import { holdNotice, releaseNotice } from '../../registry/held-notices.js'
import { readNote } from '../../registry/notes.js'
import { personOfCase } from '../../registry/cases.js'
import { applicant } from '../registry/applicants.js'
import { aDoor, caseworker, medical, orientation } from './a-door.js'
import { grpcError } from './fake-temporal.js'

const given = aDoor()
const by = (key?: string) => ({ actor: caseworker, ...(key ? { key } : {}) })
const corridor = 'npl-kor-manufacturing'

describe('startCase', () => {
  it('gives the same case for the same key and content, and starts one workflow', async () => {
    const { door, temporal } = given()
    const first = await startCase(door, { caller: by('k-1'), corridor, person: applicant() })
    const again = await startCase(door, { caller: by('k-1'), corridor, person: applicant() })
    expect(again).toEqual(first)
    expect(first).toEqual({
      case: first.case,
      workflowId: `case/${first.case}`,
      stage: 'recruitment',
      status: 'in-recruitment',
    })
    expect(temporal.files.get(first.workflowId)?.facts).toEqual({
      nationality: 'NP',
      occupation: '8160',
      language: 'ne',
      passportValidUntil: '2031-08-30',
      origin: 'NP',
      destination: 'KR',
    })
  })

  it('refuses the same key with another person, and writes the refusal into the ledger without a word of either', async () => {
    const { door, ledger } = given()
    await startCase(door, { caller: by('k-2'), corridor, person: applicant() })
    const other = startCase(door, { caller: by('k-2'), corridor, person: applicant({ givenName: 'Other' }) })
    await expect(other).rejects.toMatchObject({ code: 'key-reused' })
    const refused = (await ledger(null)).filter(({ outcome }) => outcome === 'refused')
    expect(refused.at(-1)).toMatchObject({
      action: 'start-case',
      subject: corridor,
      detail: 'key-reused',
      role: 'caseworker',
      data: null,
    })
    expect(JSON.stringify(await ledger(null))).not.toMatch(/Canarina|Featherstone|CAN4417X/)
  })

  it('serves a person whose language nobody here writes, and says in the answer that letters are in English', async () => {
    const start = (language: string) =>
      startCase(given().door, { caller: by(), corridor, person: { ...applicant(), language } })
    for (const language of ['ne', 'ko', 'en']) expect(await start(language)).not.toHaveProperty('language')
    expect((await start('my')).language).toBe(
      'papers and letters will be in English: expected one of ar, bn, de, en, fil, ko, ne, got Burmese',
    )
    expect((await start('xx')).language).toContain('got "xx", which names no language known here')
    for (const language of ['NE', 'ne-NP', 'nepali', ''])
      await expect(start(language)).rejects.toMatchObject({ code: 'bad-form', path: 'language' })
  })

  it('says which field of an application is wrong, without its value', async () => {
    const { door, ledger } = given()
    const wrong = startCase(door, {
      caller: by(),
      corridor,
      person: { ...applicant(), passportNumber: 'secret-number' },
    })
    const error = (await wrong.catch((caught: unknown) => caught)) as Error
    expect(error).toMatchObject({ code: 'bad-form', path: 'passportNumber' })
    expect(error.message).not.toContain('secret-number')
    expect((await ledger(null)).at(-1)).toMatchObject({ outcome: 'refused', detail: 'bad-form' })
  })

  it('refuses an unknown corridor and suggests the known one', async () => {
    const start = startCase(given().door, { caller: by(), corridor: 'npl-kor-manufacturign', person: applicant() })
    await expect(start).rejects.toMatchObject({
      code: 'no-such-rulebook',
      message: expect.stringContaining('did you mean "npl-kor-manufacturing"') as string,
    })
  })

  it('refuses the demo clock where the set-up does not allow it', async () => {
    const start = startCase(given().door, { caller: by(), corridor, person: applicant(), demo: true })
    await expect(start).rejects.toMatchObject({ code: 'demo-off' })
  })

  it('calls an unanswered start unknown, names the key, and completes it when it is repeated', async () => {
    const { door, temporal } = given()
    temporal.troubles.push({ error: grpcError(4) })
    const start = startCase(door, { caller: by('k-3'), corridor, person: applicant() })
    await expect(start).rejects.toMatchObject({
      code: 'outcome-unknown',
      message: 'outcome unknown, retry with the same key (--key k-3)',
    })
    const started = await startCase(door, { caller: by('k-3'), corridor, person: applicant() })
    expect(temporal.files.has(started.workflowId)).toBe(true)
  })
})

const next = (action: string, command: string) => ({ action, command: `npx sojourn ${command}` })

describe('showCase', () => {
  it('has the shape that other tools rely on', async () => {
    const { door, aCase } = given()
    const number = await aCase({ 'recruitment/orientation': orientation, 'screening/medical/1/ask': medical })
    expect(await showCase(door, number)).toEqual({
      case: number,
      stage: 'recruitment',
      status: 'in-recruitment',
      waitingFor: [
        {
          task: `${number}/recruitment/orientation`,
          role: 'caseworker',
          since: '2026-01-10T03:15:00.000Z',
          due: '2026-01-20T03:15:00.000Z',
        },
        {
          task: `${number}/screening/medical/1/ask`,
          role: 'organisation',
          since: '2026-01-10T03:15:00.000Z',
          due: '2026-01-20T03:15:00.000Z',
        },
      ],
      documents: [],
      next: [
        next(
          'orientation',
          `task complete ${number}/recruitment/orientation --set heldOn=YYYY-MM-DD --set attended=yes/no --set language=TEXT --as caseworker:desk-1`,
        ),
        next(
          'medical-examination',
          `handoff answer ${number}/screening/medical/1/ask --set outcome=fit/unfit/held --set examinedOn=YYYY-MM-DD --set validUntil=YYYY-MM-DD/null --set centre=TEXT --as organisation:medical-centre`,
        ),
        next(
          'withdraw',
          `case withdraw ${number} --reason own-wish/family/health/other-job/... --as caseworker:desk-1`,
        ),
        next(
          'report-death',
          `case do ${number} report-death --set diedOn=YYYY-MM-DD --set country=TEXT --as caseworker:desk-1`,
        ),
        next('add-note', `case do ${number} add-note --note TEXT --as caseworker:desk-1`),
        next(
          'add-fee',
          `case do ${number} add-fee --set category=TEXT --set payer=worker/employer/agency/state --set amountMinor=NUMBER --set currency=TEXT --set paidOn=YYYY-MM-DD --set evidence=receipt/cheque/draft/pay-order/... --as caseworker:desk-1`,
        ),
        next(
          'adopt-rulebook',
          `case do ${number} adopt-rulebook --set rulebook=TEXT --set reason=TEXT --as supervisor:desk-1`,
        ),
      ],
    })
  })

  it('reads a number typed in small letters and says when one is mistyped', async () => {
    const { door, aCase } = given()
    const number = await aCase()
    expect((await showCase(door, number.toLowerCase())).case).toBe(number)
    const mistyped = `${number.slice(0, 3)}${number[3] === 'A' ? 'B' : 'A'}${number.slice(4)}`
    await expect(showCase(door, mistyped)).rejects.toMatchObject({
      code: 'no-such-case',
      message: expect.stringContaining('check character') as string,
    })
  })
})

describe('actOnCase', () => {
  it('gives the same answer for the same key, also after continue-as-new and when the case has forgotten it', async () => {
    const { door, aCase, temporal, ledger } = given()
    const number = await aCase()
    const order = { caller: by('w-1'), caseNumber: number, action: 'add-note', data: {}, note: 'will come on Monday' }
    const first = await actOnCase(door, order)
    temporal.continueAsNew()
    expect(await actOnCase(door, order)).toEqual(first)
    const file = temporal.files.get(`case/${number}`)
    if (file) Object.assign(file, { commands: [], status: 'closed' })
    temporal.continueAsNew()
    expect(await actOnCase(door, order)).toEqual(first)
    expect((await ledger(number)).filter(({ action }) => action === 'add-note')).toHaveLength(1)
  })

  it('keeps the words of a note out of the ledger and under the key of the person', async () => {
    const { door, aCase, ledger, registry } = given()
    const number = await aCase()
    await actOnCase(door, {
      caller: by(),
      caseNumber: number,
      action: 'add-note',
      data: {},
      note: 'asked about her sister',
    })
    const row = (await ledger(number)).find(({ action }) => action === 'add-note')
    expect(JSON.stringify(row)).not.toContain('sister')
    expect(await readNote(registry, row?.detail ?? '')).toEqual({ text: 'asked about her sister' })
  })

  it.each([
    ['an unknown action', 'wihdraw', {}, 'not-allowed'],
    ['a form without its reason', 'withdraw', {}, 'bad-form'],
    ['an action of another status', 'end-contract', { endedOn: '2030-01-01', cause: 'completed' }, 'not-allowed'],
    ['a note without words', 'add-note', {}, 'bad-form'],
  ])('refuses %s and writes it down', async (_, action, data, code) => {
    const { door, aCase, ledger } = given()
    const number = await aCase()
    await expect(actOnCase(door, { caller: by(), caseNumber: number, action, data })).rejects.toMatchObject({ code })
    expect((await ledger(number)).at(-1)).toMatchObject({ action, outcome: 'refused', detail: code, data: null })
  })

  it('repeats a command that met the end of a run with the same id', async () => {
    const { door, aCase, temporal } = given()
    const number = await aCase()
    temporal.troubles.push({ error: grpcError(9) }, { error: grpcError(9) })
    const before = temporal.calls.length
    await actOnCase(door, { caller: by('w-2'), caseNumber: number, action: 'withdraw', data: { reason: 'family' } })
    const ids = new Set(temporal.calls.slice(before).map((call) => call.split(' ')[2]))
    expect(temporal.calls.length - before).toBe(3)
    expect(ids.size).toBe(1)
  })

  it('calls a command unknown that was done without an answer, and answers it when repeated', async () => {
    const { door, aCase, temporal, ledger } = given()
    const number = await aCase()
    temporal.troubles.push({ error: grpcError(14), after: true })
    const order = { caller: by('w-3'), caseNumber: number, action: 'withdraw', data: { reason: 'family' } }
    await expect(actOnCase(door, order)).rejects.toMatchObject({ code: 'outcome-unknown' })
    await expect(actOnCase(door, order)).resolves.toMatchObject({ done: 'withdraw' })
    expect((await ledger(number)).map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
  })
})

describe('what is printed of a case', () => {
  it('holds nothing personal in show, list, history and audit, also after a correction', async () => {
    const { door, aCase, registry } = given()
    const number = await aCase({ 'recruitment/orientation': orientation })
    await correctPerson(door, { caller: by(), caseNumber: number, patch: { phone: '+9779800000000' } })
    expect((await personOfCase(registry, number))?.person).toMatchObject({ phone: '+9779800000000' })
    const shown = JSON.stringify([
      await showCase(door, number),
      await listCases(door, {}),
      await caseHistory(door, number),
      await auditShow(door, number),
    ])
    const { givenName, familyName, passportNumber, email, address, birthDate } = applicant()
    for (const value of [givenName, familyName, passportNumber, email, address, birthDate, '+9779800000000'])
      expect(shown).not.toContain(value)
    expect(shown).toContain('"fields":["phone"]')
  })

  it('is read from the registry alone, but for the audit', async () => {
    const { door, aCase, temporal } = given()
    const number = await aCase()
    const before = temporal.calls.length
    await showCase(door, number)
    await listCases(door, {})
    await caseHistory(door, number)
    expect(temporal.calls.length).toBe(before)
  })
})

describe('case numbers', () => {
  it('catch every change of one character and every swap of neighbours', () => {
    for (let n = 0; n < 50; n += 1) {
      const number = newNumber('NP')
      expect(faultOfNumber(number)).toBeUndefined()
      for (let place = 3; place < number.length - 2; place += 1) {
        const [here, next] = [number.charAt(place), number.charAt(place + 1)]
        if (here === '-') continue
        const changed = number.slice(0, place) + (here === '7' ? '8' : '7') + number.slice(place + 1)
        expect(faultOfNumber(changed)).toBeDefined()
        if (next === '-' || next === here) continue
        expect(faultOfNumber(number.slice(0, place) + next + here + number.slice(place + 2))).toBeDefined()
      }
    }
  })
})

describe('a notice that is kept back', () => {
  it('is shown with the case until when and why, listed last, and gone when it is released', async () => {
    const { door, registry } = given()
    const { case: number } = await startCase(door, { caller: by(), corridor, person: applicant() })
    const until = '2026-11-25T23:00:00.000Z'
    const at = '2026-11-25T14:30:00.000Z'
    await holdNotice(registry, { caseNumber: number, key: 'tell-a', kind: 'case-opened', why: 'night', until, at })
    expect((await showCase(door, number)).heldNotices).toEqual([{ notice: 'case-opened', until, why: 'night' }])
    expect((await listNotices(door, number)).at(-1)).toMatchObject({
      notice: 'case-opened',
      status: `held until ${until}`,
    })
    await releaseNotice(registry, number, 'tell-a')
    expect((await showCase(door, number)).heldNotices).toBeUndefined()
  })
})

describe('a medical that is held', () => {
  it('is shown with the date from which it is repeated, though nobody is waited for', async () => {
    const { door, registry } = given()
    const { case: number } = await startCase(door, { caller: by(), corridor, person: applicant() })
    const again = '2026-11-26T03:15:00Z'
    await keepDecision(registry, {
      caseNumber: number,
      key: 'recruitment/medical/examination/1/decide-medical',
      decision: 'medical',
      rulebookHash: 'h',
      decidedAt: '2026-11-25T03:15:00Z',
      facts: {},
      value: { result: 'held', validUntil: null, againAt: again },
      steps: [],
    })
    expect((await showCase(door, number)).waitingUntil).toEqual([{ what: 'medical-examination', until: again }])
  })
})
