// What opens a matter with an agency: an overcharge, a complaint, a demerit, an inspection, a look at its incentives?
import type { ActRule } from '../acts.js'
import { withdraw, type AgencyBook, type IncentiveName } from './agency-book.js'
import { count, writeLine } from './agency-record.js'
import { officers } from './agency-rights.js'
import { notify, type DemeritCategory, type Measure } from './demerits.js'
import { numberOf, pickKnown, textOf } from '../facts.js'
import { isStrikable, noteOvercharge, overchargeRef, strikeOvercharge } from './overcharges.js'

type AgencyRule = ActRule<AgencyBook>

export const recordOvercharge: AgencyRule = {
  roles: ['system'],
  apply: (book, { data, at }) => {
    const [number, entry] = [textOf(data, 'case'), textOf(data, 'entry')]
    noteOvercharge(book, {
      ref: overchargeRef(number, entry),
      case: number,
      entry,
      category: textOf(data, 'category'),
      amountMinor: numberOf(data, 'amountMinor'),
      currency: textOf(data, 'currency'),
      notedAt: at,
    })
  },
  answer: (_book, { data }) => ({ overcharge: overchargeRef(textOf(data, 'case'), textOf(data, 'entry')) }),
}

export const strike: AgencyRule = {
  roles: ['supervisor'],
  refuse: (book, { data }) => {
    const matter = book.overcharges[textOf(data, 'overcharge')]
    if (matter && isStrikable(matter)) return undefined
    const open = Object.values(book.overcharges).filter(isStrikable)
    const list = open.map(({ ref }) => ref).join(', ') || 'none'
    const message = `expected an overcharge that nothing was recovered for yet (${list}), got another one; what was paid stays paid`
    return { rule: 'overcharge-open', message }
  },
  apply: (book, { data, at }) => strikeOvercharge(book, textOf(data, 'overcharge'), at),
}

export const recordComplaint: AgencyRule = {
  roles: ['system', 'labour-attache', ...officers],
  apply: (book, { data, at }) => {
    const ref = `${textOf(data, 'case')}/${textOf(data, 'complaint')}`
    if (book.record.lines.some((line) => line.ref === ref)) return
    count(book.record, at, { complaints: 1 })
    const outcome = textOf(data, 'category')
    writeLine(book.record, { ref, kind: 'complaint', at, outcome, counts: 1, case: textOf(data, 'case') })
  },
}

export const openDemerit: AgencyRule = {
  roles: officers,
  apply: (book, { data, at }) => {
    const given = pickKnown(data, 'case', 'overcharge') as { case?: string; overcharge?: string }
    notifyDemerit(book, {
      measure: (textOf(data, 'measure') || 'points') as Measure,
      category: textOf(data, 'category') as DemeritCategory,
      at,
      ...given,
    })
  },
  answer: (book) => ({ demerit: `demerit-${book.counters.demerits}` }),
}

/** Opens a demerit: by an officer's act, or because a refund was missed. */
export function notifyDemerit(
  book: AgencyBook,
  given: { measure: Measure; category: DemeritCategory; at: string; case?: string; overcharge?: string },
): void {
  const { at, ...rest } = given
  book.counters.demerits += 1
  const id = `demerit-${book.counters.demerits}`
  book.demerits[id] = notify({ ...rest, id, notifiedAt: at })
  const from = rest.case === undefined ? {} : { case: rest.case }
  writeLine(book.record, { ref: id, kind: 'demerit', at, outcome: 'notified', counts: 0, ...from })
}

export const orderInspection: AgencyRule = {
  roles: officers,
  apply: (book, { data, at }) => {
    book.counters.inspections += 1
    const id = `inspection-${book.counters.inspections}`
    book.inspections[id] = { reason: textOf(data, 'reason'), orderedAt: at }
  },
  answer: (book) => ({ inspection: `inspection-${book.counters.inspections}` }),
}

export const reviewIncentives: AgencyRule = {
  roles: ['agency', ...officers],
  apply: (book) => {
    book.reviewAsked = true
  },
}

export const withdrawIncentive: AgencyRule = {
  roles: ['supervisor'],
  refuse: (book, { data }) => {
    if (book.incentives[textOf(data, 'incentive') as IncentiveName]) return undefined
    const list = Object.keys(book.incentives).join(', ') || 'none'
    return { rule: 'incentive-granted', message: `expected an incentive that is granted (${list}), got another one` }
  },
  apply: (book, { data, at }) => withdraw(book, textOf(data, 'incentive') as IncentiveName, at),
}
