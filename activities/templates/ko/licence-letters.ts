// What do the letters about an agency's licence say, in Korean?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': '허가 신청을 받았습니다',
  'agency-application-received.lead':
    '송출업체 허가 신청을 받았습니다. 신청 번호는 아래에 있습니다. 편지를 쓸 때마다 이 번호를 적어 주십시오.',
  'agency-application-received.next': '먼저 증빙을 살펴본 다음 사업장을 방문합니다. 단계마다 미리 편지를 드립니다.',
  'agency-refused.subject': '신청에 대한 결정',
  'agency-refused.lead': '허가할 수 없습니다. 아래 조건을 갖추면 다시 신청할 수 있습니다.',
  'agency-refused.failed': '갖추지 못한 것',
  'licence-conditions.subject': '허가에 필요한 것',
  'licence-conditions.lead': '신청에 문제가 없습니다. 수수료와 보증금이 들어오면 허가합니다.',
  'licence-conditions.fee': '등록 수수료',
  'licence-conditions.tier': '보증금 등급',
  'licence-conditions.cash': '현금 보증금',
  'licence-conditions.guarantee': '은행 보증',
  'licence-granted.subject': '귀 업체의 허가: {kind}',
  'licence-granted.lead': '아래 기간에 대해 허가합니다. 허가증은 확인할 수 있는 번호와 함께 발급됩니다.',
  'licence-granted.kind': '허가',
  'licence-renewal-due.subject': '허가를 갱신할 때입니다',
  'licence-renewal-due.subject-waived': '허가가 저절로 갱신됩니다',
  'licence-renewal-due.lead': '허가가 아래 날에 끝납니다. 그 전에 갱신을 신청하십시오.',
  'licence-renewal-due.lead-waived': '귀 업체는 갱신 면제를 얻었습니다. 신청하지 않아도 됩니다.',
  'licence-renewal-due.ends-on': '끝나는 날',
  'licence-renewal-due.next': '신청하지 않으면 그날 공개 명단에서 빠집니다.',
  'licence-ended.subject': '허가가 끝났습니다',
  'licence-ended.lead':
    '더는 근로자를 모집할 수 없습니다. 근로자에게 갚을 것은 그대로 남습니다. 나머지 보증금은 늦은 청구를 받는 기간이 지난 뒤 돌려드립니다.',
  'licence-ended.how': '끝난 사유',
  'agency-suspended.subject': '허가가 즉시 정지됩니다',
  'agency-suspended.lead':
    '정지가 풀릴 때까지 근로자의 출국을 허가받거나 구인 신청을 열 수 없습니다. 열려 있는 사례의 근로자와 고용주에게 알립니다.',
  'agency-suspended.causes': '원인',
  'agency-suspension-lifted.subject': '정지가 풀렸습니다',
  'agency-suspension-lifted.lead': '허가가 다시 유효합니다. 보류된 사례가 다시 진행됩니다.',
  'incentive-granted.subject': '귀 업체가 얻은 혜택: {incentive}',
  'incentive-granted.lead': '귀 업체의 기록이 아래 규칙에 맞습니다. 근로자를 공정하게 대해 주셔서 감사합니다.',
  'incentive-granted.incentive': '혜택',
}
