// How does a batch of documents, notices and handoffs leave a case? Each item once, one result for each, no item stopped by another.
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import type { CarriedOut, Outgoing } from '../domain/outgoing.js'
import type { Batch } from './contract.js'
import { codeOf, failure, traceOf, type Trace } from './failures.js'

/** What every item of a batch shares. */
export type BatchContext = Omit<Batch, 'items'>

type ItemOf<Act extends Outgoing['act']> = Extract<Outgoing, { act: Act }>

/**
 * What became of an item: its reference, such as a document number; what another one answered; a notice that put its
 * date into a calendar; or until when it is kept back.
 */
export type Answer = string | { facts: Facts } | { reference: string; dated: true } | { heldUntil: Instant } | undefined

/** Does one item, or finds it done before. */
export type CarryOut<Act extends Outgoing['act']> = (context: BatchContext, item: ItemOf<Act>) => Promise<Answer>

export type OutgoingNeeds = {
  carriers: { [Act in Outgoing['act']]: CarryOut<Act> }
  /** Which try of this batch this is, from 1. */
  attempt: () => number
  report: (activity: string, trace: Trace) => void
}

/** So many quick tries (some seconds) a batch gets before its unfinished items are left to a later date. */
export const quickTries = 4

/** Documents first, because letters speak of them; what others learn of the case comes last. */
const order: readonly (readonly Outgoing['act'][])[] = [
  ['issue', 'issue-dossier', 'revoke-document', 'reissue-document', 'revoke-number'],
  ['tell'],
  ['hand-off', 'withdraw-handoff'],
  ['start-portability', 'open-claim'],
  ['inform-portability', 'order'],
  ['inform', 'inform-all'],
]

export function createOutgoing({ carriers, attempt, report }: OutgoingNeeds) {
  return {
    /**
     * Carries a batch out; items done before answer what they answered then. While quick tries are left, unfinished
     * items make it throw `batch-unfinished`, so that the whole batch is repeated; then they are answered as they are.
     */
    async carryOut({ items, ...context }: Batch): Promise<CarriedOut[]> {
      const results = new Map<string, CarriedOut>()
      for (const acts of order) {
        const group = items.filter((item) => acts.includes(item.act))
        const done = acts.includes('issue') ? await oneByOne(group, carry) : await Promise.all(group.map(carry))
        for (const result of done) results.set(result.key, result)
      }
      const answers = items.flatMap((item) => results.get(item.key) ?? [])
      if (
        attempt() < quickTries &&
        answers.some((result) => !result.done && result.transient && result.notBefore === undefined)
      )
        throw failure('batch-unfinished')
      return answers

      async function carry(item: Outgoing): Promise<CarriedOut> {
        const kept = heldForItsPaper(item, [...results.values()])
        if (kept) return kept
        try {
          const answer = await carrierOf(carriers, item)(context, item)
          return said(item.key, answer)
        } catch (error) {
          report(item.act, traceOf(error))
          return { key: item.key, done: false, ...codeOf(error) }
        }
      }
    },
  }
}

/** A notice whose document of the same batch could not be written stays behind with it: neither sent nor failed. */
export function heldForItsPaper({ key, after }: Outgoing, results: readonly CarriedOut[]): CarriedOut | undefined {
  const paper = results.find((result) => result.key === after)
  return paper && !paper.done ? { key, done: false, code: 'waits-for-document', transient: false } : undefined
}

function said(key: string, answer: Answer): CarriedOut {
  if (typeof answer === 'string') return { key, done: true, reference: answer }
  if (answer && 'heldUntil' in answer)
    return { key, done: false, code: 'notice-held', transient: true, notBefore: answer.heldUntil }
  return { key, done: true, ...answer }
}

function carrierOf(carriers: OutgoingNeeds['carriers'], item: Outgoing): CarryOut<Outgoing['act']> {
  return carriers[item.act] as CarryOut<Outgoing['act']>
}

async function oneByOne<In, Out>(entries: readonly In[], act: (entry: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  for (const entry of entries) results.push(await act(entry))
  return results
}
