// What do the letters about costs say, in Korean: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': '귀하가 내는 것과 다른 쪽이 내는 것',
  'fee-disclosure.lead': '아래에 해외로 가는 데 드는 모든 비용과 누가 내는지가 나와 있습니다.',
  'fee-disclosure.next': '동의하는지 알려 주십시오. 누가 더 많은 돈을 요구하면 알려 주십시오. 그렇게 할 수 없습니다.',
  'overcharge-found.subject': '돈을 너무 많이 냈습니다',
  'overcharge-found.worker-does-not-pay': '이것은 다른 쪽이 내는 비용입니다. 귀하에게는 조금도 요구할 수 없습니다.',
  'overcharge-found.worker-pays-at-most': '귀하는 이 비용으로 근로자에게 요구할 수 있는 최대 금액보다 많이 냈습니다.',
  'overcharge-found.cost-never-legitimate': '이름을 무엇이라고 하든 아무도 이 돈을 요구할 수 없습니다.',
  'overcharge-found.other': '규칙이 허용하는 것보다 많은 돈을 냈습니다.',
  'overcharge-found.your-right':
    '묻거나 불만을 말했다고 해서 아무도 귀하에게 불이익을 줄 수 없습니다. 업체나 고용주를 거치지 않고 저희에게 직접 무료로 고충을 제기할 수 있습니다. 이 편지에 답하거나 노동이주 사무소에 전화하여 사례 번호를 말씀하십시오. 해외에서는 대사관의 노무관이 고충을 받습니다.',
  'overcharge-found.amount': '더 낸 돈',
  'overcharge-found.cap': '요구할 수 있는 최대 금액',
  'overcharge-found.next':
    '저희가 귀하의 돈을 돌려 달라고 요구합니다. 귀하는 아무것도 하지 않으셔도 됩니다. 해결되면 편지를 드립니다. 영수증을 보관하십시오.',
  'refund-settled.subject': '환불이 정리되었습니다',
  'refund-settled.agency': '업체가 돈을 돌려주었습니다.',
  'refund-settled.deposit': '업체의 보증금에서 그 돈을 꺼냈습니다.',
  'refund-settled.part':
    '업체의 보증금에서 일부만 꺼낼 수 있었습니다. 나머지는 업체가 아직 귀하에게 갚아야 하며, 이 사실은 업체의 기록에 남습니다.',
  'refund-settled.paid-back': '돈을 돌려주었습니다.',
  'refund-settled.agreed': '귀하와 돈을 받은 쪽이 이렇게 합의했습니다.',
  'refund-settled.not-recoverable': '돈을 되찾지 못했습니다. 받은 금액은 기록에 남습니다.',
  'refund-settled.no-overcharge': '다시 살펴보니 귀하가 낸 돈은 규칙에 맞았습니다.',
  'refund-settled.struck': '다시 살펴보니 귀하가 낸 돈은 규칙에 맞았습니다.',
  'refund-settled.other': '귀하가 더 낸 돈에 관한 일이 정리되었습니다.',
  'refund-settled.paid': '귀하에게 돌려준 돈',
  'refund-settled.next': '받지 못했거나 동의하지 않으면 알려 주십시오. 다시 살펴봅니다.',
}
