// Screening: four gates side by side, each handed to its body; each answer decided under the rulebook.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, recordsOf, textOf, textsOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

export async function screening(desk: Desk): Promise<Exit | undefined> {
  const gates = await desk.branch({ identity, medical, police, language })
  desk.learn(pick(gates['identity'], 'passportValidUntil'))
  desk.learn({ medicalValidUntil: gates['medical']?.['validUntil'] ?? null })
  desk.learn({ languageScore: gates['language']?.['score'] ?? null })

  const result = await desk.decide('screening', {
    identity: textOf(gates['identity'], 'outcome'),
    medical: textOf(gates['medical'], 'result'),
    police: textOf(gates['police'], 'outcome'),
    language: gates['language']?.['passed'] ? 'passed' : 'failed',
  })
  if (result['passed']) return undefined
  if (textOf(gates['medical'], 'result') === 'unfit')
    return { kind: 'unfit', reason: 'medical-unfit', stage: 'screening' }
  return { kind: 'refused', reason: `screening-${textsOf(result, 'failed')[0] ?? 'failed'}`, stage: 'screening' }
}

const identity = (gate: Desk): Promise<Facts> => gate.handOff('identity-check')

const police = (gate: Desk): Promise<Facts> => gate.handOff('police-clearance')

/** A held medical, or a fit one that has ended, is repeated on the date the decision names, until it is fit or unfit. */
export function medical(gate: Desk): Promise<Facts> {
  return gate.rounds('examination', async (round, attempt) => {
    const [answer] = await Promise.all([round.handOff('medical-examination'), refer(round, attempt)])
    const decision = await round.decide('medical', pick(answer, 'outcome', 'examinedOn', 'validUntil'))
    if (decision['result'] !== 'held') return decision
    const againAt = textOf(decision, 'againAt')
    const said = { againAt, ...pick(answer, 'outcome') }
    round.tell('medical-held', said, { calendar: { at: againAt, label: 'medical-examination' } })
    await round.until('again', againAt)
    return 'again'
  })
}

/** From procedure 2 on the person goes with a referral: who examines, who pays, and nothing about health. */
async function refer(round: Desk, attempt: number): Promise<void> {
  if (round.procedure < 2) return
  await round.when(() => round.isAskedOf('medical-examination'))
  const [cost] = recordsOf(round.facts, 'medicalCost')
  await round.issue('medical-referral', {
    attempt,
    ...(attempt > 1 ? { before: 'held' } : {}),
    isco08: round.facts['isco08'] ?? null,
    payer: textOf(cost, 'payer') || 'unknown',
    ...(typeof cost?.['cap'] === 'number' ? { capMinor: cost['cap'], currency: cost['currency'] ?? null } : {}),
  })
}

async function language(gate: Desk): Promise<Facts> {
  const answer = await gate.handOff('language-test')
  const decision = await gate.decide('language-test', pick(answer, 'score'))
  return { ...decision, ...pick(answer, 'score') }
}
