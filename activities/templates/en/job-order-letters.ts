// What do the letters to an employer about its job order say, in English?

export const jobOrderLetters = {
  'job-order-open.subject': 'Your job order is open for candidates',
  'job-order-open.lead':
    'The representation has verified your job order. Candidates can now be given its slots, one by one, in the order in which they apply.',
  'job-order-open.choose':
    'Please draw up a shortlist, offer interviews, and tell us of every candidate whether you select or refuse, with the reason. A selection is binding.',
  'job-order-open.until': 'Open until',
  'job-order-open.next': 'Workers pay nothing to you, and nobody may collect money from them in your name.',
  'job-order-refused.subject': 'Your job order cannot be opened',
  'job-order-refused.lead':
    'Your job order does not keep a rule of this corridor. It is closed; nothing was asked of any worker.',
  'job-order-refused.next': 'Correct what is named above and propose the order again.',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {This corridor recruits from government to government. Leave the agency out.} other {This corridor recruits through licensed agencies. Give the number of an agency.}}',
  'job-order-fault.expiry-after-today':
    'The last day of the order, {got}, is not after {today}. Give it a later last day.',
  'job-order-fault.isco-08-unit-group':
    'Line {line}: {got} is not one of the 436 unit groups of ISCO-08. {near, select, none {See the classification.} other {Near it are {groups}.}}',
  'job-order-fault.wage-in-currency-of-destination':
    'Line {line}: the wage is in {got}. State it in {expected}, the currency of the place of work.',
  'job-order-fault.wage-not-below-minimum':
    'Line {line}: the monthly wage is {got}, and the lowest allowed is {expected}. Raise it.',
  'job-order-fault.term-within-stay-maximum':
    'Line {line}: the contract is for {got}, and the longest allowed is {expected}. Shorten it.',
  'job-order-fault.agency-licence-not-active':
    'The licence of the agency you named is not in force. Name an agency whose licence is in force.',
  'job-order-ended.subject': 'Your job order has ended',
  'job-order-ended.filled': 'Every slot of your job order is taken by a selected worker.',
  'job-order-ended.expired': 'Your job order has reached its last day. Slots that were not taken have lapsed.',
  'job-order-ended.withdrawn': 'Your job order is withdrawn. Candidates who were not selected have been told.',
  'job-order-ended.other': 'Your job order has ended: {how}.',
  'job-order-ended.slots': 'Slots',
  'job-order-ended.selected': 'Selected workers',
  'replacement-answered.subject': 'Your request to replace a worker',
  'replacement-answered.granted': 'Your request is granted. The slot is free for another candidate, once.',
  'replacement-answered.refused':
    'Your request cannot be granted: the worker did not leave within the time in which a worker is replaced.',
  'replacement-answered.case': 'Worker in case',
  'replacement-answered.last-day': 'Last day of the window',
} as const
