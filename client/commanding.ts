// What happens around every command? Its identity, its note kept apart, and a ledger row when it is refused.
import type { Facts } from '../domain/explained.js'
import type { LedgerRow } from '../registry/ledger.js'
import { issueCommand, type Caller, type IssuedCommand } from './command.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** A command as its noun file hands it over. `caseNumber` is null for commands that name no case. */
export type Commanded = {
  caller: Caller
  caseNumber: string | null
  action: string
  subject?: string
  data: unknown
  /** The data are a person's record: their digest is keyed, so that it cannot be guessed back. */
  personal?: true
}

/**
 * Runs `work` for a command. Whatever `work` refuses is written into the ledger, with its code and without its values,
 * before the caller hears of it. An unknown outcome is no refusal and leaves no row.
 */
export async function carryCommand<T>(
  door: Door,
  commanded: Commanded,
  work: (command: IssuedCommand) => Promise<T>,
): Promise<T> {
  const command = await issue(door, commanded)
  try {
    return await work(command)
  } catch (error) {
    const refusal = asRefused(error)
    if (refusal && refusal.code !== 'outcome-unknown' && refusal.code !== 'failed')
      await writeRefusal(door, { command, commanded, refusal })
    throw refusal ?? error
  }
}

async function issue(door: Door, { caller, action, subject, data, personal }: Commanded): Promise<IssuedCommand> {
  const command = issueCommand(caller, { action, ...(subject === undefined ? {} : { subject }), data })
  if (!personal) return command
  const { vault } = await door.registry()
  return { ...command, digest: vault.fingerprint(command.digest).slice(0, 16) }
}

/** Errors of the registry that are answers, as refusals; undefined for all others. */
function asRefused(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error
  if (error instanceof Error && error.name === 'KeyReused') return keyReused()
  return undefined
}

/** The key was used before with other content. */
export const keyReused = (): Refused =>
  new Refused(
    'key-reused',
    'expected a new key for other content, got a key used before with different content; use a new key',
  )

async function writeRefusal(
  door: Door,
  refused: { command: IssuedCommand; commanded: Commanded; refusal: Refused },
): Promise<void> {
  const { command, commanded, refusal } = refused
  const { action, subject, ...rest } = command
  const said = { ...rest, action: codeIn(action), ...(subject === undefined ? {} : { subject: codeIn(subject) }) }
  const { caseNumber } = commanded
  const named = caseNumber !== null && codeIn(caseNumber) === caseNumber ? caseNumber : null
  await appendToLedger(door, { command: said, caseNumber: named, outcome: 'refused', detail: refusal.code })
}

/** A refused command may name anything, a person even: only what looks like a code is written down. */
const codeIn = (text: string): string => (/^[A-Za-z0-9][A-Za-z0-9./-]{0,199}$/.test(text) ? text : 'unreadable')

/** A row of the ledger about a command that no case writes itself: a refused one, or one that concerns the registry alone. */
export type LedgerNews = {
  command: IssuedCommand
  caseNumber: string | null
  outcome: 'accepted' | 'refused'
  detail?: string
  data?: Facts
}

/** Writes it, stamped with the real time: the door knows no case's clock. */
export async function appendToLedger(door: Door, { command, ...news }: LedgerNews): Promise<void> {
  const { appendLedger } = await import('../registry/ledger.js')
  const registry = await door.registry()
  const { actor, commandId, action, subject } = command
  const row = { at: new Date().toISOString(), commandId, digest: command.digest, action, actor, ...news }
  await appendLedger(registry, [subject === undefined ? row : { ...row, subject }])
}

/** The accepted row of this very command in its case, if there is one; refuses when its key was used with other content. */
export async function acceptedBefore(
  door: Door,
  caseNumber: string,
  command: IssuedCommand,
): Promise<LedgerRow | undefined> {
  const { readLedger } = await import('../registry/ledger.js')
  const rows = await readLedger(await door.registry(), caseNumber)
  const row = rows.find(({ commandId, outcome }) => commandId === command.commandId && outcome === 'accepted')
  if (row && row.digest !== command.digest) throw keyReused()
  return row
}

/** Keeps a caller's free text apart; the command carries its reference only. */
export async function keepNote(
  door: Door,
  note: { caseNumber: string; text: string | undefined; commandId: string },
): Promise<{ noteRef?: string }> {
  const { caseNumber, text, commandId } = note
  if (!text) return {}
  const { saveNote } = await import('../registry/notes.js')
  return { noteRef: await saveNote(await door.registry(), { caseNumber, text, commandId }) }
}
