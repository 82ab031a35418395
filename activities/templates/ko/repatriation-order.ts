// What does the order to bring a worker home say, in Korean?
import type { repatriationOrder as english } from '../en/repatriation-order.js'
import type { Words } from '../catalogue.js'

export const repatriationOrder: Words<typeof english> = {
  'repatriation-order.title': '귀환 명령서',
  'repatriation-order.subtitle': '{from}에서 {to}까지',
  'repatriation-order.order':
    '의무 기관: {organisation}. {day}까지 여기 적힌 사람이 고국으로 돌아갈 교통편을 마련해야 합니다.',
  'repatriation-order.order-remains':
    '의무 기관: {organisation}. {day}까지 여기 적힌 사람의 유해와 소지품을 고국으로 보내야 합니다.',
  'repatriation-order.no-day':
    '의무 기관: {organisation}. 여기 적힌 사람이 고국으로 돌아갈 교통편을 즉시 마련해야 합니다. 저희가 아는 바로는 규칙에 정해진 기한이 없습니다.',
  'repatriation-order.no-day-remains':
    '의무 기관: {organisation}. 여기 적힌 사람의 유해와 소지품을 즉시 고국으로 보내야 합니다. 저희가 아는 바로는 규칙에 정해진 기한이 없습니다.',
  'repatriation-order.person': '사람',
  'repatriation-order.journey': '여정',
  'repatriation-order.kind': '종류',
  'repatriation-order.ground': '사유',
  'repatriation-order.ordered-on': '명령한 날',
  'repatriation-order.from': '출발지',
  'repatriation-order.to': '도착지',
  'repatriation-order.who-pays': '누가 내는가',
  'repatriation-order.responsible': '책임지는 쪽',
  'repatriation-order.as': '지위',
  'repatriation-order.cost': '비용',
  'repatriation-order.fallback':
    '그때까지 교통편을 마련하지 않으면 먼저 다음 쪽이 비용을 냅니다: {payer}. 그 금액은 다음 쪽에 되청구합니다: {organisation}.',
  'repatriation-order.no-fallback': '그때까지 교통편을 마련하지 않으면 누가 먼저 내는지 알 수 없습니다.',
  'repatriation-order.sanction': '그때까지 교통편을 마련하지 않으면: {sanction}.',
  'repatriation-order.worker-nothing': '근로자는 이 여정에 아무것도 내지 않습니다.',
  'repatriation-order.worker-later':
    '여정 전에는 근로자에게 아무것도 요구할 수 없습니다. 근로자가 비용을 낼지는 나중에 결정합니다.',
  'repatriation-order.worker-unknown':
    '근로자가 비용의 일부를 내는지 알 수 없습니다. 결정되기 전에는 근로자에게 아무것도 요구할 수 없습니다.',
  'repatriation-order.belongings':
    '근로자는 여권, 모든 서류, 소지품을 가지고 갑니다. 밀린 임금은 그대로 받을 권리가 있습니다.',
  'repatriation-order.rule': '규칙',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': '근로자의 희망',
  'repatriation-kind.mandatory': '안전을 위한 명령',
  'repatriation-kind.medical': '의료',
  'repatriation-kind.remains': '유해 송환',
  'repatriation-ground.contract-ended': '계약이 끝남',
  'repatriation-ground.dismissal': '해고',
  'repatriation-ground.safety': '근로자의 안전',
  'repatriation-ground.illness': '질병 또는 부상',
  'repatriation-ground.war-or-disaster': '전쟁, 전염병 또는 재해',
  'repatriation-ground.family-emergency': '가족의 긴급한 일',
  'repatriation-ground.death': '사망',
  'repatriation-ground.other': '다른 사유',
  'repatriation-sanction.licence-suspended': '허가가 정지됨',
  'repatriation-sanction.deposit-drawn': '보증금에서 꺼내 씀',
  'repatriation-payer.employer': '고용주',
  'repatriation-payer.agency': '업체',
  'repatriation-payer.insurer': '보험회사',
  'repatriation-payer.welfare-fund': '복지기금',
  'repatriation-payer.state': '국가',
}
