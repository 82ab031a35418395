// Placement: a slot of a verified job order, the employer's choice, and another order where it says no.
import type { Facts } from '../domain/explained.js'
import { pick, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/** The terms of the post that an applicant is matched to. */
export const post = [
  'jobOrder',
  'employer',
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
  const wish = { case: desk.number, line: choice['line'] ?? null, returning }

  round.owe(slotOf(desk, jobOrder))
  const place = await round.order(jobOrder, 'reserve-slot', wish)
  if (place['refused'] !== undefined) {
    round.settle(slotOf(desk, jobOrder))
    return leave(desk, jobOrder, textOf(place, 'message') || textOf(place, 'refused'))
  }
  const slot = place['granted'] === true ? place : await waitForSlot(round, { jobOrder, wish, place })
  if (slot) round.tell('slot-reserved', { jobOrder })
  const left = slot && (await round.askUnless('employer-choice', `chosen/${jobOrder}`, { jobOrder, granted: true }))
  const chosen = textOf(desk.facts, `chosen/${jobOrder}`)
  if (slot && left === undefined && chosen === 'selected') return pick(slot, 'agency', ...post)
  return giveUp(desk, round, { jobOrder, chosen: chosen || textOf(left, 'reason') || 'left-the-waiting-list' })
}

/** The duty to give a slot back, for as long as the worker has not left for it. */
export const slotOf = ({ number }: Desk, jobOrder: string) => ({
  order: jobOrder,
  action: 'release-slot',
  data: { case: number },
})

type Waiting = { jobOrder: string; wish: Facts; place: Facts }

/** Until a slot is given on to this case; undefined when the order ends, or the caseworker leaves its waiting list. */
async function waitForSlot(round: Desk, { jobOrder, wish, place }: Waiting): Promise<Facts | undefined> {
  round.tell('on-waiting-list', { jobOrder, ...pick(place, 'position') })
  const has = (name: string) => round.facts[`${name}/${jobOrder}`] !== undefined
  const facts = { jobOrder, ...pick(place, 'granted', 'position') }
  const left = await round.askUntil('slot-wait', { facts, when: () => has('granted') || has('chosen') })
  if (left !== undefined || !has('granted')) return undefined
  const slot = await round.section('granted', (part) => part.order(jobOrder, 'reserve-slot', wish))
  return slot['granted'] === true ? slot : undefined
}

async function giveUp(
  desk: Desk,
  round: Desk,
  { jobOrder, chosen }: { jobOrder: string; chosen: string },
): Promise<'again'> {
  await round.order(jobOrder, 'release-slot', { case: desk.number })
  round.settle(slotOf(desk, jobOrder))
  if (chosen === 'not-selected' || chosen === 'ended') round.tell('not-selected', { jobOrder, reason: chosen })
  return leave(desk, jobOrder, chosen)
}

function leave(desk: Desk, leftOrder: string, leftBecause: string): 'again' {
  desk.learn({ leftOrder, leftBecause: leftBecause.slice(0, 300) })
  return 'again'
}
