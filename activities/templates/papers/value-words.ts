// How does a reader take a value of an explained step: days written out, codes in words, nothing as "none"?
import type { Say } from '../say.js'
import { amountOfTime, spanOfTime } from './time-words.js'

/** A value in words. */
export function valueWords(value: unknown, say: Say): string {
  if (Array.isArray(value)) return listWords(value, say, (one) => valueWords(one, say))
  switch (typeof value) {
    case 'string':
      return wordsOf(value, say)
    case 'number':
      return String(value)
    case 'boolean':
      return say.term('value', value ? 'yes' : 'no')
    default:
      return value ? namedValues(value, say) : say('word.none')
  }
}

/** The same for amounts in minor units of a currency; they stay numbers where none is known (`''`). */
export function moneyWords(value: unknown, currency: string, say: Say): string {
  if (Array.isArray(value)) return listWords(value, say, (one) => moneyWords(one, currency, say))
  return typeof value === 'number' && currency !== '' ? say.money(value, currency) : valueWords(value, say)
}

const listWords = (values: readonly unknown[], say: Say, words: (value: unknown) => string): string =>
  values.length === 0 ? say('word.none') : values.map(words).join(say('join.words'))

const namedValues = (record: object, say: Say): string =>
  Object.entries(record)
    .map(([name, value]) => say('step.named-value', { name: say.term('input', name), value: valueWords(value, say) }))
    .join(' / ')

const date = String.raw`\d{4}-\d{2}-\d{2}`
const oneDay = new RegExp(`^(${date})(?:T[\\d:.]+Z)?$`)
const stretch = new RegExp(`^(?:([a-z+-]+) )?(${date})/(${date}|open)$`)
const daysBetween = new RegExp(`^(${date})/(${date}): (\\d+)(?: ([a-z+-]+))?$`)

/** The forms in which decisions write days, stretches, spans and amounts of time; everything else is a code or itself. */
function wordsOf(text: string, say: Say): string {
  const day = oneDay.exec(text)?.[1]
  if (day) return say.day(day)
  const [, what, from, to] = stretch.exec(text) ?? []
  if (from && to) return stretchWords({ what, from, to }, say)
  const [, first, last, count, who] = daysBetween.exec(text) ?? []
  if (first && last)
    return [
      say('step.days', { from: say.day(first), to: say.day(last), count: Number(count) }),
      ...(who ? [codes(who, say)] : []),
    ].join(say('join.words'))
  const [, ...span] = /^(\d+)y (\d+)m (\d+)d$/.exec(text) ?? []
  if (span.length === 3) return spanOfTime(span.map(Number), say)
  const [, amount, unit, year] = /^(\d+(?:\.\d+)?) ([a-z]+)(?: of (\d{4}))?$/.exec(text) ?? []
  if (amount && unit) return amountOfTime({ amount, unit, year: year === undefined ? undefined : Number(year) }, say)
  return code(text, say)
}

function stretchWords({ what, from, to }: { what: string | undefined; from: string; to: string }, say: Say): string {
  const days = { from: say.day(from), to: to === 'open' ? say('moving.open') : say.day(to) }
  return what ? say('step.stretch', { what: codes(what, say), ...days }) : say('step.period', days)
}

const codes = (text: string, say: Say): string => say.list(text.split('+').map((one) => code(one, say)))

/** A word of several parts joined by hyphens is a code; any other word is one only where it has been put into words. */
const code = (text: string, say: Say): string =>
  say.known('value', text) ?? (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(text) ? say.term('value', text) : text)
