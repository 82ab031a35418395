// How do durable things deal with one another? One acts on another, tells it a fact, or tells everything in its reach.
import { createHash } from 'node:crypto'
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import type { Outgoing, Reach } from '../domain/outgoing.js'
import type { Act, FactReported } from '../workflows/messages.js'
import type { BatchContext, CarryOut } from './outgoing.js'

/** The other durable things, as the worker reaches them. Both calls are done once however often they are made. */
export type Others = {
  /** The answer of an act; `{ refused, message }` when the other one refuses or has ended. */
  act(to: string, message: Act): Promise<Facts>
  /** Tells a fact; one that has ended or never was needs none. */
  tell(to: string, message: FactReported): Promise<void>
  /** Numbers of what is open in reach, one page after the number `after`. */
  inReach(of: 'case' | 'job-order', reach: Reach, after?: string): Promise<string[]>
}

/** How many are told side by side. */
const abreast = 10

export function createDealings({ others }: { others: Others }): {
  order: CarryOut<'order'>
  inform: CarryOut<'inform'>
  'inform-all': CarryOut<'inform-all'>
} {
  return {
    async order(context, item) {
      return { facts: await others.act(item.to, { ...commandOf(context, item), action: item.action }) }
    },

    async inform(context, item) {
      await others.tell(item.to, factOf(context, item))
      return undefined
    },

    /** Page by page in the order of numbers: what was told before is told again at a retry and takes no notice of it. */
    async 'inform-all'(context, item) {
      let told = 0
      for (let page = await others.inReach(item.of, item.reach); page.length > 0;) {
        for (let n = 0; n < page.length; n += abreast) {
          const some = page.slice(n, n + abreast)
          await Promise.all(some.map((number) => others.tell(number, factOf(context, item))))
        }
        told += page.length
        page = await others.inReach(item.of, item.reach, page.at(-1))
      }
      return { facts: { told } }
    },
  }
}

type Said = { key: string; at: Instant; data: Facts }

/** A command of one durable thing to another: its id follows from the step, so that a repeated step is the same command. */
function commandOf({ caseNumber }: BatchContext, { key, data }: Said) {
  return {
    commandId: sha256(`${caseNumber}/${key}`).slice(0, 22),
    digest: sha256(JSON.stringify(data)).slice(0, 8),
    actor: { role: 'system' as const, id: caseNumber.toLowerCase() },
    data,
  }
}

function factOf(context: BatchContext, item: Extract<Outgoing, { act: 'inform' | 'inform-all' }>): FactReported {
  const clock = context.demo ? { at: item.at } : {}
  return { ...commandOf(context, item), fact: item.fact, ...clock }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
