// How does an activity start and tell the portability workflow? Over the worker's own connection, by deterministic ids.
import { createHash } from 'node:crypto'
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client'
import { failure } from '../activities/failures.js'
import type { CaseStarter } from '../activities/portability.js'
import type { CaseOpening } from '../domain/case-file.js'
import { withinDeadline } from '../wire/connection.js'
import { portabilityWorkflowId } from '../workflows/ids.js'
import { messageNames, workflowTypes, type FactReported } from '../workflows/messages.js'

/** A starter over `client`; new workflows go to `taskQueue`. */
export function clientCaseStarter(client: Client, taskQueue: string): CaseStarter {
  return {
    async startPortability({ caseNumber, corridor, rulebook, demo, at, facts }) {
      const clock: CaseOpening['clock'] = demo
        ? { mode: 'demo', aheadMs: Math.max(0, Date.parse(at) - Date.now()) }
        : { mode: 'real' }
      const opening: CaseOpening = { procedure: 'portability', caseNumber, corridor, rulebook, clock, facts }
      const start = () =>
        client.workflow.start(workflowTypes.portability, {
          workflowId: portabilityWorkflowId(caseNumber),
          taskQueue,
          args: [opening],
          staticSummary: `portability, ${corridor}`,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        })
      await answered(client, start, (error) => error instanceof WorkflowExecutionAlreadyStartedError)
    },

    async informPortability({ caseNumber, key, at, fact, data }) {
      const report: FactReported = {
        commandId: `${caseNumber}/${key}`,
        digest: createHash('sha256')
          .update(JSON.stringify([fact, data]))
          .digest('base64url')
          .slice(0, 8),
        actor: { role: 'system', id: 'migration-cycle' },
        at,
        fact,
        data,
      }
      const handle = client.workflow.getHandle(portabilityWorkflowId(caseNumber))
      await answered(client, () => handle.signal(messageNames.factReported, report))
    },
  }
}

/** Calls the server under one deadline; what it refuses for good is permanent, everything else may be called again. */
async function answered(
  client: Client,
  call: () => Promise<unknown>,
  isDone: (error: unknown) => boolean = () => false,
): Promise<void> {
  try {
    await withinDeadline(client, call)
  } catch (error) {
    if (isDone(error)) return
    throw failure(error instanceof WorkflowNotFoundError ? 'portability-gone' : 'workflows-unreachable')
  }
}
