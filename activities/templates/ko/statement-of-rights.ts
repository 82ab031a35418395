// What does the statement of social-security rights say, in Korean?
import type { statementOfRights as english } from '../en/statement-of-rights.js'
import type { Words } from '../catalogue.js'

export const statementOfRights: Words<typeof english> = {
  'statement-of-rights.title': '권리 명세서',
  'statement-of-rights.subtitle': '{country} 근무의 사회보장',
  'statement-of-rights.stay': '체류와 보험',
  'statement-of-rights.country': '나라',
  'statement-of-rights.arrived-on': '도착한 날',
  'statement-of-rights.left-on': '떠난 날',
  'statement-of-rights.months-on-site': '현지에 있던 개월 수',
  'statement-of-rights.months-insured': '가입한 개월 수',
  'statement-of-rights.months-as-expected': '{months} (예상대로임: 해외 제도가 귀하에게 적용되지 않음)',
  'statement-of-rights.months-differ': '{months} (체류 기간과 다름, 확인 중)',
  'statement-of-rights.contributions-paid': '낸 보험료',
  'statement-of-rights.claims': '청구할 수 있는 것',
  'statement-of-rights.nothing-notified': '통보된 가입기간이 없습니다. 반환할 보험료가 없습니다.',
  'statement-of-rights.no-refund':
    '보험료를 반환받을 권리가 없습니다. 가입기간은 기록에 남으며 연금에 인정될 수 있습니다.',
  'statement-of-rights.refund-right': '반환받을 권리',
  'statement-of-rights.refund-yes': '있음: {basis}',
  'statement-of-rights.interest': '이자',
  'statement-of-rights.interest-unknown': '알 수 없음: 기관이 지급할 때 더함',
  'statement-of-rights.right': '권리',
  'statement-of-rights.amount': '금액',
  'statement-of-rights.until-when': '언제까지',
  'statement-of-rights.refund': '보험료 반환',
  'statement-of-rights.last-day': '마지막 날 {day}, 그 뒤에는 권리가 없어짐',
  'statement-of-rights.guarantee': '출국만기보험금',
  'statement-of-rights.return-cost': '귀국비용보험금',
  'statement-of-rights.ask-insurer': '여기서 계산하지 않음: 보험회사에 물어보십시오',
  'statement-of-rights.before-dormant': '{day} 전까지. 그 뒤에는 휴면보험금으로 넘어가며, 신청해야만 지급됨',
  'statement-of-rights.amount-unknown': '알 수 없음',
  'statement-of-rights.total': '오늘까지 알려진 합계',
  'statement-of-rights.explanation': '이 숫자가 나온 과정',
  'statement-of-rights.explained':
    '각 단계에는 규칙, 들어간 것, 나온 것, 그리고 확인된 경우 규칙이 적힌 곳이 적혀 있습니다.',
  'statement-of-rights.step': '{number, number}. {rule}',
  'no-guarantee.departure-guarantee-not-yet-earned': '없음: 고용주와 일한 기간이 충분하지 않음',
  'no-guarantee.departure-guarantee-lost-by-desertion': '없음: 근무지 이탈 후에는 고용주가 받음',
}
