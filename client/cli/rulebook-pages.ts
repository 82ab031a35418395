// How does a rulebook look to a person: every statement with its dates, its source, and whether it is verified?
import type { Rulebook } from '../../domain/rulebook.js'
import type { DatedValue, Figure, Period } from '../../domain/rulebook/rulebook-figures.js'
import type { DeadlineRule } from '../../domain/rulebook/rulebook-terms.js'
import type { ListedRulebook } from '../rulebooks.js'
import { shownInstrument, shownSocialSecurity } from './instrument-pages.js'
import type { Shown, Table } from './print.js'

/** A whole rulebook. */
export function shownRulebook(rulebook: ListedRulebook, content: Rulebook): Shown {
  const rows = Object.entries(content.figures).flatMap(([name, { unit, values }]) =>
    values.map((dated) => [name, said(dated.value), unit, ...datesOf(dated), ...sourceOf(dated)]),
  )
  return [
    `${rulebook.id}, version ${rulebook.version}: ${rulebook.title}`,
    `${rulebook.figures} statements, ${rulebook.unknown} unknown, ${rulebook.unverified} unverified; sha-256 ${rulebook.hash}`,
    { head: ['figure', 'value', 'unit', 'from', 'to', 'verified', 'source'], rows },
    ...(content.kind === 'corridor' ? [...termsOf(content), ...shownSocialSecurity(content.socialSecurity)] : []),
    ...(content.kind === 'instrument' ? shownInstrument(content) : []),
    'deadlines',
    {
      head: ['task or handoff', 'term', 'verified', 'source'],
      rows: Object.entries(content.deadlines).map(([kind, rule]) => [kind, termOf(rule), ...sourceOf(rule)]),
    },
  ]
}

function termsOf({
  agreement,
  payers,
  requirements,
  trainingModules,
  contractClauses,
}: Extract<Rulebook, { kind: 'corridor' }>): Shown {
  const head = ['verified', 'source']
  return [
    `agreement: ${agreement.title} (${agreement.source}; verified: ${yes(agreement.verified)})`,
    'costs',
    table(
      ['cost', 'payer', 'cap', ...head],
      Object.entries(payers).map(([name, one]) => [name, one.payer, one.capFigure ?? '', ...sourceOf(one)]),
    ),
    'requirements',
    table(
      ['requirement', 'level', ...head],
      Object.entries(requirements).map(([name, one]) => [name, one.level, ...sourceOf(one)]),
    ),
    'training',
    table(
      ['module', 'text', ...head],
      trainingModules.map((one) => [one.id, one.text, ...sourceOf(one)]),
    ),
    'clauses of the standard contract',
    table(
      ['clause', 'text', 'rule', ...head],
      contractClauses.map((one) => [one.id, one.text, one.rule, ...sourceOf(one)]),
    ),
  ]
}

/** The dated values of one figure. */
export function shownFigure(name: string, figure: Figure): Shown {
  const rows = figure.values.map((dated) => [said(dated.value), ...datesOf(dated), ...sourceOf(dated), notesOf(dated)])
  return [
    `${name}: ${figure.label}, in ${figure.unit}${figure.period ? `, ${periodOf(figure.period)}` : ''}`,
    { head: ['value', 'from', 'to', 'verified', 'source', 'note'], rows },
  ]
}

const table = (head: string[], rows: string[][]): Table => ({ head, rows })
const yes = (verified: boolean): string => (verified ? 'yes' : 'no')
const said = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
const datesOf = ({ validFrom, validTo }: DatedValue): string[] => [validFrom, validTo ?? '']
const sourceOf = ({ verified, source }: { verified: boolean; source: string }): string[] => [yes(verified), source]

function notesOf({ note, conflicting = [] }: DatedValue): string {
  const others = conflicting.map(({ value, source }) => `another source says ${said(value)}: ${source}`)
  return [...(note === undefined ? [] : [note]), ...others].join('; ')
}

function periodOf({ count, zone, countFirstDay }: Period): string {
  return `${count} days of the ${zone}, the day of notice ${countFirstDay ? 'counts' : 'does not count'}`
}

const termOf = (rule: DeadlineRule): string => `${rule.days} ${periodOf(rule)}`
