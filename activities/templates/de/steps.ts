// How does German put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'Quelle: {source}',
  'step.source-secondary': 'Quelle: {source} (ein Text über das Gesetz, nicht das Gesetz selbst)',
  'step.not-confirmed': 'Noch nicht bestätigt *',
  'step.not-confirmed-of': '{source}; noch nicht bestätigt *',
  'step.not-confirmed-note':
    '* Diesen Schritt hat noch niemand mit dem Gesetz verglichen. Fragen Sie die Stelle, die Ihren Fall bearbeitet, bevor Sie sich darauf verlassen.',
  'source.facts-of-the-case': 'Angaben des Falls',
  'source.arithmetic': 'Rechnung',
  'source.service-default': 'Vorgabe dieses Dienstes, von keiner Behörde festgelegt',
  'source.supplied': 'Angabe der Stelle, die den Fall bearbeitet',
  'source.institution-asked': 'die Einrichtung, die nach den Zeiten gefragt wurde',
  'step.from': 'Aus: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'Ergebnis: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} bis {to}',
  'step.no-time': 'keine Zeit',
  'step.stretch': '{what}, {from} bis {to}',
  'step.days': '{count, plural, one {{from} bis {to}: # Tag} other {{from} bis {to}: # Tage}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
