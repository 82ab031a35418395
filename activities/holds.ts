// How does a case or job order hear of bans and suspensions that were told before it came into their reach?
import { createHash } from 'node:crypto'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import type { FactReported } from '../workflows/messages.js'
import type { RecordEvents } from './contract.js'
import type { Others } from './dealings.js'

export type HoldNeeds = {
  keep: (record: RecordEvents) => Promise<void>
  /** What a file must hear, by how the registry knows it now; see `registry/bans.ts`. */
  wordsFor: (number: string) => Promise<{ data: Facts; heard: boolean }[]>
  tell: Others['tell']
}

/**
 * Writes events down and then tells the file what it must have heard. INVARIANT: the question is asked after the events
 * are committed, and whoever tells all in reach is committed before it asks who that is: so one of the two sees the
 * other (docs/decisions/0010). A batch that is written again asks again.
 */
export function keepAndTell({ keep, wordsFor, tell }: HoldNeeds): (record: RecordEvents) => Promise<void> {
  return async (record) => {
    await keep(record)
    if (!mayComeIntoReach(record)) return
    const { caseNumber } = record
    const words = (await wordsFor(caseNumber)).filter(({ heard }) => !heard)
    for (const { data } of words) await tell(caseNumber, factOf(caseNumber, { fact: 'hold-placed', data }))
    if (words.length > 0)
      await takeBack(
        caseNumber,
        words.map(({ data }) => data),
      )
  }

  /** What was lifted while it was being told is taken back; what is lifted later is told by whoever lifts it, after this. */
  async function takeBack(caseNumber: string, told: readonly Facts[]): Promise<void> {
    const now = await wordsFor(caseNumber)
    for (const { ref = '' } of told) {
      if (now.some(({ data }) => data['ref'] === ref)) continue
      await tell(caseNumber, factOf(caseNumber, { fact: 'hold-lifted', data: { ref } }))
    }
  }
}

/** Where a file stands, and for a case also to whom it is bound: what decides who reaches it. */
function mayComeIntoReach({ procedure, events }: RecordEvents): boolean {
  if (procedure !== 'migration-cycle' && procedure !== 'job-order') return false
  return events.some(({ event }) => event === 'standing' || (event === 'summary' && procedure === 'migration-cycle'))
}

/** In the name of the ban or agency, under an id that follows from the word: the same word again is the same command. */
function factOf(caseNumber: string, { fact, data }: { fact: string; data: Facts }): FactReported {
  const content = JSON.stringify([fact, data])
  return {
    commandId: sha256(`${caseNumber}/${content}`).slice(0, 22),
    digest: sha256(content).slice(0, 8),
    actor: { role: 'system', id: textOf(data, 'ref').toLowerCase() },
    fact,
    data,
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
