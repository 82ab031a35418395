// How are workflows named? By functions over opaque case numbers: no personal data, no sequence.

/** Workflow id of the cycle of a case. */
export const caseWorkflowId = (caseNumber: string): string => `case/${caseNumber}`

/** Workflow id of the portability of a case. */
export const portabilityWorkflowId = (caseNumber: string): string => `portability/${caseNumber}`

/** The workflow that owns a task or handoff key: keys below `portability/` live in the portability workflow. */
export function workflowIdOfKey(caseNumber: string, key: string): string {
  return key.startsWith('portability/') ? portabilityWorkflowId(caseNumber) : caseWorkflowId(caseNumber)
}

/** Public id of a task or handoff: `<case number>/<key>`. */
export const waitId = (caseNumber: string, key: string): string => `${caseNumber}/${key}`

/** The parts of a public task or handoff id; undefined when it is none. */
export function parseWaitId(id: string): { caseNumber: string; key: string } | undefined {
  const slash = id.indexOf('/')
  return slash < 1 || slash === id.length - 1 ? undefined : { caseNumber: id.slice(0, slash), key: id.slice(slash + 1) }
}
