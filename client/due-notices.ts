// How does a running procedure hear that its person must be told something? One Signal; what follows is retried and parked like every notice.
import type { NoticeItem } from '../registry/notice-tables.js'
import { workflowIdOfKey } from '../workflows/ids.js'
import { messageNames } from '../workflows/messages.js'
import { commandIdOf, digestOf, type IssuedCommand } from './command.js'
import { deliverSignal } from './delivery.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** A notice that is due in a case or claim, under its business key there. */
export type DueNotice = NoticeItem & { caseNumber: string; key: string; again?: number }

/** Tells the procedure that owns the key. False: it has ended, and there is nobody left to send anything. */
export async function tellDue(door: Door, command: IssuedCommand, due: DueNotice): Promise<boolean> {
  const { caseNumber, key, notice, at, calendar, cancels, again } = due
  const data = {
    key,
    notice,
    at,
    facts: [due.data],
    ...(again ? { again } : {}),
    ...(calendar ? { calendar: [calendar] } : {}),
    ...(cancels ? { cancels } : {}),
  }
  const { actor } = command
  const message = {
    commandId: commandIdOf(`${command.commandId} notice-due ${caseNumber}/${key}`),
    digest: digestOf(data),
    actor,
    data,
    fact: 'notice-due',
  }
  const workflowId = workflowIdOfKey(caseNumber, key)
  try {
    await deliverSignal(door, command, { workflowId, name: messageNames.factReported, message })
    return true
  } catch (error) {
    if (error instanceof Refused && error.code === 'closed') return false
    throw error
  }
}
