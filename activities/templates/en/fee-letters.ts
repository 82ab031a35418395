// What do the letters about costs say, in English: who pays what, what was charged too much, what came back?
import type { FeeLine, WorkerAtMost } from '../../../domain/documents.js'
import type { NoticeKind } from '../../../domain/notices.js'
import type { Language } from '../language.js'
import { ceiling } from './fee-table.js'
import { greeting } from './greeting.js'
import { amount, fromCode, payer } from './words.js'

type FeeLetter = Extract<NoticeKind, 'fee-disclosure' | 'overcharge-found' | 'refund-settled'>

/** What the worker pays, said plainly: `You pay 0` where nobody may ask for anything; what nobody knows is not promised. */
export function youPay(lines: readonly FeeLine[], atMost: readonly WorkerAtMost[]): string {
  const yours = lines.filter((line) => line.payer === 'worker')
  const uncapped = yours.filter((line) => line.cap === null).length
  const open = lines.filter((line) => line.payer === 'unknown').length
  return [
    yours.length > 0 ? yourShare(atMost) : open > 0 ? 'As far as it is known, you pay 0.' : youPayNothing,
    ...(uncapped > 0 ? [`For ${costs(uncapped)} of yours no ceiling is known: ask us before you pay.`] : []),
    ...(open > 0 ? [`For ${costs(open)} it is not known yet who pays: ask us before you pay.`] : []),
  ].join(' ')
}

const youPayNothing = 'You pay 0. Nobody may ask you for money for this job.'

function yourShare(atMost: readonly WorkerAtMost[]): string {
  const sums = atMost.map(({ currency, minor }) => amount(minor, currency)).join(' and ')
  return sums === ''
    ? 'You pay only the lines marked "You".'
    : `You pay the lines marked "You": at most ${sums} in all.`
}

const costs = (count: number): string => (count === 1 ? '1 cost' : `${count} costs`)

const yourRight =
  'Nobody may punish you for asking or complaining. You can complain to us directly, free of charge, without your agency or employer: reply to this letter or call your labour migration office, and name your case. Abroad, the labour attaché of the embassy takes your complaint.'

const reasons: Record<string, string> = {
  'worker-does-not-pay': 'This is a cost that others bear. You may not be asked to pay any of it.',
  'worker-pays-at-most': 'You have paid more than the most that may be asked of a worker for this cost.',
  'cost-never-legitimate': 'Nobody may ever ask for this payment, whatever it is called.',
}

const outcomes: Record<string, string> = {
  agency: 'The agency has paid the money back.',
  deposit: 'The money was taken from the deposit of the agency.',
  part: 'Only a part of the money could be taken from the deposit of the agency. The agency still owes you the rest, and this stays on its record.',
  'paid-back': 'The money was paid back.',
  agreed: 'You and whoever charged you have agreed on this.',
  'not-recoverable': 'The money could not be recovered. What was charged stays on record.',
  'no-overcharge': 'On a second look, what you paid was within the rules.',
  struck: 'On a second look, what you paid was within the rules.',
}

export const feeLetters: Pick<Language['letters'], FeeLetter> = {
  'fee-disclosure': ({ lines, workerAtMost }, context) => ({
    subject: 'What you pay and what others pay',
    greeting: greeting(context),
    paragraphs: ['Below you see every cost of going abroad and who bears it.', youPay(lines, workerAtMost)],
    facts: lines.map((line) => [fromCode(line.category), `${payer(line.payer)}, ${ceiling(line)}`] as const),
    next: 'Please tell us whether you agree. If anybody asks you for more, tell us: they may not.',
  }),
  'overcharge-found': ({ category, amountMinor, currency, rule, capMinor }, context) => ({
    subject: 'You were charged too much',
    greeting: greeting(context),
    paragraphs: [reasons[rule] ?? 'You were charged more than the rules allow.', yourRight],
    facts: [
      ['Cost', fromCode(category)],
      ['Charged too much', amount(amountMinor, currency)],
      ...(typeof capMinor === 'number' ? [['The most that may be asked', amount(capMinor, currency)] as const] : []),
      ['Rule', fromCode(rule)],
    ],
    next: 'We ask for your money back. You need not do anything; we write to you when it is settled. Please keep your receipts.',
  }),
  'refund-settled': ({ category, how, paidMinor, currency }, context) => ({
    subject: 'Your refund is settled',
    greeting: greeting(context),
    paragraphs: [outcomes[how] ?? 'What you were charged too much is settled.'],
    facts: [
      ...(category ? [['Cost', fromCode(category)] as const] : []),
      ...(currency ? [['Paid back to you', amount(paidMinor, currency)] as const] : []),
    ],
    next: 'If you have not received it, or do not agree, tell us: we look at it again.',
  }),
}
