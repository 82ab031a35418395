// How does a decision hand its steps to a paper, given that facts hold lists of records but no bare records?
import type { Facts, Step } from './explained.js'

/** A decision's steps as facts for `statement-of-rights`: the same steps, each step's inputs as a list of one record. */
export function statedSteps(steps: readonly Step[]): Facts[] {
  return steps.map((step) => ({
    rule: step.rule,
    source: step.source,
    verified: step.verified,
    ...(step.text === undefined ? {} : { text: step.text }),
    inputs: [step.inputs],
    result: step.result,
  }))
}
