// How does a letter that speaks of a paper say which paper that is and how the reader gets it?
import type { MessageKey } from '../catalogue.js'
import type { Say } from '../say.js'
import { line, type Line } from './letter-lines.js'

/** The paper by the title printed on it and its number; no line where the number is not known. */
export const paperLine = (say: Say, title: MessageKey, number: string | null | undefined): Line[] =>
  line(say, 'label.document', number && say('paper-ready.named', { title: say(title), number }))

/** How the reader gets the paper. HAZARD: mail is not private, so that no paper is ever attached to a letter. */
export const howToGetIt = (say: Say): string => say('paper-ready.how')

/** What to do next, and where to ask for the paper: an SMS says no more than that. */
export const nextWithPaper = (say: Say, next: string): string => `${next} ${say('paper-ready.ask')}`
