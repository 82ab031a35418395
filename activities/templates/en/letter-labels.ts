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
  'paper-ready.named': '{title}, number {number}',
  'paper-ready.how':
    'The paper does not come by mail, because it holds personal data. Give the office that handles your case the number of the paper or of your case: it can open the paper for you. Anyone can check the paper by the code printed on it.',
  'paper-ready.ask': 'Ask the office that handles your case for the paper.',
  'calendar.claim-by': 'Last day to claim your refund',
  'calendar.refund-claim': 'Last day to claim your refund',
  'calendar.follow-up': 'Call about your return',
  'calendar.medical-examination': 'Medical examination: earliest date',
  'calendar.other': 'Last day: {task}',
} as const
