// Screening: four gates side by side, each handed to its body; each answer decided under the rulebook.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { Desk } from './kit/desk.js'

export async function screening(desk: Desk): Promise<Exit | undefined> {
  const gates = await desk.branch({ identity, medical, police, language })
  const outcomes = {
    identity: gates['identity']?.['outcome'] ?? null,
    medical: gates['medical']?.['result'] ?? null,
    police: gates['police']?.['outcome'] ?? null,
    language: gates['language']?.['passed'] ? 'passed' : 'failed',
  }
  desk.learn({
    passportValidUntil: gates['identity']?.['passportValidUntil'] ?? null,
    medicalValidUntil: gates['medical']?.['validUntil'] ?? null,
    languageScore: gates['language']?.['score'] ?? null,
  })
  const result = await desk.decide('screening', outcomes)
  if (result['passed']) return undefined
  if (outcomes.medical === 'unfit') return { kind: 'unfit', reason: 'medical-unfit', stage: 'screening' }
  return { kind: 'refused', reason: `screening-${String(firstOf(result['failed']))}`, stage: 'screening' }
}

async function identity(gate: Desk): Promise<Facts> {
  return gate.handOff('identity-check')
}

/** A held medical is repeated on the date the decision names, until the centre says fit or unfit. */
async function medical(gate: Desk): Promise<Facts> {
  return gate.rounds('examination', async (round) => {
    const answer = await round.handOff('medical-examination')
    const { outcome, examinedOn, validUntil } = answer
    const decision = await round.decide('medical', {
      outcome: outcome ?? null,
      examinedOn: examinedOn ?? null,
      validUntil: validUntil ?? null,
    })
    if (decision['result'] !== 'held') return decision
    const againAt = String(decision['againAt'])
    round.tell('medical-held', { againAt }, { person: true }, { at: againAt, label: 'medical-examination' })
    await round.until('again', againAt)
    return 'again'
  })
}

async function police(gate: Desk): Promise<Facts> {
  return gate.handOff('police-clearance')
}

async function language(gate: Desk): Promise<Facts> {
  const { score } = await gate.handOff('language-test')
  const decision = await gate.decide('language-test', { score: score ?? null })
  return { ...decision, score: score ?? null }
}

const firstOf = (list: Facts[string] | undefined) => (Array.isArray(list) ? list[0] : list)
