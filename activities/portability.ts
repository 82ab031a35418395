// How does the workflow of a person's rights begin, and how does it learn what happened to the case?
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import type { CarryOut } from './outgoing.js'

/** Starts and tells portability workflows. Both are done once however often they are called. */
export type CaseStarter = {
  startPortability(start: {
    caseNumber: string
    corridor: string
    rulebook: string
    demo: boolean
    at: Instant
    facts: Facts
  }): Promise<void>
  /** Throws `portability-gone` when there is no such workflow, or it has ended. */
  informPortability(report: { caseNumber: string; key: string; at: Instant; fact: string; data: Facts }): Promise<void>
}

export function createPortability({ starter }: { starter: CaseStarter }): {
  'start-portability': CarryOut<'start-portability'>
  'inform-portability': CarryOut<'inform-portability'>
} {
  return {
    async 'start-portability'({ caseNumber, corridor, rulebook, demo }, { at, facts }) {
      await starter.startPortability({ caseNumber, corridor, rulebook, demo, at, facts })
      return undefined
    },
    async 'inform-portability'({ caseNumber }, { key, at, fact, data }) {
      await starter.informPortability({ caseNumber, key, at, fact, data })
      return undefined
    },
  }
}
