// What does a ban say, whom does it reach, and who may change it?
import { describe, expect, it } from 'vitest'
import type { Act } from '../../domain/acts.js'
import type { Actor } from '../../domain/actor.js'
import {
  banBookkeeping,
  banStatuses,
  openBanBook,
  reaches,
  summariseBan,
  wordOfBan,
  type BanAction,
  type BanBook,
  type BanScope,
} from '../../domain/ban.js'
import { openCaseFile } from '../../domain/case-file.js'
import { refuseAction } from '../../domain/commands.js'
import { checkForm } from '../../domain/forms.js'

const at = '2026-11-24T09:00:00.000Z'
const number = 'BAN-7K3M-9Q2T-A'
const supervisor: Actor = { role: 'supervisor', id: 'ministry-1' }

const aBan = (scope: BanScope = { origin: 'NP', destination: 'KR' }): BanBook =>
  openBanBook({
    scope,
    reason: 'armed-conflict',
    source: 'Labour Ministry order 12/2026',
    exempt: ['returning-workers'],
    endsOn: null,
    endsAt: null,
  })

const act = (book: BanBook, action: BanAction, data: Act['data']) => {
  const said: Act = { action, actor: supervisor, at, commandId: 'c', data }
  banBookkeeping.acts[action].apply(book, said)
  return banBookkeeping.acts[action].answer?.(book, said)
}

describe('the acts on a ban', () => {
  it('lift it at once, and the first reason stands', () => {
    const book = aBan()
    act(book, 'lift-ban', { reason: 'ceasefire' })
    act(book, 'lift-ban', { reason: 'other' })
    expect(book).toMatchObject({ status: 'lifted', ended: { how: 'lifted', reason: 'ceasefire' } })
  })

  it('amend the exemptions with a new edition, and with none when nothing changes', () => {
    const book = aBan()
    expect(act(book, 'amend-exemptions', { exempt: ['returning-workers'] })).toMatchObject({ edition: 1 })
    const more = ['returning-workers', 'already-cleared', 'already-cleared']
    expect(act(book, 'amend-exemptions', { exempt: more })).toEqual({
      exempt: ['already-cleared', 'returning-workers'],
      edition: 2,
    })
    expect(act(book, 'amend-exemptions', { exempt: [] })).toEqual({ exempt: [], edition: 3 })
  })

  it.each(banStatuses)('in status %s are the supervisor’s alone, and nobody’s once it is lifted', (status) => {
    const book = { ...aBan(), status }
    const file = openCaseFile({
      procedure: 'ban',
      caseNumber: number,
      corridor: 'npl',
      rulebook: 'h',
      clock: { mode: 'real' },
      facts: {},
      book,
    })
    const command = (actor: Actor) => ({ commandId: 'c', digest: 'd', actor, data: { reason: 'ceasefire' } })
    const refusal = (actor: Actor) => refuseAction(file, { action: 'lift-ban', at }, command(actor))?.code
    expect(refusal(supervisor)).toBe(status === 'lifted' ? 'not-allowed' : undefined)
    expect(refusal({ role: 'caseworker', id: 'desk-1' })).toBe(status === 'lifted' ? 'not-allowed' : 'not-your-task')
  })
})

describe('the reach of a ban', () => {
  const welder = { origin: 'NP', destination: 'KR', employer: 'hanbit-metal', isco08: '7212' }
  it.each<[BanScope, typeof welder | { origin: string; destination: string }, boolean]>([
    [{ origin: 'NP', destination: 'KR' }, welder, true],
    [{ origin: 'NP', destination: 'SA' }, welder, false],
    [{ origin: 'PH', destination: 'KR' }, welder, false],
    [{ origin: 'NP' }, welder, true],
    [{ origin: 'NP', isco08: '72' }, welder, true],
    [{ origin: 'NP', isco08: '12' }, welder, false],
    [{ origin: 'NP', employer: 'hanbit-metal', isco08: '7212' }, welder, true],
    [{ origin: 'NP', employer: 'daeho-steel' }, welder, false],
    [{ origin: 'NP', employer: 'hanbit-metal' }, { origin: 'NP', destination: 'KR' }, false],
    [{ origin: 'NP', isco08: '82' }, { ...welder, isco08: '7212 8211' }, true],
  ])('%j over %j is %s', (scope, said, expected) => {
    expect(reaches(summariseBan(aBan(scope)), said)).toBe(expected)
  })
})

it('the word of a ban fits the form of a hold, and says what it is about, under which edition', () => {
  const book = aBan({ origin: 'NP', employer: 'hanbit-metal' })
  const word = wordOfBan(number, summariseBan(book))
  expect(checkForm('fact', 'hold-placed', word)).toEqual({ ok: true, data: word })
  expect(word).toEqual({
    ref: 'BAN-7K3M-9Q2T-A',
    cause: 'ban',
    how: 'employer',
    reason: 'armed-conflict',
    source: 'Labour Ministry order 12/2026',
    exempt: ['returning-workers'],
    edition: 1,
    employer: 'hanbit-metal',
  })
})

describe('the form of a declaration', () => {
  const good = { destination: 'KR', reason: 'armed-conflict', source: 'Labour Ministry order 12/2026' }
  const problems = (data: object) => {
    const verdict = checkForm('action', 'declare-ban', data)
    return verdict.ok ? [] : verdict.problems.map(({ path }) => path)
  }
  it.each([
    ['all that is needed', good, []],
    ['nothing it is about', { reason: good.reason, source: good.source }, ['']],
    ['no law', { ...good, source: ' ' }, ['source']],
    ['a group that ISCO-08 does not know', { ...good, isco08: '7299' }, ['isco08']],
    ['a group of two digits', { ...good, isco08: '72' }, []],
    ['an exemption nobody knows', { ...good, exempt: ['friends'] }, ['exempt.0']],
    ['a last day that is none', { ...good, endsOn: '2027-02-30' }, ['endsOn']],
  ])('with %s', (_, data, expected) => {
    expect(problems(data)).toEqual(expected)
  })
})
