// How are the letters about costs written: who pays what, what was charged too much, what came back?
import type { NoticeFacts, NoticeKind } from '../../../domain/notices.js'
import type { LetterBody, LetterContext, LetterTemplates } from '../letter.js'
import { ceiling, youPay } from '../papers/fee-table.js'
import { line, moneyLine, oneAfterTheOther } from './letter-lines.js'
import { sentenceOf } from './sentence.js'

type FeeLetter = Extract<NoticeKind, 'fee-disclosure' | 'overcharge-found' | 'refund-settled'>

export const feeLetters: LetterTemplates<FeeLetter> = {
  'fee-disclosure': ({ lines, workerAtMost }, { say }) => ({
    subject: say('fee-disclosure.subject'),
    paragraphs: [say('fee-disclosure.lead'), youPay(lines, workerAtMost, say).join(' ')],
    facts: lines.map((cost) => [
      say.label('fee', cost.category),
      oneAfterTheOther(say, [say.label('payer', cost.payer), ceiling(cost, say)]),
    ]),
    next: say('fee-disclosure.next'),
  }),
  'overcharge-found': overchargeFound,
  'refund-settled': ({ category, how, paidMinor, currency }, { say }) => ({
    subject: say('refund-settled.subject'),
    paragraphs: [sentenceOf(say, outcomes, how) ?? say('refund-settled.other')],
    facts: [
      ...line(say, 'label.cost', category && say.label('fee', category)),
      ...moneyLine(say, 'refund-settled.paid', [paidMinor, currency]),
    ],
    next: say('refund-settled.next'),
  }),
}

const rules = {
  'worker-does-not-pay': 'overcharge-found.worker-does-not-pay',
  'worker-pays-at-most': 'overcharge-found.worker-pays-at-most',
  'cost-never-legitimate': 'overcharge-found.cost-never-legitimate',
} as const

const outcomes = {
  agency: 'refund-settled.agency',
  deposit: 'refund-settled.deposit',
  part: 'refund-settled.part',
  'paid-back': 'refund-settled.paid-back',
  agreed: 'refund-settled.agreed',
  'not-recoverable': 'refund-settled.not-recoverable',
  'no-overcharge': 'refund-settled.no-overcharge',
  struck: 'refund-settled.struck',
} as const

function overchargeFound(facts: NoticeFacts['overcharge-found'], context: LetterContext): LetterBody {
  const { category, amountMinor, currency, rule, capMinor } = facts
  const { say } = context
  return {
    subject: say('overcharge-found.subject'),
    paragraphs: [sentenceOf(say, rules, rule) ?? say('overcharge-found.other'), say('overcharge-found.your-right')],
    facts: [
      ...line(say, 'label.cost', say.label('fee', category)),
      ...moneyLine(say, 'overcharge-found.amount', [amountMinor, currency]),
      ...moneyLine(say, 'overcharge-found.cap', [capMinor, currency]),
      ...line(say, 'label.rule', say.label('rule', rule)),
    ],
    next: say('overcharge-found.next'),
  }
}
