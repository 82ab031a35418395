// Which figures of the United States does a pension need, by calendar year, and which of them does nobody know?
import { codeFigure, listFigure, numberFigure, numberFigures } from '../figures.js'
import type { NumberFigure, Provenance, RuleContext } from '../figures.js'
import type { Instrument } from '../rulebook/rulebook-instrument.js'
import { exact, type Fraction } from '../totalization/exact.js'

type Context = RuleContext<Instrument>

/** What holds whatever the years: the threshold, ages, the percentages of the formula, since when benefits round down. */
export type UsTerms = {
  threshold: NumberFigure
  eligibilityAge: NumberFigure
  attributionAge: NumberFigure
  adultAge: NumberFigure
  droppedYears: NumberFigure
  percentages: Provenance & { shares: [Fraction, Fraction, Fraction] }
  roundsDownFrom: Provenance & { month: string }
}

/** Either all that was asked for, or the names nobody knows. */
export type Known<T> = { known: true; value: T } | { known: false; missing: string[] }

const termNames = ['quarters-minimum', 'eligibility-age', 'attribution-age', 'adult-age', 'dropped-years'] as const

export function usTerms(context: Context): Known<UsTerms> {
  const numbers = numberFigures(context, termNames)
  const percentages = listFigure(context, 'pia-percentages')
  const roundsDownFrom = codeFigure(context, 'benefits-round-down-from')
  const [first, second, third] = (percentages?.items ?? []).map((item) => exact(String(item)).div(100))
  if (!numbers.known || !percentages || !roundsDownFrom || !first || !second || !third) {
    const missing: string[] = numbers.known ? [] : numbers.missing
    const others = { 'pia-percentages': third, 'benefits-round-down-from': roundsDownFrom }
    return { known: false, missing: [...missing, ...namesWithout(others)] }
  }
  const { figures } = numbers
  return {
    known: true,
    value: {
      threshold: figures['quarters-minimum'],
      eligibilityAge: figures['eligibility-age'],
      attributionAge: figures['attribution-age'],
      adultAge: figures['adult-age'],
      droppedYears: figures['dropped-years'],
      percentages: { ...percentages, shares: [first, second, third] },
      roundsDownFrom: { ...roundsDownFrom, month: roundsDownFrom.code },
    },
  }
}

const namesWithout = (found: { [name: string]: unknown }): string[] =>
  Object.keys(found).filter((name) => found[name] === undefined)

/** A figure of a calendar year. Its dated value is that of the year; a caseworker supplies it as `name-1974`. */
export function figureOfYear(context: Context, name: string, year: number): NumberFigure | undefined {
  return numberFigure(ofYear(context, name, year), name)
}

const ofYear = (context: Context, name: string, year: number): Context => ({
  ...context,
  on: `${year}-01-01`,
  supplied: { [name]: context.supplied[`${name}-${year}`] ?? null },
})

/** One figure for each of some years. */
export type Yearly = { of: (year: number) => Fraction; from: Provenance[] }

export function yearly(context: Context, name: string, years: readonly number[]): Known<Yearly> {
  const found = new Map<number, NumberFigure>()
  const missing: string[] = []
  for (const year of new Set(years)) {
    const figure = figureOfYear(context, name, year)
    if (figure) found.set(year, figure)
    else missing.push(`${name}-${year}`)
  }
  if (missing.length > 0) return { known: false, missing }
  const of = (year: number): Fraction => {
    const figure = found.get(year)
    if (!figure) throw new Error(`expected ${name} of ${year} to be asked for beforehand`)
    return exact(figure.exact)
  }
  return { known: true, value: { of, from: [...found.values()] } }
}

/** The two bend points of the formula for who is first eligible in a year. */
export function bendPointsOf(
  context: Context,
  year: number,
): Known<{ points: [Fraction, Fraction]; from: Provenance }> {
  const name = 'pia-bend-points'
  const list = listFigure(ofYear(context, name, year), name)
  const [first, second] = (list?.items ?? []).map((item) => exact(String(item)))
  if (!list || !first || !second) return { known: false, missing: [`${name}-${year}`] }
  return { known: true, value: { points: [first, second], from: list } }
}

/** One adjustment to prices, and the month from which it holds. */
export type Increase = { year: number; month: string; percent: Fraction; from: Provenance[] }

/** The adjustments of the years from the first one on that hold in a month, oldest first. */
export function increasesUntil(context: Context, firstYear: number, benefitMonth: string): Known<Increase[]> {
  const increases: Increase[] = []
  const missing: string[] = []
  for (let year = firstYear; year <= Number(benefitMonth.slice(0, 4)); year += 1) {
    const monthOfYear = figureOfYear(context, 'cost-of-living-month', year)
    if (!monthOfYear) {
      missing.push(`cost-of-living-month-${year}`)
      continue
    }
    const month = `${year}-${String(monthOfYear.value).padStart(2, '0')}`
    if (month > benefitMonth) continue
    const percent = percentOf(context, year, benefitMonth)
    if (percent) increases.push({ year, month, percent: exact(percent.exact), from: [percent, monthOfYear] })
    else missing.push(`cost-of-living-increase-${year}`)
  }
  return missing.length > 0 ? { known: false, missing } : { known: true, value: increases }
}

/** The adjustment of a year; for later benefits the corrected one, where it was corrected afterwards. */
function percentOf(context: Context, year: number, benefitMonth: string): NumberFigure | undefined {
  const corrected = figureOfYear(context, 'cost-of-living-increase-corrected', year)
  const since = codeFigure(context, 'cost-of-living-corrected-from')
  if (corrected && since && benefitMonth >= since.code) return corrected
  return figureOfYear(context, 'cost-of-living-increase', year)
}
