// Which decisions with legal effect exist, by name, and are their facts in order?
import type { z } from 'zod'
import { ClearanceFacts, decideClearance } from './clearance.js'
import { checkContract, ContractFacts } from './contract.js'
import type { Decision, Facts } from './explained.js'
import { discloseFees, FeeFacts } from './fees.js'
import type { RuleContext } from './figures.js'
import { countInsuranceMonths, PeriodsFacts } from './periods.js'
import { computeRefund, RefundFacts } from './refunds.js'
import type { Corridor } from './rulebook-corridor.js'
import type { Rulebook } from './rulebook.js'
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

/**
 * One kind of decision, and the kind of rulebook it reads. `decide` throws `UnreadableFacts`, with the paths (never the
 * values) of facts it cannot read; under the other kind of rulebook it throws it with the path `rulebook`.
 */
export type DecisionKind = {
  reads: Rulebook['kind']
  facts: z.ZodType
  decide(context: RuleContext<Rulebook>, facts: Facts): Decision<Facts>
}

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

type Rule<R extends Rulebook, Schema extends z.ZodType> = (
  context: RuleContext<R>,
  facts: z.output<Schema>,
) => Decision<Facts>

/** A decision of a case or a job order: it reads a corridor. */
function decision<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rule: Rule<Corridor, Schema>,
): [string, DecisionKind] {
  return reading('corridor', name, { schema, rule })
}

function reading<Kind extends Rulebook['kind'], Schema extends z.ZodType>(
  kind: Kind,
  name: string,
  { schema, rule }: { schema: Schema; rule: Rule<Extract<Rulebook, { kind: Kind }>, Schema> },
): [string, DecisionKind] {
  const decide = (context: RuleContext<Rulebook>, facts: Facts): Decision<Facts> => {
    if (!isOfKind(context, kind)) throw new UnreadableFacts(name, [['rulebook']], `a ${kind} as rulebook`)
    const parsed = schema.safeParse(facts)
    if (parsed.success) return rule(context, parsed.data)
    throw new UnreadableFacts(
      name,
      parsed.error.issues.map((issue) => issue.path),
    )
  }
  return [name, { reads: kind, facts: schema, decide }]
}

function isOfKind<Kind extends Rulebook['kind']>(
  context: RuleContext<Rulebook>,
  kind: Kind,
): context is RuleContext<Extract<Rulebook, { kind: Kind }>> {
  return context.rulebook.kind === kind
}
