// What does the referral to a medical examination say, in English?

export const medicalReferral = {
  'medical-referral.title': 'Referral to a Medical Examination',
  'medical-referral.subtitle': 'For work in {country}',
  'medical-referral.request':
    'To the medical centre: please examine the person named here and tell us whether the person is fit, unfit or held for the work named here.',
  'medical-referral.again': 'This is examination number {attempt, number}. The earlier result was: {result}.',
  'medical-referral.examination': 'Examination',
  'medical-referral.centre': 'Medical centre',
  'medical-referral.by': 'To be done by',
  'medical-referral.not-before': 'Not before',
  'medical-referral.work': 'Work abroad',
  'medical-referral.sector': 'Sector',
  'medical-referral.cost': 'Cost of the examination',
  'medical-referral.paid-by': 'Paid by',
  'medical-referral.at-most': 'The worker may be asked for at most {amount}.',
  'medical-referral.no-limit': 'How much the worker may be asked for is not known. Ask us before you charge anything.',
  'medical-referral.nothing': 'The worker pays nothing.',
  'medical-referral.payer-not-known': 'It is not known who pays. Ask us before you charge anything.',
  'medical-referral.report': 'What you tell us',
  'medical-referral.result': 'Result',
  'medical-referral.result-values': 'fit, unfit or held (to be examined again)',
  'medical-referral.examined-on': 'Day of the examination',
  'medical-referral.valid-until': 'Last day on which the result is valid',
  'medical-referral.no-findings':
    'Send us nothing else: no finding, no diagnosis, no test result. They stay between you and the person.',
  'medical-referral.bring': 'To the person: take this paper and your passport with you.',
  'medical-referral.ask': 'You may ask the centre to explain the result to you.',
  'medical-result.fit': 'fit',
  'medical-result.unfit': 'unfit',
  'medical-result.held': 'held, to be examined again',
} as const
