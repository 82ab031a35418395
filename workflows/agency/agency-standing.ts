// What does a suspension do beyond the agency itself? It reaches every case and job order in flight at once; lifting it frees them.
import { activeStatuses, type AgencyBook } from '../../domain/agency/agency-book.js'
import type { Facts } from '../../domain/explained.js'
import { bookOf, hasLeft, toAgency, toSupervisor } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** Until the agency has left and everybody knows. */
export async function announceStanding(desk: Desk): Promise<void> {
  await desk.rounds('changes', announce)
}

const rests = (desk: Desk): boolean => !activeStatuses.includes(bookOf(desk).status)

/** One change: the licence rests, everybody is told; it is in force again, everybody is told; or it is gone for good. */
async function announce(desk: Desk): Promise<Facts | 'again'> {
  await desk.when(() => rests(desk) || bookOf(desk).announced !== undefined)
  const lifted = !rests(desk)
  desk.once<AgencyBook>('noted', (book) => noteStanding(book, lifted))
  const { announced } = bookOf(desk)
  if (announced === undefined) await tellLifted(desk)
  else await tellResting(desk, announced)
  await desk.when(() => hasNewStanding(desk))
  return bookOf(desk).announced === 'cancelled' ? {} : 'again'
}

/** What everybody is about to be told is remembered first. */
function noteStanding(book: AgencyBook, lifted: boolean): void {
  if (lifted) delete book.announced
  else book.announced = book.left ? 'cancelled' : 'suspended'
}

/** Whether the book says something else than what was told last; what is gone for good never does. */
function hasNewStanding(desk: Desk): boolean {
  const { announced } = bookOf(desk)
  if (announced === 'cancelled') return true
  return announced === undefined ? rests(desk) : !rests(desk) || hasLeft(desk)
}

async function tellResting(desk: Desk, how: 'suspended' | 'cancelled'): Promise<void> {
  const data = { ref: desk.number, cause: 'agency', how, exempt: [] }
  await tellEverybody(desk, { fact: 'hold-placed', data })
  if (bookOf(desk).incentives.label === undefined) desk.revoke('label-certificate', 'suspended')
  const causes = bookOf(desk).suspensions.map(({ cause }) => cause)
  if (how === 'cancelled' || causes.length === 0) return
  desk.tell('agency-suspended', { causes }, toAgency(desk))
  await desk.section('supervisor', async (part) => {
    part.tell('agency-suspended', { causes, agency: desk.number }, toSupervisor)
    return Promise.resolve({})
  })
}

async function tellLifted(desk: Desk): Promise<void> {
  await tellEverybody(desk, { fact: 'hold-lifted', data: { ref: desk.number } })
  desk.tell('agency-suspension-lifted', {}, toAgency(desk))
}

/** Cases first: nobody departs while job orders are still being told. */
async function tellEverybody(desk: Desk, news: { fact: string; data: Facts }): Promise<void> {
  await desk.informAll('case', { agency: desk.number }, news)
  await desk.informAll('job-order', { agency: desk.number }, news)
}
