// What became of a notice on one channel, and which news of it counts? Named as GOV.UK Notify names them.

/**
 * `created`: written, not yet on its way. `sending`: claimed by the one who sends it. `sent`: taken by the mail server or
 * provider. `delivered`: it says it arrived. `permanent-failure`: it never will on this channel. `temporary-failure`:
 * not now. `technical-failure`: our fault or the provider's. `unknown`: nobody said what became of it; never repeated
 * unasked. `held`: not before a later time. `suppressed`: the person asked for silence.
 */
export const noticeStatuses = [
  'created',
  'sending',
  'sent',
  'delivered',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'unknown',
  'held',
  'suppressed',
] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

/** What a provider may report later. */
export const reportedStatuses = [
  'sending',
  'sent',
  'delivered',
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
] as const
export type ReportedStatus = (typeof reportedStatuses)[number]

const steps: { readonly [Status in NoticeStatus]: number } = {
  created: 0,
  held: 0,
  suppressed: 0,
  sending: 1,
  unknown: 2,
  sent: 3,
  'temporary-failure': 4,
  'technical-failure': 5,
  'permanent-failure': 6,
  delivered: 6,
}

/** Whether news of a notice takes it further. News that come late, or after an end, change nothing. */
export function movesForward(from: NoticeStatus, to: ReportedStatus): boolean {
  return steps[to] > steps[from]
}
