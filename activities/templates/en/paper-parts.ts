// Which words stand in several of the papers, in English: dates, organisations, rules, what nobody has checked?

export const paperParts = {
  'paper.country': 'Country',
  'paper.employer': 'Employer',
  'paper.occupation': 'Occupation (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'Institution',
  'paper.marked': '{text} *',
  'paper.from': 'From',
  'paper.until': 'Until',
  'paper.last-day': 'Last day',
  'paper.no-last-day': 'no last day',
  'paper.open': 'open',
  'paper.from-to': '{from} to {until}',
  'paper.unchecked': 'What is marked * has not been checked against the original text yet.',
} as const
