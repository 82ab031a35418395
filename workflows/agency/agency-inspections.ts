// Inspections of an agency that officers ordered: announced with a paper, carried out, put on the record.
import type { AgencyBook } from '../../domain/agency/agency-book.js'
import { concludeInspection, dropInspection } from '../../domain/agency/agency-turns.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import type { Desk } from '../kit/desk.js'

/** Until the agency leaves. */
export function inspect(desk: Desk): Promise<void> {
  const open = () => Object.keys(bookOf(desk).inspections)
  return desk.each('open', { open, part: carryOut, done: () => hasLeft(desk) })
}

async function carryOut(desk: Desk, id: string): Promise<void> {
  const { organisation, inspections } = bookOf(desk)
  const reason = inspections[id]?.reason ?? 'random'
  await desk.issue('inspection-notice', { organisation, inspection: id, reason })
  // Nobody is warned of an inspection by chance or on a complaint; the paper is shown at the door.
  if (reason === 'renewal' || reason === 'risk-list') desk.tell('inspection-announced', { reason }, toAgency(desk))
  const when = () => hasLeft(desk)
  const result = await desk.askUntil('agency-inspection', { when, facts: { reason, inspection: id } })
  desk.once<AgencyBook>('concluded', (book, at) => {
    if (result) concludeInspection(book, { id, passed: result['outcome'] === 'passed', at })
    else dropInspection(book, id)
  })
}
