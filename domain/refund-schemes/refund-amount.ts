// How much does a refund come to: which months count, by which factor, with which interest, less which tax?
import { numberFigure, ownFacts, type NumberFigure } from '../figures.js'
import type { RefundTerms } from '../rulebook/rulebook-refund.js'
import { exact, fractionText, minorUnits, moneyText, zero, type Fraction } from '../totalization/exact.js'
import { refundStep, type RefundExplanation } from './refund-explanation.js'
import type { RefundContext, RefundFigures } from './refund-figures.js'
import { baseAmount, type RefundForm } from './refund-form.js'

/** Amounts as decimals in the minor unit of the scheme's currency, each rounded once. */
export type RefundAmounts = { amount: string; tax: string; net: string; steps: RefundExplanation[] }

/** What is refunded, taxed and paid to a person who has the right to it. */
export function refundAmounts(
  context: RefundContext,
  terms: RefundTerms,
  { form, figures }: { form: RefundForm; figures: RefundFigures },
): RefundAmounts {
  const { currency } = context.rulebook
  const factor = terms.bands && form.months !== undefined ? factorOf(terms.bands, form, figures) : undefined
  const gross = grossOf(form, factor?.factor, figures.share)
  const units = minorUnits(gross, currency, terms.rounding.rule)
  const taxed = taxOf(context, gross)
  const tax = minorUnits(taxed.tax, currency, terms.rounding.rule)
  const amount = moneyText(units, currency)
  const [withheld, net] = [moneyText(tax, currency), moneyText(units - tax, currency)]
  const say = (text: string) => `${currency} ${text}`
  return {
    amount,
    tax: withheld,
    net,
    steps: [
      ...(factor?.steps ?? []),
      grossStep(terms, form, { figures, factor: factor?.factor, amount: say(amount), result: amount }),
      ...interestSteps(form, say),
      roundingStep(terms, { gross, tax: taxed.tax }),
      taxed.step(say(amount), withheld),
      refundStep(ownFacts, {
        rule: 'net',
        text: `${say(amount)} less ${say(withheld)} of tax: ${say(net)} are paid`,
        inputs: { amount, tax: withheld },
        result: net,
      }),
    ],
  }
}

type Factor = { factor: string; steps: RefundExplanation[] }

/** The band in which the months that count lie: no more than the cap in force in the last month insured. */
function factorOf(bands: NonNullable<RefundTerms['bands']>, form: RefundForm, { cap }: RefundFigures): Factor {
  const months = form.months ?? 0
  const { lastMonth = null } = form
  const counted = cap ? Math.min(months, cap.value) : months
  const row = bands.rows.findLast(({ fromMonths }) => fromMonths <= counted)
  if (!row) throw new Error(`expected a band for ${counted} months, got none; give the bands of this instrument one`)
  const band = refundStep(bands, {
    rule: 'factor',
    text: `${counted} months lie in the band from ${row.fromMonths} months on: factor ${row.factor}`,
    inputs: { months: counted, from: row.fromMonths },
    result: row.factor,
  })
  if (!cap) return { factor: row.factor, steps: [band] }
  const assumed = { source: 'the form names no last month: the cap of today', verified: false }
  const whose = lastMonth === null ? 'the cap of today, because no last month was given' : `last month ${lastMonth}`
  const capped = refundStep(lastMonth === null ? [cap, assumed] : cap, {
    rule: 'months-that-count',
    text: `${counted} of ${months} months count, at most ${cap.exact} (${whose})`,
    inputs: { months, lastMonth, cap: cap.value },
    result: String(counted),
  })
  return { factor: row.factor, steps: [capped, band] }
}

function grossOf(form: RefundForm, factor: string | undefined, share: NumberFigure | undefined): Fraction {
  const part = exact(baseAmount(form))
    .mul(exact(share?.exact ?? '1'))
    .mul(exact(factor ?? '1'))
  return part.add(interestOf(form))
}

const interestOf = (form: RefundForm): Fraction => (form.scheme === 'KR-NPS' ? exact(form.interest ?? '0') : zero)

const baseWords: Readonly<Record<RefundTerms['base']['of'], string>> = {
  'average-standard-remuneration': 'average standard remuneration',
  'monthly-contribution': 'monthly contribution',
  contributions: 'contributions',
}

type Gross = { figures: RefundFigures; factor: string | undefined; amount: string; result: string }

function grossStep({ base }: RefundTerms, form: RefundForm, gross: Gross): RefundExplanation {
  const { share } = gross.figures
  const interest = form.scheme === 'KR-NPS' ? (form.interest ?? null) : null
  const product = [baseAmount(form), share?.exact, gross.factor].filter((one) => one !== undefined).join(' × ')
  return refundStep(share ? [base, share] : base, {
    rule: 'amount',
    text: `${baseWords[base.of]}: ${product}${interest === null ? '' : ` + ${interest} interest`} = ${gross.amount}`,
    inputs: { base: baseAmount(form), share: share?.exact ?? null, factor: gross.factor ?? null, interest },
    result: gross.result,
  })
}

/** Interest is never computed here: no rate was read. */
function interestSteps(form: RefundForm, say: (text: string) => string): RefundExplanation[] {
  if (form.scheme !== 'KR-NPS') return []
  const { interest = null } = form
  const noRate = {
    source: 'no source read gives a rate or a method: the institution adds the interest',
    verified: false,
  }
  const text =
    interest === null
      ? 'the interest was not stated: the amount is that of the contributions alone, the institution adds to it'
      : `interest as the institution stated it: ${say(interest)}`
  const result = interest ?? 'unknown'
  return [refundStep(interest === null ? noRate : ownFacts, { rule: 'interest', text, inputs: { interest }, result })]
}

function roundingStep({ rounding }: RefundTerms, exacts: { gross: Fraction; tax: Fraction }): RefundExplanation {
  return refundStep(rounding, {
    rule: 'rounding',
    text: `exact until here; the amount and the tax are each rounded once, ${rounding.rule}, to the minor unit`,
    inputs: { amount: fractionText(exacts.gross), tax: fractionText(exacts.tax) },
    result: rounding.rule,
  })
}

const taxFigure = 'refund-tax-percent'

/** A tax of which nothing is on record is none, and the step says that nobody has checked it. */
function taxOf(context: RefundContext, gross: Fraction) {
  const rate = numberFigure(context, taxFigure)
  const nothing = { source: 'no source read says that a tax is withheld, nor that none is', verified: false }
  const tax = rate ? gross.mul(exact(rate.exact)).div(100) : zero
  const step = (amount: string, withheld: string): RefundExplanation =>
    refundStep(rate ?? nothing, {
      rule: 'tax',
      text: rate
        ? `${rate.exact} % of ${amount} withheld`
        : 'no withholding of tax is on record: none is deducted here',
      inputs: { amount, percent: rate?.exact ?? null },
      result: withheld,
    })
  return { tax, step }
}
