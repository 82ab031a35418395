// How is a queue of papers made for the bench? Batches of one paper each, put on the queue of another worker.
import { proxyActivities } from '@temporalio/workflow'
import type { Batch, CaseActivities } from '../activities/contract.js'

/** `batch` without its item; one paper of the same kind and content under each of `papers` keys. */
export type IssuingStart = {
  outgoing: string
  batch: Omit<Batch, 'items'>
  item: Batch['items'][number]
  papers: number
  atOnce: number
}

/** Has the papers issued, so many at once; answers how many were. */
export async function issuing({ outgoing, batch, item, papers, atOnce }: IssuingStart): Promise<number> {
  const { carryOut } = proxyActivities<CaseActivities>({
    taskQueue: outgoing,
    startToCloseTimeout: '90 seconds',
    retry: { maximumAttempts: 3 },
  })
  let next = 0
  let issued = 0
  const lane = async () => {
    while (next < papers) {
      const key = `${item.key}/${(next += 1)}`
      const [done] = await carryOut({ ...batch, items: [{ ...item, key }] })
      if (done?.done) issued += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return issued
}
