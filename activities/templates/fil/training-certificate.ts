// What does the training certificate say, in Filipino?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': 'Sertipiko ng Pagsasanay',
  'training-certificate.certified':
    'Pinatutunayan namin na natapos ng taong pinangalanan dito ang pagsasanay para sa trabaho sa {country}.',
  'training-certificate.training': 'Pagsasanay',
  'training-certificate.provider': 'Tagapagsanay',
  'training-certificate.completed-on': 'Natapos noong',
  'training-certificate.hours': 'Mga oras',
  'training-certificate.attendance': 'Pagdalo',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'Mga modyul',
}
