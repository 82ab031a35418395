// Which decisions does a benefit claim take, by name?
import { instrumentDecision, type DecisionKind } from '../decision-kind.js'
import {
  ClaimClosingFacts,
  ClaimContactFacts,
  ClaimReceiptFacts,
  planClosing,
  planContact,
  planReceipt,
} from './claim-terms.js'
import { TotalizationFacts, totalizeClaim } from './claim-totalization.js'

export const claimDecisions: readonly [string, DecisionKind][] = [
  instrumentDecision('totalization', TotalizationFacts, totalizeClaim),
  instrumentDecision('claim-closing', ClaimClosingFacts, planClosing),
  instrumentDecision('claim-contact', ClaimContactFacts, planContact),
  instrumentDecision('claim-receipt', ClaimReceiptFacts, planReceipt),
]
