// What does the advice on refund or keep say, in Korean?
import type { refundAdvice as english } from '../en/refund-advice.js'
import type { Words } from '../catalogue.js'

export const refundAdvice: Words<typeof english> = {
  'refund-advice.title': '반환 또는 유지: 각각 귀하에게 뜻하는 것',
  'refund-advice.subtitle': '{country} 근무의 연금 보험료',
  'refund-advice.intro':
    '보험료를 지금 돌려받거나, 그대로 두고 가입기간을 유지할 수 있습니다. 돌려받으면 가입기간은 아주 없어집니다.',
  'refund-advice.no-refund': '보험료를 반환받을 권리가 없습니다. 가입기간은 기록에 남으며, 하실 일은 없습니다.',
  'refund-advice.your-periods': '귀하의 가입기간',
  'refund-advice.months': '가입한 개월 수',
  'refund-advice.left-on': '떠난 날',
  'refund-advice.both': '두 가지 선택',
  'refund-advice.claim': '반환을 청구함',
  'refund-advice.keep': '가입기간을 유지함',
  'refund-advice.you-get': '얻는 것',
  'refund-advice.you-lose': '잃는 것',
  'refund-advice.until': '언제까지',
  'refund-advice.afterwards': '그 뒤에는',
  'refund-advice.get-amount-and-interest': '{amount} 및 이자(이자 금액은 알 수 없음)',
  'refund-advice.lose-months': '{count, plural, other {가입기간 #개월, 되돌릴 수 없음}}',
  'refund-advice.count-totalization': '고국의 개월 수에 더해지는 개월 수',
  'refund-advice.count-totalization-unchecked':
    '저희가 아는 바로는 고국의 개월 수에 더해지는 개월 수. 협정은 확인하지 않았음',
  'refund-advice.count-abroad-only': '{country}에서만 인정되는 개월 수',
  'refund-advice.count-abroad-only-unchecked':
    '저희가 아는 바로는 {country}에서만 인정되는 개월 수. 협정은 확인하지 않았음',
  'refund-advice.count-unknown': '{country}의 개월 수. 고국에서 인정되는지 알 수 없음',
  'refund-advice.lose-nothing-enough': '없음: {country}에서 연금을 받기에 충분한 개월 수가 있음',
  'refund-advice.lose-nothing-yet':
    '{count, plural, other {마지막 날까지는 없음. {country}에서 연금을 받으려면 #개월이 더 필요함}}',
  'refund-advice.lose-nothing-unknown':
    '마지막 날까지는 없음. {country}에서 연금을 받으려면 몇 개월이 필요한지 알 수 없음',
  'refund-advice.after-claim': '되돌릴 수 없음',
  'refund-advice.after-keep': '마지막 날까지는 반환을 청구할 수 있음. 그 뒤에는 가입기간만 남음',
  'refund-advice.advice': '저희의 안내',
  'refund-advice.advice-keep': '가입기간을 유지하십시오.',
  'refund-advice.advice-claim': '반환을 청구하십시오.',
  'refund-advice.advice-compare': '선택을 미루십시오. 중요한 것을 아직 확인하지 않았습니다.',
  'refund-advice.advice-unknown': '선택을 미루십시오. 중요한 것을 알 수 없습니다.',
  'refund-advice.because': '이유:',
  'refund-advice.ask': '먼저 {organisation}에 이것을 물어보십시오:',
  'refund-advice.last-day': '마지막 날은 {day}이며, 그 뒤에는 반환받을 권리가 없어집니다',
  'refund-advice.steps': '이렇게 나온 과정',
  'refund-advice.choice': '선택은 귀하가 합니다. 귀하의 말 없이는 아무것도 신청하지 않습니다.',
  'refund-reason.nothing-to-claim': '반환받을 권리가 없음',
  'refund-reason.pension-right-already-earned': '일하는 나라에서 연금을 받기에 충분한 개월 수가 있음',
  'refund-reason.periods-add-up-at-home': '개월 수가 고국의 개월 수에 더해짐',
  'refund-reason.agreement-not-verified': '두 나라 사이의 협정을 확인하지 않았음',
  'refund-reason.periods-do-not-add-up-at-home': '개월 수가 고국의 개월 수에 더해지지 않음',
  'refund-reason.fewer-months-than-a-pension-needs': '일하는 나라에서 연금을 받는 데 필요한 것보다 개월 수가 적음',
  'refund-reason.qualifying-period-not-known': '일하는 나라에서 연금을 받으려면 몇 개월이 필요한지 알 수 없음',
  'refund-reason.qualifying-period-not-verified': '일하는 나라에서 연금을 받으려면 몇 개월이 필요한지 확인하지 않았음',
  'refund-reason.agreement-not-known': '두 나라 사이에 협정이 있는지 알 수 없음',
  'refund-question.agreement-with-origin':
    '두 나라 사이에 연금에 관한 협정이 있습니까? 그 협정은 가입기간을 합산합니까?',
  'refund-question.terms-of-the-agreement': '협정은 어떤 조건으로 가입기간을 합산합니까?',
  'refund-question.qualifying-period': '일하는 나라에서 연금을 받으려면 몇 개월이 필요합니까?',
}
