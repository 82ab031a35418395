// How does Korean put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': '출처: {source}',
  'step.source-secondary': '출처: {source} (법률에 관한 글이며 법률 자체가 아님)',
  'step.not-confirmed': '아직 확인되지 않음 *',
  'step.not-confirmed-of': '{source}; 아직 확인되지 않음 *',
  'step.not-confirmed-note':
    '* 이 단계는 아직 아무도 법률과 비교하지 않았습니다. 이 내용에 의지하기 전에 귀하의 사례를 담당하는 사무소에 문의하십시오.',
  'source.facts-of-the-case': '사례의 사실',
  'source.arithmetic': '산술 계산',
  'source.service-default': '이 기관의 기본값, 어떤 당국도 정하지 않음',
  'source.supplied': '사례를 담당하는 사무소가 제공한 수치',
  'source.institution-asked': '가입 기간을 문의한 기관',
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
