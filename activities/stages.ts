// Which version of each stage's procedure is current? A case keeps the version it entered a stage with.
import type { AnyStage } from '../domain/transitions.js'
import { failure } from './failures.js'

/** Raised by one when a stage gains or loses a step; the stage's own file asks for the version. */
export const currentProcedures: { readonly [stage: string]: number } = {
  recruitment: 3,
  screening: 2,
  training: 2,
  deployment: 5,
  return: 2,
  portability: 4,
  preparation: 1,
  matching: 1,
  ban: 1,
  licensing: 1,
  licensed: 1,
  'winding-up': 1,
  claim: 2,
}

export function createStages() {
  return {
    /** The procedure version under which a case enters `stage` now. Throws `stage-unknown`. */
    enterStage: ({ stage }: { stage: AnyStage }): Promise<{ version: number }> => {
      const version = Object.hasOwn(currentProcedures, stage) ? currentProcedures[stage] : undefined
      if (version === undefined) return Promise.reject(failure('stage-unknown'))
      return Promise.resolve({ version })
    },
  }
}
