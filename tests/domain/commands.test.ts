// Which command is welcome in which status? Every action in every status, every answer in every state of its wait.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles, type Role } from '../../domain/actor.js'
import { openCaseFile, rememberedCommands, type CaseFile, type Command, type Wait } from '../../domain/case-file.js'
import { refuseAction, refuseAnswer, rememberCommand, seenBefore } from '../../domain/commands.js'
import { actions, allowedActions, caseStatuses } from '../../domain/transitions.js'

const opening = {
  procedure: 'migration-cycle',
  caseNumber: 'NP-TEST',
  corridor: 'npl-kor-manufacturing',
  rulebook: 'hash',
  clock: { mode: 'real' },
  facts: {},
} as const
const aFile = (change: Partial<CaseFile> = {}): CaseFile => ({ ...openCaseFile(opening), ...change })
const command = (role: Role, data = {}, commandId = 'c1'): Command => ({
  commandId,
  digest: 'd1',
  actor: { role, id: 'desk-1' },
  data,
})
const forms = {
  withdraw: { reason: 'own-wish' },
  'end-contract': { endedOn: '2027-01-01', cause: 'resigned' },
  'report-death': { diedOn: '2027-01-01', country: 'KR' },
  'add-note': {},
  'add-fee': {
    category: 'recruitment-fee',
    payer: 'worker',
    amountMinor: 100,
    currency: 'KRW',
    paidOn: '2026-11-24',
    evidence: 'receipt',
  },
  'adopt-rulebook': { rulebook: 'a'.repeat(64), reason: 'new-law' },
} as const

const now = '2026-11-24T09:00:00Z'

describe('actions', () => {
  it(`each of ${actions.length} actions in each of ${caseStatuses.length} statuses is welcome exactly where the table says so`, () => {
    for (const status of caseStatuses) {
      for (const action of actions) {
        const refusal = refuseAction(aFile({ status }), action, command('supervisor', forms[action]), now)
        const allowed = (allowedActions[status] as readonly string[]).includes(action)
        expect(refusal?.code, `${action} in ${status}`).toBe(
          allowed ? undefined : status === 'closed' ? 'closed' : 'not-allowed',
        )
      }
    }
  })

  it(`an auditor may do none of the ${actions.length} actions`, () => {
    for (const action of actions) {
      expect(refuseAction(aFile({ status: 'on-site' }), action, command('auditor', forms[action]), now)?.code).toMatch(
        /not-/,
      )
    }
  })
})

describe('answers', () => {
  const wait = {
    of: 'task',
    kind: 'offer-answer',
    to: { role: 'person' },
    openedAt: '2026-11-24T00:00:00Z',
    dueAt: '2026-12-01T00:00:00Z',
    ladder: [],
    facts: {},
    asked: 1,
  } as const
  const waiting = () => aFile({ waits: { 'r/offer': { ...wait, ladder: [] } } })

  it('only the person may answer the offer: 8 other roles are refused', () => {
    const welcome = roles.filter(
      (role) => !refuseAnswer(waiting(), { of: 'task', key: 'r/offer' }, command(role, { accepts: true })),
    )
    expect(welcome).toEqual(['person'])
  })

  it('an answered task, a handoff of the same key and an unknown key are no open task', () => {
    const answered = waiting()
    const open = answered.waits['r/offer']
    if (open) open.answer = { accepts: true }
    const yes = command('person', { accepts: true })
    expect(refuseAnswer(answered, { of: 'task', key: 'r/offer' }, yes)?.code).toBe('no-such-task')
    expect(refuseAnswer(waiting(), { of: 'handoff', key: 'r/offer' }, yes)?.code).toBe('no-such-task')
    expect(refuseAnswer(waiting(), { of: 'task', key: 'constructor' }, yes)?.code).toBe('no-such-task')
  })

  it('no refusal repeats a value of the form', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (secret) => {
        const refusal = refuseAnswer(waiting(), { of: 'task', key: 'r/offer' }, command('person', { accepts: secret }))
        expect(refusal?.code).toBe('bad-form')
        expect(refusal?.message.includes(secret)).toBe(false)
      }),
    )
  })
})

describe('the order of dates', () => {
  it('a contract cannot end before the arrival, nor the worker return before leaving: 3 slips refused, 2 right dates taken', () => {
    const onSite = aFile({ status: 'on-site', facts: { arrivedOn: '2027-01-11' } })
    const end = (endedOn: string) =>
      refuseAction(onSite, 'end-contract', command('caseworker', { endedOn, cause: 'resigned' }), now)
    expect(end('2027-01-10')?.message).toContain('expected endedOn on or after arrivedOn')
    expect(end('2027-01-11')).toBeUndefined()
    const wait: Wait = { ...aWait, kind: 'return-confirmation', to: { role: 'caseworker' } }
    const back = aFile({ facts: { arrivedOn: '2027-01-11' }, waits: { 'return/r': wait } })
    const confirm = (leftOn: string, returnedOn: string) =>
      refuseAnswer(back, { of: 'task', key: 'return/r' }, command('caseworker', { leftOn, returnedOn }))?.code
    expect(confirm('2027-01-10', '2030-01-11')).toBe('bad-form')
    expect(confirm('2030-01-10', '2030-01-09')).toBe('bad-form')
    expect(confirm('2030-01-10', '2030-01-11')).toBeUndefined()
  })
})

const aWait: Wait = {
  of: 'task',
  kind: 'offer-answer',
  to: { role: 'person' },
  openedAt: '2026-11-24T00:00:00Z',
  dueAt: '2026-12-01T00:00:00Z',
  ladder: [],
  facts: {},
  asked: 1,
}

describe('repeated commands', () => {
  it(`the last ${rememberedCommands} are known again, the one before them is not`, () => {
    const file = aFile()
    for (let n = 0; n <= rememberedCommands; n += 1) rememberCommand(file, command('person', {}, `c${n}`))
    expect(seenBefore(file, command('person', {}, 'c0'))).toBe('new')
    expect(seenBefore(file, command('person', {}, 'c1'))).toBe('repeated')
    expect(seenBefore(file, { ...command('person', {}, 'c1'), digest: 'other' })).toBe('key-reused')
  })
})

describe('the case file', () => {
  it('is the same after a round trip through JSON, whatever facts it holds', () => {
    const fact = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          fact,
        ),
        (facts) => {
          const file = aFile({ facts })
          expect(JSON.parse(JSON.stringify(file))).toEqual(file)
        },
      ),
    )
  })
})
