// What does the training certificate say, in Arabic?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': 'شهادة تدريب',
  'training-certificate.certified': 'نشهد أن الشخص المذكور هنا أكمل التدريب للعمل في {country}.',
  'training-certificate.training': 'التدريب',
  'training-certificate.provider': 'جهة التدريب',
  'training-certificate.completed-on': 'تاريخ الإكمال',
  'training-certificate.hours': 'الساعات',
  'training-certificate.attendance': 'الحضور',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'الوحدات',
}
