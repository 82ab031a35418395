// Do insurance periods keep every version, take only words that fit, and come to the months they are, in whatever units?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RightsAction } from '../../domain/actions/rights.js'
import type { Actor } from '../../domain/actor.js'
import { openCaseFile, type CaseFile } from '../../domain/case-file.js'
import { refuseAction } from '../../domain/commands.js'
import type { Facts } from '../../domain/explained.js'
import { checkForm } from '../../domain/forms.js'
import { bringVersion, howCommunicated, standPeriods, takeReview, versionOf } from '../../domain/insurance-periods.js'
import { periodType, periodTypeCodes, periodTypes } from '../../domain/period-types.js'
import { portabilityBookkeeping } from '../../domain/portability-acts.js'
import { decide, nepalKorea, stepsOf, valueOf } from './nepal-korea.js'

const at = '2030-02-01T00:00:00.000Z'
const dated = (from: string, to: string, type?: string) => ({
  from,
  to,
  contributionMinor: 100,
  ...(type ? { type } : {}),
})
const days = (amount: string, year?: number) => ({
  amount,
  unit: 'day',
  contributionMinor: 100,
  ...(year ? { year } : {}),
})
const site = { arrivedOn: '2027-01-01', leftOn: '2029-12-31' }
const count = (periods: Facts[], daysPerWeek: number | null = null) =>
  valueOf('insured-periods', { version: 1, periods, daysPerWeek, ...site })

describe('the types of periods', () => {
  it('are the 22 codes of the form P5000: 5 compulsory with residence, 4 voluntary, 12 assimilated, 1 added to nothing', () => {
    const counts = Object.values(periodTypes).map((type) => type.counts)
    expect(periodTypeCodes).toHaveLength(22)
    expect([
      counts.filter((kind) => kind === 'compulsory').length,
      counts.filter((kind) => kind === 'voluntary').length,
      counts.filter((kind) => kind === 'assimilated').length,
      counts.filter((kind) => kind === null).length,
    ]).toEqual([5, 4, 12, 1])
  })
  it('without a code are compulsory insurance; child care is assimilated; after the contingency counts for nothing', () => {
    expect(periodType(undefined)).toMatchObject({ counts: 'compulsory' })
    expect(periodType('45')).toMatchObject({ meaning: 'child care', counts: 'assimilated' })
    expect(periodType('52').counts).toBeNull()
  })
})

describe('insured periods', () => {
  it.each([
    [
      '2 years of 250 days in a 5-day scheme, told year by year, are 24 months',
      [days('250', 2027), days('250', 2028)],
      5,
      24,
    ],
    ['the same 500 days told as a whole are 23 months', [days('250'), days('250')], 5, 23],
    ['300 days of one year in a 5-day scheme are 12 months at most', [days('300', 2027)], 5, 12],
    ['78 days are 3 months in a 6-day scheme', [days('78')], 6, 3],
    [
      '53 weeks of one year are 12 months',
      [{ amount: '53', unit: 'week', year: 2027, contributionMinor: 0 }],
      null,
      12,
    ],
    ['2.35 years are 29 months', [{ amount: '2.35', unit: 'year', contributionMinor: 0 }], null, 29],
    [
      'a year and 3 dated months are 15 months',
      [{ amount: '1', unit: 'year', contributionMinor: 0 }, dated('2027-01-01', '2027-03-31')],
      null,
      15,
    ],
  ] as const)('%s', (_, periods, week, months) => {
    expect(count([...periods] as Facts[], week)).toMatchObject({ months, gaps: null })
  })
  it('count a day once: 2 periods over the same year are 12 months, 365 days are dropped, both contributions are kept', () => {
    const year = dated('2027-01-01', '2027-12-31')
    expect(count([year, { ...year, type: '45' }])).toMatchObject({
      months: 12,
      daysDropped: 365,
      contributionsMinor: 200,
      gaps: 1,
    })
  })
  it('add nothing for a period after the contingency, and say so', () => {
    const periods = [dated('2027-01-01', '2027-12-31', '11'), dated('2028-01-01', '2028-12-31', '52')]
    expect(count(periods)).toMatchObject({ months: 12, notCounted: 1 })
    const facts = { version: 1, periods, daysPerWeek: null, ...site }
    expect(stepsOf('insured-periods', facts).get('period-types-counted')).toBe(1)
  })
  it('need the table of conversion for amounts, and not for dates', () => {
    const rulebook = { ...nepalKorea(), figures: {} }
    const facts = (periods: Facts[]) => ({ version: 1, periods, daysPerWeek: 5, ...site })
    expect(decide('insured-periods', facts([days('10')]), { rulebook })).toMatchObject({
      figures: ['period-days-of-month'],
    })
    expect(decide('insured-periods', facts([]), { rulebook })).toMatchObject({ status: 'decided' })
  })
  it('say which institution notified them and how', () => {
    const facts = { periods: [days('250', 2027)], currency: 'KRW', notifiedOn: '2030-02-01', daysPerWeek: 5 }
    expect(valueOf('notified-periods', facts)).toEqual({
      institution: 'kr-social-security-office',
      communicated: 'year-by-year',
    })
    expect([
      howCommunicated([]),
      howCommunicated([days('1')]),
      howCommunicated([dated('2027-01-01', '2027-02-01')]),
    ]).toEqual(['dated', 'aggregate', 'dated'])
  })
})

describe('a notification', () => {
  const form = (periods: Facts[], more: Facts = {}) =>
    checkForm('handoff', 'insurance-periods', { periods, currency: 'KRW', notifiedOn: '2030-02-01', ...more })
  it('of before types and amounts is taken as it was', () => {
    expect(form([{ from: '2027-01-01', to: '2027-12-31', contributionMinor: 0 }])).toMatchObject({ ok: true })
  })
  it.each([
    ['days without their week', [days('10')], {}, ['daysPerWeek', /5, 6 or 7/]],
    [
      'amounts with and without a year',
      [days('10'), days('10', 2027)],
      { daysPerWeek: 5 },
      ['periods', /of each amount/],
    ],
    ['an unknown type', [dated('2027-01-01', '2027-02-01', '99')], {}, ['periods.0', /dated period/]],
    ['a period that is neither', [{ contributionMinor: 0 }], {}, ['periods.0', /dated period/]],
  ] as const)('with %s is refused with what to do', (_, periods, more, [path, message]) => {
    const verdict = form([...periods] as Facts[], more)
    expect(verdict).toMatchObject({ ok: false, problems: [{ path, message: expect.stringMatching(message) }] })
  })
})

const aFile = (): CaseFile => ({
  ...openCaseFile({
    procedure: 'portability',
    caseNumber: 'NP-TEST',
    corridor: 'npl-kor-manufacturing',
    rulebook: 'hash',
    clock: { mode: 'real' },
    facts: {},
  }),
  procedures: { portability: 3 },
})
const office: Actor = { role: 'organisation', id: 'kr-social-security-office' }
type Said = { data: Facts; actor: Actor }
const self: Actor = { role: 'person', id: 'self' }

/** Says it to the file as its door would; the refusal, if there is one. */
function act(file: CaseFile, action: RightsAction, { data, actor }: Said): string | undefined {
  const command = { commandId: `c${file.events.length}`, digest: 'd', actor, data }
  const refusal = refuseAction(file, { action, at }, command)
  if (!refusal)
    portabilityBookkeeping.acts[action].apply(file, { action, actor, at, commandId: command.commandId, data })
  return refusal?.message
}
const notified = { periods: [dated('2027-01-01', '2027-12-31')], currency: 'KRW', notifiedOn: '2030-01-15' }

describe('the versions of the periods of a case', () => {
  it.each([
    [
      'a word before anything was notified',
      (file: CaseFile) => act(file, 'confirm-periods', { data: { version: 1 }, actor: self }),
      'periods-notified-first',
    ],
    [
      'a correction where the rights were opened before periods had versions',
      (file: CaseFile) =>
        act({ ...file, procedures: { portability: 2 } }, 'correct-periods', { data: notified, actor: office }),
      'periods-kept-in-versions',
    ],
    [
      'a word about another version',
      (file: CaseFile) => {
        act(file, 'correct-periods', { data: notified, actor: office })
        return act(file, 'contest-periods', { data: { version: 7, reason: 'other' }, actor: self })
      },
      'periods-version-in-force',
    ],
    [
      'a word while they are looked at',
      (file: CaseFile) => {
        act(file, 'correct-periods', { data: notified, actor: office })
        act(file, 'contest-periods', { data: { version: 1, reason: 'other' }, actor: self })
        return act(file, 'confirm-periods', { data: { version: 1 }, actor: self })
      },
      'periods-under-review',
    ],
    [
      'a correction by another institution',
      (file: CaseFile) => {
        act(file, 'correct-periods', { data: notified, actor: office })
        return act(file, 'correct-periods', { data: notified, actor: { role: 'organisation', id: 'another' } })
      },
      'institution-corrects-its-own',
    ],
    [
      'a first record by a caseworker that names nobody',
      (file: CaseFile) => act(file, 'correct-periods', { data: notified, actor: { role: 'caseworker', id: 'desk-1' } }),
      'institution-named',
    ],
  ])('refuse %s', (_, refused, rule) => {
    expect(refused(aFile())).toContain(`rule ${rule}`)
  })

  type Move = 'correct' | 'contest' | 'confirm' | 'uphold' | 'amend' | 'give-up'
  const moves = fc.array(fc.constantFrom<Move>('correct', 'contest', 'confirm', 'uphold', 'amend', 'give-up'), {
    maxLength: 40,
  })
  const move = (file: CaseFile, what: Move) => {
    const version = versionOf(file)
    if (what === 'correct') act(file, 'correct-periods', { data: notified, actor: office })
    if (what === 'contest') act(file, 'contest-periods', { data: { version, reason: 'other' }, actor: self })
    if (what === 'confirm') act(file, 'confirm-periods', { data: { version }, actor: self })
    if (what === 'uphold') takeReview(file, { answer: { outcome: 'upheld', notifiedOn: '2030-03-01' }, at })
    if (what === 'amend') takeReview(file, { answer: { outcome: 'corrected', ...notified }, at })
    if (what === 'give-up') takeReview(file, { answer: undefined, at })
  }

  it('count up by one and lose none, whatever is said in whatever order; only the last one is ever spoken of', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const file = aFile()
        for (const what of list) move(file, what)
        const versions = file.events.flatMap((event) => (event.event === 'periods-version' ? [event.version] : []))
        expect(versions).toEqual(versions.map((_, n) => n + 1))
        expect(versionOf(file)).toBe(versions.length)
        let last = 0
        for (const event of file.events) {
          if (event.event === 'periods-version') last = event.version
          if (event.event === 'periods-standing') expect(event.version).toBe(last)
        }
      }),
    )
  })
  it('say again what an upheld one said, dated anew', () => {
    const file = aFile()
    bringVersion(file, { data: { ...notified, institution: office.id }, reason: 'notified', by: 'organisation:x', at })
    standPeriods(file, { standing: 'contested', by: 'person:self', at, reason: 'other' })
    takeReview(file, { answer: { outcome: 'upheld', notifiedOn: '2030-03-01' }, at })
    expect(file.periods).toMatchObject({
      standing: 'notified',
      inForce: {
        version: 2,
        reason: 'upheld',
        institution: office.id,
        notifiedOn: '2030-03-01',
        periods: notified.periods,
      },
    })
  })
})
