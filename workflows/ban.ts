// A ban: declared, in force for everything in its reach at once, amended, and lifted by an officer or on its last day.
import { continueAsNew } from '@temporalio/workflow'
import { endBan, summariseBan, wordOfBan, type BanBook } from '../domain/ban.js'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { numberOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'

/** One ban. Takes an opening, or the file of the run before it. */
export function ban(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  return live(file, throughItsLife, (full) => continueAsNew<typeof ban>(full))
}

async function throughItsLife(desk: Desk): Promise<Exit> {
  const exit = await desk.stage('ban', holdUntilItEnds)
  return exit ?? { kind: 'completed', reason: bookOf(desk).ended?.how ?? 'lifted', stage: 'ban' }
}

const bookOf = (desk: Desk): BanBook => desk.book<BanBook>()

async function holdUntilItEnds(desk: Desk): Promise<undefined> {
  desk.once<BanBook>('in-force', (book) => {
    if (book.status === 'declared') book.status = 'in-force'
  })
  await desk.branch<Facts>({ telling: tellEachEdition, date: untilLastDay, word: untilEnded })
  const { scope } = bookOf(desk)
  const news = { fact: 'hold-lifted', data: { ref: desk.number } }
  await desk.branch({
    orders: (part) => part.informAll('job-order', scope, news),
    cases: (part) => part.informAll('case', scope, news),
    // Who came into reach and has left it since: a case that found another employer meanwhile.
    held: (part) => part.informAll('case', { heldBy: desk.number }, news),
  })
}

/** Round n tells edition n: first what was declared, then each change of the exemptions. */
function tellEachEdition(desk: Desk): Promise<Facts> {
  return desk.rounds('edition', async (round, n) => {
    const book = bookOf(desk)
    const news = { fact: 'hold-placed', data: wordOfBan(desk.number, summariseBan(book)) }
    const orders = await round.informAll('job-order', book.scope, news)
    const cases = await round.informAll('case', book.scope, news)
    round.once<BanBook>('told', (changed) => {
      changed.told = { cases: numberOf(cases, 'told'), jobOrders: numberOf(orders, 'told') }
    })
    await round.when(() => book.edition > n || book.ended !== null)
    return book.ended ? { editions: n } : 'again'
  })
}

async function untilLastDay(desk: Desk): Promise<Facts> {
  const { endsAt } = bookOf(desk)
  if (endsAt === null) return {}
  const came = await desk.until('last-day', endsAt, { unless: 'ended' })
  if (came === 'date') desk.once<BanBook>('end', (book) => endBan(book, { how: 'end-date', reason: 'end-date' }))
  return {}
}

async function untilEnded(desk: Desk): Promise<Facts> {
  await desk.when(() => bookOf(desk).ended !== null)
  desk.learn({ ended: true })
  return {}
}
