// Deployment: visa, insurance, exit clearance, departure, arrival, welfare checks until the contract ends.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import { clearWithAgency } from './agency-clearance.js'
import { clearAndDepart, policyOf, snapshotOf, type Papers } from './clearance.js'
import { compareOnArrival } from './contract-on-arrival.js'
import type { Desk } from './kit/desk.js'
import { slotOf } from './placement.js'

export async function deployment(desk: Desk): Promise<Exit | undefined> {
  desk.owe({ notice: 'visa-no-longer-needed', to: { role: 'labour-attache' } })
  const papers = await desk.branch({
    visa: (part) => part.handOff('visa', pick(desk.facts, 'visaClass', 'employer')),
    insurance: (part) => part.handOff('insurance'),
  })
  if (papers['visa']?.['outcome'] !== 'issued') return refused('visa-refused')

  const exit = await (desk.procedure >= 5 ? clearAndDepart(desk, papers) : clearOnce(desk, papers))
  if (exit) return exit
  // The slot is the worker's now: an early end gives nothing back, and the employer may ask for a replacement.
  if (desk.procedure >= 2) desk.settle(slotOf(desk, textOf(desk.facts, 'jobOrder')))
  desk.startPortability({
    ...pick(
      desk.facts,
      'departedOn',
      'monthlyWageMinor',
      'currency',
      'visaClass',
      'nationality',
      'employer',
      'destination',
    ),
    ...(desk.procedure >= 3 ? coverOf(policyOf(desk.facts, papers)) : {}),
    ...(desk.procedure >= 4 ? pickKnown(desk.facts, 'isco08', 'training') : {}),
  })

  const arrival = await desk.ask('arrival')
  desk.learn(pick(arrival, 'arrivedOn'))
  if (desk.procedure >= 2) {
    tellJobOrder(desk)
    await compareOnArrival(desk, arrival)
  }
  if (desk.procedure >= 3) desk.informPortability('arrived', pick(desk.facts, 'arrivedOn'))
  await stayAbroad(desk)
  return undefined
}

/** From when to when the policy for the journey and the stay pays for health care. */
const coverOf = (policy: Facts | undefined): Facts => ({
  policyFrom: policy?.['from'] ?? null,
  policyUntil: policy?.['until'] ?? null,
})

/** Up to procedure 4 a missing condition ends the case, and nothing is compared when the worker leaves. */
async function clearOnce(desk: Desk, papers: Papers): Promise<Exit | undefined> {
  const exit = (await clearWithAgency(desk)) ?? (await clear(desk, papers))
  if (exit) return exit
  const departure = await desk.ask('departure')
  desk.learn(pick(departure, 'departedOn'))
  return undefined
}

/** All conditions of the exit clearance in one snapshot, explained; without it nobody departs. The end of a policy was no condition yet. */
async function clear(desk: Desk, papers: Papers): Promise<Exit | undefined> {
  const { insuredUntil: _, ...snapshot } = snapshotOf(desk, papers)
  const clearance = await desk.decide('clearance', snapshot)
  if (!clearance['granted']) return refused('clearance-refused')
  desk.learn({ cleared: true })
  desk.owe({ document: 'exit-clearance' })
  const paper = { ...snapshot, ...pick(desk.facts, 'employer', 'jobOrder', 'visaClass') }
  await desk.issue('exit-clearance', paper, { notice: 'departure-cleared', data: pick(snapshot, 'departureOn') })
  return undefined
}

/** Welfare checks on their cadence until the contract ends, by its term or before. */
async function stayAbroad(desk: Desk): Promise<void> {
  const stay = await desk.decide('stay', pick(desk.facts, 'arrivedOn', 'contractMonths'))
  desk.stand('on-site')
  const checks = recordsOf(stay, 'checks')
  await desk.rounds('checks', async (round, n) => {
    const check = checks[n - 1]
    if (!check) return { done: checks.length }
    if ((await round.until('check', textOf(check, 'at'), { unless: 'endedOn' })) === 'fact') return { done: n - 1 }
    await round.askUnless('welfare-check', 'endedOn', { n })
    return desk.facts['endedOn'] === undefined ? 'again' : { done: n }
  })
  const ended = await desk.until('contract-end', textOf(stay, 'contractEndsAt'), { unless: 'endedOn' })
  if (ended === 'date') desk.learn({ endedOn: textOf(stay, 'contractEndsOn'), endCause: 'completed' })
}

/** The employer may ask for a replacement only for a worker who had arrived. */
function tellJobOrder(desk: Desk): void {
  const jobOrder = textOf(desk.facts, 'jobOrder')
  desk.inform(jobOrder, 'candidate-arrived', { case: desk.number, ...pick(desk.facts, 'arrivedOn') })
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'deployment' })
