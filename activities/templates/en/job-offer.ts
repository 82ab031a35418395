// What does the job offer say, in English?

export const jobOffer = {
  'job-offer.title': 'Job Offer',
  'job-offer.intro':
    'This is an offer of work abroad from a verified job order. It binds nobody until it is accepted and the employment contract is signed.',
  'job-offer.answer-by': 'Please accept or decline this offer by {day}. Declining costs nothing.',
  'job-offer.applicant': 'Applicant',
  'job-offer.post': 'The post',
  'job-offer.fees': 'Who pays what',
} as const
