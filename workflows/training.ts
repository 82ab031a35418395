// Training: the gap to the corridor's standard, the course that closes it, the pre-departure orientation, the certificate.
import type { Exit } from '../domain/case-file.js'
import type { Desk } from './kit/desk.js'

export async function training(desk: Desk): Promise<Exit | undefined> {
  const gap = await desk.decide('training-gap', { score: desk.facts['languageScore'] ?? null, hoursDone: 0 })
  const modules = gap['modules'] ?? []
  desk.tell('training-invitation', { modules })

  const course = await desk.rounds('course', async (round, attempt) => {
    const answer = await round.handOff('training-course', { modules, attempt })
    const result = await round.decide('training-result', {
      outcome: answer['outcome'] ?? null,
      ...(answer['attendedPercent'] === undefined ? {} : { attendedPercent: answer['attendedPercent'] }),
      ...(answer['hours'] === undefined ? {} : { hours: answer['hours'] }),
    })
    if (result['certified'] || attempt >= 2) return { ...answer, certified: result['certified'] ?? false }
    return 'again'
  })
  if (!course['certified']) return { kind: 'refused', reason: 'training-failed', stage: 'training' }

  const orientation = await desk.ask('pre-departure-orientation')
  if (!orientation['attended']) return { kind: 'refused', reason: 'not-oriented-before-departure', stage: 'training' }

  const { completedOn, hours, attendedPercent, provider } = course
  desk.learn({ certified: true, oriented: true })
  await desk.issue('training-certificate', {
    provider: provider ?? null,
    completedOn: completedOn ?? null,
    hours: hours ?? null,
    attendedPercent: attendedPercent ?? null,
    modules,
  })
  return undefined
}
