// What does Bengali bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'

export const bengali: Language = {
  code: 'bn',
  direction: 'ltr',
  review: 'none',
  words: catalogueOf(parts),
}
