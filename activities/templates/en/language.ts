// What does English bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'
import { inCountry } from './countries.js'

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  review: 'native',
  words: catalogueOf(parts),
  inCountry,
}
