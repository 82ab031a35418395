// How does a paper, a letter or a request say why? The steps of the decisions behind it are read when it is written.
import type { Facts, Step } from '../domain/explained.js'
import { statedSteps } from '../domain/stated-steps.js'

/** The steps of the latest decisions of these names in a case, in the order of the names. */
export type StepsOf = (caseNumber: string, decisions: readonly string[]) => Promise<Step[]>

type Explained = { caseNumber: string; decisions: readonly string[] | undefined; data: Facts }

/** The facts with the steps behind them, where decisions are named and the case gave no steps of its own. */
export async function withSteps(stepsOf: StepsOf, { caseNumber, decisions, data }: Explained): Promise<Facts> {
  if (!decisions || data['steps'] !== undefined) return data
  return { ...data, steps: statedSteps(await stepsOf(caseNumber, decisions)) }
}
