// What do papers say of who bears which cost, in Korean?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': '비용',
  'fees.borne-by': '내는 쪽',
  'fees.you-pay': '귀하가 냄',
  'ceiling.payer-not-known': '누가 내는지 알 수 없음: 먼저 저희에게 물어보십시오',
  'ceiling.others': '귀하가 내는 돈은 0',
  'ceiling.not-known': '상한을 알 수 없음: 먼저 저희에게 물어보십시오',
  'ceiling.at-most': '최대 {amount}',
  'you-pay.nothing': '귀하가 내는 돈은 0입니다. 이 일자리 때문에 아무도 귀하에게 돈을 요구할 수 없습니다.',
  'you-pay.nothing-known': '알려진 바로는 귀하가 내는 돈은 0입니다.',
  'you-pay.lines': '귀하는 "{you}" 표시가 있는 항목만 냅니다.',
  'you-pay.at-most': '귀하는 "{you}" 표시가 있는 항목을 냅니다. 모두 합쳐 최대 {sums}입니다.',
  'you-pay.no-ceiling':
    '{count, plural, other {귀하의 비용 #건은 상한을 알 수 없습니다. 내기 전에 저희에게 물어보십시오.}}',
  'you-pay.payer-not-known':
    '{count, plural, other {비용 #건은 누가 내는지 아직 알 수 없습니다. 내기 전에 저희에게 물어보십시오.}}',
  'you-pay.no-other-payment': '아무도 귀하에게 다른 돈을 요구할 수 없습니다.',
  'you-pay.report': '더 많은 돈을 요구하는 것은 규칙 위반입니다. 발급 기관에 신고하십시오.',
}
