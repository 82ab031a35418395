// What do we write about a place with an employer: a slot, the waiting list, the employer's choice?
import { greeting } from './greeting.js'
import { fromCode } from './words.js'
import type { Language } from '../language.js'

type PlacementLetters = Pick<Language['letters'], 'slot-reserved' | 'on-waiting-list' | 'not-selected'>

const free = 'A place costs you nothing. Nobody may ask you for money to keep it, or to move you up.'

export const placementLetters: PlacementLetters = {
  'slot-reserved': (facts, context) => ({
    subject: 'A place is kept for you',
    greeting: greeting(context),
    paragraphs: [
      'A place in a verified job order is kept for you. The employer now chooses among the applicants.',
      free,
    ],
    facts: facts.jobOrder ? [['Job order', facts.jobOrder]] : [],
  }),
  'on-waiting-list': (facts, context) => ({
    subject: 'You are on a waiting list',
    greeting: greeting(context),
    paragraphs: [
      'All places of the job order are taken at the moment. You are on its waiting list, and we write to you as soon as one is free.',
      free,
    ],
    facts: [
      ...(facts.jobOrder ? [['Job order', facts.jobOrder] as const] : []),
      ...(facts.position ? [['Your place on the list', String(facts.position)] as const] : []),
    ],
    next: 'You may ask the caseworker for another job order at any time.',
  }),
  'not-selected': (facts, context) => ({
    subject: 'The employer has chosen others',
    greeting: greeting(context),
    paragraphs: [
      'We are sorry: in this job order the employer has chosen other applicants, or the order has ended.',
      'Your application goes on. The caseworker looks for another job order with you.',
    ],
    facts: [
      ...(facts.jobOrder ? [['Job order', facts.jobOrder] as const] : []),
      ...(facts.reason ? [['What we were told', fromCode(facts.reason)] as const] : []),
    ],
  }),
}
