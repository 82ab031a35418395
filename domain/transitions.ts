// What may be done with a case in which status? Who may do it, and what it changes: domain/case-acts.ts.

/** The stages of the cycle in order, and portability, which runs beside and outlives them. */
export const stages = ['recruitment', 'screening', 'training', 'deployment', 'return'] as const
export type StageName = (typeof stages)[number] | 'portability'

/** A stage of any durable thing: of a case, or of an agency, a job order, a ban, named in its own workflow. */
export type AnyStage = StageName | (string & {})

export const caseStatuses = [
  'in-recruitment',
  'in-screening',
  'in-training',
  'in-deployment',
  'on-hold',
  'on-site',
  'in-return',
  'rights-open',
  'ending',
  'closed',
] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** The status of any durable thing: a case's, or one that its own noun's table places. */
export type Status = CaseStatus | (string & {})

/** What officers may do with the papers and notices of a case. */
const papers = ['issue-document', 'reissue-document', 'revoke-document', 'release-notice'] as const

/** What people may do to a case besides completing its tasks. */
export const actions = [
  'withdraw',
  'end-contract',
  'report-death',
  'add-note',
  'add-fee',
  'adopt-rulebook',
  ...papers,
] as const
export type Action = (typeof actions)[number]

const underWay = ['withdraw', 'report-death', 'add-note', 'add-fee', 'adopt-rulebook', ...papers] as const

/** The one table of allowed actions of a case. A new status does not compile until it is placed here. */
export const allowedActions = {
  'in-recruitment': underWay,
  'in-screening': underWay,
  'in-training': underWay,
  'in-deployment': underWay,
  'on-hold': underWay,
  'on-site': ['end-contract', 'report-death', 'add-note', 'add-fee', 'adopt-rulebook', ...papers],
  'in-return': ['report-death', 'add-note', 'add-fee', 'adopt-rulebook', ...papers],
  'rights-open': ['report-death', 'add-note'],
  ending: ['add-note'],
  closed: [],
} as const satisfies Record<CaseStatus, readonly Action[]>

/** The status a case has while it stands in a stage. */
export const statusOfStage = {
  recruitment: 'in-recruitment',
  screening: 'in-screening',
  training: 'in-training',
  deployment: 'in-deployment',
  return: 'in-return',
  portability: 'rights-open',
} as const satisfies Record<StageName, CaseStatus>
