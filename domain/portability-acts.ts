// What do acts and news change in the rights of a case, which outlive it?
import type { RightsAction } from './actions/rights.js'
import type { Act, Bookkeeping } from './acts.js'
import { caseBookkeeping } from './case-acts.js'
import type { CaseFile } from './case-file.js'
import { refuseWithdrawal, takeCoverage } from './coverage.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'
import { allowedActions, type Action, type CaseStatus } from './transitions.js'

function withdrawCoverage(file: CaseFile, { data }: Pick<Act, 'data'>): void {
  takeCoverage(file, { event: 'withdrawn', withdrawnFrom: textOf(data, 'withdrawnFrom') })
}

/** The portability of a case: its book is the file itself, as that of the case is. */
export const portabilityBookkeeping: Bookkeeping<CaseFile, CaseStatus, Action | RightsAction> = {
  ...caseBookkeeping,
  allowed: { ...allowedActions, 'rights-open': [...allowedActions['rights-open'], 'withdraw-coverage'] },
  acts: {
    ...caseBookkeeping.acts,
    'withdraw-coverage': {
      roles: ['caseworker', 'supervisor', 'organisation'],
      refuse: refuseWithdrawal,
      apply: withdrawCoverage,
      answer: ({ coverage }) => ({ state: coverage?.state ?? 'requested' }),
    },
  },
  news: {
    ...caseBookkeeping.news,
    'coverage-withdrawn': (file: CaseFile, data: Facts) => withdrawCoverage(file, { data }),
  },
}
