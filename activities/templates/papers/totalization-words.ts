// How does a reader take what went into a step of a totalization and what came out: periods with their unit, amounts with their currency?
import type { StatedStep } from '../../../domain/documents/stated-step.js'
import type { TotalizationCalculation } from '../../../domain/documents/totalization-calculation.js'
import type { Say } from '../say.js'
import { amountOfTime } from './time-words.js'

/** `EUR 1,234.50` from `1234.50`: institutions compute in currencies of any country. */
export function moneyText(amount: string, currency: string): string {
  const [whole = '', fraction] = amount.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${currency} ${grouped}${fraction ? `.${fraction}` : ''}`
}

type Found = TotalizationCalculation

/** Everything that went in, named. */
export function stepInput({ inputs }: StatedStep, found: Found, say: Say): string {
  const currency = currencyOf(inputs, found)
  const said = inputs.flatMap((record) =>
    Object.entries(record).flatMap(([name, value]) => {
      const values = plainValues(value)
      if (values.length === 0) return []
      const words = say.list(values.map((one) => inputWords(name, one, { currency, found, say })))
      return [say('totalization-calculation.input', { name: say.term('totalization-input', name), value: words })]
    }),
  )
  return said.length === 0 ? say('totalization-calculation.no-input') : said.join('; ')
}

/** The values of an input as text; a totalization holds no records among them. */
const plainValues = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : [],
  )

type Setting = { currency: string; found: Found; say: Say }

const countries: readonly string[] = ['country', 'states', 'kept', 'owing']
const money: readonly string[] = ['theoretical', 'proRata', 'independent', 'other']
const time: readonly string[] = ['own', 'total', 'qualifying', 'maximum']

function inputWords(name: string, value: string, { currency, found, say }: Setting): string {
  if (countries.includes(name)) return say.country(value)
  if (money.includes(name)) return moneyText(value, currency)
  if (time.includes(name)) return amountOfTime({ amount: value, unit: found.unit }, say)
  switch (name) {
    case 'contingency':
      return say.day(value)
    case 'basis':
      return say.term('benefit-basis', value)
    case 'amounts':
      return amountWords(value, say)
    case 'periods':
      return ownPeriods(value, found, say)
    default:
      return say.known('totalization-result', value) ?? value
  }
}

/** `28 months`, as a step holds it. */
function amountWords(text: string, say: Say): string {
  const [, amount, unit] = /^(\S+) (day|week|month|quarter|year)s?$/.exec(text) ?? []
  return amount && unit ? amountOfTime({ amount, unit }, say) : text
}

/** `KR 37`, as the sum of all states lists it, or how many there are. */
function ownPeriods(text: string, { unit }: Found, say: Say): string {
  const [, country, amount] = /^([A-Z]{2}) (\S+)$/.exec(text) ?? []
  if (!country || !amount) return text
  return say('totalization-calculation.input', {
    name: say.country(country),
    value: amountOfTime({ amount, unit }, say),
  })
}

function currencyOf(inputs: StatedStep['inputs'], { states }: Found): string {
  const country = inputs.map((record) => record['country']).find((one) => one !== undefined)
  return states.find((state) => state.country === country)?.currency ?? ''
}

const counted: readonly string[] = ['periods-converted', 'dated-periods-counted', 'overlaps-resolved', 'aggregation']
const paid: readonly string[] = ['pro-rata', 'amount-due', 'different-dates', 'exclusive-last-state']

/** What came out. Sums that a step holds as one text are said from the parts of the calculation. */
export function stepResult({ rule, inputs, result }: StatedStep, found: Found, say: Say): string {
  const value = String(result)
  const known = say.known('totalization-result', value)
  if (known !== undefined) return known
  if (rule === 'rounding') return say.list(value.split(', ').map((one) => say.term('totalization-result', one)))
  if (rule === 'total') return say.list(found.totals.map(({ amount, currency }) => moneyText(amount, currency)))
  if (rule === 'supplement') return supplements(found, say)
  if (counted.includes(rule)) return amountOfTime({ amount: value, unit: found.unit }, say)
  return paid.includes(rule) ? moneyText(value, currencyOf(inputs, found)) : value
}

function supplements({ states }: Found, say: Say): string {
  const owing = states.filter(({ supplement }) => supplement !== null && Number(supplement) > 0)
  if (owing.length === 0) return say('word.none')
  return say.list(
    owing.map(({ country, currency, supplement }) =>
      say('totalization-calculation.input', {
        name: say.country(country),
        value: moneyText(supplement ?? '', currency),
      }),
    ),
  )
}
