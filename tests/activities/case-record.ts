// What does the registry hold of a case in the tests of its dossier? One row of each, to be changed.
import type { CaseRecord } from '../../registry/case-records.js'
import type { DocumentRow } from '../../registry/documents.js'
import type { KeptDecision } from '../../registry/decisions.js'
import type { LedgerRow } from '../../registry/ledger.js'
import type { WaitRow } from '../../registry/waits.js'
import type { Step } from '../../domain/explained.js'

const caseNumber = 'NP-7K3M-9Q2T-5'
const at = '2026-11-20T20:00:00.000Z'
export const hash = 'ab'.repeat(32)

export const aRow = (changes: Partial<LedgerRow> = {}): LedgerRow => ({
  seq: 1,
  at,
  caseNumber,
  commandId: 'c-1',
  digest: 'd',
  action: 'complete-task',
  subject: 'recruitment/orientation',
  role: 'caseworker',
  actorId: 'desk-1',
  outcome: 'accepted',
  detail: null,
  data: null,
  ...changes,
})

export const aDocument = (changes: Partial<DocumentRow> = {}): DocumentRow => ({
  caseNumber,
  key: 'recruitment/offer',
  kind: 'job-offer',
  number: 'NP-OFFER-2026-000001',
  status: 'issued',
  sha256: hash,
  bytes: 1,
  issuedAt: at,
  revokedAt: null,
  revokedReason: null,
  fingerprint: hash,
  supersededBy: null,
  rulebook: hash,
  ...changes,
})

export const aStep = (changes: Partial<Step> = {}): Step => ({
  rule: 'worker-does-not-pay',
  source: 'Employment permit terms',
  verified: true,
  inputs: { payer: 'employer' },
  result: 'employer',
  ...changes,
})

export const aDecision = (steps: Step[] = [aStep()], changes: Partial<KeptDecision> = {}): KeptDecision => ({
  caseNumber,
  key: 'recruitment/decide-fee-disclosure',
  decision: 'fee-disclosure',
  rulebookHash: hash,
  decidedAt: at,
  facts: {},
  value: {},
  steps,
  ...changes,
})

export const aWait = (changes: Partial<WaitRow> = {}): WaitRow => ({
  caseNumber,
  key: 'recruitment/orientation',
  of: 'task',
  kind: 'orientation',
  role: 'caseworker',
  organisation: null,
  openedAt: at,
  dueAt: '2026-11-27T03:15:00.000Z',
  facts: {},
  status: 'open',
  closedAt: null,
  escalatedAt: null,
  reminded: 0,
  ...changes,
})

export const aRecord = (changes: Partial<CaseRecord> = {}): CaseRecord => ({
  standing: {
    caseNumber,
    personId: 'p-1',
    corridor: 'npl-kor-manufacturing',
    rulebookHash: hash,
    clockMode: 'real',
    stage: 'recruitment',
    status: 'closed',
    exit: 'withdrawn:own-wish',
    openedAt: at,
    standingAt: at,
    portabilityStatus: null,
    portabilityAt: null,
  },
  acts: [aRow()],
  documents: [aDocument()],
  decisions: [aDecision()],
  waits: [aWait()],
  ...changes,
})
