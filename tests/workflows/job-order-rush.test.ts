// What happens when 200 cases reserve the 50 slots of one job order at the same moment? A run takes ten Updates at a time.
import { expect, test } from 'vitest'
import type { Client } from '@temporalio/client'
import { issueCommand } from '../../client/command.js'
import { deliverUpdate } from '../../client/delivery.js'
import type { Door } from '../../client/door.js'
import { Refused } from '../../client/refusal.js'
import { otherThings } from '../../worker/others.js'
import type { Facts } from '../../domain/explained.js'
import { textsOf } from '../../domain/facts.js'
import type { Registry } from '../../registry/database.js'
import { anOrderOpening, bookOf, throughPreparation } from '../rig/a-job-order.js'
import type { ACase } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'
import { candidate, itself } from '../domain/job-orders.js'

const [slots, cases] = [50, 200]

/** How a case reserves: through the client, or as another durable thing does through an activity. */
type Reserving = (order: ACase, n: number) => Promise<Facts>

/** A caller who is told that the outcome is unknown asks again under the same key, as it is told to. */
const throughTheClient =
  (client: Client): Reserving =>
  async (order, n) => {
    const door = { config: { deadlineMs: 3_000 }, temporal: () => Promise.resolve(client) } as unknown as Door
    const data = { case: candidate(n), line: 'a' }
    const command = issueCommand({ actor: itself(candidate(n)), key: `rush-${n}` }, { action: 'reserve-slot', data })
    const { commandId, digest, actor, action } = command
    const delivery = {
      workflowId: order.workflowId,
      name: 'act',
      message: { commandId, digest, actor, data, action },
    } as const
    for (;;) {
      try {
        return (await deliverUpdate(door, command, delivery)).facts ?? {}
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'outcome-unknown') throw error
      }
    }
  }

const throughAnActivity =
  (client: Client): Reserving =>
  (order, n) => {
    const number = order.workflowId.slice('job-order/'.length)
    const said = {
      commandId: `rush-${n}`,
      digest: 'd',
      actor: itself(candidate(n)),
      data: { case: candidate(n), line: 'a' },
    }
    return otherThings(client, undefined as unknown as Registry).act(number, { ...said, action: 'reserve-slot' })
  }

test.each([
  ['the client', throughTheClient],
  ['an activity', throughAnActivity],
])(
  `of ${cases} concurrent reservations through %s exactly ${slots} get one of the ${slots} slots, and the others are told who is before them`,
  (_, by) =>
    withWorker(async ({ client, startCase }) => {
      const order = await startCase(anOrderOpening(slots))
      await throughPreparation(order)
      const reserve = by(client)
      const answers = await Promise.all(Array.from({ length: cases }, (__, n) => reserve(order, n + 1)))

      const granted = answers.filter((answer) => answer['granted'] === true)
      const waiting = answers.filter((answer) => answer['granted'] === false)
      expect([granted.length, waiting.length]).toEqual([slots, cases - slots])
      expect(new Set(granted.map((answer) => answer['slot'])).size).toBe(slots)

      const book = await bookOf(order)
      expect(Object.keys(book.slots.held)).toHaveLength(slots)
      const list = book.slots.waiting.map((entry) => entry.split(' ')[0])
      const positions = waiting.map((answer) => Number(answer['position'])).sort((a, b) => a - b)
      expect(positions).toEqual(Array.from({ length: cases - slots }, (__, n) => n + 1))
      for (const answer of waiting) {
        const before = list.slice(0, Math.min(10, Number(answer['position']) - 1))
        expect(textsOf(answer, 'before')).toEqual(before)
      }
      await order.act('withdraw-order', { reason: 'need-has-ended' })
    }),
)
