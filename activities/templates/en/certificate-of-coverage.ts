// What does the certificate of coverage say, in English?

export const certificateOfCoverage = {
  'certificate-of-coverage.title': 'Certificate of Coverage',
  'certificate-of-coverage.subtitle': 'Social security during work in {country}',
  'certificate-of-coverage.copy':
    'This paper tells you what the institution named here has certified. Its own certificate is the one that counts.',
  'certificate-of-coverage.certifies':
    'For the work and the time named here the person stands under the social-security law of {origin} only.',
  'certificate-of-coverage.no-contributions':
    'For this time no contributions are due in {destination} to the branches named here.',
  'certificate-of-coverage.law': 'Law that applies',
  'certificate-of-coverage.law-of': 'Law of',
  'certificate-of-coverage.agreement': 'Under',
  'certificate-of-coverage.article': 'Article',
  'certificate-of-coverage.branches': 'Branches',
  'certificate-of-coverage.branches-not-stated': 'not stated: ask the institution',
  'certificate-of-coverage.no-end': 'no end stated',
  'certificate-of-coverage.extended': 'Extended',
  'certificate-of-coverage.times': '{count, plural, =0 {never} one {# time} other {# times}}',
  'certificate-of-coverage.work': 'Work',
  'certificate-of-coverage.position': 'Position',
  'certificate-of-coverage.place': 'Place of work',
  'certificate-of-coverage.issued-by': 'Issued by',
  'certificate-of-coverage.issued-on': 'Issued on',
  'certificate-of-coverage.reference': 'Reference of the institution',
  'certificate-of-coverage.abroad': 'Institution abroad',
  'certificate-of-coverage.state-issued':
    'The institution in {destination} has not answered yet whether it accepts this certificate.',
  'certificate-of-coverage.state-acknowledged': 'The institution in {destination} accepts this certificate.',
  'certificate-of-coverage.state-disputed':
    'The institution in {destination} does not accept this certificate. It holds until the two institutions have settled it.',
  'certificate-of-coverage.carry': 'Carry this paper with you at work and show it when it is asked for.',
  'certificate-of-coverage.changes':
    'Tell us when the work ends early, or when you change the employer or the place of work.',
  'work-position.posted': 'employed and sent by the employer',
  'work-position.employed': 'employed at the place of work',
  'work-position.self-employed': 'self-employed',
} as const
