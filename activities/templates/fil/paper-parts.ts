// Which words stand in several of the papers, in Filipino: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': 'Bansa',
  'paper.employer': 'Employer',
  'paper.occupation': 'Hanapbuhay (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'Institusyon',
  'paper.marked': '{text} *',
  'paper.from': 'Mula',
  'paper.until': 'Hanggang',
  'paper.last-day': 'Huling araw',
  'paper.no-last-day': 'walang huling araw',
  'paper.open': 'bukas',
  'paper.from-to': '{from} hanggang {until}',
  'paper.unchecked': 'Ang may markang * ay hindi pa naihahambing sa orihinal na teksto.',
}
