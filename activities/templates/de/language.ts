// What does German bring along to write Sojourn's papers and letters?
import { catalogueOf } from '../catalogue.js'
import type { Language } from '../language.js'
import * as parts from './catalogue.js'
import { inCountry } from './countries.js'

export const german: Language = {
  code: 'de',
  direction: 'ltr',
  review: 'none',
  words: catalogueOf(parts),
  inCountry,
}
