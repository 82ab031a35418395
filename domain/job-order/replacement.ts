// When does an employer get another worker for one who left: asked within the rules, once a slot?
import type { Act, ActRule, RuleRefusal } from '../acts.js'
import { textOf } from '../facts.js'
import type { JobOrderBook } from './job-order-book.js'
import { giveBack } from './reservation.js'

/** `request-replacement`: for a selected worker who left; the window is judged under the rulebook afterwards. */
export const requestReplacement: ActRule<JobOrderBook> = {
  roles: ['employer', 'caseworker', 'supervisor'],
  refuse: refuseReplacement,
  apply: (book, { data }) => {
    const caseNumber = textOf(data, 'case')
    book.replacing[caseNumber] ??= { reason: textOf(data, 'reason'), leftOn: textOf(data, 'leftOn') }
  },
}

/** The day from which the window of a selected worker counts: arrival where the case has told it, or selection. */
export function beganOn(book: JobOrderBook, caseNumber: string): string {
  return book.arrived[caseNumber] ?? book.selected[caseNumber] ?? ''
}

/** Judged: the slot of the worker who left is free for another, or stays as it is. */
export function settleReplacement(book: JobOrderBook, caseNumber: string, granted: boolean): void {
  const replacing = book.replacing[caseNumber]
  delete book.replacing[caseNumber]
  const slot = book.slots.held[caseNumber]
  if (granted && slot !== undefined) {
    book.replaced.push(slot)
    if (book.slots.lapsed) book.slots.reopened.push(slot)
  }
  if (granted || replacing?.released) giveBack(book, caseNumber)
}

function refuseReplacement(book: JobOrderBook, { data, at }: Act): RuleRefusal | undefined {
  const [caseNumber, leftOn] = [textOf(data, 'case'), textOf(data, 'leftOn')]
  const slot = book.slots.held[caseNumber]
  const began = beganOn(book, caseNumber)
  if (began === '' || slot === undefined) {
    return {
      rule: 'replacement-of-a-selected-worker',
      message: `expected a selected worker of this job order, got ${caseNumber}; a candidate who is not selected is refused instead (refuse-candidate)`,
    }
  }
  if (book.replaced.includes(slot)) {
    return {
      rule: 'one-replacement-a-slot',
      message: `expected a slot whose worker was not replaced yet, got ${slot}; propose a new job order`,
    }
  }
  if (leftOn < began || leftOn > at.slice(0, 10)) {
    return {
      rule: 'left-between-beginning-and-today',
      message: `expected leftOn between ${began} and today, got ${leftOn}; check the date`,
    }
  }
  return undefined
}
