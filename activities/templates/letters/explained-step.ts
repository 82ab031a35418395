// How is a step of a decision put into words: its source, what went in, what came out, without a machine's way of writing?
import type { StatedStep } from '../../../domain/documents.js'
import { wordsOfCode, type Say } from '../say.js'
import { oneAfterTheOther } from './letter-lines.js'

/** The lines of a step below its title. An unchecked source bears a star. Without a currency amounts stay numbers. */
export function stepLines(say: Say, step: StatedStep, currency: string): string[] {
  const words: Words = { say, currency }
  const inputs = step.inputs
    .flatMap((input) => Object.entries(input).map(([name, value]) => inputText(words, name, value)))
    .join('; ')
  return [
    say(step.verified ? 'step.source' : 'step.source-unchecked', { source: sourceText(say, step.source) }),
    ...(inputs === '' ? [] : [say('step.from', { inputs })]),
    say('step.result', { result: resultText(words, step) }),
  ]
}

type Words = { say: Say; currency: string }

/** A source of ours speaks to developers here and there: the mark and the names of figures are put into words. */
const sourceText = (say: Say, source: string): string =>
  source
    .replace(/\bUNVERIFIED\b/g, say('word.not-checked'))
    .replace(/"([a-z0-9]+(?:-[a-z0-9]+)+)"/g, (_, code: string) => `"${say.label('rule', code)}"`)

function inputText(words: Words, name: string, value: unknown): string {
  const { say } = words
  const put = (called: string, text: string) => say('step.input', { name: nameOf(say, called), value: text })
  if (name.endsWith('Minor')) return put(name.slice(0, -'Minor'.length), moneyText(words, value))
  if (name === 'amounts') return put(name, moneyText(words, value))
  if (name === 'nationality' && typeof value === 'string') return put(name, say.country(value))
  return put(name, valueText(say, value))
}

/** `contractMonths` → `contract months`. */
const nameOf = (say: Say, name: string): string => say.term('field', name.replace(/([A-Z])/g, '-$1').toLowerCase())

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

function resultText(words: Words, { rule, result }: StatedStep): string {
  if (rulesOfMoney.includes(rule)) return moneyText(words, result)
  if (rulesOfMonths.includes(rule) && typeof result === 'number') return words.say.months(result)
  return valueText(words.say, result)
}

function moneyText(words: Words, value: unknown): string {
  const { say, currency } = words
  if (Array.isArray(value)) return listText(say, value, (one) => moneyText(words, one))
  return typeof value === 'number' && currency !== '' ? say.money(value, currency) : valueText(say, value)
}

/** A value as a reader takes it: days written out, codes in words, nothing as "none". */
function valueText(say: Say, value: unknown): string {
  if (Array.isArray(value)) return listText(say, value, (one) => valueText(say, one))
  switch (typeof value) {
    case 'string':
      return wordsOf(say, value)
    case 'number':
      return String(value)
    case 'boolean':
      return value ? say('step.yes') : say('step.no')
    default:
      return value ? namedValues(say, value) : say('word.none')
  }
}

const listText = (say: Say, values: readonly unknown[], text: (value: unknown) => string): string =>
  values.length === 0 ? say('word.none') : oneAfterTheOther(say, values.map(text))

function wordsOf(say: Say, text: string): string {
  if (text === 'unknown') return say('word.not-known')
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z)?$/.exec(text)?.[1]
  if (day) return say.day(day)
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (from && to) return say('step.period', { from: say.day(from), to: say.day(to) })
  const [, years, months, days] = /^(\d+)y (\d+)m (\d+)d$/.exec(text) ?? []
  if (days !== undefined) return spanText(say, { years, months, days })
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? (say.known('rule', text) ?? wordsOfCode(text)) : text
}

/** `3y 0m 1d` → `3 years, 1 day`. */
function spanText(say: Say, span: { [unit in 'years' | 'months' | 'days']: string | undefined }): string {
  const units = ['years', 'months', 'days'] as const
  const parts = units.flatMap((unit) => {
    const count = Number(span[unit])
    return count === 0 ? [] : [say(`count.${unit}`, { count })]
  })
  return oneAfterTheOther(say, parts) || say('step.no-time')
}

const namedValues = (say: Say, record: object): string =>
  Object.entries(record)
    .map(([name, value]) => say('step.named-value', { name: nameOf(say, name), value: valueText(say, value) }))
    .join(' / ')
