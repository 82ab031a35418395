// Which terms of a job order are refused, by which rule, with which sentence?
import { describe, expect, it } from 'vitest'
import { ProposedOrder } from '../../domain/job-order/job-order-proposal.js'
import { recordsOf } from '../../domain/facts.js'
import type { Facts } from '../../domain/explained.js'
import { aLine } from './job-orders.js'
import { decide, nepalKorea, valueOf } from './nepal-korea.js'

/** The wage floor of Korea is unknown in the rulebook: these orders are judged with one a caseworker supplied. */
const supplied = { 'minimum-monthly-wage': 2_000_000 }
const facts = (change: Facts = {}, line: Parameters<typeof aLine>[2] = {}): Facts => ({
  agency: null,
  expiresOn: '2027-05-31',
  lines: [aLine('a', 5, line)],
  ...change,
})
const faultsOf = (given: Facts, change = {}) =>
  recordsOf(valueOf('job-order-check', given, { supplied, ...change }), 'faults')
const rulesOf = (given: Facts, change = {}) => faultsOf(given, change).map((fault) => fault['rule'])

describe('a job order', () => {
  it('within the rules passes, and every rule leaves a step', () => {
    const decision = decide('job-order-check', facts(), { supplied })
    expect(decision).toMatchObject({ status: 'decided', value: { passed: true, faults: [], unchecked: [] } })
    expect(decision.steps.map((step) => step.rule)).toEqual([
      'channel-of-the-corridor',
      'expiry-after-today',
      'isco-08-unit-group',
      'wage-in-currency-of-destination',
      'wage-not-below-minimum',
      'term-within-stay-maximum',
    ])
  })
  it('asks a caseworker for the lowest wage where nobody knows it, and invents none', () => {
    expect(decide('job-order-check', facts())).toMatchObject({
      status: 'needs-figures',
      figures: ['minimum-monthly-wage'],
    })
  })
  it('of occupation 8213, which does not exist, is refused and told of 8211, 8212 and 8219', () => {
    const [fault] = faultsOf(facts({}, { isco08: '8213' }))
    expect(fault).toMatchObject({ rule: 'isco-08-unit-group', line: 'a' })
    expect(fault?.['message']).toContain('8211 Mechanical machinery assemblers, 8212')
  })
  it('with a wage of 1,999,999 against a floor of 2,000,000 is refused; 2,000,000 is enough', () => {
    expect(rulesOf(facts({}, { monthlyWageMinor: 1_999_999 }))).toEqual(['wage-not-below-minimum'])
    expect(rulesOf(facts({}, { monthlyWageMinor: 2_000_000 }))).toEqual([])
  })
  it('with a wage in USD is refused and told KRW; the floor in won is not compared with dollars', () => {
    const decision = decide('job-order-check', facts({}, { currency: 'USD', monthlyWageMinor: 1 }))
    expect(decision).toMatchObject({ status: 'decided', value: { passed: false } })
    const [fault] = faultsOf(facts({}, { currency: 'USD', monthlyWageMinor: 1 }))
    expect(fault).toMatchObject({ rule: 'wage-in-currency-of-destination' })
    expect(fault?.['message']).toContain('KRW')
  })
  it('of 59 months is refused, of 58 (4 years 10 months) not', () => {
    expect(rulesOf(facts({}, { contractMonths: 59 }))).toEqual(['term-within-stay-maximum'])
    expect(rulesOf(facts({}, { contractMonths: 58 }))).toEqual([])
  })
  it('that ends today or before is refused', () => {
    expect(rulesOf(facts({ expiresOn: '2026-06-01' }))).toEqual(['expiry-after-today'])
    expect(rulesOf(facts({ expiresOn: '2026-06-02' }))).toEqual([])
  })
  it('with an agency is refused where the state recruits; without one where agencies do', () => {
    expect(rulesOf(facts({ agency: 'AGY-7K3M-9Q2T-Q' }))).toEqual(['channel-of-the-corridor'])
    const rulebook = { ...nepalKorea(), channel: 'agency' as const }
    expect(rulesOf(facts(), { rulebook })).toEqual(['channel-of-the-corridor'])
    expect(rulesOf(facts({ agency: 'AGY-7K3M-9Q2T-Q' }), { rulebook })).toEqual([])
  })
  it('leaves the longest stay to the attaché where the corridor knows none', () => {
    const { 'stay-maximum-months': _, ...figures } = nepalKorea().figures
    const decision = decide('job-order-check', facts(), { supplied, rulebook: { ...nepalKorea(), figures } })
    expect(decision).toMatchObject({ value: { passed: true, unchecked: ['stay-maximum-months'] } })
  })
  it('names every fault of every line at once', () => {
    const lines = [aLine('a', 1, { isco08: '1', currency: 'USD' }), aLine('b', 1, { contractMonths: 120 })]
    expect(faultsOf(facts({ lines })).map(({ rule, line }) => `${String(line)}: ${String(rule)}`)).toEqual([
      'a: isco-08-unit-group',
      'a: wage-in-currency-of-destination',
      'b: term-within-stay-maximum',
    ])
  })
})

describe('the form of a proposal', () => {
  const good = { employer: 'hanbit-metal', expiresOn: '2027-05-31', lines: [aLine('a', 5)] }
  const pathOf = (given: object) => ProposedOrder.safeParse(given).error?.issues[0]?.path.join('.')
  it('takes a good one, with no agency unless one is named', () => {
    expect(ProposedOrder.parse(good).agency).toBeNull()
  })
  it.each([
    ['-1 slots', { ...good, lines: [aLine('a', -1)] }, 'lines.0.slots'],
    ['0 slots', { ...good, lines: [aLine('a', 0)] }, 'lines.0.slots'],
    ['a wage of 0', { ...good, lines: [aLine('a', 1, { monthlyWageMinor: 0 })] }, 'lines.0.monthlyWageMinor'],
    ['a currency of two letters', { ...good, lines: [aLine('a', 1, { currency: 'KR' })] }, 'lines.0.currency'],
    ['two lines of one name', { ...good, lines: [aLine('a', 1), aLine('a', 1)] }, 'lines'],
    ['no line', { ...good, lines: [] }, 'lines'],
    ['a day that does not exist', { ...good, expiresOn: '2027-02-30' }, 'expiresOn'],
    ['an agency that is no number', { ...good, agency: 'acme' }, 'agency'],
  ])('refuses %s', (_, given, path) => {
    expect(pathOf(given)).toBe(path)
  })
})

describe('accreditation', () => {
  it('is used again through its last day, and not after', () => {
    const inForce = (accreditedUntil: string | null) =>
      valueOf('accreditation-in-force', { accreditedUntil })['inForce']
    expect([inForce('2026-06-01'), inForce('2026-05-31'), inForce(null)]).toEqual([true, false, false])
  })
  it('lasts until the day the attaché states; without one the corridor must know how long', () => {
    const term = { checkedOn: '2026-06-01', statedUntil: '2028-05-31' }
    expect(valueOf('accreditation-term', term)).toEqual({ until: '2028-05-31' })
    expect(decide('accreditation-term', { ...term, statedUntil: null })).toMatchObject({
      figures: ['accreditation-validity-months'],
    })
    const months = { supplied: { 'accreditation-validity-months': 24 } }
    expect(valueOf('accreditation-term', { ...term, statedUntil: null }, months)).toEqual({ until: '2028-06-01' })
  })
})

describe('dates', () => {
  it('an order lasts through its last day in Nepal: 31 May ends at 18:15 UTC', () => {
    expect(valueOf('job-order-expiry', { expiresOn: '2027-05-31' })).toEqual({ expiresAt: '2027-05-31T18:15:00Z' })
  })
  const window = { supplied: { 'replacement-window-months': 6 } }
  it('a worker who left on the last day of six months is replaced, a day later not', () => {
    const left = (leftOn: string) => valueOf('replacement', { beganOn: '2027-01-15', leftOn }, window)
    expect(left('2027-07-14')).toEqual({ granted: true, lastDay: '2027-07-14' })
    expect(left('2027-07-15')).toEqual({ granted: false, lastDay: '2027-07-14' })
  })
  it('nobody invents the window', () => {
    expect(decide('replacement', { beganOn: '2027-01-15', leftOn: '2027-02-01' })).toMatchObject({
      figures: ['replacement-window-months'],
    })
  })
  it('an expired order with selected workers closes after the window, or a day after its expiry', () => {
    const closing = { expiresOn: '2027-05-31', lastBeganOn: '2027-05-01' }
    expect(valueOf('job-order-closing', closing, window)).toEqual({ closesAt: '2027-10-31T18:15:00Z' })
    expect(valueOf('job-order-closing', closing)).toEqual({ closesAt: '2027-06-01T18:15:00Z' })
  })
})
