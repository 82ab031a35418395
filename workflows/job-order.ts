// A job order, for months: the employer accredited, its papers in, verified by the representation, then open, filled, ended.
import { continueAsNew } from '@temporalio/workflow'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import { newsOf, settle, type JobOrderBook } from '../domain/job-order/job-order-book.js'
import { beganOn, settleReplacement } from '../domain/job-order/replacement.js'
import { endForTheUnselected } from '../domain/job-order/selection.js'
import { slotsInAll } from '../domain/job-order/slots.js'
import type { Desk } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'

/** One employer's one demand. Takes an opening, or the file of the run before it. */
export function jobOrder(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  if (file.book) (file.book as JobOrderBook).number = file.caseNumber
  return live(file, throughTheOrder, (full) => continueAsNew<typeof jobOrder>(full))
}

async function throughTheOrder(desk: Desk): Promise<Exit> {
  const ended = (await desk.stage('preparation', preparation)) ?? (await desk.stage('matching', matching))
  return ended ?? { kind: 'completed', reason: 'filled', stage: 'matching' }
}

const bookOf = (desk: Desk): JobOrderBook => desk.book<JobOrderBook>()

/** Until somebody withdraws the order, whatever it is waiting for. */
async function preparation(desk: Desk): Promise<Exit | undefined> {
  const exit = await unlessEnded(desk, prepare(desk))
  return bookOf(desk).status === 'withdrawn' ? withdrawn(desk, 'preparation') : exit
}

const unlicensed = 'agency-licence-not-active'

/** The order of the field: first the employer, then its papers, then the terms and the agency, then the representation. */
async function prepare(desk: Desk): Promise<Exit | undefined> {
  if (!(await accredit(desk))) return refuse(desk, 'principal-not-accredited')
  await desk.ask('demand-papers', pick(desk.facts, 'channel', 'agency', 'expiresOn'))
  desk.once<JobOrderBook>('papers', (book) => stand(book, 'in-verification'))

  const { slots, expiresOn, agency } = bookOf(desk)
  const check = await desk.decide('job-order-check', { agency, expiresOn, lines: slots.lines })
  const faults = recordsOf(check, 'faults')
  if (faults.length > 0) return refuse(desk, textOf(faults[0], 'rule'), faults)
  if (agency !== null) {
    const licence = await desk.order(agency, 'open-order', { jobOrder: bookOf(desk).number })
    if (licence['refused'] !== undefined)
      return refuse(desk, unlicensed, [{ ...pick(licence, 'message'), rule: unlicensed }])
  }
  const verification = await desk.ask('job-order-verification', {
    ...pick(desk.facts, 'employer', 'agency', 'channel', 'expiresOn'),
    ...pick(check, 'unchecked'),
    slots: slotsInAll(slots),
    lines: slots.lines,
  })
  if (!verification['verified']) return refuse(desk, textOf(verification, 'reason') || 'not-verified')
  return undefined
}

/** An accreditation in force is used again; otherwise the attaché visits or checks the papers. */
async function accredit(desk: Desk): Promise<boolean> {
  const known = await desk.decide('accreditation-in-force', pick(desk.facts, 'accreditedUntil'))
  if (known['inForce']) return accredited(desk, textOf(known, 'until'))
  const checked = await desk.ask('principal-accreditation', pick(desk.facts, 'employer', 'destination'))
  if (!checked['accredited']) return false
  const { checkedOn, validUntil } = pick(checked, 'checkedOn', 'validUntil')
  const term = await desk.decide('accreditation-term', {
    checkedOn: checkedOn ?? null,
    statedUntil: validUntil ?? null,
  })
  return accredited(desk, textOf(term, 'until'))
}

function accredited(desk: Desk, until: string): true {
  desk.once<JobOrderBook>('accredited', (book) => {
    book.accreditedUntil = until
    stand(book, 'accredited')
  })
  return true
}

/** Open for candidates. Who must be told is told, rankings and replacements are judged, until the order has ended. */
async function matching(desk: Desk): Promise<Exit | undefined> {
  desk.once<JobOrderBook>('open', (book) => stand(book, 'open'))
  desk.tell('job-order-open', pick(desk.facts, 'expiresOn'), toEmployer(desk))
  const done = () => bookOf(desk).ended
  await Promise.all([
    untilItsEnd(desk),
    desk.rounds('selection', askEmployer),
    desk.each('news', { open: () => bookOf(desk).news, part: tellCase, done }),
    desk.each('rankings', { open: () => Object.keys(bookOf(desk).toRank), part: rank, done }),
    desk.each('replacements', { open: () => Object.keys(bookOf(desk).replacing), part: replace, done }),
  ])
  const book = bookOf(desk)
  const { status } = book
  const selected = Object.keys(book.selected).length
  desk.tell('job-order-ended', { how: status, slots: slotsInAll(book.slots), selected }, toEmployer(desk))
  if (status === 'withdrawn') return withdrawn(desk, 'matching')
  return { kind: 'completed', reason: status, stage: 'matching' }
}

/** Its last day, and after it as long as a selected worker may be replaced. */
async function untilItsEnd(desk: Desk): Promise<void> {
  const { expiresOn } = bookOf(desk)
  const expiry = await desk.decide('job-order-expiry', { expiresOn })
  const lapsed = desk.when(() => bookOf(desk).slots.lapsed)
  await Promise.race([lapsed, desk.until('expiry', textOf(expiry, 'expiresAt'))])
  desk.once<JobOrderBook>('expiry', (book) => end(book, 'order-expired'))

  const lastBeganOn = lastBeginning(bookOf(desk))
  if (lastBeganOn !== undefined && !bookOf(desk).ended) {
    const closing = await desk.decide('job-order-closing', { expiresOn, lastBeganOn })
    await unlessEnded(desk, desk.until('closing', textOf(closing, 'closesAt')))
  }
  desk.once<JobOrderBook>('end', (book) => {
    end(book, 'order-closed')
    book.ended = true
  })
}

/** Reminds the employer to select as long as a slot waits for it; its answer ends the order early. */
async function askEmployer(round: Desk, n: number): Promise<Facts | 'again'> {
  const book = () => bookOf(round)
  await round.when(() => book().status === 'open' || book().ended)
  if (book().ended) return { asked: n - 1 }
  const settled = `selection-${n}`
  const watched = round.when(() => book().status !== 'open').then(() => round.learn({ [settled]: true }))
  const facts = { jobOrder: book().number, slots: slotsInAll(book().slots), expiresOn: book().expiresOn }
  const answered = round.askUnless('candidate-selection', settled, facts).then((answer) => {
    if (answer) round.once<JobOrderBook>('finished', (now) => end(now, 'selection-finished'))
  })
  await Promise.all([answered, watched])
  return 'again'
}

function end(book: JobOrderBook, reason: string): void {
  if (book.ended) return
  endForTheUnselected(book, reason)
  settle(book)
}

const lastBeginning = (book: JobOrderBook): string | undefined =>
  Object.keys(book.selected)
    .map((caseNumber) => beganOn(book, caseNumber))
    .sort()
    .at(-1)

async function tellCase(desk: Desk, line: string): Promise<void> {
  const { said, caseNumber, reason } = newsOf(line)
  const { number } = bookOf(desk)
  desk.inform(caseNumber, 'job-order-said', { jobOrder: number, said, ...(reason ? { reason } : {}) })
  desk.once<JobOrderBook>('told', (book) => {
    book.news = book.news.filter((other) => other !== line)
  })
  return Promise.resolve()
}

async function rank(desk: Desk, id: string): Promise<void> {
  const book = bookOf(desk)
  const asked = book.toRank[id] ?? {}
  const facts = { ...pick(asked, 'criteria', 'candidates'), slots: slotsInAll(book.slots) }
  const ranking = await unlessEnded(desk, desk.decide('candidate-ranking', facts))
  desk.once<JobOrderBook>('ranked', (now) => {
    const { [id]: _, ...others } = now.toRank
    now.toRank = others
    if (ranking && Object.keys(others).length === 0) now.ranked = ranking
  })
}

async function replace(desk: Desk, caseNumber: string): Promise<void> {
  const book = bookOf(desk)
  const { leftOn, reason } = pick(book.replacing[caseNumber], 'leftOn', 'reason')
  const facts = { beganOn: beganOn(book, caseNumber), leftOn: leftOn ?? null }
  const answer = await unlessEnded(desk, desk.decide('replacement', facts))
  const granted = answer?.['granted'] === true
  desk.once<JobOrderBook>('judged', (now) => settleReplacement(now, caseNumber, granted))
  const said = { case: caseNumber, reason: reason ?? null, granted, lastDay: answer?.['lastDay'] ?? null }
  desk.tell('replacement-answered', said, toEmployer(desk))
}

/** What was being waited for, or undefined once the order has been withdrawn. */
function unlessEnded<T>(desk: Desk, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, desk.when(() => bookOf(desk).ended).then(() => undefined)])
}

/** An order somebody has withdrawn stays withdrawn, whatever was under way. */
function stand(book: JobOrderBook, status: JobOrderBook['status']): void {
  if (!book.ended) book.status = status
}

function refuse(desk: Desk, reason: string, faults: readonly Facts[] = []): Exit {
  desk.once<JobOrderBook>('refused', (book) => stand(book, 'refused'))
  const told = faults.map((fault) => pickKnown(fault, 'rule', 'message', 'line', 'expected', 'got', 'currency', 'near'))
  desk.tell('job-order-refused', { reason, faults: told }, toEmployer(desk))
  return { kind: 'refused', reason, stage: 'preparation' }
}

const withdrawn = (desk: Desk, stage: string): Exit => ({
  kind: 'withdrawn',
  reason: bookOf(desk).endReason ?? 'withdrawn',
  stage,
})

const toEmployer = (desk: Desk) => ({ to: { organisation: bookOf(desk).employer } })
