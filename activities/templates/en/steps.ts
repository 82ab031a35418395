// How does English put a step of a decision: its source, what went in, what came out?

export const steps = {
  'step.source': 'Source: {source}',
  'step.source-secondary': 'Source: {source} (a text about the law, not the law itself)',
  'step.not-confirmed': 'Not confirmed yet *',
  'step.not-confirmed-of': '{source}; not confirmed yet *',
  'step.not-confirmed-note':
    '* Nobody has compared this step with the law yet. Ask the office that handles your case before you rely on it.',
  'source.facts-of-the-case': 'facts of the case',
  'source.arithmetic': 'arithmetic',
  'source.service-default': 'default of this service, set by no authority',
  'source.supplied': 'figure given by the office that handles the case',
  'source.institution-asked': 'the institution that was asked for the periods',
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
