// What can be done with a case now, and with which exact command?
import { documentActs } from '../domain/document-acts.js'
import type { Facts } from '../domain/explained.js'
import { formSchema } from '../domain/forms.js'
import type { OwnedFile } from '../domain/ownership.js'
import { noticeActs } from '../domain/notice-acts.js'
import { allowedActions, type Action } from '../domain/transitions.js'
import type { CaseRow } from '../registry/cases.js'
import type { WaitRow } from '../registry/waits.js'
import { rolesOfAct } from '../domain/bookkeepings.js'
import { waitId } from '../workflows/ids.js'
import { actorFor } from './ownership.js'
import { blankNote, blanksOf } from './placeholders.js'

/** An action and the command that does it, with a blank for everything that must be said. */
export type NextStep = { action: string; command: string }

/** Open tasks first, then open handoffs, then the actions that the status allows. Papers and notices have commands of their own: `document …`, `notice …`. */
export function nextSteps(row: CaseRow, summary: Facts, waits: readonly WaitRow[]): NextStep[] {
  const file = { procedure: 'migration-cycle', summary } as const
  const open = [...waits].sort((a, b) => Number(a.of === 'handoff') - Number(b.of === 'handoff'))
  const own = (action: Action) => action in documentActs || action in noticeActs
  const allowed = (row.exit ? [] : allowedActions[row.status]).filter((action) => !own(action))
  return [...open.map((wait) => answerStep(file, wait)), ...allowed.map((action) => actionStep(row.caseNumber, action))]
}

/** The command that answers a task or handoff. */
export function answerStep(file: OwnedFile, wait: WaitRow): NextStep {
  const id = waitId(wait.caseNumber, wait.key)
  const verb = wait.of === 'task' ? 'task complete' : 'handoff answer'
  const by = wait.role ? actorFor(file, wait.role) : `organisation:${wait.organisation ?? 'unknown'}`
  const said = sets(formSchema(wait.of, wait.kind))
  return { action: wait.kind, command: `npx sojourn ${[verb, id, ...said].join(' ')} --as ${by}` }
}

function actionStep(caseNumber: string, action: Action): NextStep {
  const form = formSchema('action', action)
  const command =
    action === 'withdraw'
      ? ['case withdraw', caseNumber, ...blanksOf(form).map((blank) => `--${blank.replace('=', ' ')}`)]
      : ['case do', caseNumber, action, ...sets(form), ...(action === 'add-note' ? [`--note ${blankNote}`] : [])]
  const roles = rolesOfAct('migration-cycle', action)
  const role = roles.includes('caseworker') ? 'caseworker' : (roles[0] ?? 'caseworker')
  return { action, command: `npx sojourn ${command.join(' ')} --as ${role}:desk-1` }
}

const sets = (form: object | undefined): string[] => blanksOf(form).map((blank) => `--set ${blank}`)
