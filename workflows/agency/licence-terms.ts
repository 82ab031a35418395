// The terms of a licence: provisional, reviewed, regular, due for renewal, renewed or ended; again for as long as it is renewed.
import {
  enterPhase,
  grantLicence,
  leave,
  withdraw,
  type AgencyBook,
  type Licence,
} from '../../domain/agency/agency-book.js'
import { groundsOfReview } from '../../domain/agency/agency-grounds.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, textOf, textsOf } from '../../domain/facts.js'
import { bookOf, hasLeft, licenceOf, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

type Term = { kind: Licence['kind']; after: string | null }

/** Until the agency leaves. */
export async function keepTerms(desk: Desk): Promise<void> {
  await desk.section('provisional', passProvisional)
  await desk.rounds('renewals', renew)
}

/** Grants a licence for a term that begins today, or on the day after the last one. */
export async function beginTerm(desk: Desk, { kind, after }: Term): Promise<void> {
  const term = await desk.decide('licence-term', { kind, after })
  const dates = pick(term, 'from', 'until', 'endsAt', 'noticeAt')
  const reviewsAt = textsOf(term, 'reviewsAt')
  desk.once<AgencyBook>('granted', (book) => grantLicence(book, { kind, ...(dates as Dates), reviewsAt }))
  const paper = { kind, ...pick(term, 'from', 'until') }
  await desk.issue('agency-licence', { organisation: bookOf(desk).organisation, ...paper })
  desk.tell('licence-granted', paper, toAgency(desk))
}

type Dates = Pick<Licence, 'from' | 'until' | 'endsAt' | 'noticeAt'>

/** The provisional term ends in a review: the regular licence, or none. */
async function passProvisional(desk: Desk): Promise<Facts> {
  await untilNotice(desk)
  if (hasLeft(desk)) return {}
  const { until } = licenceOf(desk)
  const review = await desk.decide('licence-review', groundsOfReview(bookOf(desk)))
  const asked = { ...pick(review, 'recommended', 'failed'), until }
  const decision = await desk.askUntil('licence-review', { when: () => hasLeft(desk), facts: asked })
  await untilEnd(desk)
  if (decision === undefined || hasLeft(desk)) return {}
  if (decision['granted'] === true) await beginTerm(desk, { kind: 'regular', after: until })
  else end(desk, 'review-not-passed')
  return {}
}

/** One renewal: waived, or applied for and decided. */
async function renew(desk: Desk): Promise<Facts | 'again'> {
  await untilNotice(desk)
  if (hasLeft(desk)) return {}
  const { until, endsAt } = licenceOf(desk)
  desk.once<AgencyBook>('due', (book) => enterPhase(book, 'renewal-due'))
  const grounds = await desk.decide('licence-review', groundsOfReview(bookOf(desk)))
  desk.tell('licence-renewal-due', { until, ...pick(grounds, 'waived') }, toAgency(desk))
  const reason = grounds['waived'] === true ? useWaiver(desk) : await applyForRenewal(desk, { until, endsAt })
  if (hasLeft(desk)) return {}
  if (reason === undefined) {
    await beginTerm(desk, { kind: 'regular', after: until })
    return 'again'
  }
  await untilEnd(desk)
  end(desk, reason)
  return {}
}

/** The waiver is used up by one renewal. */
function useWaiver(desk: Desk): undefined {
  desk.once<AgencyBook>('waiver-used', (book, at) => withdraw(book, 'renewal-waiver', at))
}

/** Why the licence is not renewed; undefined when it is. */
async function applyForRenewal(
  desk: Desk,
  { until, endsAt }: { until: string; endsAt: string },
): Promise<string | undefined> {
  const when = () => hasLeft(desk)
  const facts = { until, dueOn: until }
  const application = await desk.askUntil('renewal-application', { closesAt: endsAt, when, facts })
  if (application?.['renews'] !== true) return 'not-renewed'
  desk.once<AgencyBook>('plan', (book) => planAnew(book, numberOf(application, 'plannedYearly')))
  const decision = await desk.section('review', async (part) => {
    const review = await part.decide('licence-review', groundsOfReview(bookOf(part)))
    const asked = { ...pick(review, 'recommended', 'failed'), until }
    return (await part.askUntil('renewal-review', { when, facts: asked })) ?? {}
  })
  return decision['granted'] === true ? undefined : 'renewal-refused'
}

function planAnew(book: AgencyBook, plannedYearly: number): void {
  if (plannedYearly === book.plannedYearly) return
  book.plannedYearly = plannedYearly
  book.planChanged = true
}

/** The agency leaves the list at the end of its licence; what is open with workers is settled all the same. */
function end(desk: Desk, reason: string): void {
  desk.once<AgencyBook>('ended', (book, at) => leave(book, { how: 'delisted', reason, at }))
}

const untilNotice = (desk: Desk): Promise<Facts> => untilDay(desk, 'notice', ({ noticeAt }) => noticeAt)
const untilEnd = (desk: Desk): Promise<Facts> => untilDay(desk, 'end', ({ endsAt }) => endsAt)

/** Waits for a day of the licence, wherever a longer licence has moved it meanwhile; no longer than the agency stays. */
function untilDay(desk: Desk, name: string, dayOf: (licence: Licence) => string): Promise<Facts> {
  return desk.rounds(name, async (round) => {
    const day = dayOf(licenceOf(round))
    const moved = () => hasLeft(round) || dayOf(licenceOf(round)) !== day
    const came = await round.until('day', day, { when: moved })
    return came === 'date' || hasLeft(round) ? { day: textOf({ day }, 'day') } : 'again'
  })
}
