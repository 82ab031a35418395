// What does the fee disclosure say, in Korean?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': '비용 안내서',
  'fee-disclosure.intro':
    '무엇이든 동의하기 전에 읽어 보십시오. 규칙에 나오는 이 모집의 모든 비용과, 그 비용을 누가 내는지 적혀 있습니다.',
  'fee-disclosure.sum-nothing': '여기 적힌 것에 대해 귀하는 아무것도 내지 않습니다.',
  'fee-disclosure.sum-at-most': '여기 적힌 모든 것을 합쳐 귀하에게 요구할 수 있는 돈은 최대 {amounts}입니다.',
  'fee-disclosure.sum-at-most-known':
    '귀하가 내고 한도가 알려진 비용을 합쳐 귀하에게 요구할 수 있는 돈은 최대 {amounts}입니다.',
  'fee-disclosure.sum-no-limit': '귀하는 비용의 일부를 냅니다. 최대 얼마인지는 알려지지 않았습니다.',
  'fee-disclosure.sum-more':
    '{count, plural, other {비용 #건은 한도를 알 수 없습니다. 내기 전에 저희에게 물어보십시오.}}',
  'fee-disclosure.sum-unknown':
    '{count, plural, other {비용 #건은 누가 내는지 알 수 없습니다. 내기 전에 저희에게 물어보십시오.}}',
  'fee-disclosure.costs': '비용과 비용을 내는 쪽',
  'fee-disclosure.cost': '비용',
  'fee-disclosure.class': '비용의 종류',
  'fee-disclosure.paid-by': '내는 쪽',
  'fee-disclosure.you-pay': '귀하가 내는 돈',
  'fee-disclosure.nothing': '없음',
  'fee-disclosure.at-most': '최대 {amount}',
  'fee-disclosure.limit-not-known': '한도를 알 수 없음',
  'fee-disclosure.payer-not-known': '알 수 없음',
  'fee-disclosure.protection': '자신을 보호하는 방법',
  'fee-disclosure.receipt': '돈을 낼 때마다 영수증을 받아 보관하십시오.',
  'fee-disclosure.never': '누구도 이 문서에 적힌 것보다 많은 돈을 요구하거나 여권을 담보로 잡을 수 없습니다.',
  'fee-disclosure.tell-us': '누가 더 많은 돈을 요구하면 알려 주십시오. 비용이 들지 않습니다.',
  'fee-disclosure.yardstick':
    '비용의 종류는 국제노동기구의 채용 수수료 및 관련 비용의 정의(2019)에 따릅니다. 이 정의에 따르면 그 어느 것도 근로자에게 물려서는 안 됩니다.',
  'fee-class.recruitment-fee': '채용 수수료',
  'fee-class.medical': '의료 비용',
  'fee-class.insurance': '보험',
  'fee-class.skills-test': '기능 또는 자격 시험',
  'fee-class.training': '교육과 오리엔테이션',
  'fee-class.equipment': '장비',
  'fee-class.travel-and-lodging': '교통과 숙박',
  'fee-class.administrative': '행정 비용',
  'fee-class.illegitimate': '절대 허용되지 않음',
}
