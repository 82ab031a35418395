// What stands beside the facts of several letters, and on the dates that go into a calendar, in English?

export const letterLabels = {
  'label.agency': 'Agency',
  'label.case': 'Case',
  'label.cost': 'Cost',
  'label.document': 'Document',
  'label.due': 'Due',
  'label.from': 'From',
  'label.job-order': 'Job order',
  'label.kind': 'Kind',
  'label.last-day': 'Last day',
  'label.organisation': 'Organisation',
  'label.reason': 'Reason',
  'label.rule': 'Rule',
  'label.task': 'Task',
  'label.until': 'Until',
  'calendar.claim-by': 'Last day to claim your refund',
  'calendar.refund-claim': 'Last day to claim your refund',
  'calendar.follow-up': 'Call about your return',
  'calendar.medical-examination': 'Medical examination: earliest date',
  'calendar.other': 'Last day: {task}',
} as const
