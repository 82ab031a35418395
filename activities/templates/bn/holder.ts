// How does an Bengali paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': 'যার নামে',
  'holder.name': 'নাম',
  'holder.birth-date': 'জন্ম তারিখ',
  'holder.nationality': 'জাতীয়তা',
  'holder.passport': 'পাসপোর্ট নম্বর',
  'agency-holder.agency': 'এজেন্সি',
  'agency-holder.number': 'নম্বর',
}
