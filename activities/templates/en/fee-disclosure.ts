// What does the fee disclosure say, in English?

export const feeDisclosure = {
  'fee-disclosure.title': 'Fee Disclosure',
  'fee-disclosure.intro':
    'Read this before you agree to anything. It lists every cost of this recruitment that our rules name, and who pays it.',
  'fee-disclosure.sum-nothing': 'You pay nothing for what is listed here.',
  'fee-disclosure.sum-at-most': 'For everything listed here together you may be asked for at most {amounts}.',
  'fee-disclosure.sum-at-most-known':
    'For the costs that you pay and whose limit is known you may be asked for at most {amounts} together.',
  'fee-disclosure.sum-no-limit': 'You pay a part of the costs. How much at most is not known.',
  'fee-disclosure.sum-more':
    '{count, plural, one {The limit of # cost is not known. Ask us before you pay it.} other {The limit of # costs is not known. Ask us before you pay them.}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, one {Of # cost it is not known who pays. Ask us before you pay it.} other {Of # costs it is not known who pays. Ask us before you pay them.}}',
  'fee-disclosure.costs': 'Costs and who pays them',
  'fee-disclosure.cost': 'Cost',
  'fee-disclosure.class': 'Kind of cost',
  'fee-disclosure.paid-by': 'Paid by',
  'fee-disclosure.you-pay': 'You pay',
  'fee-disclosure.nothing': 'nothing',
  'fee-disclosure.at-most': 'at most {amount}',
  'fee-disclosure.limit-not-known': 'limit not known',
  'fee-disclosure.payer-not-known': 'not known',
  'fee-disclosure.protection': 'How to protect yourself',
  'fee-disclosure.receipt': 'Ask for a receipt for everything you pay, and keep it.',
  'fee-disclosure.never': 'Nobody may ask you for more than this paper says, or keep your passport as a guarantee.',
  'fee-disclosure.tell-us': 'If somebody asks you for more, tell us. It costs you nothing.',
  'fee-disclosure.yardstick':
    'The kinds of cost are those of the definition of recruitment fees and related costs of the International Labour Organization (2019). It says that workers should not be charged for any of them.',
  'fee-class.recruitment-fee': 'recruitment fee',
  'fee-class.medical': 'medical costs',
  'fee-class.insurance': 'insurance',
  'fee-class.skills-test': 'test of skills or qualifications',
  'fee-class.training': 'training and orientation',
  'fee-class.equipment': 'equipment',
  'fee-class.travel-and-lodging': 'travel and lodging',
  'fee-class.administrative': 'administrative costs',
  'fee-class.illegitimate': 'never allowed',
} as const
