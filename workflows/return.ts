// Return: the plan, the return itself, reintegration followed up; the case closes, the rights stay open.
import type { Exit } from '../domain/case-file.js'
import { pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

export async function returnHome(desk: Desk): Promise<Exit | undefined> {
  const { endedOn, endCause } = pick(desk.facts, 'endedOn', 'endCause')
  const plan = await desk.ask('return-plan', { endedOn: endedOn ?? null, cause: endCause ?? null })
  desk.learn({ returnNeeds: plan['needs'] ?? [] })

  const confirmed = await desk.ask('return-confirmation', pick(plan, 'plannedReturnOn'))
  desk.learn(pick(confirmed, 'leftOn', 'returnedOn'))
  const site = pick(desk.facts, 'leftOn', 'arrivedOn', 'returnedOn')
  desk.informPortability('left-site', { ...site, ...pickKnown(desk.facts, 'endedOn', 'endCause') })

  if (desk.procedure >= 2) await stateSkills(desk)
  const reintegration = await desk.decide('reintegration', pick(confirmed, 'returnedOn'))
  const followUps = recordsOf(reintegration, 'followUps')
  await desk.rounds('follow-ups', async (round, n) => {
    const followUp = followUps[n - 1]
    if (!followUp) return { done: followUps.length }
    await round.until('follow-up', textOf(followUp, 'at'))
    await round.ask('reintegration-follow-up', { n })
    return 'again'
  })
  return undefined
}

/** From procedure 2 on whoever comes home takes along what they learnt and did, on paper. */
async function stateSkills(desk: Desk): Promise<void> {
  const known = pickKnown(
    desk.facts,
    'isco08',
    'employer',
    'arrivedOn',
    'endedOn',
    'endCause',
    'languageScore',
    'training',
  )
  if (!['isco08', 'employer', 'arrivedOn', 'endedOn'].every((name) => typeof known[name] === 'string')) return
  await desk.issue('skills-passport', await desk.decide('skills-record', known), { notice: 'skills-passport-ready' })
}
