// Which messages does Filipino have? Those of English, file by file.
import type { Catalogue } from '../catalogue.js'
import { agencyLetters } from './agency-letters.js'
import { agencyPapers } from './agency-papers.js'
import { agencyTerms } from './agency-terms.js'
import { caseDossier } from './case-dossier.js'
import { caseLetters } from './case-letters.js'
import { certificateOfCoverage } from './certificate-of-coverage.js'
import { claimLetters } from './claim-letters.js'
import { claimTerms } from './claim-terms.js'
import { contractLetters } from './contract-letters.js'
import { coverageLetters } from './coverage-letters.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { feeDisclosure } from './fee-disclosure.js'
import { feeLetters } from './fee-letters.js'
import { feeTerms } from './fee-terms.js'
import { fees } from './fees.js'
import { frames } from './frames.js'
import { grievanceReceipt } from './grievance-receipt.js'
import { handoffLetters } from './handoff-letters.js'
import { handoffTerms } from './handoff-terms.js'
import { holdLetters } from './hold-letters.js'
import { holder } from './holder.js'
import { jobOffer } from './job-offer.js'
import { jobOrderLetters } from './job-order-letters.js'
import { letterLabels } from './letter-labels.js'
import { licenceLetters } from './licence-letters.js'
import { medicalReferral } from './medical-referral.js'
import { moving } from './moving.js'
import { paperParts } from './paper-parts.js'
import { paperTerms } from './paper-terms.js'
import { placementLetters } from './placement-letters.js'
import { post } from './post.js'
import { reasonTerms } from './reason-terms.js'
import { recognitionDecision } from './recognition-decision.js'
import { replies } from './replies.js'
import { refundAdvice } from './refund-advice.js'
import { repatriationOrder } from './repatriation-order.js'
import { rightsLetters } from './rights-letters.js'
import { ruleTerms } from './rule-terms.js'
import { skillsPassport } from './skills-passport.js'
import { statementOfInsurancePeriods } from './statement-of-insurance-periods.js'
import { statementOfRights } from './statement-of-rights.js'
import { stepTerms } from './step-terms.js'
import { steps } from './steps.js'
import { taskTerms } from './task-terms.js'
import { terms } from './terms.js'
import { totalizationCalculation } from './totalization-calculation.js'
import { totalizationSteps } from './totalization-steps.js'
import { trainingCertificate } from './training-certificate.js'
import { waitLetters } from './wait-letters.js'

export const filipino: Catalogue = {
  ...agencyLetters,
  ...agencyPapers,
  ...agencyTerms,
  ...caseDossier,
  ...caseLetters,
  ...certificateOfCoverage,
  ...claimLetters,
  ...claimTerms,
  ...contractLetters,
  ...coverageLetters,
  ...employmentContract,
  ...exitClearance,
  ...feeDisclosure,
  ...feeLetters,
  ...feeTerms,
  ...fees,
  ...frames,
  ...grievanceReceipt,
  ...handoffLetters,
  ...handoffTerms,
  ...holdLetters,
  ...holder,
  ...jobOffer,
  ...jobOrderLetters,
  ...letterLabels,
  ...licenceLetters,
  ...medicalReferral,
  ...moving,
  ...paperParts,
  ...paperTerms,
  ...placementLetters,
  ...post,
  ...reasonTerms,
  ...recognitionDecision,
  ...replies,
  ...refundAdvice,
  ...repatriationOrder,
  ...rightsLetters,
  ...ruleTerms,
  ...skillsPassport,
  ...statementOfInsurancePeriods,
  ...statementOfRights,
  ...stepTerms,
  ...steps,
  ...taskTerms,
  ...terms,
  ...totalizationCalculation,
  ...totalizationSteps,
  ...trainingCertificate,
  ...waitLetters,
}
