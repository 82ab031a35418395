// What happens to a migrant worker's case, from application to return? The table of contents of the cycle.
import { continueAsNew } from '@temporalio/workflow'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import { deployment } from './deployment.js'
import { feesBeyond, watchFees } from './fees.js'
import type { Desk, Stage } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'
import { recruitment } from './recruitment.js'
import { returnHome } from './return.js'
import { screening } from './screening.js'
import { training } from './training.js'

const cycle: readonly (readonly [Exit['stage'], Stage])[] = [
  ['recruitment', recruitment],
  ['screening', screening],
  ['training', training],
  ['deployment', deployment],
  ['return', returnHome],
]

/** One person's one migration episode. Takes an opening, or the file of the run before it. */
export function migrationCycle(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  const life = { body: throughTheStages, beyond: feesBeyond }
  return live(file, life, (full) => continueAsNew<typeof migrationCycle>(full))
}

async function throughTheStages(desk: Desk): Promise<Exit> {
  desk.beside(feesBeyond.name, watchFees)
  desk.tell('case-opened')
  for (const [name, stage] of cycle) {
    const exit = await desk.stage(name, stage)
    if (exit) return exit
  }
  return { kind: 'completed', reason: 'completed', stage: 'return' }
}
