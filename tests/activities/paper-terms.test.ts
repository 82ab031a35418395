// Has every code that a paper can print its word, in every language: those of the shipped rulebooks and those of our own decisions?
import { describe, expect, it } from 'vitest'
import { listedLanguages } from '../../activities/templates/language.js'
import { voiceOf } from '../../activities/templates/say.js'
import { incentiveNames } from '../../domain/agency/agency-book.js'
import { isAgencyDocument } from '../../domain/agency/agency-documents.js'
import { roles } from '../../domain/actor.js'
import { documentKinds } from '../../domain/documents.js'
import { workPositions } from '../../domain/documents/certificate-of-coverage.js'
import {
  grievanceCategories,
  grievanceChannels,
  grievanceSeverities,
} from '../../domain/documents/grievance-receipt.js'
import { medicalResults } from '../../domain/documents/medical-referral.js'
import { recognitionMeasures, recognitionOutcomes } from '../../domain/documents/recognition-decision.js'
import { comparisonQuestions } from '../../domain/documents/refund-advice.js'
import {
  repatriationGrounds,
  repatriationKinds,
  repatriationPayers,
  repatriationSanctions,
} from '../../domain/documents/repatriation-order.js'
import { openRights } from '../../domain/documents/skills-passport.js'
import { periodsReasons } from '../../domain/documents/statement-of-insurance-periods.js'
import { benefitBases, entitlements } from '../../domain/documents/totalization-calculation.js'
import { feeClasses } from '../../domain/fees/fee-categories.js'
import { contestReasons } from '../../domain/insurance-periods.js'
import { totalizationRules } from '../../domain/rulebook/rulebook-instrument.js'
import { roundings } from '../../domain/totalization/vocabulary.js'
import { caseStatuses, stages } from '../../domain/transitions.js'
import { coverageStates } from '../../domain/coverage.js'
import { comparisonReasons } from '../../domain/refund-comparison.js'
import { periodTypeCodes } from '../../domain/period-types.js'
import { loadRulebooks } from '../../rulebook/load.js'
import { read } from '../source-files.js'
import { paperFacts } from './papers.js'

const corridors = loadRulebooks().flatMap(({ rulebook }) => (rulebook.kind === 'corridor' ? [rulebook] : []))
const clauses = corridors.flatMap((corridor) => corridor.contractClauses)
const terms = clauses.flatMap(({ term }) => term ?? [])

/** Units that are printed as a count; amounts of money and payers have their own words. */
const countedUnits = terms
  .filter(({ name, unit }) => name !== 'monthly-wage' && unit !== 'payer')
  .map(({ unit }) => unit.replaceAll(' ', '-'))

/** Where the decisions stand whose steps a statement of rights explains. */
const explained = [
  'applicable-law',
  'claim-dates',
  'departure-guarantee',
  'health-cover-plan',
  'insurance-periods/insured-periods',
  'periods',
  'refund-comparison',
  'refunds',
].map((name) => read(`domain/${name}.ts`))

const found = (pattern: RegExp): string[] =>
  explained.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))

const rules = [...found(/rule: '([a-z-]+)'/g), ...found(/'(departure-guarantee(?!-percent|-minimum)[a-z-]*)'/g)]

const inputs = (paperFacts['statement-of-rights']['steps'] as { inputs: object[] }[])
  .flatMap((step) => step.inputs.flatMap(Object.keys))
  .map((name) => name.replace(/Minor$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

const offices = corridors.map(({ parties }) => parties['insurance-periods'] ?? 'social-security-office')

const printed: { readonly [group: string]: readonly string[] } = {
  sector: corridors.map(({ sector }) => sector),
  module: corridors.flatMap(({ trainingModules }) => trainingModules.map(({ id }) => id)),
  clause: clauses.map(({ id }) => id),
  'agreed-unit': countedUnits,
  'borne-by': ['employer', 'worker', 'state'],
  'period-type': periodTypeCodes,
  law: ['origin', 'destination', 'unknown'],
  'health-payer': ['home-scheme', 'host-scheme', 'employer', 'private'],
  comparison: ['keep', 'claim', 'compare', 'unknown'],
  'periods-count': ['totalization', 'contributions-only', 'none', 'unknown'],
  rule: [...rules, ...incentiveNames.map((name) => `incentive-${name}`)],
  input: inputs,
  value: [...comparisonReasons, ...coverageStates, ...offices],
  'licence-kind': ['provisional', 'regular'],
  reason: ['application', 'complaint', 'random', 'renewal', 'risk-list'],
  'fee-class': feeClasses,
  'medical-result': medicalResults,
  'recognition-outcome': recognitionOutcomes,
  'recognition-measure': recognitionMeasures,
  'work-position': workPositions,
  'periods-reason': periodsReasons,
  'contest-reason': contestReasons,
  entitlement: entitlements,
  'benefit-basis': benefitBases,
  'totalization-rule': totalizationRules,
  'totalization-result': ['own', 'aggregated', 'none', 'short', 'exclusive', ...roundings],
  instrument: ['eu-883-2004', 'cets-78', 'bilateral-pro-rata'],
  'refund-reason': comparisonReasons,
  'refund-question': comparisonQuestions,
  'grievance-category': grievanceCategories,
  'grievance-channel': grievanceChannels,
  severity: grievanceSeverities,
  role: roles,
  'repatriation-kind': repatriationKinds,
  'repatriation-ground': repatriationGrounds,
  'repatriation-payer': repatriationPayers,
  'repatriation-sanction': repatriationSanctions,
  'open-right': openRights,
  stage: [...stages, 'portability'],
  'case-status': caseStatuses,
  document: documentKinds.filter((kind) => !isAgencyDocument(kind)),
}

describe('codes on papers', () => {
  it('are those of 3 corridors or more, with more than 30 rules of explained steps', () => {
    expect(corridors.length).toBeGreaterThanOrEqual(3)
    expect(new Set(rules).size).toBeGreaterThan(30)
    expect(countedUnits).toContain('hours-a-week')
  })

  it.each(
    listedLanguages().flatMap((language) => Object.keys(printed).map((group) => [language.code, group] as const)),
  )('all have their word in %s: %s', (code, group) => {
    const language = listedLanguages().find((one) => one.code === code)
    if (!language) throw new Error(`expected ${code} to be listed`)
    const { known } = voiceOf(language, 'paper')
    expect(new Set((printed[group] ?? []).filter((one) => known(group, one) === undefined))).toEqual(new Set())
    expect(printed[group]?.length).toBeGreaterThan(0)
  })
})
