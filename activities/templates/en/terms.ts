// How does English name what codes stand for: countries, payers, tasks, rights? Written as within a sentence.

export const terms = {
  'country.KR': 'Republic of Korea',
  'country.PH': 'Philippines',
  'in-country.KR': 'the Republic of Korea',
  'in-country.PH': 'the Philippines',
  'payer.worker': 'you',
  'payer.employer': 'employer',
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
  'task.fee-consent': 'read what you pay and what others pay, and say whether you agree',
  'task.offer-answer': 'accept or decline the job offer',
  'task.worker-signature': 'sign the employment contract',
  'task.refund-choice': 'choose: claim the refund, or keep your insurance periods',
  'task.periods-confirmation': 'look at the insurance periods that were notified, and confirm or contest them',
  'task.health-gap': 'find out who pays for health care on days that nobody is known to cover',
  'task.refund-claim': 'file the claim for the worker',
  'task.contact-confirmation': 'confirm that we can still reach you',
} as const
