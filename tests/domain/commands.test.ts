// Which command is welcome in which status? Every action in every status, every answer in every state of its wait.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { roles, type Role } from '../../domain/actor.js'
import { openCaseFile, rememberedCommands, type CaseFile, type Command, type Wait } from '../../domain/case-file.js'
import { refuseAction, refuseAnswer, rememberCommand, seenBefore } from '../../domain/commands.js'
import { allHandoffKinds, allTaskKinds, misfit } from '../../domain/forms.js'
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
  'end-contract': { endedOn: '2026-11-20', cause: 'resigned' },
  'report-death': { diedOn: '2026-11-20', country: 'KR' },
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
  'issue-document': {
    document: 'training-certificate',
    facts: [{ completedOn: '2026-11-20', hours: 45 }],
    reason: 'asked-for',
  },
  'reissue-document': { number: 'NP-OFFER-2026-000012', reason: 'lost' },
  'revoke-document': { number: 'NP-OFFER-2026-000012', reason: 'wrong-person' },
  'release-notice': { key: 'tell-a' },
} as const

/** A notice to the person that waits for the morning. */
const held = {
  key: 'tell-a',
  at: '2026-11-23T18:00:00Z',
  act: 'tell',
  notice: 'case-opened',
  to: { person: true },
  data: {},
  held: true,
  notBefore: '2026-11-24T23:00:00Z',
} as const

const now = '2026-11-24T09:00:00Z'

describe('actions', () => {
  it(`each of ${actions.length} actions in each of ${caseStatuses.length} statuses is welcome exactly where the table says so`, () => {
    for (const status of caseStatuses) {
      for (const action of actions) {
        const refusal = refuseAction(
          aFile({ status, outgoing: [held] }),
          { action, at: now },
          command('supervisor', forms[action]),
        )
        const allowed = (allowedActions[status] as readonly string[]).includes(action)
        expect(refusal?.code, `${action} in ${status}`).toBe(
          allowed ? undefined : status === 'closed' ? 'closed' : 'not-allowed',
        )
      }
    }
  })

  it(`an auditor may do none of the ${actions.length} actions`, () => {
    for (const action of actions) {
      expect(
        refuseAction(aFile({ status: 'on-site' }), { action, at: now }, command('auditor', forms[action]))?.code,
      ).toMatch(/not-/)
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
  const later = '2031-01-01T00:00:00Z'

  it('a contract cannot end before the arrival, nor the worker return before leaving: 3 slips refused, 2 right dates taken', () => {
    const onSite = aFile({ status: 'on-site', facts: { arrivedOn: '2027-01-11' } })
    const end = (endedOn: string) =>
      refuseAction(onSite, { action: 'end-contract', at: later }, command('caseworker', { endedOn, cause: 'resigned' }))
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

describe('a day that has been', () => {
  const at = '2026-11-24T09:00:00Z'
  const asked = (kind: string, of: Wait['of'] = 'task') =>
    aFile({ waits: { 'r/x': { ...aWait, of, kind, to: { role: 'caseworker' } } } })
  const register = (registeredOn: string, clock?: { at: string }) =>
    refuseAnswer(
      asked('registration'),
      { of: 'task', key: 'r/x', ...clock },
      command('caseworker', { registeredOn, papersComplete: true }),
    )

  it('may be tomorrow by UTC, where the day has begun, and no later: 25 November taken, 26 November and 2099 refused', () => {
    expect(register('2026-11-25', { at })).toBeUndefined()
    expect(register('2026-11-26', { at })).toEqual({
      code: 'bad-form',
      message:
        'expected registeredOn not after 2026-11-25, for it tells of what has happened, got a later date; check the date (rule not-dated-ahead)',
    })
    expect(register('2099-01-01', { at })?.code).toBe('bad-form')
  })

  it('is held against a clock only where one is given', () => {
    expect(register('2099-01-01')).toBeUndefined()
  })

  it('is no plan: a return planned for 2030 is welcome, the plan drawn up in 2030 is not', () => {
    const plan = (plannedOn: string) =>
      refuseAnswer(
        asked('return-plan'),
        { of: 'task', key: 'r/x', at },
        command('caseworker', { plannedOn, plannedReturnOn: '2030-01-12', needs: ['none'] }),
      )?.code
    expect(plan('2026-11-24')).toBeUndefined()
    expect(plan('2030-01-01')).toBe('bad-form')
  })

  it('is each day of a list: insurance periods up to 2099 are refused, a clearance valid until 2099 is not', () => {
    const periods = (to: string) => [{ from: '2025-01-01', to, contributionMinor: 1 }]
    const notified = (to: string) =>
      misfit('handoff', 'insurance-periods', {
        data: { periods: periods(to), currency: 'KRW', notifiedOn: '2026-11-24' },
        known: {},
        at,
      })
    expect(notified('2026-10-31')).toBeUndefined()
    expect(notified('2099-10-31')).toContain('expected periods not after 2026-11-25')
    const clear = { outcome: 'clear', issuedOn: '2026-11-24', validUntil: '2099-01-01' }
    expect(misfit('handoff', 'police-clearance', { data: clear, known: {}, at })).toBeUndefined()
  })

  it('binds actions too: a death and the end of a contract of next year are refused', () => {
    const onSite = aFile({ status: 'on-site' })
    for (const [action, data] of [
      ['end-contract', { endedOn: '2027-11-24', cause: 'resigned' }],
      ['report-death', { diedOn: '2027-11-24', country: 'KR' }],
    ] as const) {
      expect(refuseAction(onSite, { action, at }, command('caseworker', data))?.message).toContain(
        'not after 2026-11-25',
      )
    }
  })

  it('is named by a field of the form, for every kind', () => {
    for (const { kind, past = [], form } of [...allTaskKinds(), ...allHandoffKinds()]) {
      const { properties } = z.toJSONSchema(form, { unrepresentable: 'any' })
      for (const field of past) expect(Object.keys(properties ?? {}), kind).toContain(field)
    }
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
