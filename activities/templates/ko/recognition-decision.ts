// What does the paper on the recognition of a qualification say, in Korean?
import type { recognitionDecision as english } from '../en/recognition-decision.js'
import type { Words } from '../catalogue.js'

export const recognitionDecision: Words<typeof english> = {
  'recognition-decision.title': '자격 인정 결정서',
  'recognition-decision.subtitle': '{country}',
  'recognition-decision.intro':
    '이 문서는 여기 적힌 당국이 결정한 내용을 알려 드립니다. 결정 자체는 당국의 편지입니다.',
  'recognition-decision.decision': '결정',
  'recognition-decision.authority': '당국',
  'recognition-decision.qualification': '자격',
  'recognition-decision.reference': '비교한 직업(ISCO-08)',
  'recognition-decision.applied-on': '신청한 날',
  'recognition-decision.decided-on': '결정한 날',
  'recognition-decision.outcome': '결과',
  'recognition-decision.full': '자격이 모두 인정됩니다. 허가나 언어 시험도 필요한지는 이 결정으로 정해지지 않습니다.',
  'recognition-decision.partial': '자격이 일부 인정됩니다. 여기 적힌 차이를 보완하면 모두 인정됩니다.',
  'recognition-decision.refused': '자격이 인정되지 않습니다.',
  'recognition-decision.differences': '발견된 차이',
  'recognition-decision.missing': '없거나 다른 것:',
  'recognition-decision.differences-not-stated': '차이가 여기에 적혀 있지 않습니다. 당국의 편지에 있습니다.',
  'recognition-decision.measures': '보완하는 방법',
  'recognition-decision.measure': '방법',
  'recognition-decision.length': '기간',
  'recognition-decision.by': '마쳐야 하는 날',
  'recognition-decision.choose-one': '이 방법 가운데 하나면 됩니다. 선택은 귀하가 합니다.',
  'recognition-decision.measures-not-stated':
    '귀하가 어떤 방법을 쓸 수 있는지 여기서는 알 수 없습니다. 당국에 물어보십시오.',
  'recognition-decision.appeal': '동의하지 않으면',
  'recognition-decision.appeal-by': '{day}까지 이의를 신청할 수 있습니다. 신청할 곳: {authority}.',
  'recognition-decision.appeal-unknown':
    '언제까지 이의를 신청할 수 있는지 여기서는 알 수 없습니다. 당국의 편지에 있습니다. 기다리지 마십시오. 기간이 짧을 수 있습니다.',
  'recognition-outcome.full': '모두 인정',
  'recognition-outcome.partial': '일부 인정',
  'recognition-outcome.refused': '인정되지 않음',
  'recognition-measure.adaptation-course': '적응 과정',
  'recognition-measure.knowledge-test': '지식 시험',
  'recognition-measure.aptitude-test': '적성 시험',
  'recognition-measure.language-examination': '언어 시험',
  'recognition-measure.supervised-practice': '지도를 받는 실습',
}
