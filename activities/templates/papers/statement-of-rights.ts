// Which parts does the statement of social-security rights have?
import type { StatementOfRights } from '../../../domain/documents.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { confirmationNote } from './legal-source.js'
import { healthSection, lawSection, periodsTable } from './moving-sections.js'
import { optionsSection } from './refund-options.js'
import { heading, lead, notice, text } from './paper-words.js'
import { stepLines } from './step-lines.js'

export const statementOfRights: PaperTemplate<StatementOfRights> = (rights, context) => {
  const { say, person, corridor } = context
  return {
    title: say('statement-of-rights.title'),
    subtitle: say('statement-of-rights.subtitle', { country: say.inCountry(corridor.destination) }),
    parts: [
      heading(say('holder.heading')),
      holder(person, say),
      ...stay(rights, context),
      ...periodsTable(rights, say),
      ...lawSection(rights, say),
      ...healthSection(rights, say),
      ...claims(rights, context),
      ...optionsSection(rights, say),
      ...(rights.steps.length > 0 ? explanation(rights, say) : []),
    ],
  }
}

function stay(rights: StatementOfRights, { corridor, say }: PaperContext): Part[] {
  return [
    heading(say('statement-of-rights.stay')),
    {
      part: 'fields',
      rows: [
        [say('statement-of-rights.country'), say.country(corridor.destination)],
        [say('statement-of-rights.arrived-on'), say.day(rights.arrivedOn)],
        [say('statement-of-rights.left-on'), say.day(rights.leftOn)],
        [say('statement-of-rights.months-on-site'), say.months(rights.monthsOnSite)],
        [say('statement-of-rights.months-insured'), monthsInsured(rights, say)],
        [say('statement-of-rights.contributions-paid'), say.money(rights.contributionsMinor, rights.currency)],
      ],
    },
  ]
}

function monthsInsured(rights: StatementOfRights, say: Say): string {
  const months = say.months(rights.months)
  if (rights.agrees !== false) return months
  const excluded = rights.months === 0 && rights.coverage === 'excluded'
  return say(excluded ? 'statement-of-rights.months-as-expected' : 'statement-of-rights.months-differ', { months })
}

function claims(rights: StatementOfRights, { corridor, say }: PaperContext): Part[] {
  return [
    heading(say('statement-of-rights.claims')),
    rights.eligible ? { part: 'fields', rows: grounds(rights, say) } : text(noRefund(rights, say)),
    {
      part: 'table',
      head: [
        say('statement-of-rights.right'),
        say('statement-of-rights.amount'),
        say('statement-of-rights.until-when'),
      ],
      shares: [0.3, 0.28, 0.42],
      rows: [
        ...(rights.eligible ? [contributions(rights, say)] : []),
        ...insurances(rights, corridor, say),
        total(rights, say),
      ],
    },
    ...(rights.advice ? [notice(say.label('advice', rights.advice))] : []),
  ]
}

const noRefund = ({ months }: StatementOfRights, say: Say): string =>
  say(months === 0 ? 'statement-of-rights.nothing-notified' : 'statement-of-rights.no-refund')

type Row = readonly [string, string, string]

function grounds(rights: StatementOfRights, say: Say): (readonly [string, string])[] {
  const { basis } = rights
  return [
    [
      say('statement-of-rights.refund-right'),
      basis ? say('statement-of-rights.refund-yes', { basis: say.label('basis', basis) }) : say('word.yes'),
    ],
    [say('statement-of-rights.interest'), interestOf(rights, say)],
  ]
}

function contributions({ contributionsMinor, currency, claimBy }: StatementOfRights, say: Say): Row {
  const until = claimBy ? say('statement-of-rights.last-day', { day: say.day(claimBy) }) : say('word.not-stated')
  return [say('statement-of-rights.refund'), say.money(contributionsMinor, currency), until]
}

/** The insurances that the corridor knows; each is lost to the dormant fund on its own day, not on that of the refund. */
function insurances(rights: StatementOfRights, { payers }: PaperContext['corridor'], say: Say): Row[] {
  const { departureGuaranteeMinor: minor, dormantOn } = rights
  const dormant = dormantOn
    ? say('statement-of-rights.before-dormant', { day: say.day(dormantOn) })
    : say('word.not-stated')
  const due = typeof minor === 'number' && minor > 0
  const guarantee = due || Object.hasOwn(payers, 'departure-guarantee-insurance')
  const guaranteeRow: Row = [say('statement-of-rights.guarantee'), guaranteeAmount(rights, say), due ? dormant : '-']
  const returnRow: Row = [say('statement-of-rights.return-cost'), say('statement-of-rights.ask-insurer'), dormant]
  return [...(guarantee ? [guaranteeRow] : []), ...(Object.hasOwn(payers, 'return-cost-insurance') ? [returnRow] : [])]
}

function guaranteeAmount({ departureGuaranteeMinor: minor, currency, steps }: StatementOfRights, say: Say): string {
  if (typeof minor !== 'number') return say('statement-of-rights.amount-unknown')
  const reason = steps.map(({ rule }) => say.known('no-guarantee', rule)).find((words) => words !== undefined)
  return minor === 0 && reason ? reason : say.money(minor, currency)
}

const total = ({ totalKnownMinor, contributionsMinor, currency }: StatementOfRights, say: Say): Row => [
  say('statement-of-rights.total'),
  say.money(totalKnownMinor ?? contributionsMinor, currency),
  '',
]

function interestOf({ interest, currency }: StatementOfRights, say: Say): string {
  if (typeof interest === 'number') return say.money(interest, currency)
  if (!interest || interest === 'unknown') return say('statement-of-rights.interest-unknown')
  return say.label('value', interest)
}

function explanation({ steps, currency }: StatementOfRights, say: Say): Part[] {
  const items = steps.map((step, index) => ({
    title: say('statement-of-rights.step', { number: index + 1, rule: say.label('rule', step.rule) }),
    lines: stepLines(step, currency, say),
  }))
  return [
    heading(say('statement-of-rights.explanation')),
    lead(say('statement-of-rights.explained')),
    { part: 'list', items },
    ...confirmationNote(steps, say).map(text),
  ]
}
