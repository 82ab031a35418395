// What does the statement of insurance periods say, in English?

export const statementOfInsurancePeriods = {
  'statement-of-insurance-periods.title': 'Statement of Insurance Periods',
  'statement-of-insurance-periods.subtitle': 'Insurance periods in {country}',
  'statement-of-insurance-periods.intro':
    'These are the insurance periods as the institution named here notified them. They are not a decision on a benefit.',
  'statement-of-insurance-periods.notification': 'Notification',
  'statement-of-insurance-periods.notified-on': 'Notified on',
  'statement-of-insurance-periods.version': 'Version',
  'statement-of-insurance-periods.reason': 'Why there is this version',
  'statement-of-insurance-periods.stay': 'Stay abroad',
  'statement-of-insurance-periods.days-per-week': 'Days per week of the scheme',
  'statement-of-insurance-periods.periods': 'Periods',
  'statement-of-insurance-periods.no-periods': 'The institution notified no insurance periods.',
  'statement-of-insurance-periods.period': 'Period',
  'statement-of-insurance-periods.kind': 'Kind',
  'statement-of-insurance-periods.code': 'Code',
  'statement-of-insurance-periods.contributions': 'Contributions',
  'statement-of-insurance-periods.sum': 'Together',
  'statement-of-insurance-periods.months': 'Months of insurance',
  'statement-of-insurance-periods.contributions-sum': 'Contributions',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {There is no gap between the periods.} one {There is # gap between the periods.} other {There are # gaps between the periods.}}',
  'statement-of-insurance-periods.codes':
    'The codes are those of the form P5000 for the exchange between institutions.',
  'statement-of-insurance-periods.standing': 'Do they agree with what you know?',
  'statement-of-insurance-periods.standing-notified':
    'You have not said yet whether these periods are right. Look at them and confirm or contest them.',
  'statement-of-insurance-periods.standing-notified-none':
    'No periods were notified, and you have not said yet whether that is right. Confirm it, or contest it if you were insured.',
  'statement-of-insurance-periods.standing-confirmed': 'You confirmed these periods.',
  'statement-of-insurance-periods.standing-confirmed-none': 'You confirmed that no periods were notified.',
  'statement-of-insurance-periods.standing-contested':
    'You contested these periods ({reason}). The institution has not answered yet.',
  'statement-of-insurance-periods.standing-unsettled':
    'You contested these periods. The institution did not answer before your case was closed.',
  'statement-of-insurance-periods.wrong':
    'If a period is missing or wrong, tell us. Pay slips and the contract help as proof.',
  'periods-reason.notified': 'first notification',
  'periods-reason.corrected': 'corrected',
  'periods-reason.upheld': 'looked at again and left as it was',
  'contest-reason.period-missing': 'a period is missing',
  'contest-reason.dates-wrong': 'dates are wrong',
  'contest-reason.contributions-wrong': 'contributions are wrong',
  'contest-reason.type-wrong': 'the kind is wrong',
  'contest-reason.not-mine': 'the periods are not mine',
  'contest-reason.other': 'another reason',
} as const
