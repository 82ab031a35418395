// Which letter is written for which notice? The same in every language: a template holds no words.
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { Letter, LetterContext, LetterTemplate, LetterTemplates } from '../letter.js'
import { agencyLetters } from './agency-letters.js'
import { caseLetters } from './case-letters.js'
import { claimLetters } from './claim-letters.js'
import { contractLetters } from './contract-letters.js'
import { coverageLetters } from './coverage-letters.js'
import { feeLetters } from './fee-letters.js'
import { greeting } from './greeting.js'
import { holdLetters } from './hold-letters.js'
import { jobOrderLetters } from './job-order-letters.js'
import { licenceLetters } from './licence-letters.js'
import { placementLetters } from './placement-letters.js'
import { replyLetters } from './reply-letters.js'
import { rightsLetters } from './rights-letters.js'
import { waitLetters } from './wait-letters.js'

/** A new kind of notice does not compile until it has its letter. */
const letters: LetterTemplates<NoticeKind> = {
  ...agencyLetters,
  ...caseLetters,
  ...claimLetters,
  ...contractLetters,
  ...coverageLetters,
  ...feeLetters,
  ...holdLetters,
  ...jobOrderLetters,
  ...licenceLetters,
  ...placementLetters,
  ...replyLetters,
  ...rightsLetters,
  ...waitLetters,
}

/** The letter of a notice in the reader's language; the facts are those of `noticeFacts`, parsed. */
export function writeLetter<Kind extends NoticeKind>(
  kind: Kind,
  facts: NoticeFacts[Kind],
  context: LetterContext,
): Letter {
  const template: LetterTemplate<NoticeFacts[Kind]> = letters[kind]
  return { greeting: greeting(context), ...template(facts, context) }
}
