// What do the letters about the course of a case say, in English?
import type { NoticeKind } from '../../../domain/notices.js'
import type { Language } from '../language.js'
import type { Letter } from '../letter.js'
import { greeting } from './greeting.js'
import { dateWithDay, dayOf, fromCode } from './words.js'

type CaseLetter = Extract<
  NoticeKind,
  | 'case-opened'
  | 'offer-ready'
  | 'contract-signed'
  | 'medical-held'
  | 'refused'
  | 'unfit'
  | 'training-invitation'
  | 'departure-cleared'
  | 'case-withdrawn'
  | 'case-closed'
  | 'condolence'
>

const documentLine = (document: string | null | undefined) =>
  document ? { facts: [['Document', document]] as const } : {}

/** Why an examination is repeated; a notice put on its way before the outcome was passed on does not say. */
const whyAgain = {
  held: 'The medical centre could not decide yet.',
  fit: 'The medical centre found you fit, but the time for which that result counts has already ended.',
  unsaid: 'There is no medical result yet that counts for your application.',
} as const

export const caseLetters: Pick<Language['letters'], CaseLetter> = {
  'case-opened': (_facts, context) => ({
    subject: 'Your application is with us',
    greeting: greeting(context),
    paragraphs: [
      'We have received your application for work abroad and opened a case for you. The number of your case is below: please name it whenever you write or call.',
    ],
    next: 'You need not do anything now. We will write to you before each step.',
  }),
  'offer-ready': (facts, context) => ({
    subject: 'A job offer is ready for you',
    greeting: greeting(context),
    paragraphs: [
      'There is a job offer for you. Read it with care: it names the employer, the wage and the length of the contract.',
    ],
    ...documentLine(facts.document),
    next: facts.answerBy
      ? `Please accept or decline it by ${dateWithDay(facts.answerBy)}. Declining costs nothing.`
      : 'Please accept or decline it. Declining costs nothing.',
  }),
  'contract-signed': (facts, context) => ({
    subject: 'Your employment contract is signed',
    greeting: greeting(context),
    paragraphs: ['You and the employer have signed the employment contract, and the labour attaché has verified it.'],
    ...documentLine(facts.document),
    next: 'Keep a copy. Nobody may change it without your signature.',
  }),
  'medical-held': (facts, context) => ({
    subject: 'Your medical examination will be repeated',
    greeting: greeting(context),
    paragraphs: [`${whyAgain[facts.outcome ?? 'unsaid']} This is not a refusal: the examination is repeated.`],
    next: facts.againAt
      ? `The earliest date of the next examination is ${dayOf(facts.againAt)}. We will make the appointment.`
      : 'We will make the appointment and write to you.',
  }),
  refused: (facts, context) => ({
    subject: 'A decision on your application',
    greeting: greeting(context),
    paragraphs: [
      'We are sorry: your application cannot go on.',
      'You may ask us to look at this again, and you may apply again.',
    ],
    facts: [
      ...(facts.reason ? [['Reason', fromCode(facts.reason)] as const] : []),
      ...(facts.failed.length > 0 ? [['Not passed', facts.failed.map(fromCode).join(', ')] as const] : []),
    ],
  }),
  unfit: (_facts, context) => ({
    subject: 'The result of your medical examination',
    greeting: greeting(context),
    paragraphs: [
      'The medical centre has found that you cannot take up this work now. Your application ends here. The centre will explain the result to you; we do not know the details and do not keep them.',
    ],
    next: 'Speak with a doctor you trust. You may ask for a second examination, and you may apply again.',
  }),
  'training-invitation': (facts, context) => ({
    subject: 'Your training before departure',
    greeting: greeting(context),
    paragraphs: [
      'You are invited to the training for your work abroad. The training provider will call you with the day and the place.',
    ],
    facts: [
      ...(facts.provider ? [['Provider', context.nameOf(facts.provider)] as const] : []),
      ...(facts.modules.length > 0 ? [['Modules', facts.modules.map(fromCode).join(', ')] as const] : []),
      ...(facts.dueAt ? [['To be finished by', dayOf(facts.dueAt)] as const] : []),
    ],
  }),
  'departure-cleared': (facts, context) => ({
    subject: 'You are cleared to depart',
    greeting: greeting(context),
    paragraphs: [
      'All requirements are met and your exit clearance is issued. Take it with you, together with your passport, visa and contract.',
    ],
    facts: [
      ...(facts.document ? [['Document', facts.document] as const] : []),
      ...(facts.departureOn ? [['Planned departure', dateWithDay(facts.departureOn)] as const] : []),
    ],
    next: 'After your arrival the labour attaché will contact you.',
  }),
  'case-withdrawn': (_facts, context) => ({
    subject: 'Your application is withdrawn',
    greeting: greeting(context),
    paragraphs: [
      'Your application is withdrawn. What was arranged for you is being cancelled. You owe nothing for it.',
    ],
    next: 'You may apply again at any time.',
  }),
  'case-closed': (_facts, context) => ({
    subject: 'Your case is closed',
    greeting: greeting(context),
    paragraphs: [
      'Your case is closed. Rights from your work abroad, such as a refund of contributions, stay open, and we will remind you of their dates.',
    ],
  }),
  condolence: (_facts, context) => (context.person ? toTheFamily : toTheAttache),
}

const toTheFamily: Letter = {
  subject: 'A letter from the Labour Migration Service',
  greeting: 'Dear family,',
  paragraphs: [
    'We have learned of your loss and are deeply sorry.',
    'We will help with the return home, and with wages, insurance and contributions that are due. This help is free of charge.',
  ],
  next: 'We will call you. You need not do anything now.',
}

const toTheAttache: Letter = {
  subject: 'A death has been reported',
  greeting: 'Dear colleague,',
  paragraphs: [
    'The death of the worker of this case has been reported. Please reach the family, express our condolences, and arrange the return home with the employer.',
  ],
  next: 'Wages, insurance and contributions that are due belong to the family: please see that they are claimed.',
}
