// What do we write about a place with an employer, in Korean: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': '귀하를 위한 자리를 잡아 두었습니다',
  'slot-reserved.lead':
    '확인된 구인 신청에 귀하를 위한 자리를 잡아 두었습니다. 이제 고용주가 신청자 가운데서 고릅니다.',
  'slot-reserved.free':
    '자리에는 돈이 들지 않습니다. 자리를 지켜 주거나 순서를 앞당겨 준다고 아무도 귀하에게 돈을 요구할 수 없습니다.',
  'on-waiting-list.subject': '대기자 명단에 올랐습니다',
  'on-waiting-list.lead':
    '지금은 구인 신청의 모든 자리가 찼습니다. 귀하는 대기자 명단에 있으며, 자리가 나면 바로 편지를 드립니다.',
  'on-waiting-list.position': '명단에서의 순서',
  'on-waiting-list.next': '언제든지 담당자에게 다른 구인 신청을 부탁할 수 있습니다.',
  'not-selected.subject': '고용주가 다른 사람을 뽑았습니다',
  'not-selected.lead': '죄송합니다. 이 구인 신청에서는 고용주가 다른 신청자를 뽑았거나 구인 신청이 끝났습니다.',
  'not-selected.goes-on': '귀하의 신청은 계속됩니다. 담당자가 귀하와 함께 다른 구인 신청을 찾습니다.',
  'not-selected.reason': '저희가 들은 이유',
}
