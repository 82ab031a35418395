// Does every letter that speaks of a paper say which one it is, and how the reader gets it, in every language?
import { expect, it } from 'vitest'
import { languageOf, listedLanguages } from '../../activities/templates/language.js'
import { renderLetter } from '../../activities/templates/letter.js'
import { voiceOf } from '../../activities/templates/say.js'
import { renderSms } from '../../activities/templates/sms-text.js'
import type { MessageKey } from '../../activities/templates/catalogue.js'
import type { NoticeKind } from '../../domain/notices.js'
import { letterWith, readBy } from './letter-samples.js'
import { context, person } from './world.js'

const papers: readonly (readonly [NoticeKind, MessageKey])[] = [
  ['offer-ready', 'job-offer.title'],
  ['contract-signed', 'employment-contract.title'],
  ['departure-cleared', 'exit-clearance.title'],
  ['skills-passport-ready', 'skills-passport.title'],
  ['statement-ready', 'statement-of-rights.title'],
]
const number = 'NP-PAPER-2026-000012'
const cases = listedLanguages().flatMap((language) =>
  papers.map(([kind, title]) => [kind, language.code, title, voiceOf(language, 'message')] as const),
)

it.each(cases)('%s in the language %s names its paper and the office that has it', (kind, _language, title, say) => {
  const letter = letterWith(kind, { document: number }, { ...readBy(person), say })
  const setting = { say, caseNumber: context.caseNumber, demo: false }
  const { text, html } = renderLetter(letter, setting)
  for (const body of [text, html]) {
    expect(body).toContain(say(title))
    expect(body).toContain(number)
    expect(body).toContain(say('paper-ready.how'))
  }
  expect(renderSms(letter, setting)).toContain(say('paper-ready.ask'))
})

it('the letter about a dead worker tells the officer of no office to ask', () => {
  const say = voiceOf(languageOf('en'), 'message')
  const letter = letterWith('statement-ready', { document: number }, { ...readBy(null), say })
  expect(renderLetter(letter, { say, caseNumber: context.caseNumber, demo: false }).text).not.toContain(
    'Ask the office',
  )
})
