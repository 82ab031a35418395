// How does Korean name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': '대한민국',
  'country.PH': '필리핀',
  'payer.worker': '귀하',
  'payer.employer': '고용주',
  'payer.agency': '업체',
  'payer.state': '국가',
  'payer.unknown': '알 수 없음',
  'basis.nationality': '근로자의 국적',
  'basis.visa-class': '비자 종류',
  'basis.agreement': '두 나라 사이의 협정',
  'basis.reciprocity': '두 나라 사이의 동등한 대우',
  'advice.compare-before-claiming':
    '청구하기 전에 비교하십시오. 반환을 받으면 보험료를 지금 받고 가입기간은 끝납니다. 그 기간은 더는 연금에 인정되지 않습니다. 가입기간을 유지하는 사람은 여기 적힌 마지막 날까지 청구할 수 있습니다.',
  'advice.claim-before-deadline':
    '여기 적힌 날 전에 출국만기보험금을 청구하십시오. 청구하지 않은 돈은 그 뒤 휴면보험금으로 넘어가며, 신청해야만 지급됩니다.',
  'advice.nothing-to-claim': '청구할 보험료와 출국만기보험금이 없습니다.',
  'right.contributions': '보험료 반환',
  'right.departure-guarantee': '출국만기보험금',
}
