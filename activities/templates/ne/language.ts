// What does Nepali bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'

export const nepali: Language = {
  code: 'ne',
  direction: 'ltr',
  review: 'none',
  words: catalogueOf(parts),
}
