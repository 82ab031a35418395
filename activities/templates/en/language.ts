// What does English bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { english as words } from './catalogue.js'
import { inCountry } from './countries.js'

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  review: 'native',
  words,
  inCountry,
}
