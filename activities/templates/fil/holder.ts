// How does a Filipino paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': 'May hawak',
  'holder.name': 'Pangalan',
  'holder.birth-date': 'Petsa ng kapanganakan',
  'holder.nationality': 'Pagkamamamayan',
  'holder.passport': 'Numero ng pasaporte',
  'agency-holder.agency': 'Ahensiya',
  'agency-holder.number': 'Numero',
}
