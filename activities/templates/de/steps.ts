// How does German put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'Quelle: {source}',
  'step.source-unchecked': 'Quelle: {source} *',
  'source.facts-of-the-case': 'Angaben des Falls',
  'source.arithmetic': 'Rechnung',
  'source.service-default': 'Vorgabe dieses Dienstes, von keiner Behörde festgelegt',
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
