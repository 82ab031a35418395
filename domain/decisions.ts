// Which decisions with legal effect exist, by name, and are their facts in order?
import {
  AccreditationFacts,
  AccreditationTermFacts,
  isAccredited,
  termOfAccreditation,
} from './job-order/accreditation.js'
import { agencyDecisions } from './agency/agency-decisions.js'
import { applicableLaw, ApplicableLawFacts } from './applicable-law.js'
import { ClearanceFacts, decideClearance, decideExitClearance } from './clearance.js'
import { checkContract, ContractFacts } from './contract.js'
import { checkClauses } from './contract/contract-clauses.js'
import { ComparisonFacts, compareFacts } from './contract/contract-comparison.js'
import { OfferedContract } from './contract/contract-terms.js'
import { claimDecisions } from './benefit-claim/claim-decisions.js'
import { countryDecision, decision, type DecisionKind } from './decision-kind.js'
import { CoveragePlanFacts, planCoverage } from './coverage-plan.js'
import { assessFee, FeeEntryFacts } from './fees/fee-assessment.js'
import { discloseFees, FeeFacts } from './fees.js'
import { HealthCoverFacts, planHealthCover } from './health-cover-plan.js'
import { HoldFacts, judgeHold } from './hold-rules.js'
import { checkJobOrder, JobOrderFacts } from './job-order/job-order-check.js'
import {
  ClosingFacts,
  ExpiryFacts,
  judgeReplacement,
  planClosing,
  planExpiry,
  ReplacementFacts,
} from './job-order/job-order-dates.js'
import { countInsuredPeriods, InsuredPeriodsFacts } from './insurance-periods/insured-periods.js'
import { NotifiedPeriodsFacts, provenanceOf } from './insurance-periods/periods-provenance.js'
import { rankCandidates, RankingFacts } from './job-order/matching.js'
import { MoneyClaimsFacts, moneyClaimsFloor } from './money-claims.js'
import { countInsuranceMonths, CoverageFacts, expectCoverage, PeriodsFacts } from './periods.js'
import { compareRefund, RefundComparisonFacts } from './refund-comparison.js'
import { recruitmentCost, RecruitmentCostFacts } from './recruitment-cost.js'
import { computeRefund, RefundFacts } from './refunds.js'
import { planReintegration, ReintegrationFacts } from './return.js'
import {
  judgeLanguageTest,
  judgeMedical,
  judgeScreening,
  LanguageTestFacts,
  MedicalFacts,
  ScreeningFacts,
} from './screening.js'
import { recordSkills, SkillsRecordFacts } from './skills-record.js'
import { planStay, StayFacts } from './stay.js'
import { findTrainingGap, judgeTraining, TrainingGapFacts, TrainingResultFacts } from './training.js'

/** Every decision by name. The names stand in histories: never rename one. */
export const decisions: ReadonlyMap<string, DecisionKind> = new Map([
  decision('fee-disclosure', FeeFacts, discloseFees),
  decision('fee-entry', FeeEntryFacts, assessFee),
  decision('contract-check', ContractFacts, checkContract),
  decision('contract-clauses', OfferedContract, checkClauses),
  decision('contract-comparison', ComparisonFacts, compareFacts),
  decision('medical', MedicalFacts, judgeMedical),
  decision('language-test', LanguageTestFacts, judgeLanguageTest),
  decision('screening', ScreeningFacts, judgeScreening),
  decision('training-gap', TrainingGapFacts, findTrainingGap),
  decision('training-result', TrainingResultFacts, judgeTraining),
  decision('clearance', ClearanceFacts, decideClearance),
  decision('exit-clearance', ClearanceFacts, decideExitClearance),
  decision('hold', HoldFacts, judgeHold),
  decision('stay', StayFacts, planStay),
  decision('coverage', CoverageFacts, expectCoverage),
  decision('coverage-plan', CoveragePlanFacts, planCoverage),
  decision('applicable-law', ApplicableLawFacts, applicableLaw),
  decision('health-cover', HealthCoverFacts, planHealthCover),
  decision('insurance-periods', PeriodsFacts, countInsuranceMonths),
  decision('notified-periods', NotifiedPeriodsFacts, provenanceOf),
  decision('insured-periods', InsuredPeriodsFacts, countInsuredPeriods),
  decision('refund', RefundFacts, computeRefund),
  decision('refund-comparison', RefundComparisonFacts, compareRefund),
  decision('reintegration', ReintegrationFacts, planReintegration),
  decision('skills-record', SkillsRecordFacts, recordSkills),
  decision('accreditation-in-force', AccreditationFacts, isAccredited),
  decision('accreditation-term', AccreditationTermFacts, termOfAccreditation),
  decision('job-order-check', JobOrderFacts, checkJobOrder),
  decision('job-order-expiry', ExpiryFacts, planExpiry),
  decision('job-order-closing', ClosingFacts, planClosing),
  decision('replacement', ReplacementFacts, judgeReplacement),
  decision('candidate-ranking', RankingFacts, rankCandidates),
  decision('recruitment-cost', RecruitmentCostFacts, recruitmentCost),
  countryDecision('money-claims-floor', MoneyClaimsFacts, moneyClaimsFloor),
  ...agencyDecisions,
  ...claimDecisions,
])
