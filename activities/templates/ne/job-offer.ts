// What does the job offer say, in Nepali?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': 'रोजगारी प्रस्ताव',
  'job-offer.intro':
    'यो प्रमाणित कामदार मागबाट आएको विदेशको रोजगारीको प्रस्ताव हो। यो स्वीकार नभएसम्म र रोजगार करारमा सही नभएसम्म कोही पनि यसमा बाँधिँदैन।',
  'job-offer.answer-by': 'कृपया {day} सम्म यो प्रस्ताव स्वीकार गर्नुहोस् वा अस्वीकार गर्नुहोस्। अस्वीकार गर्दा केही तिर्नु पर्दैन।',
  'job-offer.applicant': 'निवेदक',
  'job-offer.post': 'पद',
  'job-offer.fees': 'कसले के तिर्छ',
}
