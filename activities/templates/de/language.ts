// What does German bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { german as words } from './catalogue.js'
import { inCountry } from './countries.js'

export const german: Language = {
  code: 'de',
  direction: 'ltr',
  review: 'none',
  words,
  inCountry,
}
