// What do papers and letters say around their content, in German?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': 'MUSTER',
  'frame.demonstration-letter': 'MUSTER: Dies ist kein echter Fall',
  'frame.draft': 'ENTWURF',
  'frame.issuer': 'Dienst für Arbeitsmigration',
  'frame.number': 'Dokumentnummer',
  'frame.date': 'Ausstellungsdatum',
  'frame.case': 'Fall',
  'frame.page': 'Seite {page, number} von {pages, number}',
  'frame.check':
    'Um dieses Papier zu prüfen, scannen Sie den Code oder fragen Sie die ausstellende Stelle nach Dokument {number} und vergleichen Sie den SHA-256 der Datei und den Fingerabdruck unten.',
  'frame.code': 'Scannen, um dieses Papier zu prüfen',
  'frame.fingerprint': 'Fingerabdruck des Inhalts',
  'frame.unreviewed':
    'Der Text auf {language} ist eine Übersetzung, die niemand überprüft hat. Wo die Texte voneinander abweichen, gilt der englische Text.',
  'frame.help':
    'Unsere Hilfe ist kostenlos. Niemand darf Geld von Ihnen verlangen, damit dieser Brief beantwortet wird.',
  'frame.dear-person': 'Guten Tag {name},',
  'frame.dear-colleague': 'Liebe Kollegin, lieber Kollege,',
  'frame.dear-family': 'Liebe Familie,',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{weekday}, {day}',
  'count.months': '{count, plural, one {# Monat} other {# Monate}}',
  'count.days': '{count, plural, one {# Tag} other {# Tage}}',
  'count.years': '{count, plural, one {# Jahr} other {# Jahre}}',
  'word.yes': 'Ja',
  'word.no': 'Nein',
  'word.not-stated': 'nicht angegeben',
  'word.not-known': 'nicht bekannt',
  'word.none': 'keine',
  'count.weeks': '{count, plural, one {# Woche} other {# Wochen}}',
  'count.quarters': '{count, plural, one {# Quartal} other {# Quartale}}',
}
