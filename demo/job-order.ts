// Where does the demo's applicant get her place? In a job order brought by the attaché, prepared like any other, whose employer chooses.
import type { Door } from '../client/door.js'
import { actOnJobOrder, listCandidates, showJobOrder } from '../client/job-orders.js'
import { proposeJobOrder } from '../client/job-order-proposals.js'
import { parseActor } from '../domain/actor.js'
import { jobOrderProposal } from './cast.js'
import { doOpenTasks } from './people.js'

const corridor = 'npl-kor-manufacturing'
const employer = parseActor(`employer:${jobOrderProposal.employer}`)

/** Proposes the job order once and has everybody do their part until it is open; its number. It lives on real time. */
export async function openJobOrder(door: Door, say: (line: string) => void): Promise<string> {
  const caller = { actor: parseActor('labour-attache:seoul-1'), key: 'demo-job-order' }
  const { number } = await proposeJobOrder(door, { caller, corridor, proposal: jobOrderProposal })
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const { status } = await showJobOrder(door, number)
    if (status === 'open' || status === 'filled') return number
    await doOpenTasks(door, { number, jobOrder: number }, say)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`expected job order ${number} to be open within a minute`)
}

/** The employer selects who holds a slot and is not selected yet. */
export async function chooseCandidates(door: Door, jobOrder: string, say: (line: string) => void): Promise<void> {
  for (const { case: candidate, slot, selectedOn } of await listCandidates(door, jobOrder)) {
    if (slot === null || selectedOn !== null) continue
    const caller = { actor: employer, key: `demo-select-${candidate}` }
    const data = { case: candidate, reason: 'interview-convinced' }
    await actOnJobOrder(door, { caller, number: jobOrder, action: 'select', data })
    say(`${employer.role}:${employer.id} selects ${candidate} for slot ${slot} of ${jobOrder}`)
  }
}
