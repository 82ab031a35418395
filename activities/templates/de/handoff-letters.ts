// What do the letters to an organisation without a web door say, in German? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': 'Anfrage: {kind}',
  'handoff-reminded.subject': 'Erinnerung: {kind}',
  'handoff-requested.lead': '{request}.',
  'handoff-reminded.again': 'Wir haben schon einmal gefragt und noch keine Antwort erhalten.',
  'handoff-requested.number': 'Anfrage',
  'handoff-requested.due': 'Antwort bis',
  'handoff-requested.next':
    'Antworten Sie mit: sojourn handoff answer {handoff}. Die Stelle, die dies geschickt hat, kann eine Antwort auf Papier für Sie eintragen.',
  'handoff-requested.next-call':
    'Antworten Sie mit: sojourn handoff answer {handoff}, oder mit einem Aufruf an {address}. Die Stelle, die dies geschickt hat, kann eine Antwort auf Papier für Sie eintragen.',
  'handoff-withdrawn.subject': 'Zurückgezogen: {kind}',
  'handoff-withdrawn.lead':
    'Eine Antwort auf die Anfrage unten wird nicht mehr gebraucht. Bitte arbeiten Sie nicht weiter daran.',
}
