// Which stages of a case, a job order or an agency read a statement of a rulebook?
import { handoffKind, taskKind } from '../forms.js'
import type { RulebookChange } from './rulebook-changes.js'
import type { Rulebook } from '../rulebook.js'
import { stages, type StageName } from '../transitions.js'

/** Every stage in the order of the cycle; portability outlives the others. */
const everyStage: readonly StageName[] = [...stages, 'portability']

/** Figures by the stage that reads them; a name that ends in `*` stands for all that begin so. */
const figuresOfStages: Record<StageName, readonly string[]> = {
  recruitment: ['minimum-monthly-wage', 'stay-maximum-months', 'weekly-hours-maximum'],
  screening: ['language-test-*', 'eps-topik-*', 'medical-validity-*', 'medical-retest-days'],
  training: ['preliminary-training-hours', 'training-attendance-minimum-percent'],
  deployment: ['passport-validity-months', 'stay-maximum-months', 'welfare-check-*', 'minimum-monthly-wage'],
  return: ['reintegration-follow-up-months'],
  portability: [
    'refund-*',
    'nps-*',
    'departure-guarantee-*',
    'dormant-insurance-years',
    'portability-close-days-after-claim-by',
    'agreement-with-origin',
    'coverage-*',
    'health-cover-*',
    'period-days-of-month',
    'pension-qualifying-months',
  ],
}

/** Figures that count for a cost, which may be entered in every stage of the cycle. */
const figuresOfCosts: readonly string[] = ['fee-payment-means', 'fee-payable-after', 'cap-of-*', 'payer-of-*']

/** Figures that a job order reads. */
const figuresOfJobOrders: readonly string[] = [
  'minimum-monthly-wage',
  'stay-maximum-months',
  'accreditation-validity-months',
  'replacement-window-months',
  'eps-shortlist-quota-percent',
]

const isListed = (name: string, listed: readonly string[]): boolean =>
  listed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry))

/** The stages of a case that would read what has changed; none when nobody reads it. */
export function stagesReading({ part, name }: RulebookChange, rulebooks: readonly Rulebook[]): readonly StageName[] {
  switch (part) {
    case 'figure':
      if (isListed(name, figuresOfCosts) || isCap(name, rulebooks)) return stages
      return everyStage.filter((stage) => isListed(name, figuresOfStages[stage]))
    case 'cost':
      return stages
    case 'clause':
      return ['recruitment', 'deployment']
    case 'training-module':
      return ['training']
    case 'social-security':
      return ['portability']
    case 'deadline':
      return stagesOfKind(name)
    case 'party':
      return stagesOfKind(name)
    case 'heading':
      return ['zones', 'restDays', 'noticeHours'].includes(name) ? everyStage : stagesOfHeading(name)
    case 'requirement':
      return []
  }
}

/** Whether a job order would read what has changed. */
export function jobOrderReads({ part, name }: RulebookChange): boolean {
  if (part === 'figure') return isListed(name, figuresOfJobOrders)
  if (part === 'deadline') return name === 'default' || taskKind(name)?.stage === 'any'
  return part === 'heading' && !['title', 'version', 'languages', 'noticeHours'].includes(name)
}

/** Whether an agency would read what has changed: everything but how its country's file is called. */
export const agencyReads = ({ part, name }: RulebookChange): boolean =>
  part !== 'heading' || !['title', 'version', 'languages'].includes(name)

const isCap = (name: string, rulebooks: readonly Rulebook[]): boolean =>
  rulebooks.some(
    (rulebook) =>
      rulebook.kind === 'corridor' && Object.values(rulebook.payers).some(({ capFigure }) => capFigure === name),
  )

const stagesOfHeading = (name: string): readonly StageName[] => {
  if (name === 'currencies') return ['recruitment', 'portability']
  if (name === 'channel') return ['recruitment', 'deployment']
  if (['method', 'branches', 'totalization', 'waivers', 'refund'].includes(name)) return ['portability']
  return name === 'agreement' ? ['recruitment', 'screening'] : []
}

/** The stage of a kind of task or handoff; every one for `default` and for tasks of any stage. */
function stagesOfKind(kind: string): readonly StageName[] {
  const stage = handoffKind(kind)?.stage ?? taskKind(kind)?.stage
  if (kind === 'default' || stage === 'any') return everyStage
  return stage === undefined ? [] : [stage]
}
