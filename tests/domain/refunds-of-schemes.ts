// How does a test ask for the refund of a scheme, and what must be known for it?
import { instrumentOfScheme, type RefundForm } from '../../domain/refund-schemes/refund-form.js'
import { schemeRefund, type SchemeRefund } from '../../domain/refund-schemes.js'
import type { Instrument } from '../../domain/rulebook/rulebook-instrument.js'
import { theInstrument, underRulebook } from '../rulebook/a-rulebook.js'

/** The refund under the instrument that comes with the system, on 1 June 2026. */
export function refundFor(
  form: RefundForm,
  rulebook: Instrument = theInstrument(instrumentOfScheme(form)),
): SchemeRefund {
  const answer = schemeRefund(underRulebook(rulebook), form)
  if (!answer.known) throw new Error(`expected a refund, got missing ${answer.missing.join(', ')}`)
  return answer.refund
}

/** 60 months of Employees' Pension Insurance at 150,000 yen, ended in March 2024. */
export const epi = (change: Partial<Extract<RefundForm, { scheme: 'JP-EPI' }>> = {}): RefundForm => ({
  scheme: 'JP-EPI',
  averageStandardRemuneration: '150000',
  months: 60,
  lastMonth: '2024-03',
  ...change,
})

/** 6 months of National Pension at 16,610 yen. */
export const np = (change: Partial<Extract<RefundForm, { scheme: 'JP-NP' }>> = {}): RefundForm => ({
  scheme: 'JP-NP',
  monthlyContribution: '16610',
  months: 6,
  ...change,
})

/** 5,000,000 won of contributions. */
export const nps = (change: Partial<Extract<RefundForm, { scheme: 'KR-NPS' }>> = {}): RefundForm => ({
  scheme: 'KR-NPS',
  contributions: '5000000',
  currency: 'KRW',
  ...change,
})

/** The step of a rule, which must be there. */
export function stepOf({ explanation }: SchemeRefund, rule: string) {
  const step = explanation.find((one) => one.rule === rule)
  if (!step) throw new Error(`expected a step ${rule}, got ${explanation.map((one) => one.rule).join(', ')}`)
  return step
}
