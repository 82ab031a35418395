// Which decisions with legal effect exist, by name, and are their facts in order?
import type { z } from 'zod'
import { ClearanceFacts, decideClearance } from './clearance.js'
import { checkContract, ContractFacts } from './contract.js'
import type { Decision, Facts } from './explained.js'
import { discloseFees, FeeFacts } from './fees.js'
import type { RuleContext } from './figures.js'
import { countInsuranceMonths, PeriodsFacts } from './periods.js'
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
import { planStay, StayFacts } from './stay.js'
import { findTrainingGap, judgeTraining, TrainingGapFacts, TrainingResultFacts } from './training.js'
import { UnreadableFacts } from './unreadable-facts.js'

/** One kind of decision. `decide` throws `UnreadableFacts`, with the paths (never the values) of facts it cannot read. */
export type DecisionKind = { facts: z.ZodType; decide(context: RuleContext, facts: Facts): Decision<Facts> }

/** Every decision by name. The names stand in histories: never rename one. */
export const decisions: ReadonlyMap<string, DecisionKind> = new Map([
  decision('fee-disclosure', FeeFacts, discloseFees),
  decision('contract-check', ContractFacts, checkContract),
  decision('medical', MedicalFacts, judgeMedical),
  decision('language-test', LanguageTestFacts, judgeLanguageTest),
  decision('screening', ScreeningFacts, judgeScreening),
  decision('training-gap', TrainingGapFacts, findTrainingGap),
  decision('training-result', TrainingResultFacts, judgeTraining),
  decision('clearance', ClearanceFacts, decideClearance),
  decision('stay', StayFacts, planStay),
  decision('insurance-periods', PeriodsFacts, countInsuranceMonths),
  decision('refund', RefundFacts, computeRefund),
  decision('reintegration', ReintegrationFacts, planReintegration),
])

function decision<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rule: (context: RuleContext, facts: z.output<Schema>) => Decision<Facts>,
): [string, DecisionKind] {
  const decide = (context: RuleContext, facts: Facts): Decision<Facts> => {
    const parsed = schema.safeParse(facts)
    if (parsed.success) return rule(context, parsed.data)
    throw new UnreadableFacts(
      name,
      parsed.error.issues.map((issue) => issue.path),
    )
  }
  return [name, { facts: schema, decide }]
}
