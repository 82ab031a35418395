// What do papers say of who bears which cost, in English?

export const fees = {
  'fees.cost': 'Cost',
  'fees.borne-by': 'Borne by',
  'fees.you-pay': 'You pay',
  'ceiling.payer-not-known': 'not known who pays: ask us first',
  'ceiling.others': 'you pay 0',
  'ceiling.not-known': 'ceiling not known: ask us first',
  'ceiling.at-most': 'at most {amount}',
  'you-pay.nothing': 'You pay 0. Nobody may ask you for money for this job.',
  'you-pay.nothing-known': 'As far as it is known, you pay 0.',
  'you-pay.lines': 'You pay only the lines marked "{you}".',
  'you-pay.at-most': 'You pay the lines marked "{you}": at most {sums} in all.',
  'you-pay.no-ceiling':
    '{count, plural, one {For # cost of yours no ceiling is known: ask us before you pay.} other {For # costs of yours no ceiling is known: ask us before you pay.}}',
  'you-pay.payer-not-known':
    '{count, plural, one {For # cost it is not known yet who pays: ask us before you pay.} other {For # costs it is not known yet who pays: ask us before you pay.}}',
  'you-pay.no-other-payment': 'Nobody may ask you for any other payment.',
  'you-pay.report': 'Whoever asks for more acts against the rules: report it to the issuer.',
} as const
