// Do employers and agencies act on files of their own only? Every task and every act that is theirs, in every kind of file.
import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../../domain/actor.js'
import { actsOf, allowedActs, rolesOfAct } from '../../domain/bookkeepings.js'
import { openCaseFile, type CaseFile, type Command, type Procedure, type Wait } from '../../domain/case-file.js'
import { refuseAction, refuseAnswer } from '../../domain/commands.js'
import { allTaskKinds } from '../../domain/forms.js'
import { openAgencyBook } from '../../domain/agency/agency-book.js'
import { openJobOrderBook } from '../../domain/job-order/job-order-book.js'
import { aDemand } from './job-orders.js'

const at = '2026-11-24T09:00:00Z'
const own: { [role in Role]?: Actor } = {
  employer: { role: 'employer', id: 'hanbit-metal' },
  agency: { role: 'agency', id: 'himal-manpower' },
}
const stranger = (role: Role): Actor => ({ role, id: 'other-metal' })
const told = (actor: Actor, data = {}): Command => ({ commandId: 'c1', digest: 'd1', actor, data })

const aFile = (procedure: Procedure, change: Partial<CaseFile> = {}): CaseFile => ({
  ...openCaseFile({
    procedure,
    caseNumber: 'NP-TEST',
    corridor: 'npl-kor-manufacturing',
    rulebook: 'hash',
    clock: { mode: 'real' },
    facts: { employer: 'hanbit-metal', agency: 'AGENCY-TEST', organisation: 'himal-manpower' },
  }),
  ...change,
})
const anAgency = (): CaseFile => {
  const start = { organisation: 'himal-manpower', country: 'xta', currency: 'NPR', plannedYearly: 200, at }
  return { ...aFile('agency'), status: 'regular', book: openAgencyBook(start) }
}
const anOrder = (): CaseFile => ({ ...aFile('job-order'), status: 'open', book: openJobOrderBook(aDemand(2)) })

const wait = (kind: string, role: Role): Wait => ({
  of: 'task',
  kind,
  to: { role },
  openedAt: at,
  dueAt: at,
  ladder: [],
  facts: {},
  asked: 1,
})

describe('a task of an employer in a case', () => {
  const theirs = allTaskKinds().filter(({ role }) => role === 'employer')

  it(`is answered by the employer of that case, and by no other: ${theirs.length} kinds in 2 kinds of file`, () => {
    expect(theirs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['contract-offer', 'contract-signature']))
    for (const procedure of ['migration-cycle', 'portability'] as const)
      for (const { kind } of theirs) {
        const file = aFile(procedure, { waits: { k: wait(kind, 'employer') } })
        const refusal = (actor?: Actor) => actor && refuseAnswer(file, { of: 'task', key: 'k' }, told(actor))
        expect(refusal(stranger('employer')), kind).toEqual({
          code: 'not-your-task',
          message: 'expected employer:hanbit-metal to answer, got employer:other-metal',
        })
        // Past the question of who: an empty form is what is wrong now.
        expect(refusal(own.employer)?.code, kind).toBe('bad-form')
      }
  })

  it('is nobody’s while the case names no employer', () => {
    const file = aFile('migration-cycle', { facts: {}, waits: { k: wait('contract-signature', 'employer') } })
    expect(refuseAnswer(file, { of: 'task', key: 'k' }, told(stranger('employer')))?.message).toBe(
      'expected employer:ID (this file names none yet) to answer, got employer:other-metal',
    )
  })

  it('stays accepted when it is looked at again in a history of the days before this rule', () => {
    const file = aFile('migration-cycle', { waits: { k: wait('contract-signature', 'employer') } })
    const answer = told(stranger('employer'), { signedOn: '2026-11-24' })
    expect(refuseAnswer(file, { of: 'task', key: 'k', at }, answer)?.code).toBe('not-your-task')
    expect(refuseAnswer(file, { of: 'task', key: 'k', at, again: true }, answer)).toBeUndefined()
  })
})

describe('an act of an employer or an agency', () => {
  const files = [aFile('migration-cycle', { status: 'on-site' }), aFile('portability'), anOrder(), anAgency()]

  it('is theirs on their own files only, whatever form comes with it', () => {
    let seen = 0
    for (const file of files)
      for (const action of allowedActs(file)) {
        const role = file.procedure === 'agency' ? 'agency' : 'employer'
        if (!rolesOfAct(file.procedure, action).includes(role)) continue
        seen += 1
        const refusal = (actor?: Actor) => actor && refuseAction(file, { action, at }, told(actor, { none: 'such' }))
        expect(refusal(stranger(role)), `${action} of ${file.procedure}`).toMatchObject({
          code: 'not-your-task',
          message: expect.stringContaining(`${role}:${own[role]?.id ?? ''}`) as string,
        })
        expect(refusal(own[role])?.code, action).not.toBe('not-your-task')
      }
    expect(seen).toBeGreaterThanOrEqual(15)
  })

  it('hears of the role before the form: a death reported by an employer with half a form', () => {
    const file = aFile('migration-cycle', { status: 'on-site' })
    expect(refuseAction(file, { action: 'report-death', at }, told(stranger('employer')))).toEqual({
      code: 'not-your-task',
      message: 'expected labour-attache:ID or caseworker:ID or supervisor:ID to report-death, got employer:other-metal',
    })
  })

  it('does not repeat what is no id', () => {
    const odd: Actor = { role: 'employer', id: 'Maya Tamang' }
    const file = aFile('migration-cycle', { waits: { k: wait('contract-signature', 'employer') } })
    expect(refuseAnswer(file, { of: 'task', key: 'k' }, told(odd))?.message).toContain('got employer without an id')
  })
})

describe('roles that act in office', () => {
  it('are bound to no organisation: a labour attaché of any post confirms an arrival', () => {
    const file = aFile('migration-cycle', { waits: { k: wait('arrival', 'labour-attache') } })
    const arrived = { arrivedOn: '2026-11-20', contractAsSigned: true }
    for (const id of ['seoul-1', 'busan-2'])
      expect(
        refuseAnswer(file, { of: 'task', key: 'k', at }, told({ role: 'labour-attache', id }, arrived)),
      ).toBeUndefined()
  })

  it('every act that an employer or an agency may do is on a kind of file that says whose it is', () => {
    for (const procedure of ['migration-cycle', 'portability', 'job-order', 'agency', 'ban', 'claim'] as const)
      for (const action of actsOf(procedure)) {
        const roles = rolesOfAct(procedure, action)
        const bound = { employer: ['migration-cycle', 'portability', 'job-order'], agency: ['agency'] }
        if (roles.includes('employer')) expect(bound.employer, action).toContain(procedure)
        // A cost is the one act of an agency on a case: the door looks up whose agency the case has.
        if (roles.includes('agency') && action !== 'add-fee') expect(bound.agency, action).toContain(procedure)
      }
  })
})
