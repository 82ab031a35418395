// How does Filipino put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'Pinagmulan: {source}',
  'step.source-secondary': 'Pinagmulan: {source} (teksto tungkol sa batas, hindi ang batas mismo)',
  'step.not-confirmed': 'Hindi pa nakukumpirma *',
  'step.not-confirmed-of': '{source}; hindi pa nakukumpirma *',
  'step.not-confirmed-note':
    '* Wala pang nakapaghambing ng hakbang na ito sa batas. Magtanong sa opisinang humahawak ng iyong kaso bago ka umasa rito.',
  'source.facts-of-the-case': 'mga datos ng kaso',
  'source.arithmetic': 'aritmetika',
  'source.service-default': 'sariling takda ng serbisyong ito, walang awtoridad na nagtakda',
  'source.supplied': 'bilang na ibinigay ng opisinang humahawak ng kaso',
  'source.institution-asked': 'ang institusyong tinanong tungkol sa mga panahon',
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
