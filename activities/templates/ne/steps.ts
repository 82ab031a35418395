// How does Nepali put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'स्रोत: {source}',
  'step.source-unchecked': 'स्रोत: {source} *',
  'source.facts-of-the-case': 'यस फाइलका तथ्य',
  'source.arithmetic': 'गणितीय हिसाब',
  'source.service-default': 'यस सेवाको आफ्नै मान, कुनै निकायले तोकेको होइन',
  'step.from': 'आधार: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'नतिजा: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} देखि {to} सम्म',
  'step.no-time': 'समय छैन',
  'step.stretch': '{what}, {from} देखि {to} सम्म',
  'step.days': '{count, plural, other {{from} देखि {to} सम्म: # दिन}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
