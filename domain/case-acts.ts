// What do acts and news change in a case? Withdrawal, death, the end of the contract, and what keeps a case from going on.
import type { Role } from './actor.js'
import type { Act, Bookkeeping } from './acts.js'
import type { CaseFile } from './case-file.js'
import { documentActs } from './document-acts.js'
import type { Facts } from './explained.js'
import { pickKnown, textOf } from './facts.js'
import { addFee } from './fees/fee-ledger.js'
import { liftHold, placeHold, shownHolds } from './holds.js'
import { noticeActs } from './notice-acts.js'
import { allowedActions, type Action, type CaseStatus } from './transitions.js'

const officers: readonly Role[] = ['caseworker', 'supervisor']
const everybody: readonly Role[] = ['person', 'employer', 'labour-attache', ...officers]

function withdraw(file: CaseFile, { data }: Act): void {
  file.exit = { kind: 'withdrawn', reason: textOf(data, 'reason'), stage: file.stage }
}

function reportDeath(file: CaseFile, { data }: Act): void {
  file.facts = { ...file.facts, diedOn: data['diedOn'] ?? null }
  file.exit = { kind: 'deceased', reason: 'death-reported', stage: file.stage }
}

function endContract(file: CaseFile, { data }: Act): void {
  file.facts = { ...file.facts, endedOn: data['endedOn'] ?? null, endCause: data['cause'] ?? null }
}

/** A newer rulebook counts from the next decision on; what was decided stays as it was decided. */
function adoptRulebook(file: CaseFile, { data }: Act): void {
  file.rulebook = textOf(data, 'rulebook')
}

/** Facts that simply become known. */
const learn = (file: CaseFile, data: Facts): void => {
  file.facts = { ...file.facts, ...data }
}

/** What a job order says of this case is kept under its number: `granted/JOB-…`, `chosen/JOB-…`. */
function jobOrderSaid(file: CaseFile, data: Facts): void {
  const said = textOf(data, 'said')
  const name = said === 'granted' ? 'granted' : 'chosen'
  file.facts = { ...file.facts, [`${name}/${textOf(data, 'jobOrder')}`]: said }
}

/** What became of an overcharge is kept under the entry: `refund/3`. */
function refundSettled(file: CaseFile, data: Facts): void {
  file.facts = { ...file.facts, [`refund/${textOf(data, 'entry')}`]: [pickKnown(data, 'how', 'paidMinor')] }
}

const news = {
  'left-site': learn,
  died: learn,
  'hold-placed': placeHold,
  'hold-lifted': liftHold,
  'job-order-said': jobOrderSaid,
  'refund-settled': refundSettled,
} as const

/** A migration cycle: its book is the file itself. */
export const caseBookkeeping: Bookkeeping<CaseFile, CaseStatus, Action> = {
  allowed: allowedActions,
  acts: {
    withdraw: { roles: ['person', ...officers], apply: withdraw },
    'end-contract': { roles: everybody, apply: endContract },
    'report-death': { roles: ['labour-attache', ...officers], apply: reportDeath },
    'add-note': { roles: everybody, apply: () => undefined },
    'add-fee': addFee,
    ...documentActs,
    ...noticeActs,
    'adopt-rulebook': { roles: ['supervisor'], apply: adoptRulebook },
  },
  news,
  summary: (file) => ({
    ...pickKnown(file.facts, 'agency', 'jobOrder', 'employer', 'isco08', 'origin', 'destination'),
    returning: file.facts['returning'] === true,
    ...(file.holds ? { held: shownHolds(file) } : {}),
  }),
}
