// What does the training certificate say, in English?

export const trainingCertificate = {
  'training-certificate.title': 'Training Certificate',
  'training-certificate.certified':
    'We certify that the person named here has completed the training for work in {country}.',
  'training-certificate.training': 'Training',
  'training-certificate.provider': 'Provider',
  'training-certificate.completed-on': 'Completed on',
  'training-certificate.hours': 'Hours',
  'training-certificate.attendance': 'Attendance',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'Modules',
} as const
