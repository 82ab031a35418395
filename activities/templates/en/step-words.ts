// How does English put a step of a decision: its source, what went in, what came out, without a machine's way of writing?
import type { StatedStep } from '../../../domain/documents.js'
import { amount, country, fromCode, fromName, longDate, monthsOf, writtenOut } from './words.js'

/** The lines of a step below its title. An unchecked source bears a star. */
export function stepLines(step: StatedStep, currency: string): string[] {
  const inputs = step.inputs.flatMap((input) =>
    Object.entries(input).map(([name, value]) => inputText(name, value, currency)),
  )
  return [
    `Source: ${sourceText(step.source)}${step.verified ? '' : ' *'}`,
    ...(inputs.length > 0 ? [`From: ${inputs.join('; ')}`] : []),
    `Result: ${resultText(step, currency)}`,
  ]
}

/** A source of ours speaks to developers here and there: the mark and the names of figures are put into words. */
const sourceText = (source: string): string =>
  writtenOut(source)
    .replace(/\bUNVERIFIED\b/g, 'not checked')
    .replace(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g, (_, code: string) => `"${fromCode(code)}"`)

function inputText(name: string, value: unknown, currency: string): string {
  if (name.endsWith('Minor')) return `${fromName(name.slice(0, -'Minor'.length))} = ${moneyText(value, currency)}`
  if (name === 'amounts') return `amounts = ${moneyText(value, currency)}`
  if (name === 'nationality' && typeof value === 'string') return `nationality = ${country(value)}`
  return `${fromName(name)} = ${valueText(value)}`
}

/** Rules whose result is an amount. */
const rulesOfMoney: readonly string[] = [
  'contributions-notified',
  'contributions-as-notified',
  'interest-only-as-notified',
  'total-of-known-amounts',
  'departure-guarantee',
  'departure-guarantee-not-yet-earned',
  'departure-guarantee-lost-by-desertion',
]
const rulesOfMonths: readonly string[] = [
  'months-notified',
  'months-on-site',
  'full-months-on-site',
  'full-months-employed',
]

function resultText({ rule, result }: StatedStep, currency: string): string {
  if (rulesOfMoney.includes(rule)) return moneyText(result, currency)
  if (rulesOfMonths.includes(rule) && typeof result === 'number') return monthsOf(result)
  return valueText(result)
}

function moneyText(value: unknown, currency: string): string {
  if (Array.isArray(value)) return listText(value, (one) => moneyText(one, currency))
  return typeof value === 'number' ? amount(value, currency) : valueText(value)
}

/** A value as a reader takes it: days written out, codes in words, nothing as "none". */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return listText(value, valueText)
  switch (typeof value) {
    case 'string':
      return wordsOf(value)
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'yes' : 'no'
    default:
      return value ? namedValues(value) : 'none'
  }
}

const listText = (values: readonly unknown[], text: (value: unknown) => string): string =>
  values.length === 0 ? 'none' : values.map(text).join(', ')

function wordsOf(text: string): string {
  if (text === 'unknown') return 'not known'
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z)?$/.exec(text)?.[1]
  if (day) return longDate(day)
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (from && to) return `${longDate(from)} to ${longDate(to)}`
  const [, ...span] = /^(\d+)y (\d+)m (\d+)d$/.exec(text) ?? []
  if (span.length === 3) return spanText(span.map(Number))
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? text.replaceAll('-', ' ') : text
}

/** `[3, 0, 1]` → `3 years, 1 day`. */
function spanText(counts: readonly number[]): string {
  const units = ['year', 'month', 'day']
  const parts = counts.flatMap((count, place) =>
    count === 0 ? [] : [`${count} ${units[place] ?? ''}${count === 1 ? '' : 's'}`],
  )
  return parts.join(', ') || 'no time'
}

const namedValues = (record: object): string =>
  Object.entries(record)
    .map(([name, value]) => `${fromName(name)} ${valueText(value)}`)
    .join(' / ')
