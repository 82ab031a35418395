// What does the referral to a medical examination say, in Korean?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': '건강검진 의뢰서',
  'medical-referral.subtitle': '{country} 근무용',
  'medical-referral.request':
    '검진 기관께: 여기 적힌 사람을 검진하고, 여기 적힌 일에 적합, 부적합 또는 보류인지 알려 주십시오.',
  'medical-referral.again': '이것은 {attempt, number}번째 검진입니다. 이전 결과: {result}.',
  'medical-referral.examination': '검진',
  'medical-referral.centre': '검진 기관',
  'medical-referral.by': '검진 기한',
  'medical-referral.not-before': '이 날 이후',
  'medical-referral.work': '해외 근무',
  'medical-referral.sector': '업종',
  'medical-referral.cost': '검진 비용',
  'medical-referral.paid-by': '내는 쪽',
  'medical-referral.at-most': '근로자에게 요구할 수 있는 돈은 최대 {amount}입니다.',
  'medical-referral.no-limit':
    '근로자에게 얼마를 요구할 수 있는지 알 수 없습니다. 돈을 받기 전에 저희에게 물어보십시오.',
  'medical-referral.nothing': '근로자는 아무것도 내지 않습니다.',
  'medical-referral.payer-not-known': '누가 내는지 알 수 없습니다. 돈을 받기 전에 저희에게 물어보십시오.',
  'medical-referral.report': '저희에게 알려 줄 것',
  'medical-referral.result': '결과',
  'medical-referral.result-values': '적합, 부적합 또는 보류(다시 검진)',
  'medical-referral.examined-on': '검진한 날',
  'medical-referral.valid-until': '결과가 유효한 마지막 날',
  'medical-referral.no-findings':
    '그 밖의 것은 보내지 마십시오. 소견, 진단, 검사 결과는 필요하지 않습니다. 그것은 귀 기관과 본인 사이에만 남습니다.',
  'medical-referral.bring': '본인께: 이 문서와 여권을 가지고 가십시오.',
  'medical-referral.ask': '검진 기관에 결과를 설명해 달라고 할 수 있습니다.',
  'medical-result.fit': '적합',
  'medical-result.unfit': '부적합',
  'medical-result.held': '보류, 다시 검진',
}
