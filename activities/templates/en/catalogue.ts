// Which messages does English have? All of them: it is the source that other languages follow.
import { agencyPapers } from './agency-papers.js'
import { caseDossier } from './case-dossier.js'
import { certificateOfCoverage } from './certificate-of-coverage.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { feeDisclosure } from './fee-disclosure.js'
import { fees } from './fees.js'
import { frames } from './frames.js'
import { grievanceReceipt } from './grievance-receipt.js'
import { holder } from './holder.js'
import { jobOffer } from './job-offer.js'
import { medicalReferral } from './medical-referral.js'
import { moving } from './moving.js'
import { paperParts } from './paper-parts.js'
import { paperTerms } from './paper-terms.js'
import { post } from './post.js'
import { recognitionDecision } from './recognition-decision.js'
import { refundAdvice } from './refund-advice.js'
import { replies } from './replies.js'
import { repatriationOrder } from './repatriation-order.js'
import { skillsPassport } from './skills-passport.js'
import { statementOfInsurancePeriods } from './statement-of-insurance-periods.js'
import { statementOfRights } from './statement-of-rights.js'
import { stepTerms } from './step-terms.js'
import { steps } from './steps.js'
import { terms } from './terms.js'
import { totalizationCalculation } from './totalization-calculation.js'
import { totalizationSteps } from './totalization-steps.js'
import { trainingCertificate } from './training-certificate.js'

export const english = {
  ...agencyPapers,
  ...caseDossier,
  ...certificateOfCoverage,
  ...employmentContract,
  ...exitClearance,
  ...feeDisclosure,
  ...fees,
  ...frames,
  ...grievanceReceipt,
  ...holder,
  ...jobOffer,
  ...medicalReferral,
  ...moving,
  ...paperParts,
  ...paperTerms,
  ...post,
  ...recognitionDecision,
  ...refundAdvice,
  ...replies,
  ...repatriationOrder,
  ...skillsPassport,
  ...statementOfInsurancePeriods,
  ...statementOfRights,
  ...stepTerms,
  ...steps,
  ...terms,
  ...totalizationCalculation,
  ...totalizationSteps,
  ...trainingCertificate,
} as const
