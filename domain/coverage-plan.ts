// Until when does a certificate of coverage reach, when must more be asked for, and which law applies afterwards?
import { z } from 'zod'
import { addToDate, instantOf, PlainDate, type Instant } from './calendar.js'
import { decided, needsFigures, type Decision, type Step } from './explained.js'
import { numberFigure, ownFacts, stepFrom, type NumberFigure, type RuleContext } from './figures.js'

export const CoveragePlanFacts = z
  .object({ from: PlainDate, until: PlainDate.nullable() })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'expected a day from `from` on',
  })
export type CoveragePlanFacts = z.infer<typeof CoveragePlanFacts>

/**
 * `until`: the last day under the law of the origin, null when no end is known. `askAt`: when more is to be asked for,
 * `request` what: within the longest posting an extension, beyond it an exception. `endsAt`: the morning of
 * `hostLawFrom`, the first day under the law abroad.
 */
export type CoveragePlan = {
  until: PlainDate | null
  maximumUntil: PlainDate | null
  request: 'extension' | 'exception'
  askAt: Instant | null
  endsAt: Instant | null
  hostLawFrom: PlainDate | null
}

export const coverageFigures = {
  maximum: 'coverage-posting-maximum-months',
  askDays: 'coverage-extension-ask-days',
} as const

/**
 * A certificate that names no end reaches as far as the longest posting of the corridor; where nobody knows that either,
 * it holds until it is withdrawn, and nobody is asked for the figure.
 */
export function planCoverage(context: RuleContext, { from, until }: CoveragePlanFacts): Decision<CoveragePlan> {
  const maximum = numberFigure(context, coverageFigures.maximum)
  const maximumUntil = maximum ? addToDate(addToDate(from, { months: maximum.value }), { days: -1 }) : null
  const end = until ?? maximumUntil
  const longest = maximumStep({ from, until }, maximum, maximumUntil)
  if (end === null) return decided({ ...open, maximumUntil }, [longest])
  const askDays = numberFigure(context, coverageFigures.askDays)
  if (!askDays) return needsFigures([coverageFigures.askDays], [longest])
  const hostLawFrom = addToDate(end, { days: 1 })
  const value: CoveragePlan = {
    until: end,
    maximumUntil,
    request: maximumUntil !== null && end >= maximumUntil ? 'exception' : 'extension',
    askAt: instantOf(addToDate(end, { days: -askDays.value }), 9, context.rulebook.zones.origin),
    endsAt: instantOf(hostLawFrom, 9, context.rulebook.zones.destination),
    hostLawFrom,
  }
  return decided(value, [longest, ...steps(value, { until, askDays })])
}

const open: CoveragePlan = {
  until: null,
  maximumUntil: null,
  request: 'extension',
  askAt: null,
  endsAt: null,
  hostLawFrom: null,
}

const unread = { source: 'no longest posting known for this corridor: the certificate says it alone', verified: false }

const maximumStep = (
  { from, until }: CoveragePlanFacts,
  maximum: NumberFigure | undefined,
  maximumUntil: PlainDate | null,
): Step =>
  stepFrom(maximum ?? unread, {
    rule: 'longest-posting',
    inputs: { from, until, months: maximum?.value ?? 'unknown' },
    result: maximumUntil ?? 'unknown',
  })

function steps(value: CoveragePlan, { until, askDays }: { until: PlainDate | null; askDays: NumberFigure }): Step[] {
  return [
    stepFrom(askDays, {
      rule: 'extension-asked-before-the-end',
      inputs: { until: value.until, days: askDays.value, request: value.request },
      result: value.askAt,
    }),
    stepFrom(ownFacts, {
      rule: 'law-abroad-after-the-certificate',
      inputs: { until, maximumUntil: value.maximumUntil },
      result: value.hostLawFrom,
    }),
  ]
}
