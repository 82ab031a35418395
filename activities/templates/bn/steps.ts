// How does Bengali put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'উৎস: {source}',
  'step.source-unchecked': 'উৎস: {source} *',
  'source.facts-of-the-case': 'এই কেসের তথ্য',
  'source.arithmetic': 'গাণিতিক হিসাব',
  'source.service-default': 'এই সেবার নিজস্ব মান, কোনো কর্তৃপক্ষ নির্ধারণ করেনি',
  'step.from': 'যা থেকে: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'ফল: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} থেকে {to}',
  'step.no-time': 'কোনো সময় নেই',
  'step.stretch': '{what}, {from} থেকে {to}',
  'step.days': '{count, plural, other {{from} থেকে {to}: # দিন}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
