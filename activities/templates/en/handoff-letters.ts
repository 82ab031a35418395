// What do the letters to an organisation without a web door say, in English? `{kind}` and `{request}` are words of `handoff-terms.ts`.

export const handoffLetters = {
  'handoff-requested.subject': 'Request: {kind}',
  'handoff-reminded.subject': 'Reminder: {kind}',
  'handoff-requested.lead': '{request}.',
  'handoff-reminded.again': 'We have asked before and have no answer yet.',
  'handoff-requested.number': 'Request',
  'handoff-requested.due': 'Answer until',
  'handoff-requested.next':
    'Answer with: sojourn handoff answer {handoff}. The office that sent this can record an answer on paper for you.',
  'handoff-requested.next-call':
    'Answer with: sojourn handoff answer {handoff}, or by a call to {address}. The office that sent this can record an answer on paper for you.',
  'handoff-withdrawn.subject': 'Withdrawn: {kind}',
  'handoff-withdrawn.lead': 'An answer to the request below is no longer needed. Please stop working on it.',
} as const
