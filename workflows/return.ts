// Return: the plan, the return itself, reintegration followed up; the case closes, the rights stay open.
import type { Exit } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import type { Desk } from './kit/desk.js'

export async function returnHome(desk: Desk): Promise<Exit | undefined> {
  const plan = await desk.ask('return-plan', {
    endedOn: desk.facts['endedOn'] ?? null,
    cause: desk.facts['endCause'] ?? null,
  })
  desk.learn({ returnNeeds: plan['needs'] ?? [] })

  const { leftOn, returnedOn } = await desk.ask('return-confirmation', {
    plannedReturnOn: plan['plannedReturnOn'] ?? null,
  })
  desk.learn({ leftOn: leftOn ?? null, returnedOn: returnedOn ?? null })
  desk.informPortability('left-site', {
    leftOn: leftOn ?? null,
    arrivedOn: desk.facts['arrivedOn'] ?? null,
    returnedOn: returnedOn ?? null,
  })

  const reintegration = await desk.decide('reintegration', { returnedOn: returnedOn ?? null })
  const followUps = (reintegration['followUps'] ?? []) as readonly Facts[]
  await desk.rounds('follow-ups', async (round, n) => {
    const followUp = followUps[n - 1]
    if (!followUp) return { done: followUps.length }
    await round.until('follow-up', String(followUp['at']))
    await round.ask('reintegration-follow-up', { n })
    return 'again'
  })
  return undefined
}
