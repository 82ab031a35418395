// What does English bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { english as words } from './catalogue.js'
import { labelCertificate, taxBenefitCertificate } from './agency-label.js'
import { agencyLicence } from './agency-licence.js'
import { depositReceipt } from './deposit-receipt.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { inspectionNotice } from './inspection-notice.js'
import { jobOffer } from './job-offer.js'
import { statementOfRights } from './statement-of-rights.js'
import { trainingCertificate } from './training-certificate.js'
import { country, longDate } from './words.js'

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  review: 'native',
  words,
  paperFrame: {
    demonstration: 'DEMONSTRATION',
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
}
