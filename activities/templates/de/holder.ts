// How does a German paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': 'Inhaberin oder Inhaber',
  'holder.name': 'Name',
  'holder.birth-date': 'Geburtsdatum',
  'holder.nationality': 'Staatsangehörigkeit',
  'holder.passport': 'Passnummer',
  'agency-holder.agency': 'Agentur',
  'agency-holder.number': 'Nummer',
}
