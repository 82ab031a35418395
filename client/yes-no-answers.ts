// YES or NO: which open task does the word answer, if there is exactly one?
import type { ReplyAnswer } from '../domain/notices.js'
import { yesNoOf } from '../domain/yes-no-tasks.js'
import type { WaitRow } from '../registry/waits.js'
import { waitId } from '../workflows/ids.js'
import { commandIdOf } from './command.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { completeTask } from './tasks.js'

/** A word, the key of the message it came in, and the cases and claims of whoever has the number. */
export type OneWord = { word: 'yes' | 'no'; key: string; cases: readonly { caseNumber: string; claims: string[] }[] }

/** Completes the one open task that a word answers, as its person and through the same door; nothing when there are several. */
export async function answerInOneWord(door: Door, { word, key, cases }: OneWord): Promise<ReplyAnswer> {
  const answered = word === 'yes' ? 'answered-yes' : 'answered-no'
  const numbers = cases.flatMap(({ caseNumber, claims }) => [caseNumber, ...claims])
  const own = `${key} answer`
  if (await wasAnswered(door, numbers, own)) return answered
  const open = await openQuestions(door, numbers)
  const [task] = open
  if (!task) return 'nothing-to-answer'
  if (open.length > 1) return 'more-than-one'
  const data = yesNoOf(task.kind)?.[word] ?? 'more-than-a-word'
  if (typeof data === 'string') return data
  try {
    const caller = { actor: { role: 'person', id: 'sms' }, key: own } as const
    await completeTask(door, { caller, task: waitId(task.caseNumber, task.key), data })
    return answered
  } catch (error) {
    // Answered on another way a moment ago; the queue did not show it yet.
    if (error instanceof Refused && ['closed', 'no-such-task'].includes(error.code)) return 'nothing-to-answer'
    throw error
  }
}

async function openQuestions(door: Door, numbers: readonly string[]): Promise<WaitRow[]> {
  const { listWaits } = await import('../registry/waits.js')
  const registry = await door.registry()
  const filter = { of: 'task', role: 'person', status: 'open', limit: 50 } as const
  const waits = await Promise.all(numbers.map((caseNumber) => listWaits(registry, { ...filter, caseNumber })))
  return waits.flat().filter(({ kind }) => yesNoOf(kind) !== undefined)
}

/** The message came before, and its call broke off after the task was completed. */
async function wasAnswered(door: Door, numbers: readonly string[], key: string): Promise<boolean> {
  const { readLedger } = await import('../registry/ledger.js')
  const registry = await door.registry()
  const rows = (await Promise.all(numbers.map((number) => readLedger(registry, number)))).flat()
  return rows.some(({ commandId, outcome }) => commandId === commandIdOf(key) && outcome === 'accepted')
}
