// How does an Arabic paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': 'صاحب الوثيقة',
  'holder.name': 'الاسم',
  'holder.birth-date': 'تاريخ الميلاد',
  'holder.nationality': 'الجنسية',
  'holder.passport': 'رقم جواز السفر',
  'agency-holder.agency': 'الوكالة',
  'agency-holder.number': 'الرقم',
}
