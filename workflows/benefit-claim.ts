// A benefit claim between institutions, for months or years: each is asked, all is computed, each decides, then it closes.
import { continueAsNew } from '@temporalio/workflow'
import { confirmContactAt } from '../domain/benefit-claim.js'
import { endClaim, isAllDecided, isEstate, isOfSurvivors, type ClaimBook } from '../domain/benefit-claim/claim-book.js'
import { isEstateSettled } from '../domain/benefit-claim/claim-questions.js'
import { closingFacts, decidedStates, goneOnWithout, isSummaryValid } from '../domain/benefit-claim/claim-summary.js'
import { survivorsClaim } from '../domain/benefit-claim/survivors-claim.js'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { computeAgain } from './benefit-claim/claim-computation.js'
import { askInstitutions, reader, tellInstitutions } from './benefit-claim/claim-correspondence.js'
import type { Desk } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'

/** One claim. Takes an opening, or the file of the run before it. */
export function benefitClaim(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  return live(file, throughTheClaim, (full) => continueAsNew<typeof benefitClaim>(full))
}

async function throughTheClaim(desk: Desk): Promise<Exit> {
  await desk.stage('claim', carryTheClaim)
  const { how = 'completed', reason = 'completed' } = bookOf(desk).ended ?? {}
  return { kind: how, reason, stage: 'claim' }
}

const bookOf = (desk: Desk): ClaimBook => desk.book<ClaimBook>()

/** Everything runs side by side and follows the book: what an institution says late changes it, and each part takes it up again. */
async function carryTheClaim(desk: Desk): Promise<undefined> {
  const { instrument, branch, contingency, states } = bookOf(desk)
  const countries = states.map(({ country }) => country)
  desk.tell('claim-opened', { instrument, branch, contingency, countries }, { to: reader(desk) })
  askInstitutions(desk)
  desk.beside('computation', computeAgain)
  desk.beside('summary', summarise)
  desk.beside('contact', keepContact)
  desk.beside('death', followDeath)
  await desk.when(() => bookOf(desk).ended !== null)
  const { how, reason } = bookOf(desk).ended ?? { how: 'completed', reason: 'completed' }
  const said = { how, reason, without: goneOnWithout(bookOf(desk)) }
  desk.tell('claim-ended', said, { to: reader(desk) })
  await tellInstitutions(desk, 'claim-ended', said)
}

/**
 * Regulation 987/2009, article 48: when all have decided, the person gets a summary, and the time to ask for a review begins
 * with its receipt. A decision that is corrected meanwhile makes another summary. Nothing of this is asked of the dead.
 */
async function summarise(desk: Desk): Promise<void> {
  const isOpen = () => isAllDecided(bookOf(desk)) && bookOf(desk).ended === null && !isEstate(bookOf(desk))
  await desk.rounds('round', async (round) => {
    await round.when(isOpen)
    round.once<ClaimBook>('told', (book) => {
      book.summary = { decisions: book.decisions, receivedOn: null, closesOn: null }
    })
    round.tell('claim-summary', { states: decidedStates(bookOf(round)) }, { to: reader(round) })
    const changed = () => !isOpen() || !isSummaryValid(bookOf(round))
    const receivedOn = await receipt(round, changed)
    if (receivedOn === '') return 'again'
    const closing = await round.decide('claim-closing', { receivedOn, ...closingFacts(bookOf(round)) })
    round.once<ClaimBook>('closing', ({ summary }) => {
      if (!summary) return
      summary.receivedOn = receivedOn
      summary.closesOn = textOf(closing, 'closesOn')
    })
    const came = await round.until('closing', textOf(closing, 'closesAt'), { when: changed })
    if (came === 'date') round.once<ClaimBook>('end', (book) => endClaim(book, 'completed', 'closing-time-over'))
    return 'again'
  })
}

/** The day the summary was received: from the person, or from a caseworker who found out; empty when it was overtaken. */
async function receipt(round: Desk, changed: () => boolean): Promise<string> {
  if (!isOfSurvivors(bookOf(round))) {
    const silent = await round.decide('claim-receipt', {})
    const said = await round.askUntil('claim-receipt', { closesAt: textOf(silent, 'silentAt'), when: changed })
    if (said) return textOf(said, 'receivedOn')
  }
  if (changed()) return ''
  const found = await round.askUntil('claim-receipt-on-record', { when: changed })
  return textOf(found ?? {}, 'receivedOn')
}

/** While the claim waits, the person confirms every so often that they can be reached; who does not is looked for. */
async function keepContact(desk: Desk): Promise<void> {
  const isAlive = () => bookOf(desk).diedOn === null && bookOf(desk).ended === null
  await desk.rounds('round', async (round) => {
    await round.when(isAlive)
    const before = { confirmed: bookOf(round).contact.confirmed }
    const dates = await round.decide('claim-contact', before)
    const settled = () => !isAlive() || bookOf(round).contact.confirmed > before.confirmed
    if ((await round.until('asking', textOf(dates, 'askAt'), { when: settled })) === 'fact') return 'again'
    const said = await round.askUntil('claim-contact', { closesAt: textOf(dates, 'silentAt'), when: settled })
    const isReached = said !== undefined || settled() || (await isFound(round, settled))
    round.once<ClaimBook>('contact', (book, at) => {
      if (isReached) confirmContactAt(book, at)
      else book.contact.lost = true
    })
    return 'again'
  })
}

async function isFound(round: Desk, settled: () => boolean): Promise<boolean> {
  const search = await round.askUntil('claim-contact-search', { when: settled })
  return search === undefined || textOf(search, 'outcome') === 'reached'
}

/** A death opens the claim of the survivors and is told to all; this claim stays until what was owed is settled. */
async function followDeath(desk: Desk): Promise<void> {
  await desk.when(() => isEstate(bookOf(desk)))
  const book = bookOf(desk)
  const opened = await desk.openClaim(opening(desk), survivorsClaim(book, desk.number))
  const survivors = textOf(opened, 'number')
  desk.once<ClaimBook>('survivors', (now) => {
    now.survivors = survivors || null
  })
  const said = { diedOn: book.diedOn, survivors: survivors || null }
  desk.tell('claim-death', said, { to: { role: 'caseworker' } })
  await tellInstitutions(desk, 'claim-death', said)
  await desk.when(() => isEstateSettled(bookOf(desk)))
  desk.once<ClaimBook>('end', (now) => endClaim(now, 'deceased', 'death-reported'))
}

const opening = (desk: Desk): Facts => ({ ...desk.facts, follows: desk.number })
