// Training: the gap to the corridor's standard, the course that closes it, the pre-departure orientation, the certificate.
import type { Exit } from '../domain/case-file.js'
import { pick, pickKnown } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/** A failed or unfinished course may be repeated once. */
const attempts = 2

export async function training(desk: Desk): Promise<Exit | undefined> {
  const gap = await desk.decide('training-gap', { score: desk.facts['languageScore'] ?? null, hoursDone: 0 })
  const modules = pick(gap, 'modules')
  desk.tell('training-invitation', modules)

  const course = await desk.rounds('course', async (round, attempt) => {
    const answer = await round.handOff('training-course', { ...modules, attempt })
    const result = await round.decide('training-result', pickKnown(answer, 'outcome', 'attendedPercent', 'hours'))
    if (result['certified'] || attempt >= attempts) return { ...answer, ...pick(result, 'certified') }
    return 'again'
  })
  if (!course['certified']) return refused('training-failed')

  const orientation = await desk.ask('pre-departure-orientation')
  if (!orientation['attended']) return refused('not-oriented-before-departure')

  desk.learn({ certified: true, oriented: true })
  if (desk.procedure >= 2)
    desk.learn({ training: [{ ...pickKnown(course, 'provider', 'completedOn', 'hours'), ...modules }] })
  await desk.issue('training-certificate', {
    ...pick(course, 'provider', 'completedOn', 'hours', 'attendedPercent'),
    ...modules,
  })
  return undefined
}

const refused = (reason: string): Exit => ({ kind: 'refused', reason, stage: 'training' })
