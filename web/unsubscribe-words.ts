// What does the page say on which a person stops our mails?

export const unsubscribeWords = {
  language: 'en',
  title: 'Stop mails',
  question: 'Do you want no more reminders by e-mail?',
  stays: 'We still write to you when it is about your safety, your rights or a last day.',
  button: 'Stop mails',
  done: 'Done. You get no more reminders by e-mail.',
  back: 'To get them again, tell your caseworker. Help is free of charge.',
  unknown: 'This link is not one of ours, or a part of it is missing. Nothing was changed.',
} as const
