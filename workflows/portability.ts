// Portability: which law covered the work abroad, which periods were completed, what may be claimed until when.
import { continueAsNew } from '@temporalio/workflow'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, pick, pickKnown, textOf, textsOf } from '../domain/facts.js'
import { keepCoverage } from './coverage.js'
import { keepHealthCover } from './health-cover.js'
import { keepReviews } from './insurance-periods.js'
import type { Desk } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'
import { followRights } from './rights.js'

/** The rights of one case: starts at departure, runs beside deployment, outlives the return and the case. */
export function portability(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  return live(file, rights, (full) => continueAsNew<typeof portability>(full))
}

async function rights(desk: Desk): Promise<Exit> {
  const exit = await desk.stage('portability', keepRights)
  return exit ?? { kind: 'completed', reason: 'claims-closed', stage: 'portability' }
}

function keepRights(desk: Desk): Promise<Exit | undefined> {
  return desk.procedure >= 3 ? keepRightsBeside(desk) : keepRightsInOrder(desk)
}

/** From procedure 3 on: the certificate of coverage and who pays for health care are looked after beside the rights, to their end. */
async function keepRightsBeside(desk: Desk): Promise<Exit | undefined> {
  const expected = await desk.decide('coverage', pick(desk.facts, 'nationality'))
  desk.tell('portability-opened', expected)
  await desk.branch({
    coverage: keepCoverage,
    health: keepHealthCover,
    reviews: keepReviews,
    rights: async (part) => {
      await followRights(part)
      part.learn({ rightsClosed: true })
      return {}
    },
  })
  return desk.facts['diedOn'] === undefined ? undefined : deceased
}

/** Before procedure 3: one after the other. */
async function keepRightsInOrder(desk: Desk): Promise<Exit | undefined> {
  const expected = desk.procedure >= 2 ? await desk.decide('coverage', pick(desk.facts, 'nationality')) : {}
  desk.tell('portability-opened', expected)
  const coverage = await desk.handOff('coverage-certificate', { from: desk.facts['departedOn'] ?? null })
  desk.learn({ coverage: textOf(coverage, 'outcome') })

  await desk.known('leftOn', 'diedOn')
  if (desk.facts['leftOn'] === undefined) return stateSurvivorsRights(desk)
  const refund = await stateRights(desk)
  desk.tell('statement-ready', { ...stated(refund), weFile: desk.procedure >= 2 })
  await (desk.procedure >= 2 ? claimRights(desk, refund) : chooseRefund(desk, refund))
  await desk.until('closing', textOf(refund, 'closesAt'), { unless: 'diedOn' })
  return desk.facts['diedOn'] === undefined ? undefined : deceased
}

const deceased: Exit = { kind: 'deceased', reason: 'death-reported', stage: 'portability' }

/** Who died at the place of work leaves rights behind: they are stated all the same, and the caseworker tells the family. */
async function stateSurvivorsRights(desk: Desk): Promise<Exit> {
  if (desk.facts['arrivedOn'] === undefined) return deceased
  desk.learn({ leftOn: textOf(desk.facts, 'diedOn') })
  const refund = await stateRights(desk)
  desk.tell('statement-ready', stated(refund), { to: { role: 'caseworker' } })
  return deceased
}

/** Periods from the institution abroad, months and refund under the rulebook, the statement for the worker. */
async function stateRights(desk: Desk): Promise<Facts> {
  const site = pick(desk.facts, 'arrivedOn', 'leftOn')
  const notified = await desk.handOff('insurance-periods', site)
  const months = await desk.decide('insurance-periods', {
    ...site,
    ...pick(notified, 'periods'),
    ...(desk.procedure >= 2 ? pickKnown(desk.facts, 'endedOn') : {}),
  })
  const refund = await desk.decide('refund', {
    ...pick(desk.facts, 'nationality', 'visaClass', 'monthlyWageMinor', 'leftOn'),
    ...pick(months, 'months', 'contributionsMinor'),
    ...employment(desk, months),
  })
  await desk.issue('statement-of-rights', { ...site, ...months, ...refund, ...pick(notified, 'periods') })
  return refund
}

/** Procedure 1 counted the employment up to leaving the country, and knew of no desertion. */
function employment(desk: Desk, months: Facts): Facts {
  if (desk.procedure < 2) return { employedMonths: months['fullMonthsOnSite'] ?? null }
  return { ...pick(months, 'employedMonths'), deserted: textOf(desk.facts, 'endCause') === 'deserted' }
}

/** What a letter says of the rights, so that it promises no more than the statement. */
const stated = (refund: Facts): Facts =>
  pick(
    refund,
    'eligible',
    'contributionsMinor',
    'departureGuaranteeMinor',
    'currency',
    'claimBy',
    'dormantOn',
    'advice',
  )

/** Each right has its own way and its own deadline: contributions wait for the worker's choice, the departure guarantee does not. */
async function claimRights(desk: Desk, refund: Facts): Promise<void> {
  await desk.branch({
    contributions: async (part) => {
      if (refund['eligible'] !== true) return {}
      const chosen = await chooseRefund(part, refund)
      return chosen['choice'] === 'claim-refund' ? fileClaim(part, 'contributions', refund) : chosen
    },
    guarantee: async (part) =>
      numberOf(refund, 'departureGuaranteeMinor') > 0 ? fileClaim(part, 'departure-guarantee', refund) : {},
  })
}

/** A caseworker files the claim and is reminded of it; it is let go with the rights themselves, or by a death. */
async function fileClaim(part: Desk, right: string, refund: Facts): Promise<Facts> {
  const filed = await part.askUntil('refund-claim', {
    facts: { right, ...pick(refund, right === 'contributions' ? 'claimBy' : 'dormantOn') },
    closesAt: textOf(refund, 'closesAt'),
    when: () => part.facts['diedOn'] !== undefined,
  })
  if (filed?.['filed'] === true) part.tell('claim-filed', { right, ...pick(filed, 'filedOn', 'reference') })
  return filed ?? {}
}

/** Never filed without the worker's own decision; who decides later is reminded before the claim lapses. */
function chooseRefund(desk: Desk, refund: Facts): Promise<Facts> {
  const reminders = textsOf(refund, 'remindAt')
  return desk.rounds('refund', async (round, n) => {
    const answer = await round.askUnless('refund-choice', 'diedOn', pick(refund, 'claimBy'))
    const choice = textOf(answer, 'choice') || 'none'
    const remindAt = reminders[n - 1]
    if (choice !== 'decide-later' || remindAt === undefined) return { choice }
    if ((await round.until('reminder', remindAt, { unless: 'diedOn' })) === 'fact') return { choice: 'none' }
    round.tell('refund-reminder', stated(refund))
    return 'again'
  })
}
