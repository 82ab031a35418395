// What does Filipino bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'

export const filipino: Language = {
  code: 'fil',
  direction: 'ltr',
  review: 'none',
  words: catalogueOf(parts),
}
