// Which insurance periods were notified for a worker, in which version, and do worker and institution agree on them?
import type { Act, RuleRefusal } from './acts.js'
import type { Instant, PlainDate } from './calendar.js'
import type { CaseFile } from './case-file.js'
import type { Facts } from './explained.js'
import { numberOf, recordsOf, textOf } from './facts.js'

/** Why a worker contests what was notified. */
export const contestReasons = [
  'period-missing',
  'dates-wrong',
  'contributions-wrong',
  'type-wrong',
  'not-mine',
  'other',
] as const

/** Why there is a version: told first, corrected by the institution or for it, or looked at again and left as it was. */
export type VersionReason = 'notified' | 'corrected' | 'upheld'

/** `unsettled`: contested when the rights were closed. */
export type PeriodsStanding = 'notified' | 'confirmed' | 'contested' | 'unsettled'

/** Dated periods, amounts for each calendar year, or one amount for all: they round differently. */
export type HowCommunicated = 'dated' | 'year-by-year' | 'aggregate'

/** One version of all periods of a case. */
export type PeriodsVersion = {
  version: number
  reason: VersionReason
  institution: string
  notifiedOn: PlainDate
  communicated: HowCommunicated
  daysPerWeek: number | null
  currency: string
  periods: readonly Facts[]
}

/** What a case holds of them: the version in force. Those before it lie in the registry. */
export type PeriodsOfCase = {
  inForce: PeriodsVersion
  standing: PeriodsStanding
  /** Why it is contested, while it is. */
  contest?: string
}

/** The version in force; 0 before anything was notified. */
export const versionOf = ({ periods }: CaseFile): number => periods?.inForce.version ?? 0

/** What a new version brings, and who brings it. */
export type Brought = { data: Facts; reason: VersionReason; by: string; at: Instant }

/**
 * Puts a new version in force. INVARIANT: versions count up by one and none is ever changed; what an upheld version does
 * not say again stays as it was.
 */
export function bringVersion(file: CaseFile, { data, reason, by, at }: Brought): void {
  const before = file.periods?.inForce
  const inForce: PeriodsVersion = {
    version: versionOf(file) + 1,
    reason,
    institution: textOf(data, 'institution') || (before?.institution ?? 'unknown'),
    notifiedOn: textOf(data, 'notifiedOn') || (before?.notifiedOn ?? ''),
    ...contentOf(data, before),
  }
  file.periods = { inForce, standing: 'notified' }
  const { version, reason: _, ...content } = inForce
  file.events.push({ event: 'periods-version', version, at, by, reason, data: content })
}

function contentOf(data: Facts, before: PeriodsVersion | undefined) {
  if (data['periods'] === undefined && before) {
    const { communicated, daysPerWeek, currency, periods } = before
    return { communicated, daysPerWeek, currency, periods }
  }
  const daysPerWeek = numberOf(data, 'daysPerWeek')
  const periods = recordsOf(data, 'periods')
  return {
    communicated: howCommunicated(periods),
    daysPerWeek: daysPerWeek === 0 ? null : daysPerWeek,
    currency: textOf(data, 'currency'),
    periods,
  }
}

/** Amounts decide how the periods were communicated; without any they are dated. */
export function howCommunicated(periods: readonly object[]): HowCommunicated {
  const amounts = periods.filter((entry) => 'amount' in entry)
  if (amounts.length === 0) return 'dated'
  return amounts.every((entry) => 'year' in entry) ? 'year-by-year' : 'aggregate'
}

/** What became of the version in force, and who said so. */
type Said = { standing: PeriodsStanding; by: string; at: Instant; reason?: string }

/** Says of the version in force that it is confirmed, contested, or left unsettled. */
export function standPeriods(file: CaseFile, { standing, by, at, reason }: Said): void {
  if (!file.periods) return
  const { inForce } = file.periods
  file.periods = { inForce, standing, ...(reason === undefined ? {} : { contest: reason }) }
  const { version } = inForce
  file.events.push({
    event: 'periods-standing',
    version,
    at,
    by,
    standing,
    ...(reason === undefined ? {} : { reason }),
  })
}

/** The months that the rules made of a version; the registry hears of them. */
export function countPeriods(file: CaseFile, { at, counted }: { at: Instant; counted: Facts }): void {
  const [version, months, contributionsMinor] = ['version', 'months', 'contributionsMinor'].map((name) =>
    numberOf(counted, name),
  ) as [number, number, number]
  file.events.push({ event: 'periods-counted', version, at, months, contributionsMinor })
}

/** What an institution answered when it looked again; without an answer in time the version is left unsettled. */
export function takeReview(file: CaseFile, { answer, at }: { answer: Facts | undefined; at: Instant }): void {
  if (file.periods?.standing !== 'contested') return
  const { inForce } = file.periods
  const by = `organisation:${inForce.institution}`
  if (!answer) return standPeriods(file, { standing: 'unsettled', by: 'system:rights-closed', at })
  const reason = answer['outcome'] === 'corrected' ? 'corrected' : 'upheld'
  const { periods: _, ...rest } = answer
  bringVersion(file, { data: reason === 'corrected' ? answer : rest, reason, by, at })
}

/** The worker's own word on the version that was shown, given as the answer to a task. */
export function takeConfirmation(file: CaseFile, { answer, at }: { answer: Facts; at: Instant }): void {
  const by = 'person:self'
  if (answer['answer'] === 'contest') {
    standPeriods(file, { standing: 'contested', by, at, reason: textOf(answer, 'reason') })
  } else standPeriods(file, { standing: 'confirmed', by, at })
}

/** Nobody confirms or contests what was not notified, another version than the one in force, or one under review. */
export function refuseWordOnPeriods(file: CaseFile, { data }: Pick<Act, 'data'>): RuleRefusal | undefined {
  const { periods } = file
  if (!periods) {
    const message =
      'expected periods that were notified, got none yet; wait for the institution, or record what it says'
    return { rule: 'periods-notified-first', message }
  }
  const version = numberOf(data, 'version')
  if (version !== periods.inForce.version) {
    const message = `expected the version in force (${periods.inForce.version}), got another; look at it again and say the same of that one`
    return { rule: 'periods-version-in-force', message }
  }
  if (periods.standing !== 'contested') return undefined
  const message =
    'expected periods that nobody is looking at, got some under review; wait for the answer of the institution'
  return { rule: 'periods-under-review', message }
}

/** An institution corrects what it notified itself; a caseworker records what came on paper. */
export function refuseCorrection(
  { periods, procedures }: CaseFile,
  { actor, data }: Pick<Act, 'actor' | 'data'>,
): RuleRefusal | undefined {
  if ((procedures['portability'] ?? 0) < 3) {
    const message =
      'expected rights that keep periods in versions, got some opened before there were any; answer the handoff of the institution instead'
    return { rule: 'periods-kept-in-versions', message }
  }
  if (!periods && actor.role !== 'organisation' && textOf(data, 'institution') === '') {
    const message = 'expected who notified the periods, got nobody and no version before; give institution'
    return { rule: 'institution-named', message }
  }
  if (actor.role !== 'organisation' || !periods || periods.inForce.institution === actor.id) return undefined
  const message = `expected ${periods.inForce.institution} to correct its own notification, got ${actor.id}; let a caseworker record it`
  return { rule: 'institution-corrects-its-own', message }
}
