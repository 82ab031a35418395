// Who waits, who goes on, who is placed with another agency, when a ban is declared or an agency loses its licence?
import { z } from 'zod'
import { decided, type Decision, type Step } from './explained.js'
import type { RuleContext } from './figures.js'
import { exemptions, holdPhases, suspended, type Exemption, type HoldPhase } from './holds.js'

export const HoldFacts = z.object({
  /** Number of the ban or the agency. */
  ref: z.string().max(20),
  cause: z.enum(['ban', 'agency']),
  /** What a ban is about, or what became of the agency's licence. */
  how: z.string().max(64).nullable(),
  phase: z.enum(holdPhases),
  exempt: z.array(z.string().max(64)).max(10),
  returning: z.boolean(),
  hasAgency: z.boolean(),
  /** False when the case has another employer, occupation or agency by now than the one that was meant. */
  concerned: z.boolean(),
  /** The legal source that the ban names. */
  source: z.string().max(200).nullable(),
})
export type HoldFacts = z.infer<typeof HoldFacts>

/** What the three kinds of causes are for a case. */
export const holdCauses = ['ban', 'agency-suspended', 'agency-gone'] as const
export type HoldCause = (typeof holdCauses)[number]

export type HoldAnswer = 'wait' | 'continue' | 'transfer'

/** One row: the rule's id, what it says, and why. */
export type HoldRow = { rule: string; answer: HoldAnswer; because: string }

/** The answer of decision `hold`, with the id of the one rule that gave it. */
export type HoldResult = { answer: HoldAnswer; rule: string; because: string }

const wait = (rule: string, because: string): HoldRow => ({ rule, answer: 'wait', because })
const goOn = (rule: string, because: string): HoldRow => ({ rule, answer: 'continue', because })
const transfer = (rule: string, because: string): HoldRow => ({ rule, answer: 'transfer', because })

const notStranded = 'the worker is documented and relies on it: who was let go is not stranded'
const atHome = 'a worker on the way home or at home again is not kept from what follows a return'

/**
 * One row for every cause and phase: no phase can be forgotten, and none has two rules.
 * UNVERIFIED: that bans and suspensions stop new clearances and spare documented workers is the practice of countries of
 * origin as we were told of it; the split by phase is this service's own and was compared with no law.
 */
export const holdTable: Record<HoldCause, Record<HoldPhase, HoldRow>> = {
  ban: {
    recruitment: wait('ban-waits-in-recruitment', 'nobody is placed where nobody may go'),
    screening: wait('ban-waits-in-screening', 'no examination is paid for that may have lapsed by the time it counts'),
    training: wait('ban-waits-in-training', 'no course for a place that is closed; what was learned stays valid'),
    'before-clearance': wait('ban-stops-clearance', 'no new clearance for a place that is closed'),
    cleared: wait(
      'ban-stops-departure',
      'a clearance that was issued is put on hold: nobody leaves until it is lifted',
    ),
    abroad: goOn('ban-spares-workers-abroad', 'who is abroad is cared for there; a ban calls nobody home'),
    return: goOn('ban-spares-returnees', atHome),
  },
  'agency-suspended': {
    recruitment: wait('suspension-waits-in-recruitment', 'an agency without a licence in force places nobody'),
    screening: wait('suspension-waits-in-screening', 'an agency without a licence in force prepares nobody'),
    training: wait('suspension-waits-in-training', 'an agency without a licence in force prepares nobody'),
    'before-clearance': wait('suspension-stops-clearance', 'new clearances stop at once'),
    cleared: goOn('suspension-spares-the-cleared', notStranded),
    abroad: goOn('suspension-spares-workers-abroad', notStranded),
    return: goOn('suspension-spares-returnees', atHome),
  },
  'agency-gone': {
    recruitment: transfer(
      'lost-licence-transfers-in-recruitment',
      'the agency will not come back: another one is needed',
    ),
    screening: transfer('lost-licence-transfers-in-screening', 'the agency will not come back: another one is needed'),
    training: transfer('lost-licence-transfers-in-training', 'the agency will not come back: another one is needed'),
    'before-clearance': transfer(
      'lost-licence-transfers-before-clearance',
      'no clearance without an agency that answers',
    ),
    cleared: goOn('lost-licence-spares-the-cleared', notStranded),
    abroad: goOn('lost-licence-spares-workers-abroad', notStranded),
    return: goOn('lost-licence-spares-returnees', atHome),
  },
}

const spared: Record<Exemption, HoldRow> = {
  'returning-workers': goOn('exempt-returning-worker', 'the ban spares workers who go back to a place they know'),
  'already-cleared': goOn('exempt-already-cleared', 'the ban spares who was cleared before it was declared'),
  'government-hired': goOn('exempt-government-hired', 'the ban spares who is hired from government to government'),
}

const elsewhere = goOn('hold-means-another-case', 'employer, occupation or agency are others by now than those meant')

/** Which kind of cause stands behind a hold. An agency of which no more is known counts as suspended; every other word of a licence says that it ended. */
export function holdCauseOf({ cause, how }: Pick<HoldFacts, 'cause' | 'how'>): HoldCause {
  if (cause === 'ban') return 'ban'
  return how === null || suspended.includes(how) ? 'agency-suspended' : 'agency-gone'
}

/** Decision `hold`: exactly one rule says whether this case waits, goes on or is placed with another agency. */
export function judgeHold({ rulebook }: RuleContext, facts: HoldFacts): Decision<HoldResult> {
  const byGovernment = (rulebook.channel ?? 'government') === 'government' && !facts.hasAgency
  const row = rowOf(facts, byGovernment)
  const { ref, cause, how, phase, exempt, returning, concerned, source } = facts
  const step: Step = {
    rule: row.rule,
    source: `${source ? `${source}; ` : ''}rule of this service: ${row.because} (UNVERIFIED)`,
    verified: false,
    inputs: { ref, cause, how, phase, exempt, returning, concerned, byGovernment },
    result: row.answer,
  }
  return decided({ ...row }, [step])
}

function rowOf(facts: HoldFacts, byGovernment: boolean): HoldRow {
  if (!facts.concerned) return elsewhere
  const general = holdTable[holdCauseOf(facts)][facts.phase]
  // An exemption spares somebody from being held; who goes on anyway goes on by the rule for everybody.
  if (general.answer === 'continue') return general
  const holds: Record<Exemption, boolean> = {
    'returning-workers': facts.returning,
    'already-cleared': facts.phase === 'cleared',
    'government-hired': byGovernment,
  }
  const first = exemptions.find((exemption) => facts.exempt.includes(exemption) && holds[exemption])
  return first ? spared[first] : general
}
