// What does Filipino bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { filipino as words } from './catalogue.js'

export const filipino: Language = {
  code: 'fil',
  direction: 'ltr',
  review: 'none',
  words,
}
