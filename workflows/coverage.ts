// Which law covers the work abroad? A certificate asked for at departure, acknowledged abroad, extended before it ends, or withdrawn.
import type { CaseFile } from '../domain/case-file.js'
import {
  answeredCertificate,
  boundCoverage,
  holdsCertificate,
  requestedCoverage,
  takeCoverage,
  type Coverage,
  type CoverageEvent,
} from '../domain/coverage.js'
import type { Facts } from '../domain/explained.js'
import { pick, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/** The certificate as it stands. */
export const coverageOf = (desk: Desk): Coverage => desk.book<CaseFile>().coverage ?? requestedCoverage

/** What happened to the certificate, kept once under a name. */
export function happened(desk: Desk, event: CoverageEvent): void {
  desk.once<CaseFile>(event.event, (file) => takeCoverage(file, event))
}

const isClosed = (desk: Desk): boolean => desk.facts['rightsClosed'] === true

/** Looks after the certificate until the rights are closed: a late answer or a late withdrawal still counts. */
export async function keepCoverage(desk: Desk): Promise<Facts> {
  const closed = () => isClosed(desk)
  const facts = { from: desk.facts['departedOn'] ?? null }
  const answer = await desk.handOffUntil('coverage-certificate', { facts, when: closed })
  if (!answer) return {}
  happened(desk, answeredCertificate(answer))
  if (coverageOf(desk).state === 'refused')
    await underLawAbroad(desk, { from: textOf(desk.facts, 'departedOn'), reason: 'refused', when: closed })
  if (coverageOf(desk).from === null) return {}

  await desk.rounds('certificate', keepCertificate)
  await desk.when(() => isWithdrawn(desk) || closed())
  if (isWithdrawn(desk))
    await underLawAbroad(desk, { from: coverageOf(desk).withdrawnFrom, reason: 'withdrawn', when: closed })
  return {}
}

const isWithdrawn = (desk: Desk): boolean => coverageOf(desk).state === 'withdrawn'

/** One certificate, to its end or to the one that extends it. */
async function keepCertificate(round: Desk, n: number): Promise<Facts | 'again'> {
  const { from, until } = coverageOf(round)
  const plan = await round.decide('coverage-plan', { from, until })
  const released = () => {
    const { state, extensions } = coverageOf(round)
    return isClosed(round) || extensions >= n || !(holdsCertificate(coverageOf(round)) || state === 'expired')
  }
  if (until === null) round.once<CaseFile>('bounded', (file) => boundCoverage(file, textOf(plan, 'until') || null))
  const reason = n === 1 ? 'issued' : 'extended'
  const law = { law: 'origin', from, until: plan['until'] ?? null, reason }
  if (!released()) await certify(round, law)
  const watched: Watched = { plan, from, released }
  await round.branch({
    acknowledgement: (part) => acknowledge(part, watched),
    validity: (part) => watchValidity(part, watched),
  })
  return coverageOf(round).extensions >= n && !isClosed(round) ? 'again' : {}
}

/** From procedure 4 on the worker holds a copy of what the institution certified, in their own words. */
async function certify(round: Desk, law: Facts): Promise<void> {
  const { state, extensions } = coverageOf(round)
  const employer = textOf(round.facts, 'employer')
  if (round.procedure < 4 || employer === '' || !holdsCertificate(coverageOf(round)))
    return round.tell('coverage-law', law)
  const paper = { state, extensions, employer, ...pick(law, 'from', 'until') }
  await round.issue('certificate-of-coverage', paper, { notice: 'coverage-law', data: law })
}

/** A certificate, its dates as decided, and when nobody need look after it any more. */
type Watched = { plan: Facts; from: string | null; released: () => boolean }

/** The institution at the place of work must know of it; where it does not accept it, the two have to settle it. */
async function acknowledge(part: Desk, { plan, from, released }: Watched): Promise<void> {
  if (released()) return
  const facts = { from, until: plan['until'] ?? null }
  const answer = await part.handOffUntil('coverage-acknowledgement', { facts, when: released })
  if (!answer) return
  happened(part, { event: answer['outcome'] === 'disputed' ? 'disputed' : 'acknowledged' })
  if (answer['outcome'] !== 'disputed') return
  const settled = await part.askUntil('coverage-dispute', { facts, when: released })
  if (settled?.['outcome'] === 'accepted') settle(part, { event: 'acknowledged' })
  if (settled?.['outcome'] === 'withdrawn')
    settle(part, { event: 'withdrawn', withdrawnFrom: textOf(settled, 'withdrawnFrom') })
}

function settle(part: Desk, event: CoverageEvent): void {
  part.once<CaseFile>('settled', (file) => takeCoverage(file, event))
}

/** Before it ends more is asked for; silence is reminded of, and a late yes still counts. */
async function watchValidity(part: Desk, watched: Watched): Promise<void> {
  const { plan, released } = watched
  if (released()) return
  const askAt = textOf(plan, 'askAt')
  if (askAt === '') return part.when(released)
  if ((await part.until('ask', askAt, { when: released })) === 'fact') return
  await part.branch({ extension: (one) => extend(one, watched), end: (one) => runOut(one, watched) })
}

async function extend(part: Desk, { plan, released }: Watched): Promise<void> {
  if (released()) return
  const facts = pick(plan, 'until', 'request', 'maximumUntil')
  const answer = await part.handOffUntil('coverage-extension', { facts, when: released })
  if (answer?.['outcome'] === 'granted') happened(part, { event: 'extended', until: textOf(answer, 'until') })
  if (answer?.['outcome'] !== 'refused') return
  happened(part, { event: 'extension-refused' })
  await underLawAbroad(part, { from: textOf(plan, 'hostLawFrom'), reason: 'extension-refused', when: released })
}

/** The day after its last one: who was not told already is told now. */
async function runOut(part: Desk, { plan, released }: Watched): Promise<void> {
  if (released()) return
  if ((await part.until('end', textOf(plan, 'endsAt'), { when: released })) === 'fact') return
  const { extensionRefused } = coverageOf(part)
  happened(part, { event: 'expired' })
  const from = textOf(plan, 'hostLawFrom')
  if (!extensionRefused) await underLawAbroad(part, { from, reason: 'expired', when: released })
  await part.when(released)
}

/** Worker and caseworker hear which law applies from which day; the caseworker sees to the insurance there. */
async function underLawAbroad(
  desk: Desk,
  { when, ...facts }: { from: string | null; reason: string; when: () => boolean },
): Promise<void> {
  desk.tell('coverage-law', { law: 'destination', until: null, ...facts })
  await desk.askUntil('coverage-registration', { facts, when })
}
