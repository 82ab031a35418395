// Which template writes which kind of paper? One for all languages: the words are the voice's.
import type { AgencyDocumentFacts, AgencyDocumentKind } from '../../../domain/agency/agency-documents.js'
import type { DocumentFacts, PersonalDocumentKind } from '../../../domain/documents.js'
import type { AgencyPaperTemplate, PaperTemplate } from '../language.js'
import { labelCertificate, taxBenefitCertificate } from './agency-label.js'
import { agencyLicence } from './agency-licence.js'
import { depositReceipt } from './deposit-receipt.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { inspectionNotice } from './inspection-notice.js'
import { jobOffer } from './job-offer.js'
import { statementOfRights } from './statement-of-rights.js'
import { trainingCertificate } from './training-certificate.js'

/** Papers about the person of a case, by kind: a kind without a template does not compile. */
export const paperTemplates: { readonly [Kind in PersonalDocumentKind]: PaperTemplate<DocumentFacts[Kind]> } = {
  'job-offer': jobOffer,
  'employment-contract': employmentContract,
  'training-certificate': trainingCertificate,
  'exit-clearance': exitClearance,
  'statement-of-rights': statementOfRights,
}

/** Papers about an agency, by kind. */
export const agencyPaperTemplates: {
  readonly [Kind in AgencyDocumentKind]: AgencyPaperTemplate<AgencyDocumentFacts[Kind]>
} = {
  'agency-licence': agencyLicence,
  'label-certificate': labelCertificate,
  'tax-benefit-certificate': taxBenefitCertificate,
  'deposit-receipt': depositReceipt,
  'inspection-notice': inspectionNotice,
}
