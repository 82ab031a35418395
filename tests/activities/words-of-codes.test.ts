// Does every code that a shipped rulebook or a table of the domain can print have its word in English?
import { expect, it } from 'vitest'
import { english as written } from '../../activities/templates/en/language.js'
import { incentiveNames, suspensionCauses } from '../../domain/agency/agency-book.js'
import { demeritCategories, demeritStatuses, measures } from '../../domain/agency/demerits.js'
import { feeCategories, feePayers } from '../../domain/fees/fee-categories.js'
import { allHandoffKinds, allTaskKinds } from '../../domain/forms.js'
import { holdPhases } from '../../domain/holds.js'
import { refusalReasons, verificationReasons, withdrawalReasons } from '../../domain/job-order/job-order-reasons.js'
import type { Rulebook } from '../../domain/rulebook.js'
import { branches, totalizationRules } from '../../domain/rulebook/rulebook-instrument.js'
import { ScreeningFacts } from '../../domain/screening.js'
import { periodUnits } from '../../domain/totalization/vocabulary.js'
import { loadRulebooks } from '../../rulebook/load.js'

const { words: english } = written

const rulebooks = loadRulebooks().map(({ rulebook }) => rulebook)

const wordless = (group: string, codes: readonly string[]): string[] =>
  codes.map((code) => `${group}.${code}`).filter((key) => !Object.hasOwn(english, key))

const tasks = allTaskKinds().map(({ kind }) => kind)
const handoffs = allHandoffKinds().map(({ kind }) => kind)

it.each<readonly [string, readonly string[]]>([
  ['task', tasks],
  ['handoff', handoffs],
  ['handoff-request', handoffs],
  ['fee', feeCategories],
  ['payer', [...feePayers, 'unknown']],
  ['gate', Object.keys(ScreeningFacts.shape)],
  ['reason', Object.keys(ScreeningFacts.shape).map((gate) => `screening-${gate}`)],
  ['reason', [...refusalReasons, ...withdrawalReasons, ...verificationReasons]],
  ['phase', holdPhases],
  ['branch', branches],
  ['rule', totalizationRules],
  ['rule', incentiveNames.map((name) => `incentive-${name}`)],
  ['incentive', incentiveNames],
  ['suspension', suspensionCauses],
  ['breach', demeritCategories],
  ['measure', measures],
  ['demerit-outcome', demeritStatuses],
  ['count', periodUnits.map((unit) => `${unit}s`)],
  ['field', ['given-name', ...fieldsOfHandoffs()]],
])('each code of the group %s has a word', (group, codes) => {
  expect(codes.length).toBeGreaterThan(0)
  expect(wordless(group, codes)).toEqual([])
})

function fieldsOfHandoffs(): string[] {
  const carried = new Set(allHandoffKinds().flatMap(({ carries }) => carries))
  return [...carried].map((field) => field.replace(/([A-Z])/g, '-$1').toLowerCase())
}

it.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))(
  'each code of the rulebook %s that a letter can print has a word',
  (_id, rulebook) => {
    expect(wordlessOf(rulebook)).toEqual([])
    const due = Object.keys(rulebook.deadlines).filter((kind) => kind !== 'default')
    expect(due.filter((kind) => !tasks.includes(kind) && !handoffs.includes(kind))).toEqual([])
  },
)

function wordlessOf(rulebook: Rulebook): string[] {
  if (rulebook.kind !== 'corridor') return []
  return [
    ...wordless('fee', Object.keys(rulebook.payers)),
    ...wordless(
      'payer',
      Object.values(rulebook.payers).map(({ payer }) => payer),
    ),
    ...wordless(
      'clause',
      rulebook.contractClauses.map(({ id }) => id),
    ),
    ...wordless(
      'module',
      rulebook.trainingModules.map(({ id }) => id),
    ),
  ]
}

it('a code that nobody put into words is found', () => {
  expect(wordless('fee', ['visa', 'key-money'])).toEqual(['fee.key-money'])
})
