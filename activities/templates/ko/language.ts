// What does Korean bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { korean as words } from './catalogue.js'

export const korean: Language = {
  code: 'ko',
  direction: 'ltr',
  review: 'none',
  words,
}
