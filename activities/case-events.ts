// How does the registry learn what happened in a case?
import type { RecordEvents } from './contract.js'

export function createCaseEvents({ keep }: { keep: (record: RecordEvents) => Promise<void> }) {
  return {
    /** Writes a batch of events; the same batch again changes nothing. */
    record: (record: RecordEvents): Promise<void> => keep(record),
  }
}
