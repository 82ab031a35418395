// How does German name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': 'Republik Korea',
  'country.PH': 'Philippinen',
  'payer.worker': 'Sie',
  'payer.employer': 'Arbeitgeber',
  'payer.agency': 'Agentur',
  'payer.state': 'Staat',
  'payer.unknown': 'nicht bekannt',
  'basis.nationality': 'Staatsangehörigkeit der Arbeitskraft',
  'basis.visa-class': 'Klasse des Visums',
  'basis.agreement': 'Abkommen zwischen den beiden Ländern',
  'basis.reciprocity': 'Gleichbehandlung zwischen den beiden Ländern',
  'advice.compare-before-claiming':
    'Vergleichen Sie vor dem Antrag. Eine Erstattung zahlt die Beiträge jetzt aus und beendet die Versicherungszeiten: Sie können dann nicht mehr für eine Rente zählen. Wer die Zeiten behält, kann noch bis zum hier genannten letzten Tag die Erstattung beantragen.',
  'advice.claim-before-deadline':
    'Beantragen Sie die Ausreisegarantie vor dem hier genannten Tag. Nicht abgeholtes Geld geht danach an einen Fonds, der es nur auf Antrag zahlt.',
  'advice.nothing-to-claim': 'Es gibt keine Beiträge zu beantragen und keine Ausreisegarantie.',
  'right.contributions': 'die Erstattung Ihrer Beiträge',
  'right.departure-guarantee': 'die Ausreisegarantie',
}
