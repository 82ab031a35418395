// What do the letters say about a case that a ban or an agency's licence holds, in English?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { Language, LetterContext } from '../language.js'
import type { Letter } from '../letter.js'
import { greeting } from './greeting.js'
import { fromCode } from './words.js'

type HoldLetter = Extract<NoticeKind, 'case-held' | 'case-resumed'>
type Held = NoticeFacts['case-held']

export const holdLetters: Pick<Language['letters'], HoldLetter> = {
  'case-held': (facts, context) => (context.person ? toTheWorker(facts, context) : toTheCaseworker(facts, context)),
  'case-resumed': (facts, context) => (context.person ? resumed(facts, context) : checkPapers(context)),
}

function resumed(facts: NoticeFacts['case-resumed'], context: LetterContext): Letter {
  return {
    subject: 'Your case goes on',
    greeting: greeting(context),
    paragraphs: ['What kept your case from going on has been lifted. It goes on from where it stood.'],
    next:
      facts.phase === 'cleared'
        ? 'Your exit clearance may be used again. Please check the last days of your visa and your other papers before you travel; your caseworker will call you.'
        : 'You need not do anything now. We will write to you before the next step.',
  }
}

const checkPapers = (context: LetterContext): Letter => ({
  subject: 'A cleared worker may depart again',
  greeting: greeting(context),
  paragraphs: [
    'What kept this case from going on has been lifted, and the worker has been told. The exit clearance was issued before.',
  ],
  next: 'Please look at the last days of visa, medical, insurance and passport before the departure is arranged: they went on running.',
})

function toTheWorker(facts: Held, context: LetterContext): Letter {
  return {
    subject: 'Your case is on hold',
    greeting: greeting(context),
    paragraphs: [why(facts), ...(facts.phase === 'cleared' ? [doNotTravel] : []), stillValid],
    ...(facts.cause === 'ban' && facts.reason ? { facts: [['Reason given', fromCode(facts.reason)]] } : {}),
    next: 'If you have questions, ask your caseworker and name the number of your case. Nobody can lift this for money: tell us if somebody offers to. You may also withdraw, which costs nothing.',
  }
}

const doNotTravel =
  'Please do not travel. Your exit clearance is not taken back, but it may not be used until we write to you.'

const stillValid =
  'You have done nothing wrong. Your case stays open, and what you have completed stays on record: orientation, tests, training and contract. Papers with a last day keep that day. We will write to you when your case goes on.'

const bans: Record<string, string> = {
  country: 'to the country you are to work in',
  occupation: 'for your occupation',
  employer: 'to your employer abroad',
}

function why({ cause, how, rule }: Held): string {
  if (cause === 'ban')
    return `The government has stopped departures ${bans[how ?? ''] ?? 'that include yours'} for the time being. Your case waits until this is lifted.`
  if (rule === 'transfer')
    return 'The recruitment agency of your case can no longer act for you. We look for another licensed agency, which costs you nothing; your case waits until one is found.'
  return 'The recruitment agency of your case may not take new steps at present. Your case waits until it may again.'
}

function toTheCaseworker(facts: Held, context: LetterContext): Letter {
  return {
    subject: 'A case is on hold',
    greeting: greeting(context),
    paragraphs: [
      'A case was put on hold and the worker has been told. No new step begins; open tasks may still be answered, except a departure.',
    ],
    facts: [
      ...(facts.ref ? [['Held by', facts.ref] as const] : []),
      ['Cause', fromCode(facts.cause)],
      ...(facts.how ? [['About', fromCode(facts.how)] as const] : []),
      ...(facts.reason ? [['Reason given', fromCode(facts.reason)] as const] : []),
      ['Where the case stands', fromCode(facts.phase)],
    ],
    next:
      facts.rule === 'transfer'
        ? 'Please place the case with another licensed agency: the task is in the work queue.'
        : 'The case goes on by itself when the hold is lifted.',
  }
}
