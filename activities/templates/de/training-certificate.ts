// What does the training certificate say, in German?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': 'Schulungszeugnis',
  'training-certificate.certified':
    'Wir bescheinigen, dass die hier genannte Person die Schulung für die Arbeit in {country} abgeschlossen hat.',
  'training-certificate.training': 'Schulung',
  'training-certificate.provider': 'Anbieter',
  'training-certificate.completed-on': 'Abgeschlossen am',
  'training-certificate.hours': 'Stunden',
  'training-certificate.attendance': 'Anwesenheit',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'Module',
}
