// How does an English paper name the person or the agency it is about?

export const holder = {
  'holder.heading': 'Holder',
  'holder.name': 'Name',
  'holder.birth-date': 'Date of birth',
  'holder.nationality': 'Nationality',
  'holder.passport': 'Passport number',
  'agency-holder.agency': 'Agency',
  'agency-holder.number': 'Number',
} as const
