// What does a paper say around its content, in the words of a voice?
import type { PaperFrame } from './language.js'
import type { Say } from './say.js'

/** The words of the frame in one language. */
export const paperFrameOf = (say: Say): PaperFrame => ({
  demonstration: say('frame.demonstration'),
  draft: say('frame.draft'),
  code: say('frame.code'),
  unreviewed: (language) => say('frame.unreviewed', { language: say.languageName(language) }),
  issuer: (origin) => ({ name: say('frame.issuer'), country: say.country(origin) }),
  number: say('frame.number'),
  date: say('frame.date'),
  caseNumber: say('frame.case'),
  page: (page, pages) => say('frame.page', { page, pages }),
  check: (number) => say('frame.check', { number }),
  fingerprint: say('frame.fingerprint'),
  longDate: (date) => say.day(date),
})
