// What does the job offer say, in Filipino?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': 'Alok na Trabaho',
  'job-offer.intro':
    'Alok ito ng trabaho sa ibang bansa mula sa beripikadong job order. Walang nakatali rito hangga’t hindi ito tinatanggap at hindi pinipirmahan ang kontrata sa trabaho.',
  'job-offer.answer-by': 'Tanggapin po o tanggihan ang alok na ito hanggang {day}. Walang bayad ang pagtanggi.',
  'job-offer.applicant': 'Aplikante',
  'job-offer.post': 'Ang puwesto',
  'job-offer.fees': 'Sino ang magbabayad ng ano',
}
