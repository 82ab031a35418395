// Which template writes which kind of paper? One for all languages: the words are the voice's.
import type { AgencyDocumentFacts, AgencyDocumentKind } from '../../../domain/agency/agency-documents.js'
import type {
  ClaimDocumentKind,
  DocumentFacts,
  NamelessDocumentKind,
  PersonalDocumentKind,
} from '../../../domain/documents.js'
import type { AgencyPaperTemplate, ClaimPaperTemplate, NamelessPaperTemplate, PaperTemplate } from '../language.js'
import { labelCertificate, taxBenefitCertificate } from './agency-label.js'
import { agencyLicence } from './agency-licence.js'
import { caseDossier } from './case-dossier.js'
import { certificateOfCoverage } from './certificate-of-coverage.js'
import { depositReceipt } from './deposit-receipt.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { feeDisclosure } from './fee-disclosure.js'
import { grievanceReceipt } from './grievance-receipt.js'
import { inspectionNotice } from './inspection-notice.js'
import { jobOffer } from './job-offer.js'
import { medicalReferral } from './medical-referral.js'
import { recognitionDecision } from './recognition-decision.js'
import { refundAdvice } from './refund-advice.js'
import { repatriationOrder } from './repatriation-order.js'
import { skillsPassport } from './skills-passport.js'
import { statementOfInsurancePeriods } from './statement-of-insurance-periods.js'
import { statementOfRights } from './statement-of-rights.js'
import { totalizationCalculation } from './totalization-calculation.js'
import { trainingCertificate } from './training-certificate.js'

/** Papers about the person of a case, by kind: a kind without a template does not compile. */
export const paperTemplates: { readonly [Kind in PersonalDocumentKind]: PaperTemplate<DocumentFacts[Kind]> } = {
  'job-offer': jobOffer,
  'employment-contract': employmentContract,
  'training-certificate': trainingCertificate,
  'exit-clearance': exitClearance,
  'statement-of-rights': statementOfRights,
  'fee-disclosure': feeDisclosure,
  'medical-referral': medicalReferral,
  'recognition-decision': recognitionDecision,
  'certificate-of-coverage': certificateOfCoverage,
  'statement-of-insurance-periods': statementOfInsurancePeriods,
  'refund-advice': refundAdvice,
  'grievance-receipt': grievanceReceipt,
  'repatriation-order': repatriationOrder,
  'skills-passport': skillsPassport,
}

/** Papers about a claim between states, by kind. */
export const claimPaperTemplates: {
  readonly [Kind in ClaimDocumentKind]: ClaimPaperTemplate<DocumentFacts[Kind]>
} = { 'totalization-calculation': totalizationCalculation }

/** Papers that name nobody, by kind. */
export const namelessPaperTemplates: {
  readonly [Kind in NamelessDocumentKind]: NamelessPaperTemplate<DocumentFacts[Kind]>
} = { 'case-dossier': caseDossier }

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
