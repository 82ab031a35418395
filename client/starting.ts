// How does a workflow start once its row is written? Under its number, or it is found started.
import type { CaseOpening } from '../domain/case-file.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import { workflowTypes } from '../workflows/messages.js'
import type { IssuedCommand } from './command.js'
import { attempt } from './delivery.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** Refuses the demo clock where the set-up does not allow it; `what` is about to be opened. */
export function refuseDemoClock({ config }: Door, demo: boolean, what: 'case' | 'file'): void {
  if (!demo || config.demoClock) return
  throw new Refused(
    'demo-off',
    `expected a ${what} on real time, got --demo; the demo clock is only for set-ups started with SOJOURN_CLOCK=demo`,
  )
}

/** The clock that a row was opened on. */
export const clockOf = ({ clockMode }: { clockMode: 'real' | 'demo' }): CaseOpening['clock'] =>
  clockMode === 'demo' ? { mode: 'demo', aheadMs: 0 } : { mode: 'real' }

export type Start = {
  type: Exclude<keyof typeof workflowTypes, 'portability' | 'dossier' | 'probe'>
  opening: CaseOpening
  stage: string
  status: string
  /** What the server's list says of it. */
  summary: string
}

/** Starts the workflow, or finds it started: whoever was cut off between row and start is completed by the next try. */
export async function startWorkflow(door: Door, command: IssuedCommand, start: Start): Promise<void> {
  const { type, opening, stage, status, summary } = start
  const { defineSearchAttributeKey, SearchAttributeType } = await import('@temporalio/common')
  const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD)
  await attempt(door, command.key, (client) =>
    client.workflow.start(workflowTypes[type], {
      workflowId: workflowIdOfNumber(opening.caseNumber),
      taskQueue: door.config.taskQueue,
      args: [opening],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: `${summary}, ${opening.corridor}`,
      typedSearchAttributes: [
        { key: keyword('CaseStage'), value: stage },
        { key: keyword('CaseStatus'), value: status },
        { key: keyword('Corridor'), value: opening.corridor },
      ],
    }),
  ).catch((error: unknown) => {
    // One that has ended already was started long ago.
    if (!(error instanceof Error && error.name === 'WorkflowExecutionAlreadyStartedError')) throw error
  })
}
