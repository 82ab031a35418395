// What do the letters about a benefit claim between institutions say, in Korean?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': '여러 나라에 대한 급여 청구를 시작했습니다',
  'claim-opened.lead':
    '아래 나라의 기관에 귀하의 급여 청구를 시작했습니다. 각 기관에 기록된 가입기간을 묻고, 각 기관이 얼마를 지급할 수 있는지 계산하여 둘 다 모든 기관에 보냅니다. 결정은 기관이 합니다.',
  'claim-opened.lead-officer':
    '아래 나라의 기관에 급여 청구를 시작했습니다. 각 기관에 기록된 가입기간을 묻고, 각 기관이 얼마를 지급할 수 있는지 계산하여 둘 다 모든 기관에 보냅니다. 결정은 기관이 합니다.',
  'claim-opened.benefit': '급여',
  'claim-opened.countries': '나라',
  'claim-opened.counted-from': '기준일',
  'claim-opened.next':
    '몇 달이 걸릴 수 있습니다. 저희는 일 년에 한 번 연락이 되는지 확인합니다. 주소가 바뀌면 알려 주십시오.',
  'claim-computed.subject': '가입기간으로 받을 수 있는 것',
  'claim-computed.subject-advice': '가입기간으로 받을 수 있는 것: 참고',
  'claim-computed.lead': '기관이 통보한 내용으로 귀하의 청구를 계산했습니다. 가입기간은 모두 {periods}입니다.',
  'claim-computed.lead-officer': '기관이 통보한 내용으로 청구를 계산했습니다. 가입기간은 모두 {periods}입니다.',
  'claim-computed.advice':
    '이것은 참고 자료입니다. 조약의 조건을 읽지 못했습니다. 잠정적인 가정에 따라 계산한 것이며, 이 계산을 근거로 청구할 수 있는 것은 없습니다.',
  'claim-computed.they-decide': '결정은 기관이 합니다. 기관의 결정만 구속력이 있으며, 결과가 다를 수 있습니다.',
  'claim-computed.without':
    '{count, plural, other {답하지 않아 지금은 계산에서 뺀 곳: {places}. 늦게 답이 오면 계산에 넣습니다.}}',
  'claim-computed.state': '{payable}({basis}), 가입기간 {periods}',
  'claim-computed.state-share': '{payable}({basis}), 가입기간 {periods}, 비율 {ratio}',
  'claim-computed.state-supplement': '{payable}({basis}), 가입기간 {periods}, 추가액 {supplement}',
  'claim-computed.state-share-supplement': '{payable}({basis}), 가입기간 {periods}, 비율 {ratio}, 추가액 {supplement}',
  'claim-computed.together': '{currency} 합계',
  'claim-computed.computation': '계산',
  'claim-computed.edition': '{edition}번',
  'claim-computed.step': '{number}단계',
  'claim-computed.step-text': '{text}. 출처: {source}',
  'claim-computed.step-text-unchecked': '{text}. 출처: {source} (확인하지 않음)',
  'claim-computed.next':
    '아무것도 하지 않으셔도 됩니다. 빠지거나 틀린 가입기간이 있으면 알려 주십시오. 다시 계산합니다.',
  'claim-summary.subject': '청구에 대한 결정 요약',
  'claim-summary.lead':
    '문의한 모든 기관이 결정했거나, 결정 없이 청구를 계속 진행합니다. 이것은 그 결정들의 요약입니다. 각 기관은 자신의 결정과 이의를 제기하는 방법을 이미 보냈거나 앞으로 보냅니다.',
  'claim-summary.review':
    '여러 결정을 합쳐서 귀하에게 불리하면 재검토를 요청할 수 있습니다. 그 기간은 이 요약을 받은 날부터 시작됩니다.',
  'claim-summary.none': '아직 결정 없음({institution}). 나중에 결정되면 알려 드립니다',
  'claim-summary.refused': '거부({institution})',
  'claim-summary.awarded': '매달 {amount}({institution})',
  'claim-summary.awarded-from': '{date}부터 매달 {amount}({institution})',
  'claim-summary.decided-before': '{decision}. 저희의 마지막 계산 전에 내려진 결정이며, 새 결정이 나오면 알려 드립니다',
  'claim-summary.next':
    '이 편지를 받은 날을 알려 주십시오. 재검토를 원하시면 담당자에게 말씀하십시오. 저희가 기관에 요청합니다.',
  'claim-summary.next-officer': '가족에게 알리고, 가족이 이것을 받은 날을 기록해 주십시오.',
  'claim-death.subject': '청구 중의 사망',
  'claim-death.lead':
    '이 청구의 당사자가 {date}에 사망했습니다. 유족의 청구를 시작하고 있습니다. 사망할 때까지 받을 것은 이 청구에서 정리합니다.',
  'claim-death.lead-survivors':
    '이 청구의 당사자가 {date}에 사망했습니다. 유족의 청구 번호는 {survivors}입니다. 사망할 때까지 받을 것은 이 청구에서 정리합니다.',
  'claim-death.next-officer': '사망 다음 날부터 지급을 멈추고, 그때까지 지급해야 할 것을 알려 주십시오.',
  'claim-ended.subject': '청구가 끝났습니다',
  'claim-ended.all-decided':
    '청구와 관련된 모든 기관이 결정했습니다. 재검토를 요청할 수 있는 기간이 지나 청구가 끝났습니다.',
  'claim-ended.decided-or-without':
    '기관이 결정했거나, 결정 없이 청구를 진행했습니다. 재검토를 요청할 수 있는 기간이 지나 청구가 끝났습니다.',
  'claim-ended.without':
    '다음 곳의 결정을 기다리지 않고 청구를 진행했습니다: {places}. 청구와 관련된 다른 모든 기관은 결정했습니다. 재검토를 요청할 수 있는 기간이 지나 청구가 끝났습니다.',
  'claim-ended.withdrawn': '청구가 철회되었습니다. 그래도 이미 있는 권리는 없어지지 않으며, 다시 청구할 수 있습니다.',
  'claim-ended.deceased': '청구가 끝났습니다. 사망할 때까지 받을 것이 정리되었습니다.',
  'claim-ended.other': '청구가 끝났습니다.',
  'claim-ended.next':
    '새 가입기간이 발견되거나 결정을 재검토해야 하면 저희에게 물어보십시오. 이 청구에 이어 새로 청구할 수 있습니다.',
}
