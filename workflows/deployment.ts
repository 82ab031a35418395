// Deployment: visa, insurance, exit clearance, departure, arrival, welfare checks until the contract ends.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { Desk } from './kit/desk.js'

export async function deployment(desk: Desk): Promise<Exit | undefined> {
  desk.owe({ notice: 'visa-no-longer-needed', to: { role: 'labour-attache' } })
  const papers = await desk.branch({
    visa: (part) =>
      part.handOff('visa', { visaClass: desk.facts['visaClass'] ?? null, employer: desk.facts['employer'] ?? null }),
    insurance: (part) => part.handOff('insurance'),
  })
  if (papers['visa']?.['outcome'] !== 'issued') return refused('visa-refused')

  const exit = await clear(desk, papers)
  if (exit) return exit

  const { departedOn } = await desk.ask('departure')
  desk.learn({ departedOn: departedOn ?? null })
  desk.startPortability(portabilityFacts(desk))

  const { arrivedOn } = await desk.ask('arrival')
  desk.learn({ arrivedOn: arrivedOn ?? null })
  await stayAbroad(desk)
  return undefined
}

/** All conditions of the exit clearance in one snapshot, explained; without it nobody departs. */
async function clear(desk: Desk, papers: { [part: string]: Facts }): Promise<Exit | undefined> {
  const snapshot = {
    visaValidUntil: papers['visa']?.['validUntil'] ?? null,
    medicalValidUntil: desk.facts['medicalValidUntil'] ?? null,
    passportValidUntil: desk.facts['passportValidUntil'] ?? null,
    departureOn: papers['insurance']?.['from'] ?? null,
    insured: papers['insurance']?.['outcome'] === 'insured',
    contractVerified: desk.facts['contractVerified'] === true,
    oriented: desk.facts['oriented'] === true,
    certified: desk.facts['certified'] === true,
  }
  const clearance = await desk.decide('clearance', snapshot)
  if (!clearance['granted']) return refused('clearance-refused')
  desk.owe({ document: 'exit-clearance' })
  const { employer, jobOrder, visaClass } = desk.facts
  await desk.issue('exit-clearance', {
    ...snapshot,
    employer: employer ?? null,
    jobOrder: jobOrder ?? null,
    visaClass: visaClass ?? null,
  })
  desk.tell('departure-cleared', { departureOn: snapshot.departureOn })
  return undefined
}

/** Welfare checks on their cadence until the contract ends, by its term or before. */
async function stayAbroad(desk: Desk): Promise<void> {
  const { arrivedOn, contractMonths } = desk.facts
  const stay = await desk.decide('stay', { arrivedOn: arrivedOn ?? null, contractMonths: contractMonths ?? null })
  desk.stand('on-site')
  const checks = (stay['checks'] ?? []) as readonly Facts[]
  await desk.rounds('checks', async (round, n) => {
    const check = checks[n - 1]
    if (!check) return { done: checks.length }
    if ((await round.until('check', String(check['at']), { unless: 'endedOn' })) === 'fact') return { done: n - 1 }
    await round.askUnless('welfare-check', 'endedOn', { n })
    return desk.facts['endedOn'] === undefined ? 'again' : { done: n }
  })
  const ended = await desk.until('contract-end', String(stay['contractEndsAt']), { unless: 'endedOn' })
  if (ended === 'date') desk.learn({ endedOn: stay['contractEndsOn'] ?? null, endCause: 'completed' })
}

function portabilityFacts(desk: Desk): Facts {
  const { departedOn, monthlyWageMinor, currency, visaClass, nationality, employer, destination } = desk.facts
  return {
    departedOn: departedOn ?? null,
    monthlyWageMinor: monthlyWageMinor ?? null,
    currency: currency ?? null,
    visaClass: visaClass ?? null,
    nationality: nationality ?? null,
    employer: employer ?? null,
    destination: destination ?? null,
  }
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'deployment' })
