// Whose law applies to work abroad, from when to when?
import { z } from 'zod'
import { addToDate, PlainDate } from './calendar.js'
import { coverageStates, type Coverage } from './coverage.js'
import { decided, type Decision } from './explained.js'
import { ownFacts, stepFrom, type RuleContext } from './figures.js'

export const ApplicableLawFacts = z.object({
  state: z.enum(coverageStates),
  certificateFrom: PlainDate.nullable(),
  certificateUntil: PlainDate.nullable(),
  withdrawnFrom: PlainDate.nullable(),
  departedOn: PlainDate,
  leftOn: PlainDate.nullable(),
})
export type ApplicableLawFacts = z.infer<typeof ApplicableLawFacts>

/** The law of each day of the work abroad, as stretches in order. */
export type ApplicableLaw = { laws: LawStretch[] }

/** What a certificate of coverage decides about the days between departure and leaving. */
export function applicableLaw(_: RuleContext, facts: ApplicableLawFacts): Decision<ApplicableLaw> {
  const { state, certificateFrom, certificateUntil, withdrawnFrom, departedOn, leftOn } = facts
  const certificate = { state, from: certificateFrom, until: certificateUntil, withdrawnFrom }
  const laws = lawsOver(certificate, departedOn, leftOn)
  const result = laws.map(({ law, from, to }) => `${law} ${from}/${to ?? 'open'}`)
  return decided({ laws }, [stepFrom(ownFacts, { rule: 'law-by-certificate-of-coverage', inputs: facts, result })])
}

type Certificate = Pick<Coverage, 'state' | 'from' | 'until' | 'withdrawnFrom'>

/** A stretch of work abroad and the law it stands under; `to` null: open. */
export type LawStretch = { law: 'origin' | 'destination' | 'unknown'; from: PlainDate; to: PlainDate | null }

/**
 * Whose law applies from when to when, between two days of the work abroad: that of the origin as far as a certificate
 * reaches, that of the destination everywhere else, unknown while no answer has come. Every day stands in one stretch.
 */
export function lawsOver(coverage: Certificate, from: PlainDate, to: PlainDate | null): LawStretch[] {
  const { state } = coverage
  if (state === 'requested' || state === 'unanswered') return [{ law: 'unknown', from, to }]
  const first = coverage.from === null || coverage.from < from ? from : coverage.from
  const last = endOfCertificate(coverage, to)
  if (coverage.from === null || (to !== null && first > to) || (last !== null && last < first))
    return [{ law: 'destination', from, to }]
  const before = { law: 'destination', from, to: addToDate(first, { days: -1 }) } as const
  const after = last !== null && ({ law: 'destination', from: addToDate(last, { days: 1 }), to } as const)
  return [
    ...(first > from ? [before] : []),
    { law: 'origin', from: first, to: last ?? to },
    ...(after && (to === null || after.from <= to) ? [after] : []),
  ]
}

/** The last day it covers within the work abroad; null: none is known. */
function endOfCertificate({ until, withdrawnFrom }: Certificate, to: PlainDate | null): PlainDate | null {
  const withdrawn = withdrawnFrom === null ? null : addToDate(withdrawnFrom, { days: -1 })
  const ends = [until, withdrawn, to].filter((day) => day !== null)
  return ends.sort()[0] ?? null
}
