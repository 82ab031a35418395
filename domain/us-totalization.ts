// What does the United States pay a person who has a right there only with periods of another country?
import { z } from 'zod'
import { addToDate, PlainDate } from './calendar.js'
import { decided, needsFigures, type Decision } from './explained.js'
import type { RuleContext } from './figures.js'
import { CalendarMonth } from './pension-terms.js'
import type { Instrument } from './rulebook/rulebook-instrument.js'
import { exact, least, zero, type Fraction } from './totalization/exact.js'
import { DecimalText } from './totalization/vocabulary.js'
import { relativeEarnings, type CoveredYear } from './us-totalization/relative-earnings.js'
import { averageIndexedMonthly, computationYears } from './us-totalization/theoretical-pension.js'
import { increased, primaryAmount } from './us-totalization/theoretical-pension.js'
import { bendPointsOf, increasesUntil, usTerms, yearly } from './us-totalization/us-figures.js'
import type { Known, UsTerms } from './us-totalization/us-figures.js'
import { decimalText, toDime } from './us-totalization/us-rounding.js'
import { pensionSteps, thresholdStep, type Computed } from './us-totalization/us-steps.js'

const Year = z.int('expected a year').min(1951, 'expected a year from 1951 on').max(2200)

/** A calendar year of work: earnings in dollars, quarters of coverage from 0 to 4. */
const EarningsYear = z.strictObject({
  year: Year,
  earnings: DecimalText,
  quarters: z.int('expected whole quarters').min(0).max(4),
})

/**
 * An old-age claim of one person. `withoutTotalization`: the amount that person would have from the United States alone, or
 * null; no totalization benefit exceeds it.
 */
export const UsTotalizationFacts = z
  .strictObject({
    bornOn: PlainDate,
    entitledFrom: CalendarMonth,
    benefitMonth: CalendarMonth,
    years: z.array(EarningsYear).max(100, 'expected at most 100 years'),
    withoutTotalization: DecimalText.nullable(),
  })
  .refine(({ entitledFrom, benefitMonth }) => entitledFrom <= benefitMonth, {
    path: ['benefitMonth'],
    message: 'expected a month from the entitlement on',
  })
  .refine(({ years }) => new Set(years.map(({ year }) => year)).size === years.length, {
    path: ['years'],
    message: 'expected each year once',
  })
  .refine(({ years, benefitMonth }) => years.every(({ year }) => year < Number(benefitMonth.slice(0, 4))), {
    path: ['years'],
    message: 'expected years before that of the benefit',
  })
export type UsTotalizationFacts = z.infer<typeof UsTotalizationFacts>

/** Money a month in dollars; `position` in percent of the average wage; the fraction is not reduced. */
export type UsTotalization = {
  entitled: boolean
  position: string
  averageIndexedMonthly: string
  theoreticalPia: string
  piaOfMonth: string
  fraction: { numerator: number; denominator: number }
  proRata: string
  payable: string
  cappedWithoutTotalization: boolean
  currency: string
}

const quartersOfYear = 4

/**
 * 20 CFR 404.1918 for old age, by the steps of the program's own calculator: position, attributed earnings, average, amount,
 * adjustments to prices, and only then the share of the quarters; at least six of them; never more than without totalization.
 */
export function usTotalization(context: RuleContext<Instrument>, facts: UsTotalizationFacts): Decision<UsTotalization> {
  const terms = usTerms(context)
  if (!terms.known) return needsFigures(terms.missing)
  const covered = facts.years
    .filter(({ quarters }) => quarters > 0)
    .map(({ year, earnings, quarters }) => ({ year, earnings: exact(earnings), quarters }))
  const quarters = covered.reduce((all, one) => all + one.quarters, 0)
  if (quarters < terms.value.threshold.value) return decided(nothing, [thresholdStep(terms.value, quarters)])
  const computed = compute(context, facts, { terms: terms.value, covered })
  if (!computed.known) return needsFigures(computed.missing)
  return decided(valueOf(computed.value), pensionSteps(terms.value, computed.value))
}

const none = { numerator: 0, denominator: 0 }
const nothing: UsTotalization = {
  entitled: false,
  position: '0.00000',
  averageIndexedMonthly: '0',
  theoreticalPia: '0.00',
  piaOfMonth: '0.00',
  fraction: none,
  proRata: '0.00',
  payable: '0.00',
  cappedWithoutTotalization: false,
  currency: 'USD',
}

type Given = { terms: UsTerms; covered: readonly CoveredYear[] }

function compute(
  context: RuleContext<Instrument>,
  { bornOn, entitledFrom, benefitMonth, withoutTotalization }: UsTotalizationFacts,
  { terms, covered }: Given,
): Known<Computed> {
  const years = computationYears(
    {
      birthYear: Number(addToDate(bornOn, { days: -1 }).slice(0, 4)),
      entitlementYear: Number(entitledFrom.slice(0, 4)),
      covered: covered.map(({ year }) => year),
    },
    terms,
  )
  const { eligibilityYear, frozenAt, indexedTo } = years
  const wages = yearly(context, 'average-wage-index', [
    ...years.attributed.map((year) => Math.min(year, frozenAt)),
    ...years.attributed.filter((year) => year <= indexedTo),
    indexedTo,
  ])
  const maxima = yearly(context, 'earnings-maximum', years.attributed)
  const bendPoints = bendPointsOf(context, eligibilityYear)
  const increases = increasesUntil(context, eligibilityYear, benefitMonth)
  if (!wages.known || !maxima.known || !bendPoints.known || !increases.known) {
    return { known: false, missing: [wages, maxima, bendPoints, increases].flatMap((one) => missingOf(one)) }
  }
  const levels = { wages: wages.value, maxima: maxima.value, frozenAt }
  const relative = relativeEarnings(covered, levels)
  const aime = averageIndexedMonthly(years, relative.position, levels)
  const down = terms.roundsDownFrom.month
  const pia = toDime(primaryAmount(aime, bendPoints.value.points, terms), `${eligibilityYear}-01`, down)
  const piaOfMonth = increased(pia, increases.value, down)
  const denominator = years.count * quartersOfYear
  const fraction = { numerator: Math.min(relative.quarters, denominator), denominator }
  const proRata = toDime(piaOfMonth.mul(fraction.numerator).div(denominator), benefitMonth, down)
  const cap = withoutTotalization === null ? null : exact(withoutTotalization)
  return {
    known: true,
    value: {
      years,
      relative,
      aime,
      pia,
      piaOfMonth,
      fraction,
      proRata,
      cap,
      payable: cap ? least(proRata, cap) : proRata,
      bendPoints: bendPoints.value,
      increases: increases.value,
      levels,
    },
  }
}

const missingOf = (one: Known<unknown>): string[] => (one.known ? [] : one.missing)

const money = (amount: Fraction): string => decimalText(amount, 2)

function valueOf(computed: Computed): UsTotalization {
  const { relative, aime, pia, piaOfMonth, fraction, proRata, payable } = computed
  return {
    entitled: payable.compare(zero) > 0,
    position: decimalText(relative.position.mul(100), 5),
    averageIndexedMonthly: aime.toFraction(),
    theoreticalPia: money(pia),
    piaOfMonth: money(piaOfMonth),
    fraction,
    proRata: money(proRata),
    payable: money(payable),
    cappedWithoutTotalization: payable.compare(proRata) < 0,
    currency: 'USD',
  }
}
