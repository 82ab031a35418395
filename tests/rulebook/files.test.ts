// Is every rulebook that comes with the system sound, honest about what it knows, and complete for the stages that read it?
import { describe, expect, it } from 'vitest'
import { incentiveNames } from '../../domain/agency/agency-book.js'
import { demeritCategories } from '../../domain/agency/demerits.js'
import { handoffOf } from '../../domain/benefit-claim/claim-requests.js'
import { claimTasks } from '../../domain/benefit-claim/claim-tasks.js'
import { allHandoffKinds, allTaskKinds } from '../../domain/forms.js'
import type { Rulebook } from '../../domain/rulebook.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { loadRulebooks } from '../../rulebook/load.js'

const rulebooks = loadRulebooks().map(({ rulebook }) => rulebook)
const corridors = rulebooks.flatMap((rulebook) => (rulebook.kind === 'corridor' ? [rulebook] : []))
const countries = rulebooks.flatMap((rulebook) => (rulebook.kind === 'country' ? [rulebook] : []))
/** What a benefit claim asks: under an instrument, of institutions that the claim names itself. */
const handoffsOfClaims: readonly string[] = Object.values(handoffOf)
const handoffsOfCases = () => allHandoffKinds().flatMap(({ kind }) => (handoffsOfClaims.includes(kind) ? [] : [kind]))

const named = <R extends Rulebook>(books: R[]) => books.map((book) => [book.id, book] as const)

/** Every statement that carries a source. */
function statementsOf(rulebook: Rulebook): { source: string; verified: boolean }[] {
  const values = Object.values(rulebook.figures).flatMap((figure) => figure.values)
  if (rulebook.kind === 'instrument') {
    const { branches, totalization, waivers, refund, deadlines } = rulebook
    const paid = refund ? [refund.base, refund.rounding, ...refund.conditions, ...refund.consequences] : []
    const rules = Object.values(totalization?.rules ?? {})
    return [...values, ...branches, ...rules, ...waivers, ...paid, ...Object.values(deadlines)]
  }
  if (rulebook.kind === 'country') return values
  const { payers, contractClauses, requirements, trainingModules, socialSecurity } = rulebook
  const translated = contractClauses.flatMap(({ texts = {} }) => Object.values(texts))
  const others = [...Object.values(payers), ...contractClauses, ...translated, ...Object.values(requirements)]
  return [...values, ...others, ...trainingModules, ...Object.values(socialSecurity ?? {}).flat()]
}

describe('the rulebooks that come with the system', () => {
  it('are 3 corridors, their 3 countries of origin and the instruments of social security, and all of them are sound', () => {
    expect(rulebooks.filter(({ kind }) => kind !== 'instrument').map(({ id }) => id)).toEqual([
      'bgd-sau-construction',
      'bgd',
      'npl-kor-manufacturing',
      'npl',
      'phl-deu-nursing',
      'phl',
    ])
    const origins = corridors.map(({ id }) => id.slice(0, 3))
    expect(rulebooks.filter(({ kind }) => kind === 'country').map(({ id }) => id)).toEqual(origins)
  })
  it.each(named(rulebooks))(
    '%s never calls verified what is our own choice, recollection or not read',
    (_, rulebook) => {
      const own = statementsOf(rulebook).filter(({ source }) =>
        /no authority|no source|own (service|proposal|translation)|not been read|recollection|none like it/.test(
          source,
        ),
      )
      expect(own.length).toBeGreaterThan(rulebook.kind === 'instrument' ? 0 : 5)
      expect(own.filter(({ verified }) => verified)).toEqual([])
    },
  )
  it.each(named(rulebooks))('%s has deadlines for known kinds of tasks and handoffs only', (_, rulebook) => {
    const kinds = ['default', ...[...allTaskKinds(), ...allHandoffKinds()].map(({ kind }) => kind)]
    expect(Object.keys(rulebook.deadlines).filter((kind) => !kinds.includes(kind))).toEqual([])
  })
})

/** Figures that the rules of the stages read, by the name that a corridor of today gives them, or gave them before. */
const readByStages: readonly (readonly string[])[] = [
  ['language-test-minimum', 'eps-topik-shortlist-score'],
  ['language-test-highest', 'eps-topik-highest-score'],
  ['medical-validity-days', 'medical-validity-months'],
  ['medical-retest-days'],
  ['passport-validity-months'],
  ['preliminary-training-hours'],
  ['training-attendance-minimum-percent'],
  ['minimum-monthly-wage'],
  ['stay-maximum-months'],
  ['welfare-check-first-months'],
  ['welfare-check-every-months'],
  ['reintegration-follow-up-months'],
  ['refund-claim-years', 'nps-claim-years'],
  ['refund-visa-classes', 'nps-refund-visa-classes'],
  ['agreement-with-origin', 'nps-agreement-with-origin'],
  ['pension-qualifying-months'],
  ['coverage-of-origin-nationals', 'nps-coverage-of-origin-nationals'],
  ['refund-reminder-months-before-claim-by'],
  ['dormant-insurance-years'],
  ['departure-guarantee-percent'],
  ['departure-guarantee-minimum-months'],
  ['portability-close-days-after-claim-by'],
  ['coverage-posting-maximum-months'],
  ['coverage-extension-ask-days'],
  ['health-cover-at-home'],
  ['health-cover-abroad'],
  ['period-days-of-month'],
  ['accreditation-validity-months'],
  ['replacement-window-months'],
]

describe('the instruments that totalize', () => {
  const totalizing = rulebooks.flatMap((rulebook) =>
    rulebook.kind === 'instrument' && rulebook.totalization ? [rulebook] : [],
  )
  it.each(named(totalizing))('%s has a deadline of its own for each kind of task and handoff of a claim', (_, book) => {
    const kinds = [...claimTasks.map(({ kind }) => kind), ...handoffsOfClaims]
    expect(kinds.filter((kind) => !Object.hasOwn(book.deadlines, kind))).toEqual([])
  })
  it.each(named(totalizing))(
    '%s says the 5 terms of a claim, and calls none verified that is a choice of ours',
    (_, book) => {
      const terms = Object.entries(book.figures).filter(([name]) => name.startsWith('claim-'))
      expect(terms).toHaveLength(5)
      const verified = terms.filter(([, { values }]) => values.some((value) => value.verified)).map(([name]) => name)
      expect(verified).toEqual(book.id === 'eu-883-2004' ? ['claim-closing-days'] : [])
    },
  )
})

describe('the corridors', () => {
  it.each(named(corridors))('%s holds every figure that a stage reads, known or unknown', (_, corridor) => {
    const missing = readByStages.filter((names) => !names.some((name) => Object.hasOwn(corridor.figures, name)))
    expect(missing).toEqual([])
  })
  it.each(named(corridors))('%s has a deadline of its own for each stage task and handoff of a case', (_, corridor) => {
    const before = [...handoffsOfCases(), 'orientation', 'fee-consent', 'arrival', 'return-plan']
    expect(before.filter((kind) => !Object.hasOwn(corridor.deadlines, kind))).toEqual([])
  })
  it.each(named(corridors))('%s names an organisation for each kind of handoff, and none for others', (_, corridor) => {
    const kinds = handoffsOfCases()
    expect(Object.keys(corridor.parties).sort()).toEqual(kinds.sort())
  })
  it.each(named(corridors))('%s names each of 14 clauses once, with a rule of its own', (_, { contractClauses }) => {
    expect(new Set(contractClauses.map(({ id }) => id)).size).toBe(14)
    expect(new Set(contractClauses.map(({ rule }) => rule)).size).toBe(14)
    expect(contractClauses).toHaveLength(14)
  })
  it('compares the wage with the minimum wage and the term with the longest stay, in each of them', () => {
    const figureOf = (clause: string) => (corridor: Corridor) =>
      corridor.contractClauses.find(({ id }) => id === clause)?.term?.figure
    expect(corridors.map(figureOf('wages'))).toEqual(corridors.map(() => 'minimum-monthly-wage'))
    expect(corridors.map(figureOf('term'))).toEqual(corridors.map(() => 'stay-maximum-months'))
  })
})

/** Figures that the rules of agencies read whatever the country says of eligibility and incentives. */
const alwaysNeeded = [
  'agency-registration-fee',
  'deposit-tiers-cash',
  'deposit-top-up-days',
  'deposit-release-months',
  'licence-provisional-months',
  'licence-regular-months',
  'renewal-notice-days',
  'overcharge-refund-days',
  'demerit-reply-days',
  'demerit-appeal-days',
  'demerit-points-threshold',
  ...demeritCategories.map((category) => `demerit-points-${category}`),
]

describe('the countries', () => {
  it.each(named(countries))('%s holds every figure that the rules of agencies read, known or unknown', (_, country) => {
    expect(alwaysNeeded.filter((name) => !Object.hasOwn(country.figures, name))).toEqual([])
  })
  it.each(named(countries))('%s offers each of 6 incentives under a condition', (_, country) => {
    const offered = incentiveNames.filter((name) =>
      ['clean-months', 'minimum-rating', 'minimum-cleared'].some((condition) =>
        Object.hasOwn(country.figures, `incentive-${name}-${condition}`),
      ),
    )
    expect(offered).toEqual(incentiveNames)
  })
  it.each(named(countries))('%s gives an agency as long to answer in its tasks as in its windows', (_, country) => {
    for (const window of ['overcharge-refund', 'demerit-reply', 'demerit-appeal', 'deposit-top-up']) {
      expect(country.deadlines[window]?.days).toBe(country.figures[`${window}-days`]?.values[0]?.value)
    }
  })
})
