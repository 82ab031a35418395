// What does the calculation of benefits from periods in several states say, in Korean?
import type { totalizationCalculation as english } from '../en/totalization-calculation.js'
import type { Words } from '../catalogue.js'

export const totalizationCalculation: Words<typeof english> = {
  'totalization-calculation.title': '여러 나라의 급여 계산서',
  'totalization-calculation.subtitle': '{branch}, 근거: {instrument}',
  'totalization-calculation.intro':
    '이 문서는 각 나라의 몫이 어떻게 나오는지 보여 줍니다. 기관이 통보한 내용으로 계산한 것입니다. 각 기관은 자신의 급여를 스스로 결정합니다.',
  'totalization-calculation.advice':
    '조약의 조건을 읽지 못했습니다. 이 계산은 기관을 위한 참고 자료이며 아무것도 약속하지 않습니다.',
  'totalization-calculation.claim': '청구',
  'totalization-calculation.instrument': '근거 협정',
  'totalization-calculation.branch': '분야',
  'totalization-calculation.contingency': '급여 사유가 생긴 날',
  'totalization-calculation.record': '기록의 판',
  'totalization-calculation.all-periods': '모든 나라의 가입기간',
  'totalization-calculation.without': '통보하지 않은 나라: {countries}. 그 가입기간은 이 계산에 들어 있지 않습니다.',
  'totalization-calculation.periods': '가입기간과 권리',
  'totalization-calculation.state': '나라',
  'totalization-calculation.own-periods': '자국 가입기간',
  'totalization-calculation.right': '권리',
  'totalization-calculation.share': '비율',
  'totalization-calculation.amounts': '금액',
  'totalization-calculation.pro-rata': '이론상 금액의 몫',
  'totalization-calculation.independent': '자국 법만 적용',
  'totalization-calculation.supplement': '추가액',
  'totalization-calculation.due': '지급액',
  'totalization-calculation.why': '이유',
  'totalization-calculation.benefit-of': '{country}의 급여',
  'totalization-calculation.total': '합계',
  'totalization-calculation.total-of': '모든 나라의 합계',
  'totalization-calculation.steps': '단계별 계산',
  'totalization-calculation.steps-intro':
    '각 단계에는 규칙, 들어간 것, 나온 것, 그리고 확인된 경우 규칙이 적힌 곳이 적혀 있습니다.',
  'totalization-calculation.step-title': '{number}. {rule}',
  'totalization-calculation.in': '들어간 것: {inputs}',
  'totalization-calculation.out': '나온 것: {result}',
  'totalization-calculation.input': '{name}: {value}',
  'totalization-calculation.no-input': '없음',
  'totalization-calculation.appeal':
    '어느 나라의 금액에 동의하지 않으면 그 나라의 기관에 결정을 재검토해 달라고 요청하십시오. 빠진 가입기간이 있으면 저희에게 알려 주십시오.',
  'entitlement.own': '자국 법만으로 생긴 권리',
  'entitlement.aggregated': '모든 가입기간을 합산하여 생긴 권리',
  'entitlement.none': '권리 없음',
  'benefit-basis.pro-rata': '이론상 금액의 몫',
  'benefit-basis.independent': '자국 법만 적용한 금액이 더 많음',
  'benefit-basis.short-period': '1년 미만이고 그것만으로는 권리가 없음: 지급하지 않음',
  'benefit-basis.exclusive': '조건을 갖춘 마지막 나라: 모든 가입기간을 자국 것으로 보고 지급함',
  'benefit-basis.not-entitled': '권리 없음: 지급하지 않음',
  'instrument.eu-883-2004': '규정(EC) 제883/2004호',
  'instrument.cets-78': '유럽 사회보장 협약(CETS 78)',
  'instrument.bilateral-pro-rata': '두 나라 사이의 조약',
}
