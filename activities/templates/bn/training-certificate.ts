// What does the training certificate say, in Bengali?
import type { trainingCertificate as english } from '../en/training-certificate.js'
import type { Words } from '../catalogue.js'

export const trainingCertificate: Words<typeof english> = {
  'training-certificate.title': 'প্রশিক্ষণ সনদ',
  'training-certificate.certified':
    'আমরা প্রত্যয়ন করছি যে এখানে নাম থাকা ব্যক্তি কাজের প্রশিক্ষণ শেষ করেছেন। কাজের দেশ: {country}।',
  'training-certificate.training': 'প্রশিক্ষণ',
  'training-certificate.provider': 'প্রশিক্ষণ প্রতিষ্ঠান',
  'training-certificate.completed-on': 'শেষ করার তারিখ',
  'training-certificate.hours': 'ঘণ্টা',
  'training-certificate.attendance': 'উপস্থিতি',
  'training-certificate.percent': '{percent, number} %',
  'training-certificate.modules': 'বিষয়সমূহ',
}
