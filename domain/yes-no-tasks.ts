// Which tasks of a person can be answered with one word by SMS, and what does the word mean there?
import type { Facts } from './explained.js'

/**
 * What a word fills into the form of a task. `more-than-a-word`: it says too little. `please-confirm`: too much hangs on it
 * for a message that anybody can send in another's name (docs/decisions/0019).
 */
export type Meaning = Facts | 'more-than-a-word' | 'please-confirm'
export type YesNo = { yes: Meaning; no: Meaning }

/** INVARIANT: a word fills in only what its person can take back as easily and what costs nobody anything until then. */
const yesNoTasks: { readonly [task: string]: YesNo | undefined } = {
  /** Accepting binds; declining ends the case and gives the slot to somebody else. */
  'offer-answer': { yes: 'please-confirm', no: 'please-confirm' },
  /** Agreeing binds to pay; not agreeing ends the case. */
  'fee-consent': { yes: 'please-confirm', no: 'please-confirm' },
  /** They are asked again before long, and may say at any time that something has changed. */
  'claim-contact': { yes: { reachable: true, changed: false }, no: 'more-than-a-word' },
  /** Periods that were confirmed can still be contested. */
  'periods-confirmation': { yes: { answer: 'confirm' }, no: 'more-than-a-word' },
}

/** What YES and NO mean for a kind of task; undefined when it asks for more than a word. */
export const yesNoOf = (task: string): YesNo | undefined =>
  Object.hasOwn(yesNoTasks, task) ? yesNoTasks[task] : undefined
