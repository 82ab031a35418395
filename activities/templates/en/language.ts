// What does English bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { english as words } from './catalogue.js'

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  review: 'native',
  words,
}
