// What does Arabic bring along to write Sojourn's papers and letters?
import type { Language } from '../language.js'
import { arabic as words } from './catalogue.js'

export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  review: 'none',
  words,
}
