// What do we say in English to a person who sent us a word?

export const replies = {
  'reply.answered-yes.subject': 'We have your answer: YES',
  'reply.answered-yes.text': 'Thank you. Your answer is with your case. If it was a mistake, call us today.',
  'reply.answered-no.subject': 'We have your answer: NO',
  'reply.answered-no.text': 'Thank you. Your answer is with your case. If it was a mistake, call us today.',
  'reply.nothing-to-answer.subject': 'There is no open question',
  'reply.nothing-to-answer.text': 'We have no question for you that YES or NO answers. You need not do anything.',
  'reply.more-than-one.subject': 'You have more than one open question',
  'reply.more-than-one.text':
    'We do not know which one you mean, so nothing was changed. Please call us or answer our letters one by one.',
  'reply.more-than-a-word.subject': 'One word is not enough here',
  'reply.more-than-a-word.text': 'Nothing was changed. Please call us, so that we can write down why.',
  'reply.please-confirm.subject': 'Please confirm in another way',
  'reply.please-confirm.text':
    'Nothing was changed: anybody can send an SMS in your name. Please tell your caseworker yourself{call, select, none {} other {, or call {number}}}.',
  'reply.not-understood.subject': 'We did not understand your message',
  'reply.not-understood.text': 'Nothing was changed. Send one word: YES, NO, HELP, STOP or START.',
  'reply.stopped.subject': 'You get no more reminders by SMS',
  'reply.stopped.text': 'We write by SMS only about your safety and your rights. Send START to get everything again.',
  'reply.started.subject': 'You get our SMS again',
  'reply.started.text': 'Send STOP when you want no more reminders.',
  'reply.help.subject': 'Help is free of charge',
  'reply.help.text':
    '{call, select, none {Write to the address in our letters} other {Call {number}}}. Words you can send: YES, NO, STOP, START.',
} as const
