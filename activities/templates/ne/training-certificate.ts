// What does the training certificate say, in Nepali?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': 'तालिम प्रमाणपत्र',
  'training-certificate.certified':
    'यहाँ नाम लेखिएका व्यक्तिले {country}मा काम गर्नका लागि तालिम पूरा गरेको हामी प्रमाणित गर्छौँ।',
  'training-certificate.training': 'तालिम',
  'training-certificate.provider': 'तालिम दिने संस्था',
  'training-certificate.completed-on': 'पूरा भएको दिन',
  'training-certificate.hours': 'घण्टा',
  'training-certificate.attendance': 'उपस्थिति',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'पाठहरू',
}
