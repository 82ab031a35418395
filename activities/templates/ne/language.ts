// What does Nepali bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { nepali as words } from './catalogue.js'

export const nepali: Language = {
  code: 'ne',
  direction: 'ltr',
  review: 'none',
  words,
}
