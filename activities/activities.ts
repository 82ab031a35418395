// Which activities can a case call? One list: an activity's name is its key here, and is never changed.
import { createCaseEvents } from './case-events.js'
import type { CaseActivities, RecordEvents } from './contract.js'
import { createDeadlines } from './deadlines.js'
import { createDecisions } from './decisions.js'
import { withSafeFailures, type Trace } from './failures.js'
import { createOutgoing, type OutgoingNeeds } from './outgoing.js'
import { createStages } from './stages.js'

export type ActivityNeeds = Parameters<typeof createDeadlines>[0] &
  Parameters<typeof createDecisions>[0] &
  OutgoingNeeds & {
    keep: (record: RecordEvents) => Promise<void>
    /** Told of every failure: codes and source lines only. */
    report: (activity: string, trace: Trace) => void
  }

/** All activities over what they need. Every failure that leaves them is one of `failures.ts`. */
export function createActivities(needs: ActivityNeeds) {
  const all = {
    ...createDeadlines(needs),
    ...createDecisions(needs),
    ...createStages(),
    ...createCaseEvents(needs),
    ...createOutgoing(needs),
  }
  return withSafeFailures(all satisfies CaseActivities, needs.report)
}

export type Activities = ReturnType<typeof createActivities>
