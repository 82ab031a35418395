// How does an activity act on another durable thing? Over the worker's own connection, under ids that follow from the step.
import { setTimeout as sleep } from 'node:timers/promises'
import { WorkflowNotFoundError, type Client } from '@temporalio/client'
import type { Others } from '../activities/dealings.js'
import { failure } from '../activities/failures.js'
import type { Facts } from '../domain/explained.js'
import type { Reach } from '../domain/outgoing.js'
import { listFiles } from '../registry/files.js'
import type { Registry } from '../registry/database.js'
import { withinDeadline } from '../wire/connection.js'
import { inTurn } from '../wire/turns.js'
import { causesOf, isBusy, isRunBoundary, refusalIn } from '../wire/update-errors.js'
import { workflowIdOfNumber } from '../workflows/ids.js'
import { messageNames, type CommandAnswer } from '../workflows/messages.js'

/** A run takes ten Updates at a time: the eleventh is told to come back, a little later each time. */
const busyTries = 40
const longestPauseMs = 1_500
const pageSize = 100

/** The other durable things behind `client`; reaches are read from the registry. */
export function otherThings(client: Client, registry: Registry): Others {
  return {
    act: (to, message) => inTurn(workflowIdOfNumber(to), () => actUntilHeard(client, to, message)),

    async tell(to, message) {
      try {
        await withinDeadline(client, () =>
          client.workflow.getHandle(workflowIdOfNumber(to)).signal(messageNames.factReported, message),
        )
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw failure('workflows-unreachable')
      }
    },

    async inReach(of, reach: Reach, after) {
      const procedure = of === 'case' ? 'migration-cycle' : 'job-order'
      const filter = { procedure, reach, open: true, limit: pageSize, ...(after ? { after } : {}) } as const
      return (await listFiles(registry, filter)).map(({ number }) => number)
    },
  }
}

async function actUntilHeard(client: Client, to: string, message: Parameters<Others['act']>[1]): Promise<Facts> {
  const handle = client.workflow.getHandle(workflowIdOfNumber(to))
  const updateId = `${message.commandId}.${message.digest}`
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await withinDeadline(client, () =>
        handle.executeUpdate<CommandAnswer, [typeof message]>(messageNames.act, { args: [message], updateId }),
      )
      return answer.facts ?? {}
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return refusal
      if (!mayComeBack(error) || tried === busyTries) throw failure('workflows-unreachable')
      await sleep(Math.min(longestPauseMs, 50 * tried) * (0.5 + Math.random()))
    }
  }
}

/** What the other one says no with: its code and its sentence, which hold codes only. */
function refusalOf(error: unknown): Facts | undefined {
  if (error instanceof WorkflowNotFoundError) return { refused: 'closed', message: 'expected an open file, got none' }
  const refusal = refusalIn(error)
  return refusal && { refused: refusal.code, message: refusal.message }
}

/** Too many updates at once, or the run ended while the command was on its way. */
const mayComeBack = (error: unknown): boolean =>
  isBusy(error) ||
  isRunBoundary(error) ||
  [...causesOf(error)].some(({ message }) => /resource exhausted/i.test(message))
