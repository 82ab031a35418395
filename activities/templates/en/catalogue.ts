// Which messages does English have? All of them: it is the source that other languages follow.
import { agencyPapers } from './agency-papers.js'
import { employmentContract } from './employment-contract.js'
import { exitClearance } from './exit-clearance.js'
import { fees } from './fees.js'
import { frames } from './frames.js'
import { holder } from './holder.js'
import { jobOffer } from './job-offer.js'
import { moving } from './moving.js'
import { paperTerms } from './paper-terms.js'
import { post } from './post.js'
import { replies } from './replies.js'
import { statementOfRights } from './statement-of-rights.js'
import { stepTerms } from './step-terms.js'
import { steps } from './steps.js'
import { terms } from './terms.js'
import { trainingCertificate } from './training-certificate.js'

export const english = {
  ...frames,
  ...terms,
  ...paperTerms,
  ...stepTerms,
  ...holder,
  ...post,
  ...replies,
  ...fees,
  ...jobOffer,
  ...employmentContract,
  ...trainingCertificate,
  ...exitClearance,
  ...statementOfRights,
  ...moving,
  ...steps,
  ...agencyPapers,
} as const
