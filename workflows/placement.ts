// Placement: a slot of a verified job order, the employer's choice, and another order where it says no.
import type { Facts } from '../domain/explained.js'
import { pick, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/** What later stages need of the post. */
const terms = [
  'jobOrder',
  'employer',
  'agency',
  'isco08',
  'monthlyWageMinor',
  'currency',
  'contractMonths',
  'visaClass',
] as const

/** Goes on until an employer has selected the applicant; keeps the terms of the post. */
export async function placeWithEmployer(desk: Desk): Promise<void> {
  const post = await desk.rounds('placement', (round) => applyForOrder(desk, round))
  desk.learn(post)
  desk.bind()
}

/** One job order: a slot, or a place on its waiting list, then the employer's choice. */
async function applyForOrder(desk: Desk, round: Desk): Promise<Facts | 'again'> {
  const choice = await round.ask('job-order-choice', pick(desk.facts, 'leftOrder', 'leftBecause'))
  const jobOrder = textOf(choice, 'jobOrder')
  const returning = choice['returning'] === true
  desk.learn({ returning })
  const mine = { case: desk.number }
  const undo = { order: jobOrder, action: 'release-slot', data: mine }

  round.owe(undo)
  const wish = { ...mine, line: choice['line'] ?? null, returning }
  const place = await round.order(jobOrder, 'reserve-slot', wish)
  if (place['refused'] !== undefined) {
    round.settle(undo)
    return leave(desk, jobOrder, textOf(place, 'message') || textOf(place, 'refused'))
  }
  round.tell(place['granted'] === true ? 'slot-reserved' : 'on-waiting-list', pick(place, 'jobOrder', 'position'))

  const left = await round.askUnless(
    'employer-choice',
    `chosen/${jobOrder}`,
    pick(place, 'jobOrder', 'granted', 'position'),
  )
  if (left !== undefined) {
    await round.order(jobOrder, 'release-slot', mine)
    round.settle(undo)
    return leave(desk, jobOrder, textOf(left, 'reason'))
  }
  const chosen = textOf(desk.facts, `chosen/${jobOrder}`)
  if (chosen !== 'selected') {
    round.settle(undo)
    round.tell('not-selected', { jobOrder, reason: chosen })
    return leave(desk, jobOrder, chosen)
  }
  const now = await round.section('selected', (part) => part.order(jobOrder, 'reserve-slot', wish))
  return pick(now, ...terms)
}

function leave(desk: Desk, leftOrder: string, leftBecause: string): 'again' {
  desk.learn({ leftOrder, leftBecause: leftBecause.slice(0, 300) })
  return 'again'
}
