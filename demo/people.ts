// Who acts for the people of the demo? Each task is completed through the client, in the role whose task it is.
import { Refused } from '../client/refusal.js'
import type { Door } from '../client/door.js'
import { completeTask, listTasks, showTask, type ListedTask } from '../client/tasks.js'
import { showRulebook } from '../client/rulebooks.js'
import { parseActor, type Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { answerTo, dayAtHome, wrongRegistration } from './cast.js'

const actors: { [role in Role]?: string } = {
  caseworker: 'caseworker:desk-1',
  person: 'person:self',
  employer: 'employer:hanbit-metal',
  'labour-attache': 'labour-attache:seoul-1',
}

const clauses = (): string[] => {
  const shown = showRulebook('npl-kor-manufacturing')
  const content = 'content' in shown ? shown.content : undefined
  return content?.kind === 'corridor' ? content.contractClauses.map((clause) => clause.id) : []
}

/** Whose tasks: a case's or a job order's; and the order that the applicant is matched to. */
export type Matter = { number: string; jobOrder: string }

/** Completes every open task once; `say` hears refusals in the door's own words. */
export async function doOpenTasks(
  door: Door,
  { number, jobOrder }: Matter,
  say: (line: string) => void,
): Promise<void> {
  for (const task of await listTasks(door, { caseNumber: number })) {
    if (task.kind === 'registration') await tryWrongForm(door, task, say)
    const data = await answerOf(door, task, jobOrder)
    if (data) await complete(door, { task, data, mark: 'answer' }, say)
    else if (!isAwaited(task)) say(`nobody in the demo knows an answer to ${task.task}`)
  }
}

/** What whoever's task it is answers, on the day the task was opened; undefined when nobody has to. */
export async function answerOf(door: Door, task: ListedTask, jobOrder: string): Promise<Facts | undefined> {
  const asks = task.kind === 'supply-figure' ? (await showTask(door, task.task)).facts : {}
  return answerTo(task.kind, dayAtHome(task.since), { clauses: clauses(), jobOrder, figure: textOf(asks, 'figure') })
}

/** The employer chooses by an act on its job order; the caseworker only waits for it. */
export const isAwaited = ({ kind }: ListedTask): boolean => kind === 'employer-choice' || kind === 'slot-wait'

async function tryWrongForm(door: Door, task: ListedTask, say: (line: string) => void): Promise<void> {
  await complete(door, { task, data: wrongRegistration, mark: 'wrong-form' }, say)
}

/** `mark` tells two answers to one task apart, so that a demo that goes on repeats each under its own key. */
type Doing = { task: ListedTask; data: object; mark: string }

async function complete(door: Door, { task, data, mark }: Doing, say: (line: string) => void): Promise<void> {
  const actor = parseActor(actors[task.role as Role] ?? 'caseworker:desk-1')
  try {
    await completeTask(door, { caller: { actor, key: `demo-${mark}-${task.task}` }, task: task.task, data })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.code === 'no-such-task' || error.code === 'closed') return
    const why = mark === 'wrong-form' ? 'on purpose, a wrong date first: ' : ''
    say(`${why}refused (${error.code}): ${error.message}`)
  }
}
