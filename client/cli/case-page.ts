// How is a case shown to a reader at a terminal?
import type { HoldReason } from '../../domain/notice-timing.js'
import type { CaseView } from '../case-view.js'
import type { Shown } from './print.js'

/** Where the case stands, what holds it, whom and what it waits for, its documents, what can be done now. */
export function shownCase(view: CaseView): Shown {
  const { portability } = view
  return [
    `case ${view.case}: stage ${view.stage}, status ${view.status}`,
    ...(portability ? [`portability: ${portability.status} since ${portability.since}`] : []),
    ...(view.holds ?? []).map(({ ref, cause, rule, since }) => `${cause} ${ref}: ${rule}, since ${since}`),
    ...(view.heldNotices ?? []).map(
      ({ notice, until, why }) => `notice ${notice}: held until ${until}, ${because[why]}`,
    ),
    ...(view.waitingUntil ?? []).map(({ what, until }) => `${what}: not before ${until}`),
    view.waitingFor.length > 0 ? 'waiting for' : 'waiting for nobody',
    {
      head: ['task or handoff', 'role', 'since', 'due'],
      rows: view.waitingFor.map(({ task, role, since, due }) => [task, role, since, due]),
    },
    view.documents.length > 0 ? 'documents' : 'no documents yet',
    {
      head: ['number', 'kind', 'status', 'issued'],
      rows: view.documents.map(({ number, kind, status, issuedOn }) => [number, kind, status, issuedOn]),
    },
    ...(view.next.length > 0 ? ['next'] : []),
    { head: ['action', 'command'], rows: view.next.map(({ action, command }) => [action, command]) },
  ]
}

const because: Readonly<Record<HoldReason, string>> = {
  night: 'because it is night where the reader is',
  'rest-day': 'because it is a rest day where the reader is',
  enough: 'because the reader got enough notices for one day',
}
