// Exit clearance and departure, from procedure 5 on: what has ended is renewed, and nobody leaves after its last day.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, recordsOf, textOf, textsOf } from '../domain/facts.js'
import { clearWithAgency } from './agency-clearance.js'
import type { Desk } from './kit/desk.js'
import { medical } from './screening.js'

/** What the visa desk and the insurer answered first; what was renewed later is kept as facts. */
export type Papers = { [part: string]: Facts }

/**
 * Clears the worker and asks for the departure, again and again until one is recorded: a clearance ends with the first of
 * its papers, and what has ended is renewed. Answers with `departedOn`, or with why the case ends.
 */
export async function clearAndDepart(desk: Desk, papers: Papers): Promise<Exit | undefined> {
  const way = await desk.rounds('way-out', async (round, n) => {
    const choice = n > 1 ? await decideOn(round, pick(round.facts, 'clearedUntil', 'clearanceEndsWith')) : undefined
    return choice ?? (await leave(round, papers))
  })
  if (way['departedOn'] === undefined) return exitOf(way)
  desk.learn(pick(way, 'departedOn'))
  return undefined
}

const exitOf = (way: Facts): Exit => ({
  kind: way['exit'] === 'unfit' ? 'unfit' : 'refused',
  reason: textOf(way, 'reason'),
  stage: 'deployment',
})

/** One clearance: departed on it, or `again` after it ended. */
async function leave(round: Desk, papers: Papers): Promise<Facts | 'again'> {
  const unlicensed = await clearWithAgency(round)
  if (unlicensed) return { exit: unlicensed.kind, reason: unlicensed.reason }
  const cleared = await round.rounds('conditions', (part, n) => meet(part, { papers, n }))
  if (cleared['granted'] !== true) return cleared
  round.learn({
    cleared: true,
    clearedUntil: cleared['lastDay'] ?? null,
    clearanceEndsWith: cleared['endsFirst'] ?? null,
  })
  round.owe({ document: 'exit-clearance' })
  const paper = { ...snapshotOf(round, papers), ...pick(cleared, 'departureOn') }
  await round.issue(
    'exit-clearance',
    { ...paper, ...pick(round.facts, 'employer', 'jobOrder', 'visaClass') },
    { notice: 'departure-cleared', data: pick(cleared, 'departureOn') },
  )
  const closesAt = textOf(cleared, 'endsAt') || undefined
  const departure = await round.askUntil('departure', { closesAt, when: () => false })
  if (departure) return pick(departure, 'departedOn')
  round.learn({ cleared: false })
  round.revoke('exit-clearance', 'clearance-ended')
  round.settle({ document: 'exit-clearance' })
  round.tell('clearance-ended', pick(cleared, 'lastDay'))
  return 'again'
}

type Meeting = { papers: Papers; n: number }

/** All conditions at once; those that are missing are renewed: at once the first time, by the caseworker's word after. */
async function meet(part: Desk, { papers, n }: Meeting): Promise<Facts | 'again'> {
  const snapshot = snapshotOf(part, papers)
  const clearance = await part.decide('exit-clearance', snapshot)
  if (clearance['granted'] === true) return clearance
  const missing = textsOf(clearance, 'missing')
  if (!missing.every((condition) => Object.hasOwn(renewals, condition))) return refused
  const askFirst = n > 1 || snapshot['insured'] !== true
  const choice = askFirst ? await decideOn(part, { missing }) : undefined
  return choice ?? renew(part, missing)
}

/** Everything that a clearance rests on, at one moment. */
export function snapshotOf({ facts, procedure }: Desk, { visa, ...papers }: Papers): Facts {
  const policy = policyOf(facts, papers)
  return {
    ...pick(facts, 'medicalValidUntil', 'passportValidUntil'),
    visaValidUntil: facts['visaValidUntil'] ?? visa?.['validUntil'] ?? null,
    departureOn: policy?.['from'] ?? null,
    insured: policy?.['outcome'] === 'insured',
    insuredUntil: policy?.['until'] ?? null,
    contractVerified: facts['contractVerified'] === true,
    oriented: facts['oriented'] === true,
    certified: facts['certified'] === true,
    ...(procedure >= 2 && textOf(facts, 'agency') ? { agencyLicensed: true } : {}),
  }
}

/** The policy for the journey and the stay: the renewed one, or else the first. */
export const policyOf = (facts: Facts, { insurance }: Papers): Facts | undefined =>
  recordsOf(facts, 'policy')[0] ?? insurance

/** Opens what is missing once more, side by side. A worker now unfit, or refused a visa, cannot be cleared any more. */
async function renew(part: Desk, missing: readonly string[]): Promise<Facts | 'again'> {
  const open = Object.entries(renewals).filter(([condition]) => missing.includes(condition))
  const renewed = await part.branch(Object.fromEntries(open))
  if (renewed['medical']?.['result'] === 'unfit') return { exit: 'unfit', reason: 'medical-unfit' }
  if (renewed['visa']?.['outcome'] === 'refused') return { exit: 'refused', reason: 'visa-refused' }
  return 'again'
}

/** How each condition is renewed: by the same gate or handoff as before; what was answered is what counts from now on. */
const renewals: { [condition: string]: (part: Desk) => Promise<Facts> } = {
  visa: async (part) => {
    const answer = await part.handOff('visa', pick(part.facts, 'visaClass', 'employer'))
    if (answer['outcome'] === 'issued') part.learn({ visaValidUntil: answer['validUntil'] ?? null })
    return answer
  },
  medical: async (part) => {
    part.tell('medical-held')
    const answer = await medical(part)
    part.learn({ medicalValidUntil: answer['validUntil'] ?? null })
    return answer
  },
  passport: async (part) => {
    const answer = await part.handOff('identity-check')
    if (answer['outcome'] === 'confirmed') part.learn(pick(answer, 'passportValidUntil'))
    return answer
  },
  insurance: async (part) => {
    const answer = await part.handOff('insurance')
    part.learn({ policy: [answer] })
    return answer
  },
}

const refused: Facts = { exit: 'refused', reason: 'clearance-refused' }

/** The caseworker's word on what stands in the way; undefined: have it renewed. */
async function decideOn(part: Desk, facts: Facts): Promise<Facts | undefined> {
  const said = await part.ask('clearance-obstacle', facts)
  if (said['choice'] === 'renew') return undefined
  return said['choice'] === 'end-case' ? refused : pick(said, 'departedOn')
}
