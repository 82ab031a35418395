// How does Korean name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': '근로자는 내지 않음',
  'rule.worker-pays-at-most': '근로자가 내는 최대 금액',
  'rule.cost-never-legitimate': '절대 받을 수 없는 비용',
  'rule.deposit-cash': '현금 보증금',
  'rule.deposit-guarantee': '보증금의 은행 보증',
  'rule.deposit-top-up': '보증금 다시 채우기',
  'rule.deposit-tier-lowered': '보증금 등급 낮춤',
  'rule.deposit-final-return': '보증금 최종 반환',
  'rule.deposit-carried-forward': '보증금 이월',
  'rule.deposit-release': '보증금 해제',
  'rule.periods-converted': '가입기간 환산',
  'rule.dated-periods-counted': '날짜가 있는 가입기간 계산',
  'rule.periods-before-contingency': '급여 사유 발생 전의 가입기간',
  'rule.overlaps-resolved': '겹친 기간 정리',
  'rule.voluntary-displaced': '임의가입 기간 제외',
  'rule.aggregation': '가입기간 합산',
  'rule.short-period': '짧은 기간',
  'rule.exclusive-last-state': '마지막 나라 단독 지급',
  'rule.ratio': '비율',
  'rule.maximum-duration': '최대 기간',
  'rule.pro-rata': '기간 비례',
  'rule.different-dates': '서로 다른 날짜',
  'rule.amount-due': '지급할 금액',
  'rule.supplement': '추가액',
  'rule.rounding': '끝수 처리',
  'rule.total': '합계',
  'rule.undecided-overlap': '정해지지 않은 겹침',
  'rule.days-without-week': '주로 묶을 수 없는 날',
}
