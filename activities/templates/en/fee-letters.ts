// What do the letters about costs say, in English: who pays what, what was charged too much, what came back?

export const feeLetters = {
  'fee-disclosure.subject': 'What you pay and what others pay',
  'fee-disclosure.lead': 'Below you see every cost of going abroad and who bears it.',
  'fee-disclosure.next': 'Please tell us whether you agree. If anybody asks you for more, tell us: they may not.',
  'overcharge-found.subject': 'You were charged too much',
  'overcharge-found.worker-does-not-pay': 'This is a cost that others bear. You may not be asked to pay any of it.',
  'overcharge-found.worker-pays-at-most':
    'You have paid more than the most that may be asked of a worker for this cost.',
  'overcharge-found.cost-never-legitimate': 'Nobody may ever ask for this payment, whatever it is called.',
  'overcharge-found.other': 'You were charged more than the rules allow.',
  'overcharge-found.your-right':
    'Nobody may punish you for asking or complaining. You can complain to us directly, free of charge, without your agency or employer: reply to this letter or call your labour migration office, and name your case. Abroad, the labour attaché of the embassy takes your complaint.',
  'overcharge-found.amount': 'Charged too much',
  'overcharge-found.cap': 'The most that may be asked',
  'overcharge-found.next':
    'We ask for your money back. You need not do anything; we write to you when it is settled. Please keep your receipts.',
  'refund-settled.subject': 'Your refund is settled',
  'refund-settled.agency': 'The agency has paid the money back.',
  'refund-settled.deposit': 'The money was taken from the deposit of the agency.',
  'refund-settled.part':
    'Only a part of the money could be taken from the deposit of the agency. The agency still owes you the rest, and this stays on its record.',
  'refund-settled.paid-back': 'The money was paid back.',
  'refund-settled.agreed': 'You and whoever charged you have agreed on this.',
  'refund-settled.not-recoverable': 'The money could not be recovered. What was charged stays on record.',
  'refund-settled.no-overcharge': 'On a second look, what you paid was within the rules.',
  'refund-settled.struck': 'On a second look, what you paid was within the rules.',
  'refund-settled.other': 'What you were charged too much is settled.',
  'refund-settled.paid': 'Paid back to you',
  'refund-settled.next': 'If you have not received it, or do not agree, tell us: we look at it again.',
} as const
