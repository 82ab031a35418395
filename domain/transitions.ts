// What may be done with a case in which status?

/** The stages of the cycle in order, and portability, which runs beside and outlives them. */
export const stages = ['recruitment', 'screening', 'training', 'deployment', 'return'] as const
export type StageName = (typeof stages)[number] | 'portability'

export const caseStatuses = [
  'in-recruitment',
  'in-screening',
  'in-training',
  'in-deployment',
  'on-site',
  'in-return',
  'rights-open',
  'ending',
  'closed',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** What people may do to a case besides completing its tasks. */
export const actions = ['withdraw', 'end-contract', 'report-death', 'add-note'] as const
export type Action = (typeof actions)[number]

/** The one table of allowed actions. A new status does not compile until it is placed here. */
export const allowedActions = {
  'in-recruitment': ['withdraw', 'report-death', 'add-note'],
  'in-screening': ['withdraw', 'report-death', 'add-note'],
  'in-training': ['withdraw', 'report-death', 'add-note'],
  'in-deployment': ['withdraw', 'report-death', 'add-note'],
  'on-site': ['end-contract', 'report-death', 'add-note'],
  'in-return': ['report-death', 'add-note'],
  'rights-open': ['report-death', 'add-note'],
  ending: ['add-note'],
  closed: [],
} as const satisfies Record<CaseStatus, readonly Action[]>

/** Whether `action` is allowed in `status`. Completing an open task is allowed in every status but `closed`. */
export function isAllowed(status: CaseStatus, action: Action): boolean {
  return (allowedActions[status] as readonly Action[]).includes(action)
}

/** The status a case has while it stands in a stage. */
export const statusOfStage = {
  recruitment: 'in-recruitment',
  screening: 'in-screening',
  training: 'in-training',
  deployment: 'in-deployment',
  return: 'in-return',
  portability: 'rights-open',
} as const satisfies Record<StageName, CaseStatus>
