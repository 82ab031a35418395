// How does the registry learn what happened in a case?
import type { CaseEvent } from '../domain/case-events.js'
import type { Procedure } from '../domain/case-file.js'

export type CaseRecord = { caseNumber: string; procedure: Procedure; events: CaseEvent[] }

export function createCaseEvents({ keep }: { keep: (record: CaseRecord) => Promise<void> }) {
  return {
    /** Writes a batch of events; the same batch again changes nothing. */
    record: (record: CaseRecord): Promise<void> => keep(record),
  }
}
