// What does the training certificate say, in Korean?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': '교육 수료증',
  'training-certificate.certified': '여기 적힌 사람이 {country} 근무를 위한 교육을 마쳤음을 증명합니다.',
  'training-certificate.training': '교육',
  'training-certificate.provider': '교육 기관',
  'training-certificate.completed-on': '수료일',
  'training-certificate.hours': '시간',
  'training-certificate.attendance': '출석률',
  'training-certificate.percent': '{percent, number}%',
  'training-certificate.modules': '과목',
}
