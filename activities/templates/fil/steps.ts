// How does Filipino put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'Pinagmulan: {source}',
  'step.source-unchecked': 'Pinagmulan: {source} *',
  'source.facts-of-the-case': 'mga datos ng kaso',
  'source.arithmetic': 'aritmetika',
  'source.service-default': 'sariling takda ng serbisyong ito, walang awtoridad na nagtakda',
  'step.from': 'Mula sa: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'Resulta: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} hanggang {to}',
  'step.no-time': 'walang panahon',
  'step.stretch': '{what}, {from} hanggang {to}',
  'step.days': '{count, plural, other {{from} hanggang {to}: # araw}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
