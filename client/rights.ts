// How does anybody act on the rights of a case, which stay open when the case itself is closed?
import { actsOf, rolesOfAct } from '../domain/bookkeepings.js'
import type { Facts } from '../domain/explained.js'
import { checkForm } from '../domain/forms.js'
import { portabilityWorkflowId } from '../workflows/ids.js'
import { messageNames } from '../workflows/messages.js'
import type { CaseRow } from '../registry/cases.js'
import { requireFile } from './acting.js'
import { requireCase } from './cases.js'
import type { Caller, IssuedCommand } from './command.js'
import { acceptedBefore, carryCommand, keepNote } from './commanding.js'
import { deliverUpdate } from './delivery.js'
import type { Door } from './door.js'
import { requireAskedInstitution, requireOwner } from './ownership.js'
import { badForm, Refused } from './refusal.js'

export type ActOnRights = { caller: Caller; caseNumber: string; action: string; data: unknown; note?: string }

/** What became of an act on the rights: what the act itself has to say, such as the version now in force. */
export type RightsActed = { case: string; done: string; key: string; answer: Facts }

/**
 * Acts on the portability of a case. Refuses with its own reason, with `not-allowed` before the worker has departed, with
 * `bad-form` at the door. The same key with the same content gives the same answer, long after it was forgotten.
 */
export async function actOnRights(door: Door, order: ActOnRights): Promise<RightsActed> {
  const { caller, action, data, note } = order
  const row = await requireCase(door, order.caseNumber)
  const { caseNumber } = row
  const commanded = { caller, caseNumber, action, data: { data, note: note ?? null } }
  return carryCommand(door, commanded, async (command) => {
    if (row.portabilityStatus === null) throw notDeparted
    await requireRole(door, { row, action, command })
    const verdict = checkForm('action', action, data)
    if (!verdict.ok) throw badForm(action, verdict.problems)
    const { commandId, digest, actor, key } = command
    const noted = await keepNote(door, { caseNumber, text: note, commandId })
    const message = { commandId, digest, actor, data: verdict.data, ...noted, action }
    const delivery = { workflowId: portabilityWorkflowId(caseNumber), name: messageNames.act, message }
    const answer = await deliverUpdate(door, command, delivery).catch(async (error: unknown) => {
      if (error instanceof Refused && (await acceptedBefore(door, caseNumber, command))) return {}
      throw error
    })
    return { case: caseNumber, done: action, key, answer: 'facts' in answer ? (answer.facts ?? {}) : {} }
  })
}

type OnRights = { row: CaseRow; action: string; command: IssuedCommand }

async function requireRole(door: Door, { row: { caseNumber }, action, command }: OnRights): Promise<void> {
  if (!actsOf('portability').includes(action)) return
  const file = await requireFile(door, 'case', caseNumber)
  await requireOwner(door, { file, command, roles: rolesOfAct('portability', action), what: action })
  await requireAskedInstitution(door, { caseNumber, action, command })
}

const notDeparted = new Refused(
  'not-allowed',
  'expected a case whose worker has departed, got one without rights yet; they begin at the departure',
)
