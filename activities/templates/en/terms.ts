// How does English name what codes stand for: countries, payers, rights, units? Written as within a sentence.

export const terms = {
  'country.KR': 'Republic of Korea',
  'country.PH': 'Philippines',
  'payer.worker': 'you',
  'payer.employer': 'employer',
  'payer.agency': 'agency',
  'payer.state': 'state',
  'payer.unknown': 'not known',
  'basis.nationality': 'nationality of the worker',
  'basis.visa-class': 'class of the visa',
  'basis.agreement': 'agreement between the two countries',
  'basis.reciprocity': 'equal treatment between the two countries',
  'advice.compare-before-claiming':
    'Compare before you claim. A refund pays the contributions out now and ends the insurance periods: they can no longer count for a pension. Whoever keeps the periods can still claim until the last day named here.',
  'advice.claim-before-deadline':
    'Claim the departure guarantee before the day named here. Unclaimed money then goes to a dormant fund, which pays it on application only.',
  'advice.nothing-to-claim': 'There are no contributions to claim and no departure guarantee.',
  'right.contributions': 'the refund of your contributions',
  'right.departure-guarantee': 'the departure guarantee',
} as const
