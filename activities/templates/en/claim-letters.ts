// What do the letters about a benefit claim between institutions say, in English?

export const claimLetters = {
  'claim-opened.subject': 'A claim for a benefit from several countries is open',
  'claim-opened.lead':
    'We have opened your claim with the institutions of the countries below. We ask each for the insurance periods it has on record, compute what each may owe, and send both to all of them. The institutions decide.',
  'claim-opened.lead-officer':
    'We have opened the claim with the institutions of the countries below. We ask each for the insurance periods it has on record, compute what each may owe, and send both to all of them. The institutions decide.',
  'claim-opened.benefit': 'Benefit',
  'claim-opened.countries': 'Countries',
  'claim-opened.counted-from': 'Counted from',
  'claim-opened.next':
    'It may take months. We ask once a year whether we can still reach you; please tell us when your address changes.',
  'claim-computed.subject': 'What your periods may give',
  'claim-computed.subject-advice': 'What your periods may give: advice',
  'claim-computed.lead': 'We have computed your claim from what the institutions notified: {periods} in all.',
  'claim-computed.lead-officer': 'We have computed the claim from what the institutions notified: {periods} in all.',
  'claim-computed.advice':
    'This is advice. The terms of the treaty have not been read: the computation follows a working assumption, and nothing can be claimed on it.',
  'claim-computed.they-decide':
    'The institutions decide: only their decisions are binding, and they may come to another result.',
  'claim-computed.without':
    '{count, plural, one {{places} did not answer and is left out for now; a late answer is computed in.} other {{places} did not answer and are left out for now; a late answer is computed in.}}',
  'claim-computed.state': '{payable} ({basis}), periods {periods}',
  'claim-computed.state-share': '{payable} ({basis}), periods {periods}, share {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis}), periods {periods}, supplement {supplement}',
  'claim-computed.state-share-supplement':
    '{payable} ({basis}), periods {periods}, share {ratio}, supplement {supplement}',
  'claim-computed.together': 'Together in {currency}',
  'claim-computed.computation': 'Computation',
  'claim-computed.edition': 'number {edition}',
  'claim-computed.step': 'Step {number}',
  'claim-computed.step-text': '{text}. Source: {source}',
  'claim-computed.step-text-unchecked': '{text}. Source: {source} (not checked)',
  'claim-computed.next': 'You need not do anything. If a period is missing or wrong, tell us: it is computed again.',
  'claim-summary.subject': 'Summary of the decisions on your claim',
  'claim-summary.lead':
    'All institutions that were asked have decided, or the claim goes on without them. This is the summary of their decisions; each has sent, or will send, its own decision with the remedies against it.',
  'claim-summary.review':
    'If the decisions together put you at a disadvantage, you may ask for a review. The time for it begins on the day on which this summary reaches you.',
  'claim-summary.none': 'no decision yet ({institution}); a late one is told to you',
  'claim-summary.refused': 'refused ({institution})',
  'claim-summary.awarded': '{amount} a month ({institution})',
  'claim-summary.awarded-from': '{amount} a month from {date} ({institution})',
  'claim-summary.decided-before': '{decision}; decided before our last computation, a new decision is told to you',
  'claim-summary.next':
    'Please tell us the day on which you received this letter. If you want a review, tell your caseworker: we ask the institution.',
  'claim-summary.next-officer': 'Please tell the family, and put on record on which day they received it.',
  'claim-death.subject': 'A death during a claim',
  'claim-death.lead':
    'The person of this claim has died on {date}. The claim of the survivors is being opened. What was owed until the death is settled in this claim.',
  'claim-death.lead-survivors':
    'The person of this claim has died on {date}. The claim of the survivors is {survivors}. What was owed until the death is settled in this claim.',
  'claim-death.next-officer':
    'Please stop payments from the day after the death, and tell us what was owed until then.',
  'claim-ended.subject': 'A claim is closed',
  'claim-ended.all-decided':
    'All institutions of the claim have decided. The time to ask for a review is over, and the claim is closed.',
  'claim-ended.decided-or-without':
    'The institutions have decided, or the claim went on without them. The time to ask for a review is over, and the claim is closed.',
  'claim-ended.without':
    'The claim went on without waiting for the decision from {places}. Every other institution of the claim has decided. The time to ask for a review is over, and the claim is closed.',
  'claim-ended.withdrawn': 'The claim is withdrawn. Rights that exist are not lost by this: they can be claimed again.',
  'claim-ended.deceased': 'The claim is closed: what was owed until the death is settled.',
  'claim-ended.other': 'The claim is closed.',
  'claim-ended.next':
    'If new periods are found or a decision is to be reviewed, ask us: a new claim can follow this one.',
} as const
