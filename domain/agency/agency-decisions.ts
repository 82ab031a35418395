// Which decisions are taken about an agency, under the rulebook of its country?
import { openWindow, WindowFacts } from './agency-deadlines.js'
import { countryDecision, type DecisionKind } from '../decision-kind.js'
import {
  DemeritPointsFacts,
  DemeritThresholdFacts,
  findDemeritPoints,
  judgeDemeritThreshold,
} from './demerit-points.js'
import { IncentiveFacts, incentiveRules } from './incentives.js'
import { LicenceReviewFacts, planTerm, reviewLicence, TermFacts } from './licence-terms.js'
import {
  DepositTierFacts,
  EligibilityFacts,
  findDepositTier,
  findRegistrationFee,
  judgeEligibility,
  RegistrationFeeFacts,
} from './licensing.js'
import { DepositReleaseFacts, planDepositRelease } from './deposit-release.js'
import { demandRefundBy, RefundDemandFacts } from './refund-demands.js'

/** The names stand in histories: never rename one. */
export const agencyDecisions: readonly [string, DecisionKind][] = [
  countryDecision('agency-eligibility', EligibilityFacts, judgeEligibility),
  countryDecision('registration-fee', RegistrationFeeFacts, findRegistrationFee),
  countryDecision('deposit-tier', DepositTierFacts, findDepositTier),
  countryDecision('licence-term', TermFacts, planTerm),
  countryDecision('licence-review', LicenceReviewFacts, reviewLicence),
  countryDecision('agency-window', WindowFacts, openWindow),
  countryDecision('refund-demand', RefundDemandFacts, demandRefundBy),
  countryDecision('demerit-points', DemeritPointsFacts, findDemeritPoints),
  countryDecision('demerit-threshold', DemeritThresholdFacts, judgeDemeritThreshold),
  countryDecision('deposit-release', DepositReleaseFacts, planDepositRelease),
  ...incentiveRules.map(({ decision, rule }) => countryDecision(decision, IncentiveFacts, rule)),
]
