// How does an Nepali paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': 'धारक',
  'holder.name': 'नाम',
  'holder.birth-date': 'जन्म मिति',
  'holder.nationality': 'राष्ट्रियता',
  'holder.passport': 'राहदानी नम्बर',
  'agency-holder.agency': 'एजेन्सी',
  'agency-holder.number': 'नम्बर',
}
