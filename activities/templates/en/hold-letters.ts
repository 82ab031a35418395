// What do the letters say about a case that a ban or an agency's licence holds, in English?

export const holdLetters = {
  'case-held.subject': 'Your case is on hold',
  'case-held.ban-country':
    'The government has stopped departures to the country you are to work in for the time being. Your case waits until this is lifted.',
  'case-held.ban-occupation':
    'The government has stopped departures for your occupation for the time being. Your case waits until this is lifted.',
  'case-held.ban-employer':
    'The government has stopped departures to your employer abroad for the time being. Your case waits until this is lifted.',
  'case-held.ban-other':
    'The government has stopped departures that include yours for the time being. Your case waits until this is lifted.',
  'case-held.agency-transfer':
    'The recruitment agency of your case can no longer act for you. We look for another licensed agency, which costs you nothing; your case waits until one is found.',
  'case-held.agency-wait':
    'The recruitment agency of your case may not take new steps at present. Your case waits until it may again.',
  'case-held.do-not-travel':
    'Please do not travel. Your exit clearance is not taken back, but it may not be used until we write to you.',
  'case-held.still-valid':
    'You have done nothing wrong. Your case stays open, and what you have completed stays on record: orientation, tests, training and contract. Papers with a last day keep that day. We will write to you when your case goes on.',
  'case-held.reason': 'Reason given',
  'case-held.next':
    'If you have questions, ask your caseworker and name the number of your case. Nobody can lift this for money: tell us if somebody offers to. You may also withdraw, which costs nothing.',
  'case-held.subject-officer': 'A case is on hold',
  'case-held.lead-officer':
    'A case was put on hold and the worker has been told. No new step begins; open tasks may still be answered, except a departure.',
  'case-held.by': 'Held by',
  'case-held.cause': 'Cause',
  'case-held.about': 'About',
  'case-held.phase': 'Where the case stands',
  'case-held.next-officer': 'The case goes on by itself when the hold is lifted.',
  'case-held.next-officer-transfer':
    'Please place the case with another licensed agency: the task is in the work queue.',
  'case-resumed.subject': 'Your case goes on',
  'case-resumed.lead': 'What kept your case from going on has been lifted. It goes on from where it stood.',
  'case-resumed.next': 'You need not do anything now. We will write to you before the next step.',
  'case-resumed.next-cleared':
    'Your exit clearance may be used again. Please check the last days of your visa and your other papers before you travel; your caseworker will call you.',
  'case-resumed.subject-officer': 'A cleared worker may depart again',
  'case-resumed.lead-officer':
    'What kept this case from going on has been lifted, and the worker has been told. The exit clearance was issued before.',
  'case-resumed.next-officer':
    'Please look at the last days of visa, medical, insurance and passport before the departure is arranged: they went on running.',
} as const
