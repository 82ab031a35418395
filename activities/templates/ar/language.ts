// What does Arabic bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'

export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  review: 'none',
  words: catalogueOf(parts),
}
