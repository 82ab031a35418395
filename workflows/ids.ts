// How are workflows named? By functions over opaque numbers: no personal data, no sequence.
import { kindOfNumber } from '../domain/file-number.js'

/** Workflow id of the cycle of a case. */
export const caseWorkflowId = (caseNumber: string): string => `case/${caseNumber}`

/** Workflow id of the portability of a case. */
export const portabilityWorkflowId = (caseNumber: string): string => `portability/${caseNumber}`

/** Workflow id of one dossier of a case, by the command that asked for it. */
export const dossierWorkflowId = (caseNumber: string, commandId: string): string => `dossier/${caseNumber}/${commandId}`

/** Workflow id of the durable thing that carries a number: `case/NP-…`, `agency/AGY-…`, `job-order/JOB-…`, `ban/BAN-…`. */
export const workflowIdOfNumber = (number: string): string => `${kindOfNumber(number)}/${number}`

/** The workflow that owns a task or handoff key: keys below `portability/` live in the portability workflow. */
export function workflowIdOfKey(number: string, key: string): string {
  return key.startsWith('portability/') ? portabilityWorkflowId(number) : workflowIdOfNumber(number)
}

/** The queue of what leaves a case: papers are drawn and mails sent by a worker that runs no workflow. */
export const outgoingQueue = (taskQueue: string): string => `${taskQueue}-outgoing`

/** Public id of a task or handoff: `<case number>/<key>`. */
export const waitId = (caseNumber: string, key: string): string => `${caseNumber}/${key}`

/** The parts of a public task or handoff id; undefined when it is none. */
export function parseWaitId(id: string): { caseNumber: string; key: string } | undefined {
  const slash = id.indexOf('/')
  return slash < 1 || slash === id.length - 1 ? undefined : { caseNumber: id.slice(0, slash), key: id.slice(slash + 1) }
}
