// How does anybody act on a durable thing that is no task of it: an agency, a job order, a ban, a case?
import { actsOf, rolesOfAct } from '../domain/bookkeepings.js'
import type { Procedure } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { faultOfNumber, kindOfNumber, normalNumber, type FileKind } from '../domain/file-number.js'
import { checkForm } from '../domain/forms.js'
import type { FileRow } from '../registry/files.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import { messageNames } from '../workflows/messages.js'
import { closest } from './closest.js'
import type { Caller, IssuedCommand } from './command.js'
import { acceptedBefore, carryCommand, keepNote } from './commanding.js'
import { deliverUpdate } from './delivery.js'
import type { Door } from './door.js'
import { requireOwner } from './ownership.js'
import { badForm, Refused } from './refusal.js'
import { requireAdoptable } from './rulebook-versions.js'

export type ActOn = { caller: Caller; number: string; action: string; data: unknown; note?: string }

/** What became of an act: what was done, where the thing stands now, and what the act itself has to say. */
export type Acted = { number: string; done: string; status: string; key: string; answer: Facts }

/** Acts on an agency, a job order or a ban. Refuses with the thing's own reason; a wrong form never leaves the door. */
export async function actOn(door: Door, order: ActOn): Promise<Acted> {
  const { caller, action, data, note } = order
  const number = normalNumber(order.number)
  const commanded = { caller, caseNumber: number, action, data: { data, note: note ?? null } }
  return carryCommand(door, commanded, async (command) => {
    const file = await requireFile(door, kindOfNumber(number), number)
    const { procedure } = file
    requireAction(procedure, action)
    await requireOwner(door, { file, command, roles: rolesOfAct(procedure, action), what: action })
    const verdict = checkForm('action', action, data)
    if (!verdict.ok) throw badForm(action, verdict.problems)
    if (action === 'adopt-rulebook') await requireAdoptable(door, file, verdict.data)
    if (action === 'add-note' && !note)
      throw new Refused('bad-form', 'expected the text of the note, got none; give it with --note', 'note')
    const { commandId, digest, actor } = command
    const noted = await keepNote(door, { caseNumber: number, text: note, commandId })
    const message = { commandId, digest, actor, data: verdict.data, ...noted, action }
    const delivery = { workflowId: workflowIdOfNumber(number), name: messageNames.act, message }
    const answer = await deliverUpdate(door, command, delivery).catch((error: unknown) =>
      doneBefore(door, { number, command, error }),
    )
    const facts = 'facts' in answer ? answer.facts : undefined
    return { number, done: action, status: answer.status, key: command.key, answer: facts ?? {} }
  })
}

/** The row of a durable thing of this kind; refuses with `no-such-file`, and says so when the number is mistyped. */
export async function requireFile(door: Door, kind: FileKind, given: string): Promise<FileRow> {
  const { findFile } = await import('../registry/files.js')
  const number = normalNumber(given)
  const row = kindOfNumber(number) === kind ? await findFile(await door.registry(), number) : undefined
  if (row) return row
  const why = faultOfNumber(number) ?? `no ${kind} has this number`
  throw new Refused(
    'no-such-file',
    `expected the number of a ${kind}, got "${given}": ${why}; see: npx sojourn ${kind} list`,
  )
}

/** A command that its file has forgotten (more than 200 commands ago, or closed) is still answered from the ledger. */
export async function doneBefore(
  door: Door,
  late: { number: string; command: IssuedCommand; error: unknown },
): Promise<{ status: string }> {
  const { number, command, error } = late
  const forgotten: readonly string[] = ['closed', 'no-such-task', 'not-allowed']
  if (!(error instanceof Refused) || !forgotten.includes(error.code)) throw error
  if (!(await acceptedBefore(door, number, command))) throw error
  return { status: (await requireFile(door, kindOfNumber(number), number)).status }
}

function requireAction(procedure: Procedure, action: string): void {
  const known = actsOf(procedure)
  if (known.includes(action)) return
  throw new Refused(
    'not-allowed',
    `expected an action of ${known.join(', ')}, got "${action}"${closest(action, known)}`,
  )
}
