// What do we write about a place with an employer, in English: a slot, the waiting list, the employer's choice?

export const placementLetters = {
  'slot-reserved.subject': 'A place is kept for you',
  'slot-reserved.lead':
    'A place in a verified job order is kept for you. The employer now chooses among the applicants.',
  'slot-reserved.free': 'A place costs you nothing. Nobody may ask you for money to keep it, or to move you up.',
  'on-waiting-list.subject': 'You are on a waiting list',
  'on-waiting-list.lead':
    'All places of the job order are taken at the moment. You are on its waiting list, and we write to you as soon as one is free.',
  'on-waiting-list.position': 'Your place on the list',
  'on-waiting-list.next': 'You may ask the caseworker for another job order at any time.',
  'not-selected.subject': 'The employer has chosen others',
  'not-selected.lead':
    'We are sorry: in this job order the employer has chosen other applicants, or the order has ended.',
  'not-selected.goes-on': 'Your application goes on. The caseworker looks for another job order with you.',
  'not-selected.reason': 'What we were told',
} as const
