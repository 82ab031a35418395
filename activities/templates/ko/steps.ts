// How does Korean put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': '출처: {source}',
  'step.source-unchecked': '출처: {source} *',
  'source.facts-of-the-case': '사례의 사실',
  'source.arithmetic': '산술 계산',
  'source.service-default': '이 기관의 기본값, 어떤 당국도 정하지 않음',
  'step.from': '들어간 것: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': '결과: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from}부터 {to}까지',
  'step.no-time': '기간 없음',
  'step.stretch': '{what}, {from}부터 {to}까지',
  'step.days': '{count, plural, other {{from}부터 {to}까지: #일}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
