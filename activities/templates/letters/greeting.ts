// How does a letter address its reader?
import type { LetterContext } from '../letter.js'

/** The person by the given name; everybody else without a name. */
export const greeting = ({ person, say }: LetterContext): string =>
  person ? say('frame.dear-person', { name: person.givenName }) : say('frame.dear-colleague')
