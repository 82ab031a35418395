// What remains of work abroad? Stated, chosen and claimed under the version of the periods in force, and again under the next one.
import type { CaseFile } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, pick, recordsOf, textOf, textsOf } from '../domain/facts.js'
import { countPeriods } from '../domain/insurance-periods.js'
import { coverageOf, happened } from './coverage.js'
import { coversFound, healthCoverNow, lastDayOf } from './health-cover.js'
import { askForWord, periodsInForce, receivePeriods, versionInForce } from './insurance-periods.js'
import type { Desk } from './kit/desk.js'
import { rightsPaper, stateOnPaper } from './statement.js'

/** The stay abroad, what it leaves behind, and the claims to it until their last day. */
export async function followRights(desk: Desk): Promise<void> {
  await desk.known('leftOn', 'diedOn')
  happened(desk, { event: 'left' })
  const died = desk.facts['leftOn'] === undefined
  if (died && desk.facts['arrivedOn'] === undefined) return
  if (died) desk.learn({ leftOn: textOf(desk.facts, 'diedOn') })
  await receivePeriods(desk)
  if (died) return tellFamily(desk)
  await desk.rounds('statement', stateAndClaim)
}

/** Who died at the place of work leaves rights behind: they are stated all the same, and the caseworker tells the family. */
async function tellFamily(desk: Desk): Promise<void> {
  const rights = await decideRights(desk)
  await desk.issue('statement-of-rights', rightsPaper(desk, rights))
  desk.tell('statement-ready', stated(rights), { to: { role: 'caseworker' } })
}

/** One statement and what is claimed under it, until the claims lapse or the periods change. */
async function stateAndClaim(round: Desk, n: number): Promise<Facts | 'again'> {
  const rights = await decideRights(round)
  const died = () => round.facts['diedOn'] !== undefined
  const changed = () => versionInForce(round) !== rights['version'] || coversFound(round) !== rights['found']
  const isOver = () => changed() || died()
  // Whoever was told of something newer while it was decided gets a statement of that, not of both.
  if (changed()) return 'again'
  const letter = { ...stated(rights), weFile: true, corrected: n > 1, toConfirm: true }
  await stateOnPaper(round, { n, rights, letter })
  await round.branch({
    word: (part) => askForWord(part, { months: rights, isOver }),
    contributions: (part) => claimContributions(part, { rights, isOver }),
    guarantee: (part) =>
      numberOf(rights, 'departureGuaranteeMinor') > 0
        ? fileClaim(part, 'departure-guarantee', { rights, isOver })
        : Promise.resolve({}),
  })
  await round.until('closing', textOf(rights, 'closesAt'), { when: isOver })
  return changed() && !died() ? 'again' : {}
}

/** Months, refund, both options side by side, whose law applied, who covered health care. */
async function decideRights(desk: Desk): Promise<Facts> {
  const months = await desk.decide('insured-periods', periodsInForce(desk))
  desk.once<CaseFile>('counted', (file, at) => countPeriods(file, { at, counted: months }))
  const { leftOn } = desk.facts
  const refund = await desk.decide('refund', {
    ...pick(desk.facts, 'nationality', 'visaClass', 'monthlyWageMinor', 'leftOn'),
    ...pick(months, 'months', 'contributionsMinor', 'employedMonths'),
    deserted: textOf(desk.facts, 'endCause') === 'deserted',
  })
  const options = await desk.decide('refund-comparison', {
    ...pick(months, 'months', 'contributionsMinor'),
    ...pick(refund, 'eligible', 'interest', 'currency', 'claimBy'),
    leftOn: leftOn ?? null,
  })
  const laws = await desk.decide('applicable-law', lawFacts(desk))
  const health = await healthCoverNow(desk)
  return {
    ...months,
    ...refund,
    ...pick(
      options,
      'claimKnownMinor',
      'monthsLost',
      'periodsCount',
      'qualifyingMonths',
      'monthsMissing',
      'ask',
      'askOf',
    ),
    comparison: textOf(options, 'advice'),
    reasons: textsOf(options, 'reasons'),
    laws: recordsOf(laws, 'laws'),
    healthCovers: recordsOf(health, 'covers'),
    healthGaps: recordsOf(health, 'gaps'),
    ...pick(health, 'found', 'gapDays'),
  }
}

function lawFacts(desk: Desk): Facts {
  const { state, from, until, withdrawnFrom } = coverageOf(desk)
  return {
    state,
    certificateFrom: from,
    certificateUntil: until,
    withdrawnFrom,
    departedOn: desk.facts['departedOn'] ?? null,
    leftOn: lastDayOf(desk),
  }
}

/** What a letter says of the rights, so that it promises no more than the statement. */
const stated = (rights: Facts): Facts =>
  pick(
    rights,
    'eligible',
    'contributionsMinor',
    'departureGuaranteeMinor',
    'currency',
    'claimBy',
    'dormantOn',
    'advice',
    'gapDays',
  )

/** The rights as stated, and whether the statement still stands. */
type Claiming = { rights: Facts; isOver: () => boolean }

const filedName = (right: string): string => `filed/${right}`

/** Both options lie before the worker; what was filed under an earlier statement is not filed twice. */
async function claimContributions(part: Desk, claiming: Claiming): Promise<Facts> {
  if (claiming.rights['eligible'] !== true || part.facts[filedName('contributions')] === true) return {}
  const chosen = await chooseRefund(part, claiming)
  return chosen['choice'] === 'claim-refund' ? fileClaim(part, 'contributions', claiming) : chosen
}

/** A caseworker files the claim and is reminded of it; it is let go with the rights themselves, or with the statement. */
async function fileClaim(part: Desk, right: string, { rights, isOver }: Claiming): Promise<Facts> {
  if (part.facts[filedName(right)] === true || isOver()) return {}
  const filed = await part.askUntil('refund-claim', {
    facts: { right, ...pick(rights, right === 'contributions' ? 'claimBy' : 'dormantOn') },
    closesAt: textOf(rights, 'closesAt'),
    when: isOver,
  })
  if (filed) part.learn({ [filedName(right)]: true })
  if (filed?.['filed'] === true) part.tell('claim-filed', { right, ...pick(filed, 'filedOn', 'reference') })
  return filed ?? {}
}

/** Never filed without the worker's own decision; who decides later is reminded before the claim lapses. */
function chooseRefund(part: Desk, { rights, isOver }: Claiming): Promise<Facts> {
  const reminders = textsOf(rights, 'remindAt')
  return part.rounds('refund', async (round, n) => {
    if (isOver()) return { choice: 'none' }
    const answer = await round.askUntil('refund-choice', { facts: optionsOf(rights), when: isOver })
    const choice = textOf(answer, 'choice') || 'none'
    const remindAt = reminders[n - 1]
    if (choice !== 'decide-later' || remindAt === undefined) return { choice }
    if ((await round.until('reminder', remindAt, { when: isOver })) === 'fact') return { choice: 'none' }
    round.tell('refund-reminder', stated(rights))
    return 'again'
  })
}

/** What each option gives, what is lost, until when, and what is advised: recorded with the task. */
const optionsOf = (rights: Facts): Facts =>
  pick(
    rights,
    'claimBy',
    'claimKnownMinor',
    'currency',
    'interest',
    'monthsLost',
    'periodsCount',
    'qualifyingMonths',
    'monthsMissing',
    'comparison',
    'reasons',
    'ask',
    'askOf',
    'version',
  )
