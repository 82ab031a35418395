// What does the statement of social-security rights say, in English?
import type { StatedStep, StatementOfRights } from '../../../domain/documents.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { holder } from './holder.js'
import { advice, amount, basis, country, fromCode, fromName, longDate, monthsOf, orNone, writtenOut } from './words.js'

export const statementOfRights: PaperTemplate<StatementOfRights> = (rights, context) => ({
  title: 'Statement of Rights',
  subtitle: `Social security from work in ${country(context.corridor.destination)}`,
  parts: [
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: holder(context.person) },
    ...stay(rights, context),
    ...periods(rights),
    ...refund(rights),
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

function periods({ periods, currency }: StatementOfRights): Part[] {
  if (periods.length === 0) return []
  return [
    {
      part: 'table',
      head: ['From', 'To', 'Contributions'],
      shares: [0.35, 0.35, 0.3],
      rows: periods.map((period) => [
        longDate(period.from),
        longDate(period.to),
        amount(period.contributionMinor, currency),
      ]),
      numbersFrom: 2,
    },
  ]
}

function refund(rights: StatementOfRights): Part[] {
  const noRefund =
    rights.months === 0
      ? 'No insurance periods were notified: there are no contributions to refund.'
      : 'There is no right to a refund of contributions. The insurance periods stay on record and may count for a pension.'
  const known = rights.totalKnownMinor ?? 0
  return [
    { part: 'heading', text: 'Refund' },
    ...(rights.eligible ? [] : [{ part: 'text', text: noRefund } as const]),
    ...(rights.eligible || known > 0 ? [{ part: 'fields', rows: claims(rights) } as const] : []),
    ...(rights.advice ? [{ part: 'notice', text: advice(rights.advice) } as const] : []),
  ]
}

/** What can be claimed, what is not known of it, and until when. */
function claims(rights: StatementOfRights): [string, string][] {
  const { currency, departureGuaranteeMinor: guarantee } = rights
  const contributions: [string, string][] = [
    ['Right to a refund', rights.basis ? `Yes: ${basis(rights.basis)}` : 'Yes'],
    ['Contributions refunded', amount(rights.contributionsMinor, currency)],
    ['Interest', interest(rights)],
  ]
  return [
    ...(rights.eligible ? contributions : []),
    ['Departure guarantee', typeof guarantee === 'number' ? amount(guarantee, currency) : 'not known'],
    ['Total known today', amount(rights.totalKnownMinor ?? rights.contributionsMinor, currency)],
    ['Claim by', orNone(rights.claimBy)],
    ...(rights.dormantOn ? [['Goes to the dormant fund on', longDate(rights.dormantOn)] as [string, string]] : []),
  ]
}

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
      text: `Each step names the rule, where the rule comes from, what went in and what came out. Amounts that come out are in ${currency}, in its smallest unit.`,
    },
    {
      part: 'list',
      items: steps.map((step, index) => ({
        title: `${index + 1}. ${fromCode(step.rule)}`,
        lines: linesOf(step, currency),
      })),
    },
    ...(unverified
      ? [{ part: 'text', text: 'Sources marked * have not been checked against the original text yet.' } as const]
      : []),
  ]
}

function linesOf(step: StatedStep, currency: string): string[] {
  const inputs = step.inputs.flatMap((input) =>
    Object.entries(input).map(([name, value]) => inputText(name, value, currency)),
  )
  return [
    `Source: ${writtenOut(step.source)}${step.verified ? '' : ' *'}`,
    ...(inputs.length > 0 ? [`From: ${inputs.join('; ')}`] : []),
    `Result: ${valueText(step.result)}`,
  ]
}

function inputText(name: string, value: unknown, currency: string): string {
  const money = typeof value === 'number' && name.endsWith('Minor')
  return money
    ? `${fromName(name.slice(0, -'Minor'.length))} = ${amount(value, currency)}`
    : `${fromName(name)} = ${valueText(value)}`
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ')
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'yes' : 'no'
    default:
      return value ? namedValues(value) : 'none'
  }
}

const namedValues = (record: object): string =>
  Object.entries(record)
    .map(([name, value]) => `${fromName(name)} ${valueText(value)}`)
    .join(' / ')
