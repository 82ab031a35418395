// What do the letters about social security during the move say, in English: whose law applies?

export const coverageLetters = {
  'coverage-law.subject': 'Where you are insured while you work abroad',
  'coverage-law.issued': 'A certificate of coverage has been issued for you.',
  'coverage-law.extended': 'Your certificate of coverage has been extended.',
  'coverage-law.refused': 'A certificate of coverage was asked for, and refused.',
  'coverage-law.extension-refused': 'Your certificate of coverage will not be extended.',
  'coverage-law.expired': 'Your certificate of coverage has ended, and no extension has come so far.',
  'coverage-law.withdrawn': 'Your certificate of coverage has been withdrawn.',
  'coverage-law.changed': 'What is known about your insurance has changed.',
  'coverage-law.origin':
    'You stay insured at home while you work abroad. No contributions to social security may be taken from your wage in the country of work.',
  'coverage-law.destination':
    'You are insured in the country of work from the day below. Contributions are due there, and the months count for you there.',
  'coverage-law.from-origin': 'Insured at home from',
  'coverage-law.from-destination': 'Law of the country of work from',
  'coverage-law.next-origin':
    'Keep the certificate with your papers and show it to your employer. We ask for more time before it ends.',
  'coverage-law.next-destination':
    'Ask your employer to register you from this day. Your caseworker looks after it too, and will call you.',
} as const
