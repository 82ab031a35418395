// What do the letters about an agency's licence say, in English?

export const licenceLetters = {
  'agency-application-received.subject': 'Your application for a licence is with us',
  'agency-application-received.lead':
    'We have received your application for a licence as a recruitment agency. Its number is below: please name it whenever you write.',
  'agency-application-received.next':
    'We look at your evidence first, then we visit your premises. We will write to you before each step.',
  'agency-refused.subject': 'A decision on your application',
  'agency-refused.lead': 'A licence cannot be granted. You may apply again once the conditions below are met.',
  'agency-refused.failed': 'Not met',
  'licence-conditions.subject': 'What your licence asks for',
  'licence-conditions.lead':
    'Your application is in order. The licence is granted once the fee and the deposit have come in.',
  'licence-conditions.fee': 'Registration fee',
  'licence-conditions.tier': 'Tier of the deposit',
  'licence-conditions.cash': 'Deposit in cash',
  'licence-conditions.guarantee': 'Bank guarantee',
  'licence-granted.subject': 'Your licence: {kind}',
  'licence-granted.lead':
    'Your licence is granted for the days below. The paper is issued with a number that can be checked.',
  'licence-granted.kind': 'Licence',
  'licence-renewal-due.subject': 'Your licence is due for renewal',
  'licence-renewal-due.subject-waived': 'Your licence is renewed by itself',
  'licence-renewal-due.lead': 'Your licence ends on the day below. Apply for its renewal before that day.',
  'licence-renewal-due.lead-waived': 'You have earned a waiver of the renewal. You need not apply.',
  'licence-renewal-due.ends-on': 'Ends on',
  'licence-renewal-due.next': 'Without an application you leave the public list on that day.',
  'licence-ended.subject': 'Your licence has ended',
  'licence-ended.lead':
    'You may no longer recruit workers. What you owe to workers stays owed; the rest of your deposit is given back after the time for late claims.',
  'licence-ended.how': 'How it ended',
  'agency-suspended.subject': 'The licence is suspended, at once',
  'agency-suspended.lead':
    'No worker may be cleared and no job order opened until the suspension is lifted. The workers and employers of open cases are told.',
  'agency-suspended.causes': 'Causes',
  'agency-suspension-lifted.subject': 'The suspension is lifted',
  'agency-suspension-lifted.lead': 'The licence is in force again. Cases that were held go on.',
  'incentive-granted.subject': 'You have earned it: {incentive}',
  'incentive-granted.lead': 'Your record fulfils the rule below. Thank you for treating workers fairly.',
  'incentive-granted.incentive': 'Incentive',
} as const
