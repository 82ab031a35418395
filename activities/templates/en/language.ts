// What does English bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { english as words } from './catalogue.js'
import { agencyLetters } from './agency-letters.js'
import { caseLetters } from './case-letters.js'
import { contractLetters } from './contract-letters.js'
import { feeLetters } from './fee-letters.js'
import { handoffLetter } from './handoff-letter.js'
import { holdLetters } from './hold-letters.js'
import { jobOrderLetters } from './job-order-letters.js'
import { placementLetters } from './placement-letters.js'
import { claimLetters } from './claim-letters.js'
import { coverageLetters } from './coverage-letters.js'
import { rightsLetters } from './rights-letters.js'
import { waitLetters } from './wait-letters.js'
import { taskName } from './words.js'

const calendarLabels: Record<string, string> = {
  'claim-by': 'Last day to claim your refund',
  'refund-claim': 'Last day to claim your refund',
  'follow-up': 'Call about your return',
  'medical-examination': 'Medical examination: earliest date',
}

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  review: 'native',
  words,
  letterFrame: {
    demonstration: 'DEMONSTRATION: this is not a real case',
    demonstrationTag: 'DEMONSTRATION',
    caseNumber: 'Case',
    signature: [
      'Labour Migration Service',
      'Our help is free of charge. Nobody may ask you for money to answer this letter.',
    ],
    calendarLabel: (label) => calendarLabels[label] ?? `Last day: ${taskName(label)}`,
  },
  handoffLetter,
  letters: {
    ...agencyLetters,
    ...caseLetters,
    ...contractLetters,
    ...placementLetters,
    ...feeLetters,
    ...waitLetters,
    ...coverageLetters,
    ...rightsLetters,
    ...claimLetters,
    ...holdLetters,
    ...jobOrderLetters,
  },
}
