// What do acts and news change in the rights of a case, which outlive it?
import type { RightsAction } from './actions/rights.js'
import type { Act, ActRule, Bookkeeping } from './acts.js'
import { caseBookkeeping } from './case-acts.js'
import type { CaseFile } from './case-file.js'
import { refuseWithdrawal, takeCoverage } from './coverage.js'
import type { Facts } from './explained.js'
import { textOf } from './facts.js'
import { bringVersion, refuseCorrection, refuseWordOnPeriods, standPeriods, versionOf } from './insurance-periods.js'
import { allowedActions, type Action, type CaseStatus } from './transitions.js'

function withdrawCoverage(file: CaseFile, { data }: Pick<Act, 'data'>): void {
  takeCoverage(file, { event: 'withdrawn', withdrawnFrom: textOf(data, 'withdrawnFrom') })
}

const byOf = ({ actor }: Act): string => `${actor.role}:${actor.id}`

const shownPeriods = (file: CaseFile): Facts => ({
  version: versionOf(file),
  standing: file.periods?.standing ?? 'none',
})

const confirmPeriods: ActRule<CaseFile> = {
  roles: ['person', 'caseworker', 'supervisor'],
  refuse: refuseWordOnPeriods,
  apply: (file, act) => standPeriods(file, { standing: 'confirmed', by: byOf(act), at: act.at }),
  answer: shownPeriods,
}

const contestPeriods: ActRule<CaseFile> = {
  roles: ['person', 'caseworker', 'supervisor', 'labour-attache'],
  refuse: refuseWordOnPeriods,
  apply: (file, act) =>
    standPeriods(file, { standing: 'contested', by: byOf(act), at: act.at, reason: textOf(act.data, 'reason') }),
  answer: shownPeriods,
}

const correctPeriods: ActRule<CaseFile> = {
  roles: ['caseworker', 'supervisor', 'organisation'],
  refuse: refuseCorrection,
  apply: (file, act) => {
    const institution = textOf(act.data, 'institution') || (act.actor.role === 'organisation' ? act.actor.id : '')
    bringVersion(file, {
      data: { ...act.data, institution },
      reason: versionOf(file) === 0 ? 'notified' : 'corrected',
      by: byOf(act),
      at: act.at,
    })
  },
  answer: shownPeriods,
}

const actions = ['withdraw-coverage', 'confirm-periods', 'contest-periods', 'correct-periods'] as const

/** The portability of a case: its book is the file itself, as that of the case is. */
export const portabilityBookkeeping: Bookkeeping<CaseFile, CaseStatus, Action | RightsAction> = {
  ...caseBookkeeping,
  allowed: { ...allowedActions, 'rights-open': [...allowedActions['rights-open'], ...actions] },
  acts: {
    ...caseBookkeeping.acts,
    'withdraw-coverage': {
      roles: ['caseworker', 'supervisor', 'organisation'],
      refuse: refuseWithdrawal,
      apply: withdrawCoverage,
      answer: ({ coverage }) => ({ state: coverage?.state ?? 'requested' }),
    },
    'confirm-periods': confirmPeriods,
    'contest-periods': contestPeriods,
    'correct-periods': correctPeriods,
  },
  news: {
    ...caseBookkeeping.news,
    arrived: (file: CaseFile, data: Facts) => {
      file.facts = { ...file.facts, ...data }
    },
    'coverage-withdrawn': (file: CaseFile, data: Facts) => withdrawCoverage(file, { data }),
  },
}
