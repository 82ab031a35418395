// Which tasks does an agency's file ask?
import type { TaskKind } from '../task.js'
import { agencyInspection } from '../tasks/agency-inspection.js'
import { appealDecision } from '../tasks/appeal-decision.js'
import { demeritAppeal } from '../tasks/demerit-appeal.js'
import { demeritDecision } from '../tasks/demerit-decision.js'
import { demeritReply } from '../tasks/demerit-reply.js'
import { depositConfirmation } from '../tasks/deposit-confirmation.js'
import { depositPayment } from '../tasks/deposit-payment.js'
import { depositTopUp } from '../tasks/deposit-top-up.js'
import { licenceReview } from '../tasks/licence-review.js'
import { overchargeRefund } from '../tasks/overcharge-refund.js'
import { registrationFee } from '../tasks/registration-fee.js'
import { renewalApplication } from '../tasks/renewal-application.js'
import { renewalReview } from '../tasks/renewal-review.js'

export const agencyTasks: readonly TaskKind[] = [
  agencyInspection,
  registrationFee,
  depositPayment,
  licenceReview,
  renewalApplication,
  renewalReview,
  overchargeRefund,
  demeritReply,
  demeritDecision,
  demeritAppeal,
  appealDecision,
  depositTopUp,
  depositConfirmation,
]
