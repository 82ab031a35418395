// May the agency that sends a worker have anybody cleared now? It says so itself.
import type { Exit } from '../domain/case-file.js'
import { pick, textOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/**
 * The agency answers for whom it sends: it must hold an active licence at this moment. Asked of the agency's own file, so
 * that no worker is cleared after a suspension, however late its news arrives.
 */
export async function clearWithAgency(desk: Desk): Promise<Exit | undefined> {
  if (desk.procedure < 2 || textOf(desk.facts, 'agency') === '') return undefined
  const answer = await desk.rounds('licence', async (round) => {
    const answer = await round.order(textOf(desk.facts, 'agency'), 'clear-case', { case: desk.number })
    if (answer['refused'] === undefined) return { cleared: true }
    const { choice } = await round.ask('licence-obstacle', pick(answer, 'message'))
    return choice === 'try-again' ? 'again' : { cleared: false }
  })
  return answer['cleared'] === true ? undefined : unlicensed
}

const unlicensed: Exit = { kind: 'refused', reason: 'agency-without-licence', stage: 'deployment' }
