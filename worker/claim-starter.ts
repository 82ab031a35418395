// How does an activity open a benefit claim? A row with its key first, then its workflow, over the worker's own connection.
import { createHash, randomInt } from 'node:crypto'
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client'
import type { OpenClaim } from '../activities/claims.js'
import { failure } from '../activities/failures.js'
import { summariseClaim } from '../domain/benefit-claim.js'
import type { ClaimBook } from '../domain/benefit-claim/claim-book.js'
import type { CaseOpening } from '../domain/case-file.js'
import { alphabetSize, drawnCharacters, numberFrom, prefixOf } from '../domain/file-number.js'
import type { Registry } from '../registry/database.js'
import { openFile } from '../registry/files.js'
import { withinDeadline } from '../wire/connection.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import { workflowTypes } from '../workflows/messages.js'

/** Opens claims in `registry` and starts them over `client` on `taskQueue`. */
export function claimOpener(registry: Registry, client: Client, taskQueue: string): OpenClaim {
  return async (claim) => {
    const number = await openRow(registry, claim)
    const clock: CaseOpening['clock'] = claim.demo
      ? { mode: 'demo', aheadMs: Math.max(0, Date.parse(claim.at) - Date.now()) }
      : { mode: 'real' }
    const { instrument, rulebook, facts, book } = claim
    const opening: CaseOpening = {
      procedure: 'claim',
      caseNumber: number,
      corridor: instrument,
      rulebook,
      clock,
      facts,
      book,
    }
    try {
      await withinDeadline(client, () =>
        client.workflow.start(workflowTypes.claim, {
          workflowId: workflowIdOfNumber(number),
          taskQueue,
          args: [opening],
          staticSummary: `claim, ${instrument}`,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      )
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw failure('workflows-unreachable')
    }
    return number
  }
}

async function openRow(registry: Registry, claim: Parameters<OpenClaim>[0]): Promise<string> {
  const { key, instrument, rulebook, demo, at, book } = claim
  const row = await openFile(registry, {
    key: hashOf(key).slice(0, 22),
    digest: hashOf(JSON.stringify(book)).slice(0, 8),
    procedure: 'claim',
    rulebookId: instrument,
    rulebookHash: rulebook,
    clockMode: demo ? 'demo' : 'real',
    stage: 'claim',
    status: book.status,
    summary: summariseClaim(book as ClaimBook),
    book,
    openedAt: at,
    newNumber: () =>
      numberFrom(
        prefixOf('claim'),
        Array.from({ length: drawnCharacters }, () => randomInt(alphabetSize)),
      ),
  })
  return row.number
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
