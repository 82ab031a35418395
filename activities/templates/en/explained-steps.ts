// How does English put a step of a decision: its source, what went in, what came out?

export const explainedSteps = {
  'step.source': 'Source: {source}',
  'step.source-unchecked': 'Source: {source} *',
  'step.from': 'From: {inputs}',
  'step.result': 'Result: {result}',
  'step.input': '{name} = {value}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} to {to}',
  'step.yes': 'yes',
  'step.no': 'no',
  'step.no-time': 'no time',
} as const
