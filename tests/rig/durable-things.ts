// How do durable things meet in a test? The world's orders and news are delivered for real, to whatever was opened in it.
import type { Client } from '@temporalio/client'
import type { CarryOut } from '../../activities/outgoing.js'
import { createDealings, type Others } from '../../activities/dealings.js'
import { reaches, wordOfBan } from '../../domain/ban.js'
import type { Facts } from '../../domain/explained.js'
import { recordsOf, textOf } from '../../domain/facts.js'
import { kindOfNumber } from '../../domain/file-number.js'
import { wordOfAgency } from '../../domain/holds.js'
import type { Outgoing, Reach } from '../../domain/outgoing.js'
import { withinDeadline } from '../../wire/connection.js'
import { isNotFound, refusalIn } from '../../wire/update-errors.js'
import { workflowIdOfNumber } from '../../workflows/ids.js'
import type { CommandAnswer } from '../../workflows/messages.js'

/** The durable things of one test: what each said of itself last, and how to reach it. */
export class DurableThings {
  /** Number → its last summary; `closed` once it has ended. */
  readonly summaries = new Map<string, Facts & { closed?: boolean }>()
  /** Number → where it stands. */
  readonly statuses = new Map<string, string>()

  constructor(private readonly client: Client) {}

  /** Keeps what a thing said of itself. */
  heard(number: string, data: Facts): void {
    this.summaries.set(number, { ...this.summaries.get(number), ...data })
  }

  /** Keeps where a thing stands. */
  stands(number: string, { status }: { status: string }): void {
    this.statuses.set(number, status)
    if (status === 'closed') this.heard(number, { closed: true })
  }

  readonly others: Others = {
    act: async (to, message) => {
      for (let tried = 1; ; tried += 1) {
        try {
          const handle = this.client.workflow.getHandle(workflowIdOfNumber(to))
          // With the deadline of production: a server under load may lose the task of an Update, and nobody answers it.
          const answer = await withinDeadline(this.client, () =>
            handle.executeUpdate<CommandAnswer, [object]>('act', { updateId: message.commandId, args: [message] }),
          )
          return answer.facts ?? {}
        } catch (error) {
          const refused = refusalOf(error)
          if (refused) return refused
          if (tried === 40) throw error
          await new Promise((resolve) => setTimeout(resolve, 50 * tried))
        }
      }
    },
    tell: (to, message) =>
      this.client.workflow
        .getHandle(workflowIdOfNumber(to))
        .signal('factReported', message)
        .catch(() => undefined),
    inReach: (of, reach, after) =>
      Promise.resolve(
        [...this.summaries.entries()]
          .filter(([number, said]) => kindOfNumber(number) === of && said.closed !== true && isInReach(said, reach))
          .map(([number]) => number)
          .sort()
          .filter((number) => after === undefined || number > after),
      ),
  }

  /** What a case or job order must hear of bans in force and of its agency, by what all have said of themselves. */
  wordsFor(number: string): { data: Facts; heard: boolean }[] {
    const said = this.summaries.get(number)
    if (!said || said.closed) return []
    const bans = [...this.summaries].filter(([, ban]) => ban['outcome'] === 'in-force' && reaches(ban, said))
    const agency = textOf(said, 'agency')
    const word = wordOfAgency(agency, textOf(this.summaries.get(agency), 'standing'))
    return [...bans.map(([ref, ban]) => wordOfBan(ref, ban)), ...(word ? [word] : [])].map((data) => ({
      data,
      heard: false,
    }))
  }

  /** Delivers an order or a fact of one thing to another; undefined for everything else. */
  deliver(caseNumber: string, item: Outgoing): Promise<string | { facts: Facts } | undefined> | undefined {
    if (item.act !== 'order' && item.act !== 'inform' && item.act !== 'inform-all') return undefined
    const carry = createDealings({ others: this.others })[item.act] as CarryOut<Outgoing['act']>
    // With the sender's time, so that a demo calendar never stands behind what it is told.
    const answer = carry({ caseNumber, corridor: 'test', rulebook: 'test', demo: true }, item)
    return answer as Promise<string | { facts: Facts } | undefined>
  }
}

function isInReach(said: Facts, reach: Reach): boolean {
  return Object.entries(reach).every(([name, value]) => {
    if (name === 'heldBy') return recordsOf(said, 'held').some(({ ref }) => ref === value)
    const own = textOf(said, name)
    return name === 'isco08' ? own.split(' ').some((code) => code.startsWith(value)) : own === value
  })
}

function refusalOf(error: unknown): Facts | undefined {
  if (isNotFound(error)) return { refused: 'closed', message: 'no such workflow' }
  const refusal = refusalIn(error)
  return refusal && { refused: refusal.code, message: refusal.message }
}
