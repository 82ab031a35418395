// May this command be carried out on this case now, and if not, why? Used by the workflow's validators and handlers.
import type { Actor, Role } from './actor.js'
import type { CaseFile, Command, Wait } from './case-file.js'
import { rememberedCommands } from './case-file.js'
import { checkForm, misfit, type FormOf } from './forms.js'
import { allowedActions, isAllowed, type Action } from './transitions.js'

/** Codes of refused commands, stable for callers. */
export const refusalCodes = [
  'no-such-task',
  'not-your-task',
  'bad-form',
  'not-allowed',
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

/** Why an answer to a task or handoff must be refused; undefined when it is welcome (or was given before). */
export function refuseAnswer(
  file: CaseFile,
  { of, key }: { of: Wait['of']; key: string },
  command: Command,
): Refusal | undefined {
  const seen = seenBefore(file, command)
  if (seen === 'repeated') return undefined
  if (seen === 'key-reused') return keyReused
  const wait = file.waits[key]
  if (!wait || wait.of !== of || wait.answer !== undefined) return noSuchWait(file, of, key)
  if (!mayAnswer(wait, command.actor)) {
    return { code: 'not-your-task', message: `expected ${partyName(wait)} to answer, got ${command.actor.role}` }
  }
  return badForm(file, { of, kind: wait.kind }, command.data)
}

/** Why an action must be refused; undefined when it is welcome (or was done before). */
export function refuseAction(file: CaseFile, action: Action, command: Command): Refusal | undefined {
  const seen = seenBefore(file, command)
  if (seen === 'repeated') return undefined
  if (seen === 'key-reused') return keyReused
  if (file.exit || !isAllowed(file.status, action)) {
    const allowed = allowedActions[file.status].join(', ') || 'none'
    return {
      code: file.status === 'closed' ? 'closed' : 'not-allowed',
      message: `expected an action allowed in status ${file.status} (${allowed}), got ${action}`,
    }
  }
  if (!actionRoles[action].includes(command.actor.role)) {
    return {
      code: 'not-your-task',
      message: `expected ${actionRoles[action].join(' or ')} to ${action}, got ${command.actor.role}`,
    }
  }
  return badForm(file, { of: 'action', kind: action }, command.data)
}

const actionRoles: Record<Action, readonly Role[]> = {
  withdraw: ['person', 'caseworker', 'supervisor'],
  'end-contract': ['person', 'employer', 'labour-attache', 'caseworker', 'supervisor'],
  'report-death': ['labour-attache', 'caseworker', 'supervisor'],
  'add-note': ['person', 'employer', 'labour-attache', 'caseworker', 'supervisor'],
}

const keyReused: Refusal = {
  code: 'key-reused',
  message: 'expected a new key for other content, got a key used before with different content; use a new key',
}

/** Organisations answer their own handoffs; a caseworker may record an answer that came on paper. */
function mayAnswer(wait: Wait, actor: Actor): boolean {
  if ('organisation' in wait.to) {
    return actor.role === 'organisation'
      ? actor.id === wait.to.organisation
      : ['caseworker', 'supervisor'].includes(actor.role)
  }
  return actor.role === wait.to.role || (wait.to.role === 'caseworker' && actor.role === 'supervisor')
}

const partyName = (wait: Wait): string => ('organisation' in wait.to ? wait.to.organisation : wait.to.role)

function noSuchWait(file: CaseFile, of: Wait['of'], key: string): Refusal {
  if (file.status === 'closed') return { code: 'closed', message: `expected an open case, got a closed one` }
  const open = Object.entries(file.waits).filter(([, w]) => w.of === of && w.answer === undefined)
  const list = open.map(([k]) => k).join(', ') || 'none'
  return { code: 'no-such-task', message: `expected an open ${of} (${list}), got ${key}; it may be answered already` }
}

function badForm(file: CaseFile, { of, kind }: { of: FormOf; kind: string }, data: unknown): Refusal | undefined {
  const verdict = checkForm(of, kind, data)
  if (verdict.ok) {
    const message = misfit(of, kind, { data: verdict.data, known: file.facts })
    return message === undefined ? undefined : { code: 'bad-form', message }
  }
  const lines = verdict.problems.map((p) => (p.path ? `${p.path}: ${p.message}` : p.message))
  return { code: 'bad-form', message: `expected a complete ${kind} form: ${lines.join('; ')}` }
}
