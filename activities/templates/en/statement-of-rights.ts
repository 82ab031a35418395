// What does the statement of social-security rights say, in English?
import type { StatementOfRights } from '../../../domain/documents.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { holder } from './holder.js'
import { healthSection, lawSection, optionsSection, periodsTable } from './moving-sections.js'
import { stepLines } from './step-words.js'
import { advice, amount, basis, country, fromCode, longDate, monthsOf, theCountry } from './words.js'

export const statementOfRights: PaperTemplate<StatementOfRights> = (rights, context) => ({
  title: 'Statement of Rights',
  subtitle: `Social security from work in ${theCountry(context.corridor.destination)}`,
  parts: [
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: holder(context.person) },
    ...stay(rights, context),
    ...periodsTable(rights),
    ...lawSection(rights),
    ...healthSection(rights),
    ...claims(rights, context),
    ...optionsSection(rights),
    ...(rights.steps.length > 0 ? explanation(rights) : []),
  ],
})

function stay(rights: StatementOfRights, { corridor }: PaperContext): Part[] {
  const excluded = rights.months === 0 && rights.coverage === 'excluded'
  const differs = excluded
    ? ' (as expected: the scheme abroad does not cover you)'
    : ' (differs from the stay; being clarified)'
  const months = `${monthsOf(rights.months)}${rights.agrees === false ? differs : ''}`
  return [
    { part: 'heading', text: 'Stay and insurance' },
    {
      part: 'fields',
      rows: [
        ['Country', country(corridor.destination)],
        ['Arrived on', longDate(rights.arrivedOn)],
        ['Left on', longDate(rights.leftOn)],
        ['Months on site', monthsOf(rights.monthsOnSite)],
        ['Months insured', months],
        ['Contributions paid', amount(rights.contributionsMinor, rights.currency)],
      ],
    },
  ]
}

function claims(rights: StatementOfRights, { corridor }: PaperContext): Part[] {
  const noRefund =
    rights.months === 0
      ? 'No insurance periods were notified: there are no contributions to refund.'
      : 'There is no right to a refund of contributions. The insurance periods stay on record and may count for a pension.'
  const grounds: [string, string][] = [
    ['Right to a refund', rights.basis ? `Yes: ${basis(rights.basis)}` : 'Yes'],
    ['Interest', interest(rights)],
  ]
  return [
    { part: 'heading', text: 'What you can claim' },
    rights.eligible ? { part: 'fields', rows: grounds } : { part: 'text', text: noRefund },
    {
      part: 'table',
      head: ['Right', 'Amount', 'Until when'],
      shares: [0.3, 0.28, 0.42],
      rows: [...(rights.eligible ? [contributions(rights)] : []), ...insurances(rights, corridor), total(rights)],
    },
    ...(rights.advice ? [{ part: 'notice', text: advice(rights.advice) } as const] : []),
  ]
}

type Row = readonly [string, string, string]

function contributions({ contributionsMinor, currency, claimBy }: StatementOfRights): Row {
  const until = claimBy ? `Last day ${longDate(claimBy)}; then the right ends` : 'not stated'
  return ['Refund of contributions', amount(contributionsMinor, currency), until]
}

/** The insurances that the corridor knows; each is lost to the dormant fund on its own day, not on that of the refund. */
function insurances(rights: StatementOfRights, { payers }: PaperContext['corridor']): Row[] {
  const { departureGuaranteeMinor: minor, dormantOn } = rights
  const dormant = dormantOn
    ? `Before ${longDate(dormantOn)}; then it goes to the dormant fund, which pays on application only`
    : 'not stated'
  const due = typeof minor === 'number' && minor > 0
  const guarantee = due || Object.hasOwn(payers, 'departure-guarantee-insurance')
  const returnCost = Object.hasOwn(payers, 'return-cost-insurance')
  return [
    ...(guarantee ? [['Departure guarantee', guaranteeAmount(rights), due ? dormant : '-'] as const] : []),
    ...(returnCost ? [['Return cost insurance', 'Not computed here: ask the insurer', dormant] as const] : []),
  ]
}

const noGuarantee: { readonly [rule: string]: string } = {
  'departure-guarantee-not-yet-earned': 'None: not long enough with the employer',
  'departure-guarantee-lost-by-desertion': 'None: the employer gets it after desertion',
}

function guaranteeAmount({ departureGuaranteeMinor: minor, currency, steps }: StatementOfRights): string {
  if (typeof minor !== 'number') return 'Not known'
  const reason = steps.map(({ rule }) => noGuarantee[rule]).find((words) => words !== undefined)
  return minor === 0 && reason ? reason : amount(minor, currency)
}

const total = ({ totalKnownMinor, contributionsMinor, currency }: StatementOfRights): Row => [
  'Total known today',
  amount(totalKnownMinor ?? contributionsMinor, currency),
  '',
]

function interest({ interest, currency }: StatementOfRights): string {
  if (typeof interest === 'number') return amount(interest, currency)
  if (!interest || interest === 'unknown') return 'not known: added by the institution when it pays'
  return fromCode(interest)
}

function explanation({ steps, currency }: StatementOfRights): Part[] {
  const unverified = steps.some((step) => !step.verified)
  return [
    { part: 'heading', text: 'How these figures came about' },
    {
      part: 'text',
      text: 'Each step names the rule, where the rule comes from, what went in and what came out.',
    },
    {
      part: 'list',
      items: steps.map((step, index) => ({
        title: `${index + 1}. ${fromCode(step.rule)}`,
        lines: stepLines(step, currency),
      })),
    },
    ...(unverified
      ? [{ part: 'text', text: 'Sources marked * have not been checked against the original text yet.' } as const]
      : []),
  ]
}
