// How does Nepali put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'स्रोत: {source}',
  'step.source-secondary': 'स्रोत: {source} (कानुनबारे लेखिएको पाठ, कानुन आफैँ होइन)',
  'step.not-confirmed': 'अझै पुष्टि भएको छैन *',
  'step.not-confirmed-of': '{source}; अझै पुष्टि भएको छैन *',
  'step.not-confirmed-note':
    '* यो चरण अहिलेसम्म कसैले कानुनसँग भिडाएको छैन। यसमा भर पर्नुअघि तपाईंको फाइल हेर्ने कार्यालयलाई सोध्नुहोस्।',
  'source.facts-of-the-case': 'यस फाइलका तथ्य',
  'source.arithmetic': 'गणितीय हिसाब',
  'source.service-default': 'यस सेवाको आफ्नै मान, कुनै निकायले तोकेको होइन',
  'source.supplied': 'फाइल हेर्ने कार्यालयले दिएको अङ्क',
  'source.institution-asked': 'अवधिबारे सोधिएको संस्था',
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
