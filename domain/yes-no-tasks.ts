// Which tasks of a person can be answered with one word, and what does the word mean there?
import type { Facts } from './explained.js'

/** What YES and NO fill into the form of a task; null where one word is not enough and a caseworker must be asked. */
export type YesNo = { yes: Facts | null; no: Facts | null }

const yesNoTasks: { readonly [task: string]: YesNo | undefined } = {
  'offer-answer': { yes: { accepts: true }, no: { accepts: false } },
  'fee-consent': { yes: { understood: true, agrees: true }, no: { understood: true, agrees: false } },
  'claim-contact': { yes: { reachable: true, changed: false }, no: null },
  'periods-confirmation': { yes: { answer: 'confirm' }, no: null },
}

/** What YES and NO mean for a kind of task; undefined when it asks for more than a word. */
export const yesNoOf = (task: string): YesNo | undefined =>
  Object.hasOwn(yesNoTasks, task) ? yesNoTasks[task] : undefined
