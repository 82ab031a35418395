// What keeps a case from going on, how far has the case come when it is asked, and what may not be done meanwhile?
import type { RuleRefusal } from './acts.js'
import type { CaseFile, Hold, Wait } from './case-file.js'
import type { Facts } from './explained.js'
import { numberOf, textOf, textsOf } from './facts.js'

/** How far a case has come, as the rules of holds tell it apart. */
export const holdPhases = [
  'recruitment',
  'screening',
  'training',
  'before-clearance',
  'cleared',
  'abroad',
  'return',
] as const
export type HoldPhase = (typeof holdPhases)[number]

/** Whom a ban may spare. */
export const exemptions = ['returning-workers', 'already-cleared', 'government-hired'] as const
export type Exemption = (typeof exemptions)[number]

/** Licences that rest and may come back, and licences that ended for good. */
export const suspended: readonly string[] = ['suspended', 'preventively-suspended']
const gone: readonly string[] = ['cancelled', 'delisted']

/** Tasks that a held case must leave open: nobody leaves while departure is stopped. */
const stoppedByHold: readonly string[] = ['departure']

/** Whether a task of this kind waits while the case is held. */
export const isStoppedByHold = (kind: string): boolean => stoppedByHold.includes(kind)

/** The step of `workflows/deployment.ts` or `workflows/clearance.ts` that makes a clearance: known from the moment it is on its way. */
const clearanceStep = /^deployment\/(way-out\/\d+\/)?issue-exit-clearance$/

/** So many bans that are over stay on record in a case. */
const rememberedBans = 20

/** Whether anything keeps the case where it stands: a hold that says wait or transfer, or one not yet judged. */
export function isHeld(file: Pick<CaseFile, 'holds'>): boolean {
  return Object.values(file.holds ?? {}).some(({ rule }) => holds(rule) || rule === 'undecided')
}

/** Numbers of the agencies and bans that stop the case by their rule. */
export function stoppedBy(file: Pick<CaseFile, 'holds'>): string[] {
  return Object.entries(file.holds ?? {}).flatMap(([ref, { rule }]) => (holds(rule) ? [ref] : []))
}

const holds = (rule: Hold['rule']): boolean => rule === 'wait' || rule === 'transfer'

/** How far the case has come. Whoever has recorded a departure is abroad, whether or not the stage has taken note of it. */
export function phaseOf({
  stage,
  facts,
  memory,
  waits,
}: Pick<CaseFile, 'stage' | 'facts' | 'memory' | 'waits'>): HoldPhase {
  const ofStage = (['recruitment', 'screening', 'training', 'return'] as const).find((phase) => phase === stage)
  if (ofStage) return ofStage
  if (typeof facts['departedOn'] === 'string' || Object.values(waits).some(tellsOfDeparture)) return 'abroad'
  return Object.keys(memory).some((key) => clearanceStep.test(key)) ? 'cleared' : 'before-clearance'
}

const tellsOfDeparture = ({ answer }: Wait): boolean => typeof answer?.['departedOn'] === 'string'

/**
 * A hold told by an agency or a ban. INVARIANT: told twice, late or out of order it changes nothing: a ban that is over
 * never comes back, and of two words of one ban the higher edition counts.
 */
export function placeHold(file: CaseFile, data: Facts, at: string): void {
  const ref = textOf(data, 'ref')
  const known = file.holds?.[ref]
  const cause: Hold['cause'] = data['cause'] === 'agency' ? 'agency' : 'ban'
  if (known && cause === 'ban' && (known.rule === 'lifted' || edition(known.data) >= edition(data))) return
  if (known && known.rule !== 'lifted' && textOf(known.data, 'how') === textOf(data, 'how') && cause === 'agency')
    return
  file.holds = { ...file.holds, [ref]: { cause, data, placedAt: known?.placedAt ?? at, rule: 'undecided' } }
}

const edition = (data: Facts): number => numberOf(data, 'edition')

/** The end of a hold. A ban is kept on record as lifted, for a late word of it may still be on its way. */
export function liftHold(file: CaseFile, data: Facts, at: string): void {
  const ref = textOf(data, 'ref')
  const { [ref]: known, ...others } = file.holds ?? {}
  if (!ref.startsWith('BAN-')) {
    if (known) file.holds = others
    return
  }
  const lifted: Hold = { cause: 'ban', data: { ref }, placedAt: known?.placedAt ?? at, rule: 'lifted' }
  const all = Object.entries({ ...others, [ref]: lifted })
  const over = all.filter(([, { rule }]) => rule === 'lifted').map(([name]) => name)
  const forgotten = new Set(over.slice(0, Math.max(0, over.length - rememberedBans)))
  file.holds = Object.fromEntries(all.filter(([name]) => !forgotten.has(name)))
}

/** The word of an agency to whom it acts for, from where its licence stands, as the agency itself says it; none while it is active. */
export function wordOfAgency(ref: string, standing: string): Facts | undefined {
  const how = suspended.includes(standing) ? 'suspended' : gone.includes(standing) ? 'cancelled' : undefined
  return how && { ref, cause: 'agency', how, exempt: [] }
}

/** The holds on a case as lists show them: by whom, why, what the rule says, since when. */
export function shownHolds({ holds: placed = {} }: Pick<CaseFile, 'holds'>): Facts[] {
  return Object.entries(placed)
    .filter(([, { rule }]) => rule !== 'lifted')
    .map(([ref, { cause, rule, placedAt, data }]) => ({
      ref,
      cause,
      rule,
      since: placedAt,
      edition: numberOf(data, 'edition'),
    }))
}

/** What the rule of a hold reads of a case. */
export function factsOfHold(file: CaseFile, ref: string): Facts {
  const { facts } = file
  const { cause = 'ban', data = {} } = file.holds?.[ref] ?? {}
  return {
    ref,
    cause,
    how: textOf(data, 'how') || null,
    phase: phaseOf(file),
    exempt: textsOf(data, 'exempt'),
    returning: facts['returning'] === true,
    hasAgency: textOf(facts, 'agency') !== '',
    concerned: cause === 'agency' ? isOrUnknown(textOf(facts, 'agency'), ref) : isMeant(facts, data),
    source: textOf(data, 'source') || null,
  }
}

/** Whether a ban on an employer or an occupation still means this case; one that is placed nowhere yet may be meant. */
function isMeant(facts: Facts, data: Facts): boolean {
  const [banned, own] = [textOf(data, 'isco08'), textOf(facts, 'isco08')]
  const employer = isOrUnknown(textOf(facts, 'employer'), textOf(data, 'employer'))
  return employer && (own === '' || own.startsWith(banned))
}

const isOrUnknown = (own: string, meant: string): boolean => own === '' || meant === '' || own === meant

/** Why an answer to a task must wait while the case is held. */
export function refuseWhileHeld(file: Pick<CaseFile, 'holds'>, kind: string): RuleRefusal | undefined {
  if (!isStoppedByHold(kind) || !isHeld(file)) return undefined
  const by = stoppedBy(file).join(', ') || 'a hold that is being judged'
  return {
    rule: 'hold-stops-departure',
    message: `expected a case that may depart, got one on hold by ${by}: nobody leaves until that is lifted; the task stays open, and worker and caseworker are told when the case goes on`,
  }
}
