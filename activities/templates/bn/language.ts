// What does Bengali bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { bengali as words } from './catalogue.js'

export const bengali: Language = {
  code: 'bn',
  direction: 'ltr',
  review: 'none',
  words,
}
