// Is an agency's book kept by its rules, in every status, whatever is done to it in whatever order?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../domain/acts.js'
import type { Role } from '../../domain/actor.js'
import { agencyBookkeeping, agencyActions, type AgencyAction } from '../../domain/agency.js'
import {
  activeStatuses,
  agencyStatuses,
  grantLicence,
  enterPhase,
  leave,
  lift,
  openAgencyBook,
  suspend,
  type AgencyBook,
  type AgencyStatus,
} from '../../domain/agency/agency-book.js'
import { balanceOf, freeIn, payIn } from '../../domain/agency/deposit.js'
import { demandRefund, recover, settleByAgency } from '../../domain/agency/overcharges.js'
import type { Facts } from '../../domain/explained.js'
import { checkForm } from '../../domain/forms.js'
import { textOf } from '../../domain/facts.js'

const { allowed, acts, summary } = agencyBookkeeping
const opened = '2027-01-10T06:00:00Z'
const later = '2027-06-01T06:00:00Z'
const afterTheEnd = '2029-01-10T18:30:00Z'

const licence = {
  kind: 'provisional',
  from: '2027-01-10',
  until: '2029-01-09',
  endsAt: '2029-01-09T18:15:00Z',
  noticeAt: '2028-11-10T03:15:00Z',
  reviewsAt: [],
} as const

function anAgency(): AgencyBook {
  const start = {
    organisation: 'himal-manpower',
    country: 'xta',
    currency: 'NPR',
    plannedYearly: 200,
    at: opened,
  }
  return openAgencyBook(start)
}

/** An agency brought into a status by the ways of the book. */
function agencyIn(status: AgencyStatus): AgencyBook {
  const book = anAgency()
  if (status === 'applied') return book
  if (status === 'refused')
    return after(book, () => leave(book, { how: 'refused', reason: 'not-eligible', at: opened }))
  book.deposit.requiredMinor = 1000
  payIn(book.deposit, 'paid-in', { at: opened, amountMinor: 1000, reference: 'receipt-1', rule: 'deposit-tier' })
  grantLicence(book, { ...licence, reviewsAt: [] })
  if (status === 'regular' || status === 'renewal-due') enterPhase(book, status)
  if (status === 'suspended') suspend(book, { cause: 'demerit-points', at: later })
  if (status === 'preventively-suspended') suspend(book, { cause: 'preventive', at: later })
  if (status === 'cancelled' || status === 'delisted') leave(book, { how: status, reason: 'test', at: later })
  return book
}

const after = (book: AgencyBook, change: () => void): AgencyBook => {
  change()
  return book
}

const goodData: { [action in AgencyAction]: Facts } = {
  'clear-case': { case: 'NP-7K3M-9Q2T-5' },
  'open-order': { jobOrder: 'JOB-7K3M-9Q2T-A' },
  'record-overcharge': {
    case: 'NP-7K3M-9Q2T-5',
    entry: '1',
    amountMinor: 400,
    currency: 'NPR',
    category: 'recruitment-service',
  },
  'strike-overcharge': { overcharge: 'NP-7K3M-9Q2T-5/1', reason: 'wrong-entry' },
  'record-complaint': { case: 'NP-7K3M-9Q2T-5', complaint: '1', category: 'false-promise' },
  'open-demerit': { category: 'overcharging' },
  'suspend-preventively': { reason: 'danger-to-workers' },
  'lift-suspension': { cause: 'preventive', reason: 'danger-gone' },
  'order-inspection': { reason: 'random' },
  'change-plan': { plannedYearly: 900 },
  'review-incentives': {},
  'withdraw-incentive': { incentive: 'label', reason: 'complaints' },
  'give-up-licence': { reason: 'closing' },
  'adopt-rulebook': { rulebook: 'a'.repeat(64), reason: 'law-changed' },
  'add-note': {},
}

const actorOf = (role: Role) => ({ role, id: role === 'agency' ? 'himal-manpower' : 'desk-1' })

/** Refused or carried out, as the kit does it: status, role, rule, then the change. */
function attempt(book: AgencyBook, act: Act): string {
  const action = act.action as AgencyAction
  if (!allowed[book.status].includes(action)) return 'not-allowed'
  const rule = acts[action]
  if (!rule.roles.includes(act.actor.role)) return 'not-your-task'
  const refusal = rule.refuse?.(book, act)
  if (refusal) return refusal.rule
  rule.apply(book, act)
  return 'done'
}

function act(action: AgencyAction, change: Partial<Act> = {}): Act {
  const role = acts[action].roles[0] ?? 'system'
  return { action, actor: actorOf(role), at: later, commandId: 'c-1', data: goodData[action], ...change }
}

describe('acts on an agency', () => {
  const expected: { [action in AgencyAction]: readonly AgencyStatus[] } = {
    'clear-case': ['provisional', 'regular', 'renewal-due'],
    'open-order': ['provisional', 'regular', 'renewal-due'],
    'record-overcharge': [...activeStatuses, 'preventively-suspended', 'suspended', 'cancelled', 'delisted'],
    'strike-overcharge': [],
    'record-complaint': [...activeStatuses, 'preventively-suspended', 'suspended', 'cancelled', 'delisted'],
    'open-demerit': [...activeStatuses, 'preventively-suspended', 'suspended'],
    'suspend-preventively': [...activeStatuses, 'preventively-suspended', 'suspended'],
    'lift-suspension': ['preventively-suspended'],
    'order-inspection': [...activeStatuses, 'preventively-suspended', 'suspended'],
    'change-plan': ['applied', ...activeStatuses, 'preventively-suspended', 'suspended'],
    'review-incentives': [...activeStatuses, 'preventively-suspended', 'suspended'],
    'withdraw-incentive': [],
    'give-up-licence': ['applied', ...activeStatuses, 'preventively-suspended', 'suspended'],
    'adopt-rulebook': agencyStatuses.filter((status) => status !== 'refused'),
    'add-note': agencyStatuses,
  }
  const pairs = agencyStatuses.flatMap((status) => agencyActions.map((action) => [action, status] as const))

  it.each(pairs)('%s in status %s', (action, status) => {
    const done = attempt(agencyIn(status), act(action)) === 'done'
    expect(done).toBe(expected[action].includes(status))
  })

  it.each(agencyActions)('%s has a form that takes a good answer and refuses an empty or strange one', (action) => {
    expect(checkForm('action', action, goodData[action])).toMatchObject({ ok: true })
    expect(checkForm('action', action, { ...goodData[action], name: 'Sita' })).toMatchObject({ ok: false })
  })

  it.each(agencyStatuses.filter((status) => !activeStatuses.includes(status)))(
    'refuse clear-case in status %s by rule licence-required, with a sentence to act on',
    (status) => {
      const refusal = acts['clear-case'].refuse?.(agencyIn(status), act('clear-case'))
      expect(refusal?.rule).toBe('licence-required')
      expect(refusal?.message).toContain(`got one that is ${status}`)
      expect(refusal?.message).toContain('choose another agency')
    },
  )

  it('refuse clear-case and open-order the moment the licence has ended, by rule licence-expired', () => {
    const book = agencyIn('renewal-due')
    expect(attempt(book, act('clear-case', { at: '2029-01-09T18:14:59Z' }))).toBe('done')
    expect(attempt(book, act('clear-case', { at: afterTheEnd }))).toBe('licence-expired')
    expect(attempt(book, act('open-order', { at: afterTheEnd }))).toBe('licence-expired')
  })

  it('count the same case once and two cases twice', () => {
    const book = agencyIn('regular')
    for (const number of ['NP-7K3M-9Q2T-5', 'NP-7K3M-9Q2T-5', 'NP-8K3M-9Q2T-X'])
      attempt(book, act('clear-case', { data: { case: number } }))
    expect(book.record.years['2027']?.cleared).toBe(2)
  })

  it('open one matter for an overcharge told twice', () => {
    const book = agencyIn('regular')
    for (let n = 0; n < 2; n += 1) attempt(book, act('record-overcharge'))
    expect(Object.keys(book.overcharges)).toEqual(['NP-7K3M-9Q2T-5/1'])
  })

  it('refuse an overcharge of a negative amount by rule amount-positive, and name no value', () => {
    const verdict = checkForm('action', 'record-overcharge', { ...goodData['record-overcharge'], amountMinor: -400 })
    expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'amountMinor' }] })
    expect(JSON.stringify(verdict)).toContain('amount-positive')
    expect(JSON.stringify(verdict)).not.toContain('400')
  })

  it('strike an overcharge until something was recovered for it', () => {
    const book = agencyIn('regular')
    attempt(book, act('record-overcharge'))
    demandRefund(book, 'NP-7K3M-9Q2T-5/1', { claimMinor: 1400, at: later })
    recover(book, 'NP-7K3M-9Q2T-5/1', later)
    expect(attempt(book, act('strike-overcharge'))).toBe('overcharge-open')
  })

  it('lift a suspension for a short deposit only once the deposit is full', () => {
    const book = agencyIn('regular')
    book.deposit.requiredMinor = 1500
    suspend(book, { cause: 'deposit-short', at: later })
    const lifting = act('lift-suspension', { data: { cause: 'deposit-short', reason: 'paid' } })
    expect(attempt(book, lifting)).toBe('deposit-full-before-lifting')
    payIn(book.deposit, 'topped-up', { at: later, amountMinor: 500, reference: 'receipt-2', rule: 'deposit-top-up' })
    expect(attempt(book, lifting)).toBe('done')
    expect(book.status).toBe('regular')
  })
})

describe('suspensions', () => {
  it('hold at once, and each is lifted by itself: preventive and points, points lifted, preventive stays', () => {
    const book = agencyIn('regular')
    suspend(book, { cause: 'preventive', at: later })
    expect(book.status).toBe('preventively-suspended')
    suspend(book, { cause: 'demerit-points', at: later })
    expect(book.status).toBe('suspended')
    lift(book, 'demerit-points')
    expect(book.status).toBe('preventively-suspended')
    lift(book, 'preventive')
    expect(book.status).toBe('regular')
  })

  it('let the licence go on underneath: due for renewal while suspended, renewal-due once lifted', () => {
    const book = agencyIn('suspended')
    enterPhase(book, 'renewal-due')
    expect(book.status).toBe('suspended')
    lift(book, 'demerit-points')
    expect(book.status).toBe('renewal-due')
  })

  it('take the label, but not for a preventive one', () => {
    const book = agencyIn('regular')
    book.incentives.label = { from: '2027-01-10', until: null, rule: 'incentive-label', ref: 'incentive-1' }
    suspend(book, { cause: 'preventive', at: later })
    expect(book.incentives.label).toBeDefined()
    suspend(book, { cause: 'measure', at: later })
    expect(book.incentives.label).toBeUndefined()
  })

  it('never bring back an agency that left for good', () => {
    const book = agencyIn('cancelled')
    suspend(book, { cause: 'preventive', at: later })
    lift(book, 'preventive')
    enterPhase(book, 'regular')
    leave(book, { how: 'delisted', reason: 'again', at: later })
    expect(book.status).toBe('cancelled')
  })
})

/** One step of a random life: an act by anybody, or what the workflow does to the book meanwhile. */
type LifeStep = { act: Act } | { turn: string }

const refs = ['NP-7K3M-9Q2T-5/1', 'NP-8K3M-9Q2T-X/1', 'NP-8K3M-9Q2T-X/2'] as const
const turns = [
  'licence',
  'renewal',
  'suspend',
  'lift',
  'top-up',
  'cancel',
  ...refs.flatMap((r) => [`demand ${r}`, `settle ${r}`, `recover ${r}`]),
]

const instant = fc
  .integer({ min: 0, max: 1400 })
  .map((days) => new Date(Date.parse(opened) + days * 86_400_000).toISOString())
const randomAct = fc
  .record({
    action: fc.constantFrom(...agencyActions),
    role: fc.constantFrom<Role>('system', 'caseworker', 'supervisor', 'agency', 'person'),
    at: instant,
    amountMinor: fc.integer({ min: 1, max: 3000 }),
    about: fc.constantFrom(...refs),
  })
  .map(({ action, role, at, amountMinor, about }): LifeStep => {
    const [number = '', entry = ''] = about.split('/')
    const data = { ...goodData[action], case: number, entry, amountMinor, overcharge: about }
    return { act: act(action, { actor: actorOf(role), at, data }) }
  })
const life = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: randomAct },
    fc.constantFrom(...turns).map((turn) => ({ turn })),
  ),
  {
    maxLength: 60,
  },
)

function takeTurn(book: AgencyBook, turn: string): void {
  const [verb, ref = ''] = turn.split(' ')
  if (verb === 'licence' && !book.left) grantLicence(book, { ...licence, reviewsAt: [] })
  if (verb === 'renewal' && book.licence) enterPhase(book, 'renewal-due')
  if (verb === 'suspend' && book.licence) suspend(book, { cause: 'deposit-short', at: later })
  if (verb === 'lift') lift(book, 'deposit-short')
  if (verb === 'top-up')
    payIn(book.deposit, 'topped-up', { at: later, amountMinor: 700, reference: 'r', rule: 'deposit-top-up' })
  if (verb === 'cancel') leave(book, { how: 'cancelled', reason: 'test', at: later })
  if (verb === 'demand') demandRefund(book, ref, { claimMinor: book.overcharges[ref]?.amountMinor ?? 0, at: later })
  if (verb === 'settle') settleByAgency(book, ref, later)
  if (verb === 'recover') recover(book, ref, later)
}

describe('whatever is done to an agency, in whatever order', () => {
  it('nothing is cleared or ordered without a licence in force on that moment', () =>
    fc.assert(
      fc.property(life, (steps) => {
        const book = anAgency()
        for (const step of steps) {
          if ('turn' in step) {
            takeTurn(book, step.turn)
            continue
          }
          const active = activeStatuses.includes(book.status)
          const inForce = book.licence !== undefined && Date.parse(step.act.at) <= Date.parse(book.licence.endsAt)
          const done = attempt(book, step.act)
          if (['clear-case', 'open-order'].includes(step.act.action) && done === 'done')
            expect([active, inForce]).toEqual([true, true])
        }
      }),
      { numRuns: 500 },
    ))

  it('the deposit never goes below zero, and the summary tells its balance', () =>
    fc.assert(
      fc.property(life, (steps) => {
        const book = anAgency()
        for (const step of steps) {
          if ('turn' in step) takeTurn(book, step.turn)
          else attempt(book, step.act)
          expect(balanceOf(book.deposit)).toBeGreaterThanOrEqual(0)
          expect(freeIn(book.deposit)).toBeGreaterThanOrEqual(0)
        }
        expect(summary(book)['depositBalanceMinor']).toBe(balanceOf(book.deposit))
      }),
      { numRuns: 500 },
    ))

  it('no worker is paid more than was overcharged, and no more is drawn than was claimed', () =>
    fc.assert(
      fc.property(life, (steps) => {
        const book = anAgency()
        for (const step of steps) {
          if ('turn' in step) takeTurn(book, step.turn)
          else attempt(book, step.act)
          for (const { paidMinor, claimMinor } of Object.values(book.overcharges))
            expect(paidMinor).toBeLessThanOrEqual(claimMinor)
        }
      }),
    ))

  it('who has left for good never has an active status again, and the book stays plain JSON', () =>
    fc.assert(
      fc.property(life, (steps) => {
        const book = anAgency()
        let gone = false
        for (const step of steps) {
          if ('turn' in step) takeTurn(book, step.turn)
          else attempt(book, step.act)
          if (gone) expect(activeStatuses).not.toContain(book.status)
          gone ||= book.left !== undefined
        }
        expect(JSON.parse(JSON.stringify(book))).toEqual(book)
        expect(textOf(summary(book), 'organisation')).toBe('himal-manpower')
      }),
    ))
})
