// Which messages does English have? All of them: it is the source that other languages follow.
import { caseDossier } from './case-dossier.js'
import { certificateOfCoverage } from './certificate-of-coverage.js'
import { feeDisclosure } from './fee-disclosure.js'
import { frames } from './frames.js'
import { grievanceReceipt } from './grievance-receipt.js'
import { medicalReferral } from './medical-referral.js'
import { paperParts } from './paper-parts.js'
import { recognitionDecision } from './recognition-decision.js'
import { refundAdvice } from './refund-advice.js'
import { repatriationOrder } from './repatriation-order.js'
import { skillsPassport } from './skills-passport.js'
import { statementOfInsurancePeriods } from './statement-of-insurance-periods.js'
import { terms } from './terms.js'
import { totalizationCalculation } from './totalization-calculation.js'
import { totalizationSteps } from './totalization-steps.js'

/** Papers that came with the catalogues. */
const papers = {
  ...caseDossier,
  ...certificateOfCoverage,
  ...feeDisclosure,
  ...grievanceReceipt,
  ...medicalReferral,
  ...paperParts,
  ...recognitionDecision,
  ...refundAdvice,
  ...repatriationOrder,
  ...skillsPassport,
  ...statementOfInsurancePeriods,
  ...totalizationCalculation,
  ...totalizationSteps,
} as const

export const english = { ...frames, ...terms, ...papers } as const
