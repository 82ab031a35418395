// What happens to a recruitment agency, from its application to the return of its deposit? The table of contents of its years.
import { continueAsNew } from '@temporalio/workflow'
import { openCaseFile, type CaseFile, type CaseOpening, type Exit } from '../domain/case-file.js'
import { keepDeposit } from './agency/agency-deposit.js'
import { bookOf, hasLeft } from './agency/agency-desk.js'
import { hearDemerits } from './agency/agency-hearings.js'
import { reviewIncentives } from './agency/agency-incentives.js'
import { inspect } from './agency/agency-inspections.js'
import { recoverOvercharges, windUp } from './agency/agency-recoveries.js'
import { announceStanding } from './agency/agency-standing.js'
import type { Desk, Stage } from './kit/desk.js'
import { live, type Outcome } from './kit/live.js'
import { licensing } from './agency/licence-application.js'
import { keepTerms } from './agency/licence-terms.js'

const years: readonly (readonly [string, Stage])[] = [
  ['licensing', licensing],
  ['licensed', licensed],
  ['winding-up', windUp],
]

/** One agency under licence, for years. Takes an opening, or the file of the run before it. */
export function agency(start: CaseOpening | CaseFile): Promise<Outcome> {
  const file = 'schemaVersion' in start ? start : openCaseFile(start)
  return live(file, throughTheYears, (full) => continueAsNew<typeof agency>(full))
}

async function throughTheYears(desk: Desk): Promise<Exit> {
  for (const [name, stage] of years) {
    const exit = await desk.stage(name, stage)
    if (exit) return exit
  }
  return { kind: 'completed', reason: bookOf(desk).left?.reason ?? 'left', stage: 'winding-up' }
}

/** Side by side until the agency leaves: its terms, its deposit, and whatever is held against it or granted to it. */
async function licensed(desk: Desk): Promise<undefined> {
  await desk.branch({
    terms: keepTerms,
    deposit: keepDeposit,
    overcharges: (part) => recoverOvercharges(part, () => hasLeft(part)),
    demerits: hearDemerits,
    inspections: inspect,
    incentives: reviewIncentives,
    standing: announceStanding,
  })
  return undefined
}
