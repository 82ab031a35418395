// Which words stand in several of the papers, in German: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': 'Land',
  'paper.employer': 'Arbeitgeber',
  'paper.occupation': 'Beruf (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'Träger',
  'paper.marked': '{text} *',
  'paper.from': 'Von',
  'paper.until': 'Bis',
  'paper.last-day': 'Letzter Tag',
  'paper.no-last-day': 'kein letzter Tag',
  'paper.open': 'offen',
  'paper.from-to': '{from} bis {until}',
  'paper.unchecked': 'Was mit * markiert ist, wurde noch nicht mit dem Originaltext verglichen.',
}
