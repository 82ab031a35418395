// What does the advice on refund or keep say, in English?

export const refundAdvice = {
  'refund-advice.title': 'Refund or Keep: What Each Means for You',
  'refund-advice.subtitle': 'Pension contributions from work in {country}',
  'refund-advice.intro':
    'You can take your contributions out now, or leave them and keep your insurance periods. Taking them out ends the periods for good.',
  'refund-advice.no-refund':
    'There is no right to a refund of contributions. Your insurance periods stay on record and nothing has to be done.',
  'refund-advice.your-periods': 'Your periods',
  'refund-advice.months': 'Months insured',
  'refund-advice.left-on': 'Left on',
  'refund-advice.both': 'Both options',
  'refund-advice.claim': 'Claim the refund',
  'refund-advice.keep': 'Keep the periods',
  'refund-advice.you-get': 'You get',
  'refund-advice.you-lose': 'You lose',
  'refund-advice.until': 'Until when',
  'refund-advice.afterwards': 'Afterwards',
  'refund-advice.get-amount-and-interest': '{amount} and interest, which is not known',
  'refund-advice.lose-months':
    '{count, plural, one {# month of insurance, for good} other {# months of insurance, for good}}',
  'refund-advice.count-totalization': 'Months that are added to your months at home',
  'refund-advice.count-totalization-unchecked':
    'Months that, as far as we know, are added to your months at home; the agreement has not been checked',
  'refund-advice.count-abroad-only': 'Months that count in {country} only',
  'refund-advice.count-abroad-only-unchecked':
    'Months that, as far as we know, count in {country} only; the agreement has not been checked',
  'refund-advice.count-unknown': 'Months in {country}; whether they count at home is not known',
  'refund-advice.lose-nothing-enough': 'Nothing: you have enough months for a pension in {country}',
  'refund-advice.lose-nothing-yet':
    '{count, plural, one {Nothing until the last day; a pension in {country} needs # month more} other {Nothing until the last day; a pension in {country} needs # months more}}',
  'refund-advice.lose-nothing-unknown':
    'Nothing until the last day; how many months a pension in {country} needs is not known',
  'refund-advice.after-claim': 'It cannot be undone',
  'refund-advice.after-keep': 'You can still claim the refund until its last day; after it only the periods are left',
  'refund-advice.advice': 'Our advice',
  'refund-advice.advice-keep': 'Keep the periods.',
  'refund-advice.advice-claim': 'Claim the refund.',
  'refund-advice.advice-compare': 'Wait with the choice: something that matters has not been checked.',
  'refund-advice.advice-unknown': 'Wait with the choice: something that matters is not known.',
  'refund-advice.because': 'Because:',
  'refund-advice.ask': 'Ask this first, at {organisation}:',
  'refund-advice.last-day': 'Last day {day}, then the right to the refund ends',
  'refund-advice.steps': 'How this came about',
  'refund-advice.choice': 'The choice is yours. Nothing is filed without your word.',
  'refund-reason.nothing-to-claim': 'there is no right to a refund',
  'refund-reason.pension-right-already-earned': 'you have enough months for a pension in the country of work',
  'refund-reason.periods-add-up-at-home': 'the months are added to your months at home',
  'refund-reason.agreement-not-verified': 'the agreement between the two countries has not been checked',
  'refund-reason.periods-do-not-add-up-at-home': 'the months are not added to your months at home',
  'refund-reason.fewer-months-than-a-pension-needs':
    'you have fewer months than a pension in the country of work needs',
  'refund-reason.qualifying-period-not-known': 'how many months a pension in the country of work needs is not known',
  'refund-reason.qualifying-period-not-verified':
    'how many months a pension in the country of work needs has not been checked',
  'refund-reason.agreement-not-known': 'it is not known whether there is an agreement between the two countries',
  'refund-question.agreement-with-origin':
    'Is there an agreement on pensions between the two countries, and does it add up periods?',
  'refund-question.terms-of-the-agreement': 'On which terms does the agreement add up the periods?',
  'refund-question.qualifying-period': 'How many months does a pension in the country of work need?',
} as const
