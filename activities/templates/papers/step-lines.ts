// How does a paper put a step of a decision: what went in, what came out, where the rule is written, without a machine's way of writing?
import type { StatedStep } from '../../../domain/documents.js'
import type { Say } from '../say.js'
import { sourceLine } from './legal-source.js'
import { moneyWords, valueWords } from './value-words.js'

/** The lines of a step below its title. What nobody checked bears a star. */
export function stepLines(step: StatedStep, currency: string, say: Say): string[] {
  const inputs = step.inputs.flatMap((input) =>
    Object.entries(input).map(([name, value]) => inputWords(name, value, { currency, say })),
  )
  return [
    ...(inputs.length > 0 ? [say('step.from', { inputs: inputs.join(say('join.clauses')) })] : []),
    say('step.result', { result: resultWords(step, currency, say) }),
    sourceLine(step, say),
  ]
}

type Setting = { currency: string; say: Say }

function inputWords(name: string, value: unknown, { currency, say }: Setting): string {
  const input = (words: string) =>
    say('step.input', { name: say.term('input', codeOf(name.replace(/Minor$/, ''))), value: words })
  if (name.endsWith('Minor') || name === 'amounts') return input(moneyWords(value, currency, say))
  if (name === 'nationality' && typeof value === 'string') return input(say.country(value))
  return input(valueWords(value, say))
}

/** `monthsOnSite` → `months-on-site`. */
const codeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Rules whose result is an amount. */
const rulesOfMoney: readonly string[] = [
  'contributions-notified',
  'contributions-as-notified',
  'interest-only-as-notified',
  'total-of-known-amounts',
  'departure-guarantee',
  'departure-guarantee-not-yet-earned',
  'departure-guarantee-lost-by-desertion',
  'claiming-gives',
]
const rulesOfMonths: readonly string[] = [
  'months-notified',
  'months-on-site',
  'full-months-on-site',
  'full-months-employed',
  'claiming-erases-months',
  'kept-months-add-up-at-home',
  'kept-months-towards-a-pension-abroad',
]

function resultWords({ rule, result }: StatedStep, currency: string, say: Say): string {
  if (rulesOfMoney.includes(rule)) return moneyWords(result, currency, say)
  if (rulesOfMonths.includes(rule) && typeof result === 'number') return say.months(result)
  return valueWords(result, say)
}
