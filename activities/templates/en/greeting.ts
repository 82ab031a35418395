// How does an English letter address its reader?
import type { LetterContext } from '../language.js'

/** The person by the given name; everybody else without a name. */
export const greeting = ({ person }: LetterContext): string =>
  person ? `Dear ${person.givenName},` : 'Dear colleague,'
