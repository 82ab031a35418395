// How are the letters about social security during the move written: whose law applies?
import type { NoticeKind } from '../../../domain/notices.js'
import type { LetterTemplates } from '../letter.js'
import { dayLine } from './letter-lines.js'
import { sentenceOf } from './sentence.js'

type CoverageLetter = Extract<NoticeKind, 'coverage-law'>

export const coverageLetters: LetterTemplates<CoverageLetter> = {
  'coverage-law': ({ law, from, until, reason }, { say }) => ({
    subject: say('coverage-law.subject'),
    paragraphs: [sentenceOf(say, reasons, reason) ?? say('coverage-law.changed'), say(`coverage-law.${law}`)],
    facts: [...dayLine(say, `coverage-law.from-${law}`, from), ...dayLine(say, 'label.last-day', until)],
    next: say(`coverage-law.next-${law}`),
  }),
}

const reasons = {
  issued: 'coverage-law.issued',
  extended: 'coverage-law.extended',
  refused: 'coverage-law.refused',
  'extension-refused': 'coverage-law.extension-refused',
  expired: 'coverage-law.expired',
  withdrawn: 'coverage-law.withdrawn',
} as const
