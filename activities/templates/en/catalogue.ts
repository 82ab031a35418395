// Which messages does English have? All of them: it is the source that other languages follow.
import { agencyLetters } from './agency-letters.js'
import { agencyTerms } from './agency-terms.js'
import { caseLetters } from './case-letters.js'
import { claimLetters } from './claim-letters.js'
import { claimTerms } from './claim-terms.js'
import { contractLetters } from './contract-letters.js'
import { corridorTerms } from './corridor-terms.js'
import { coverageLetters } from './coverage-letters.js'
import { explainedSteps } from './explained-steps.js'
import { feeLetters } from './fee-letters.js'
import { feeTerms } from './fee-terms.js'
import { frames } from './frames.js'
import { handoffLetters } from './handoff-letters.js'
import { handoffTerms } from './handoff-terms.js'
import { holdLetters } from './hold-letters.js'
import { jobOrderLetters } from './job-order-letters.js'
import { letterLabels } from './letter-labels.js'
import { licenceLetters } from './licence-letters.js'
import { placementLetters } from './placement-letters.js'
import { reasonTerms } from './reason-terms.js'
import { rightsLetters } from './rights-letters.js'
import { ruleTerms } from './rule-terms.js'
import { taskTerms } from './task-terms.js'
import { terms } from './terms.js'
import { waitLetters } from './wait-letters.js'

export const english = {
  ...agencyLetters,
  ...agencyTerms,
  ...caseLetters,
  ...claimLetters,
  ...claimTerms,
  ...contractLetters,
  ...corridorTerms,
  ...coverageLetters,
  ...explainedSteps,
  ...feeLetters,
  ...feeTerms,
  ...frames,
  ...handoffLetters,
  ...handoffTerms,
  ...holdLetters,
  ...jobOrderLetters,
  ...letterLabels,
  ...licenceLetters,
  ...placementLetters,
  ...reasonTerms,
  ...rightsLetters,
  ...ruleTerms,
  ...taskTerms,
  ...terms,
  ...waitLetters,
} as const
