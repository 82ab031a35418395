// What does the job offer say, in German?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': 'Stellenangebot',
  'job-offer.intro':
    'Dies ist ein Angebot für Arbeit im Ausland aus einem geprüften Stellenauftrag. Es bindet niemanden, bis es angenommen und der Arbeitsvertrag unterschrieben ist.',
  'job-offer.answer-by': 'Bitte nehmen Sie dieses Angebot bis {day} an oder lehnen Sie es ab. Ablehnen kostet nichts.',
  'job-offer.applicant': 'Antragstellende Person',
  'job-offer.post': 'Die Stelle',
  'job-offer.fees': 'Wer was zahlt',
}
