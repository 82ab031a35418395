// What does English bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { labelCertificate, taxBenefitCertificate } from './agency-label.js'
import { agencyLetters } from './agency-letters.js'
import { agencyLicence } from './agency-licence.js'
import { caseLetters } from './case-letters.js'
import { depositReceipt } from './deposit-receipt.js'
import { contractLetters } from './contract-letters.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { feeLetters } from './fee-letters.js'
import { handoffLetter } from './handoff-letter.js'
import { inspectionNotice } from './inspection-notice.js'
import { holdLetters } from './hold-letters.js'
import { jobOffer } from './job-offer.js'
import { jobOrderLetters } from './job-order-letters.js'
import { placementLetters } from './placement-letters.js'
import { claimLetters } from './claim-letters.js'
import { coverageLetters } from './coverage-letters.js'
import { rightsLetters } from './rights-letters.js'
import { statementOfRights } from './statement-of-rights.js'
import { trainingCertificate } from './training-certificate.js'
import { waitLetters } from './wait-letters.js'
import { country, longDate, taskName } from './words.js'

const calendarLabels: Record<string, string> = {
  'claim-by': 'Last day to claim your refund',
  'refund-claim': 'Last day to claim your refund',
  'follow-up': 'Call about your return',
  'medical-examination': 'Medical examination: earliest date',
}

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  paperFrame: {
    demonstration: 'DEMONSTRATION',
    draft: 'DRAFT',
    code: 'Scan to check this paper',
    issuer: (origin) => ({ name: 'Labour Migration Service', country: country(origin) }),
    number: 'Document number',
    date: 'Date of issue',
    caseNumber: 'Case',
    page: (page, pages) => `Page ${page} of ${pages}`,
    check: (number) =>
      `To check this paper, ask the issuer for document ${number} and compare the SHA-256 of the file and the fingerprint below.`,
    fingerprint: 'Fingerprint of the content',
    longDate,
  },
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
  papers: {
    'job-offer': jobOffer,
    'employment-contract': employmentContract,
    'training-certificate': trainingCertificate,
    'exit-clearance': exitClearance,
    'statement-of-rights': statementOfRights,
  },
  agencyPapers: {
    'agency-licence': agencyLicence,
    'label-certificate': labelCertificate,
    'tax-benefit-certificate': taxBenefitCertificate,
    'deposit-receipt': depositReceipt,
    'inspection-notice': inspectionNotice,
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
