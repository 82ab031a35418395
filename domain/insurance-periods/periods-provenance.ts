// Which institution notified insurance periods, and how did it communicate them?
import { z } from 'zod'
import { decided, type Decision } from '../explained.js'
import { stepFrom, type Provenance, type RuleContext } from '../figures.js'
import { howCommunicated, type HowCommunicated } from '../insurance-periods.js'
import { DaysPerWeek } from '../totalization/vocabulary.js'
import { isInOrder, notification } from './notified-periods.js'

export const NotifiedPeriodsFacts = z
  .object(notification)
  .extend({ daysPerWeek: DaysPerWeek.nullish() })
  .refine(({ periods }) => isInOrder({ periods }), {
    path: ['periods'],
    message: 'expected a last day from the first on',
  })
export type NotifiedPeriodsFacts = z.infer<typeof NotifiedPeriodsFacts>

/** Who notified, and how: kept with the periods for as long as they count. */
export type PeriodsProvenance = { institution: string; communicated: HowCommunicated }

/** The institution that the corridor asks for periods, and how it communicated them. */
export function provenanceOf(
  { rulebook }: RuleContext,
  { periods, notifiedOn }: NotifiedPeriodsFacts,
): Decision<PeriodsProvenance> {
  const institution = rulebook.parties['insurance-periods'] ?? 'caseworker'
  const communicated = howCommunicated(periods)
  const party: Provenance = { source: 'the party that the corridor names for insurance periods', verified: true }
  const inputs = { notifiedOn, entries: periods.length, institution }
  return decided({ institution, communicated }, [
    stepFrom(party, { rule: 'periods-as-communicated', inputs, result: communicated }),
  ])
}
