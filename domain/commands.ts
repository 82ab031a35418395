// May this command be carried out on this case now, and if not, why? Used by the workflow's validators and handlers.
import type { Act, RuleRefusal } from './acts.js'
import type { Actor, Role } from './actor.js'
import { allowedActs, bookOf } from './bookkeepings.js'
import type { Instant } from './calendar.js'
import type { CaseFile, Command, Wait } from './case-file.js'
import { rememberedCommands } from './case-file.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'
import { checkForm, misfit, type FormOf } from './forms.js'
import { refuseWhileHeld } from './holds.js'
import { refuseActor, spelt, type OwnedFile } from './ownership.js'

/** Codes of refused commands, stable for callers. */
export const refusalCodes = [
  'no-such-task',
  'not-your-task',
  'bad-form',
  'not-allowed',
  'against-a-rule',
  'key-reused',
  'closed',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a command was refused: a stable code and a sentence without any personal data or value of the form. */
export type Refusal = {
  code: RefusalCode
  message: string
}

/** Whether the case has done this very command before. The same id with other content is a mistake of the caller. */
export function seenBefore(file: CaseFile, command: Command): 'new' | 'repeated' | 'key-reused' {
  const known = file.commands.find((line) => line.startsWith(`${command.commandId}.`))
  if (!known) return 'new'
  return known === `${command.commandId}.${command.digest}` ? 'repeated' : 'key-reused'
}

/** Remembers a command as done; the oldest are forgotten beyond the last 200. */
export function rememberCommand(file: CaseFile, command: Command): void {
  file.commands.push(`${command.commandId}.${command.digest}`)
  if (file.commands.length > rememberedCommands) file.commands.splice(0, file.commands.length - rememberedCommands)
}

/**
 * `again`: looked at a second time, when it was welcome once. Whose it is was settled then, by the rules of that day: an
 * accepted command of a recorded history is never refused by a rule about actors that came later.
 */
type Look = { at: Instant; again?: boolean }

/** Why an answer to a task or handoff must be refused at the instant `at`; undefined when it is welcome (or was given before). */
export function refuseAnswer(
  file: CaseFile,
  { of, key, at, again = false }: { of: Wait['of']; key: string } & Partial<Look>,
  command: Command,
): Refusal | undefined {
  const seen = seenBefore(file, command)
  if (seen === 'repeated') return undefined
  if (seen === 'key-reused') return keyReused
  const wait = file.waits[key]
  if (!wait || wait.of !== of || wait.answer !== undefined) return noSuchWait(file, of, key)
  const stranger = again ? undefined : notYours(refuseSpeaker(file, wait, command.actor))
  if (stranger) return stranger
  return badForm(file, { of, kind: wait.kind, at }, command.data) ?? againstRule(refuseWhileHeld(file, wait.kind))
}

/** Why an action must be refused at the instant `at`; undefined when it is welcome (or was done before). */
export function refuseAction(
  file: CaseFile,
  { action, at, again = false }: { action: string } & Look,
  command: Command,
): Refusal | undefined {
  const seen = seenBefore(file, command)
  if (seen === 'repeated') return undefined
  if (seen === 'key-reused') return keyReused
  const allowed = allowedActs(file)
  if (file.exit || !allowed.includes(action)) {
    return {
      code: file.status === 'closed' ? 'closed' : 'not-allowed',
      message: `expected an action allowed in status ${file.status} (${allowed.join(', ') || 'none'}), got ${action}`,
    }
  }
  const act = actOf(action, command, at)
  return (
    (again ? undefined : refuseRole(file, act)) ??
    badForm(file, { of: 'action', kind: action, at }, command.data) ??
    refuseByRule(file, act)
  )
}

/** An action as the bookkeeping of its file takes it. */
export function actOf(action: string, { actor, commandId, data }: Command, at: Instant): Act {
  return { action, actor, at, commandId, data }
}

/** Changes the book as the action says, and gives what its caller is told; nothing is changed when it was done before. */
export function carryOutAct(file: CaseFile, act: Act, repeated: boolean): Facts | undefined {
  const { book, keeping } = bookOf(file)
  const rule = keeping.acts[act.action]
  if (!repeated) rule?.apply(book, act)
  // The pinned rulebook is no part of a book: whoever adopts another one goes on under it.
  if (!repeated && act.action === 'adopt-rulebook') file.rulebook = textOf(act.data, 'rulebook')
  return rule?.answer?.(book, act)
}

function refuseRole(file: CaseFile, { action, actor }: Act): Refusal | undefined {
  const roles = bookOf(file).keeping.acts[action]?.roles ?? []
  return notYours(refuseActor(owned(file), { roles, what: action }, actor))
}

function owned(file: CaseFile): OwnedFile {
  const { book, keeping } = bookOf(file)
  return { procedure: file.procedure, summary: keeping.summary(book) }
}

const notYours = (message: string | undefined): Refusal | undefined =>
  message === undefined ? undefined : { code: 'not-your-task', message }

function refuseByRule(file: CaseFile, act: Act): Refusal | undefined {
  const { book, keeping } = bookOf(file)
  return againstRule(keeping.acts[act.action]?.refuse?.(book, act))
}

function againstRule(refusal: RuleRefusal | undefined): Refusal | undefined {
  return refusal && { code: 'against-a-rule', message: `${refusal.message} (rule ${refusal.rule})` }
}

const keyReused: Refusal = {
  code: 'key-reused',
  message: 'expected a new key for other content, got a key used before with different content; use a new key',
}

/** Who answers a task of a role: a supervisor does what a caseworker may. */
export const answering = (role: Role): Role[] => (role === 'caseworker' ? ['caseworker', 'supervisor'] : [role])

/** Organisations answer their own handoffs; a caseworker may record an answer that came on paper. */
function refuseSpeaker(file: CaseFile, { to }: Wait, actor: Actor): string | undefined {
  if ('role' in to) return refuseActor(owned(file), { roles: answering(to.role), what: 'answer' }, actor)
  const welcome =
    actor.role === 'organisation' ? actor.id === to.organisation : answering('caseworker').includes(actor.role)
  return welcome
    ? undefined
    : `expected organisation:${to.organisation} or caseworker:ID to answer, got ${spelt(actor)}`
}

function noSuchWait(file: CaseFile, of: Wait['of'], key: string): Refusal {
  if (file.status === 'closed') return { code: 'closed', message: `expected an open case, got a closed one` }
  const open = Object.entries(file.waits).filter(([, w]) => w.of === of && w.answer === undefined)
  const list = open.map(([k]) => k).join(', ') || 'none'
  return { code: 'no-such-task', message: `expected an open ${of} (${list}), got ${key}; it may be answered already` }
}

type Filled = { of: FormOf; kind: string; at: Instant | undefined }

function badForm(file: CaseFile, { of, kind, at }: Filled, data: unknown): Refusal | undefined {
  const verdict = checkForm(of, kind, data)
  if (verdict.ok) {
    const message = misfit(of, kind, { data: verdict.data, known: file.facts, at })
    return message === undefined ? undefined : { code: 'bad-form', message }
  }
  const lines = verdict.problems.map((p) => (p.path ? `${p.path}: ${p.message}` : p.message))
  return { code: 'bad-form', message: `expected a complete ${kind} form: ${lines.join('; ')}` }
}
