// Under which state's law does work abroad stand, by which certificate, and what may still happen to that certificate?
import type { RuleRefusal } from './acts.js'
import type { PlainDate } from './calendar.js'
import type { CaseFile } from './case-file.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'

/**
 * `issued`: it holds, the institution abroad has not answered yet; `disputed`: it holds, but is not accepted there;
 * `expired`: it ran out while the worker was abroad; `ended`: the worker left while it held; `unanswered`: the worker left
 * before any answer came.
 */
export const coverageStates = [
  'requested',
  'issued',
  'acknowledged',
  'disputed',
  'not-applicable',
  'refused',
  'expired',
  'withdrawn',
  'ended',
  'unanswered',
] as const
export type CoverageState = (typeof coverageStates)[number]

export const coverageEvents = [
  'issued',
  'not-applicable',
  'refused',
  'acknowledged',
  'disputed',
  'extended',
  'extension-refused',
  'withdrawn',
  'expired',
  'left',
] as const
export type CoverageEventName = (typeof coverageEvents)[number]

/** What happened, with the days that go with it: `from` and `until` of a certificate, the day from which it is withdrawn. */
export type CoverageEvent = {
  event: CoverageEventName
  from?: PlainDate
  until?: PlainDate | null
  withdrawnFrom?: PlainDate
}

/** A certificate as the case holds it. `until` null: it names no end. */
export type Coverage = {
  state: CoverageState
  from: PlainDate | null
  until: PlainDate | null
  withdrawnFrom: PlainDate | null
  extensions: number
  /** No further extension: the law abroad is known to apply from the day after the end. */
  extensionRefused: boolean
}

/** `late`: it comes too late or does not fit, and changes nothing. */
type Turn = CoverageState | 'late'

const nothingMore: Record<CoverageEventName, Turn> = {
  issued: 'late',
  'not-applicable': 'late',
  refused: 'late',
  acknowledged: 'late',
  disputed: 'late',
  extended: 'late',
  'extension-refused': 'late',
  withdrawn: 'late',
  expired: 'late',
  left: 'late',
}

const whileItHolds = {
  extended: 'issued',
  withdrawn: 'withdrawn',
  expired: 'expired',
  left: 'ended',
} as const

const answers = { issued: 'issued', 'not-applicable': 'not-applicable', refused: 'refused' } as const

/** Every event in every state. A state or an event that is not placed here does not compile. */
export const coverageTurns: Record<CoverageState, Record<CoverageEventName, Turn>> = {
  requested: { ...nothingMore, ...answers, left: 'unanswered' },
  issued: {
    ...nothingMore,
    ...whileItHolds,
    acknowledged: 'acknowledged',
    disputed: 'disputed',
    'extension-refused': 'issued',
  },
  acknowledged: { ...nothingMore, ...whileItHolds, disputed: 'disputed', 'extension-refused': 'acknowledged' },
  disputed: { ...nothingMore, ...whileItHolds, acknowledged: 'acknowledged', 'extension-refused': 'disputed' },
  'not-applicable': nothingMore,
  refused: nothingMore,
  expired: { ...nothingMore, extended: 'issued', 'extension-refused': 'expired', withdrawn: 'withdrawn' },
  withdrawn: nothingMore,
  ended: { ...nothingMore, extended: 'ended', withdrawn: 'withdrawn' },
  unanswered: { ...nothingMore, ...answers, issued: 'ended' },
}

/** A certificate that was asked for and not yet answered. */
export const requestedCoverage: Coverage = {
  state: 'requested',
  from: null,
  until: null,
  withdrawnFrom: null,
  extensions: 0,
  extensionRefused: false,
}

/** The certificate after an event; the very same object when the event is late. Total: it never throws. */
export function afterEvent(coverage: Coverage, happened: CoverageEvent): Coverage {
  const turn = coverageTurns[coverage.state][happened.event]
  return turn === 'late' ? coverage : { ...coverage, state: turn, ...daysOf(coverage, happened) }
}

function daysOf(coverage: Coverage, { event, from, until, withdrawnFrom }: CoverageEvent): Partial<Coverage> {
  switch (event) {
    case 'issued':
      return { from: from ?? coverage.from, until: until ?? null }
    case 'extended':
      return { until: until ?? null, extensions: coverage.extensions + 1, extensionRefused: false }
    case 'extension-refused':
      return { extensionRefused: true }
    case 'withdrawn':
      return { withdrawnFrom: laterOf(coverage.from, withdrawnFrom ?? null) }
    default:
      return {}
  }
}

/** Nothing is withdrawn from a day before it began. */
const laterOf = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a !== null && (b ?? '') < a ? a : b)

/** Whether the certificate holds today, so that the law of the origin applies. */
export const holdsCertificate = ({ state }: Coverage): boolean =>
  state === 'issued' || state === 'acknowledged' || state === 'disputed'

/** Keeps what happened to the certificate of a case; what comes late leaves it as it is. */
export function takeCoverage(file: CaseFile, happened: CoverageEvent): void {
  file.coverage = afterEvent(file.coverage ?? requestedCoverage, happened)
}

/** A certificate that names no end reaches as far as the rules of the corridor let it. */
export function boundCoverage(file: CaseFile, until: PlainDate | null): void {
  if (file.coverage && file.coverage.until === null) file.coverage = { ...file.coverage, until }
}

/** The event that an institution's answer to the first request tells of. */
export function answeredCertificate(answer: Facts): CoverageEvent {
  const event = textOf(answer, 'outcome') as 'issued' | 'not-applicable' | 'refused'
  return event === 'issued'
    ? { event, from: textOf(answer, 'from'), until: textOf(answer, 'until') || null }
    : { event }
}

/** Only what was issued can be withdrawn. */
export function refuseWithdrawal({ coverage }: CaseFile): RuleRefusal | undefined {
  const state = coverage?.state ?? 'requested'
  if (coverageTurns[state].withdrawn !== 'late') return undefined
  return {
    rule: 'certificate-issued-before-withdrawn',
    message: `expected a certificate of coverage that was issued, got one that is ${state}; record the answer of the institution first`,
  }
}
