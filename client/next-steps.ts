// What can be done with a case now, and with which exact command?
import { allowedActions, type Action } from '../domain/transitions.js'
import type { CaseRow } from '../registry/cases.js'
import type { WaitRow } from '../registry/waits.js'
import { rolesOfAct } from '../domain/bookkeepings.js'
import { waitId } from '../workflows/ids.js'

/** An action and the command that does it; on a terminal the command asks for what is missing. */
export type NextStep = { action: string; command: string }

/** Open tasks first, then open handoffs, then the actions that the status allows. */
export function nextSteps(row: CaseRow, waits: readonly WaitRow[]): NextStep[] {
  const open = [...waits].sort((a, b) => Number(a.of === 'handoff') - Number(b.of === 'handoff'))
  const allowed: readonly Action[] = row.exit ? [] : allowedActions[row.status]
  return [...open.map(answerStep), ...allowed.map((action) => actionStep(row.caseNumber, action))]
}

/** The command that answers a task or handoff. */
export function answerStep(wait: WaitRow): NextStep {
  const id = waitId(wait.caseNumber, wait.key)
  const verb = wait.of === 'task' ? 'task complete' : 'handoff answer'
  const by = wait.role ? actorOf(wait.role) : `organisation:${wait.organisation ?? 'unknown'}`
  return { action: wait.kind, command: `npx sojourn ${verb} ${id} --as ${by}` }
}

function actionStep(caseNumber: string, action: Action): NextStep {
  const command = action === 'withdraw' ? `case withdraw ${caseNumber}` : `case do ${caseNumber} ${action}`
  const roles = rolesOfAct('migration-cycle', action)
  const role = roles.includes('caseworker') ? 'caseworker' : (roles[0] ?? 'caseworker')
  return { action, command: `npx sojourn ${command} --as ${actorOf(role)}` }
}

const deskNames: { readonly [role: string]: string } = { person: 'self', employer: 'office' }

const actorOf = (role: string): string => `${role}:${deskNames[role] ?? 'desk-1'}`
