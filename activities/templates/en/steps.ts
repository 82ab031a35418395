// How does English put a step of a decision: its source, what went in, what came out?

export const steps = {
  'step.source': 'Source: {source}',
  'step.source-unchecked': 'Source: {source} *',
  'source.facts-of-the-case': 'facts of the case',
  'source.arithmetic': 'arithmetic',
  'source.service-default': 'default of this service, set by no authority',
  'step.from': 'From: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'Result: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} to {to}',
  'step.no-time': 'no time',
  'step.stretch': '{what}, {from} to {to}',
  'step.days': '{count, plural, one {{from} to {to}: # day} other {{from} to {to}: # days}}',
  'join.words': ', ',
  'join.clauses': '; ',
} as const
