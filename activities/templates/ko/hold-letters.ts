// What do the letters say about a case that a ban or an agency's licence holds, in Korean?
import type { holdLetters as english } from '../en/hold-letters.js'
import type { Words } from '../catalogue.js'

export const holdLetters: Words<typeof english> = {
  'case-held.subject': '사례가 보류되었습니다',
  'case-held.ban-country':
    '정부가 귀하가 일할 나라로 가는 출국을 당분간 중지했습니다. 이것이 풀릴 때까지 귀하의 사례는 기다립니다.',
  'case-held.ban-occupation':
    '정부가 귀하의 직종의 출국을 당분간 중지했습니다. 이것이 풀릴 때까지 귀하의 사례는 기다립니다.',
  'case-held.ban-employer':
    '정부가 귀하의 해외 고용주에게 가는 출국을 당분간 중지했습니다. 이것이 풀릴 때까지 귀하의 사례는 기다립니다.',
  'case-held.ban-other':
    '정부가 귀하가 포함되는 출국을 당분간 중지했습니다. 이것이 풀릴 때까지 귀하의 사례는 기다립니다.',
  'case-held.agency-transfer':
    '귀하의 사례를 맡은 송출업체가 더는 귀하를 위해 일할 수 없습니다. 저희가 허가받은 다른 업체를 찾으며, 귀하는 돈을 내지 않습니다. 찾을 때까지 귀하의 사례는 기다립니다.',
  'case-held.agency-wait':
    '귀하의 사례를 맡은 송출업체는 지금 새 단계를 진행할 수 없습니다. 다시 할 수 있을 때까지 귀하의 사례는 기다립니다.',
  'case-held.do-not-travel':
    '출발하지 마십시오. 출국 허가서를 취소한 것은 아니지만, 저희가 편지를 드릴 때까지 쓸 수 없습니다.',
  'case-held.still-valid':
    '귀하의 잘못이 아닙니다. 사례는 그대로 열려 있고, 마친 것도 기록에 남습니다: 오리엔테이션, 시험, 교육, 계약. 기한이 있는 서류는 그 기한이 그대로입니다. 사례가 다시 진행되면 편지를 드립니다.',
  'case-held.reason': '전해 들은 이유',
  'case-held.next':
    '궁금한 것이 있으면 사례 번호를 말하고 담당자에게 물어보십시오. 돈을 받고 이것을 풀 수 있는 사람은 없습니다. 누가 그런 제안을 하면 알려 주십시오. 신청을 철회할 수도 있으며, 비용은 들지 않습니다.',
  'case-held.subject-officer': '사례가 보류되었습니다',
  'case-held.lead-officer':
    '사례가 보류되었고 근로자에게 알렸습니다. 새 단계는 시작되지 않습니다. 열려 있는 할 일에는 답할 수 있지만, 출국은 제외됩니다.',
  'case-held.by': '보류한 곳',
  'case-held.cause': '원인',
  'case-held.about': '관련 내용',
  'case-held.phase': '사례의 현재 단계',
  'case-held.next-officer': '보류가 풀리면 사례는 저절로 계속됩니다.',
  'case-held.next-officer-transfer': '허가받은 다른 업체에 사례를 맡겨 주십시오. 이 할 일은 업무 목록에 있습니다.',
  'case-resumed.subject': '사례가 다시 진행됩니다',
  'case-resumed.lead': '귀하의 사례를 막고 있던 것이 풀렸습니다. 멈춘 곳에서 이어집니다.',
  'case-resumed.next': '지금은 아무것도 하지 않으셔도 됩니다. 다음 단계 전에 편지를 드립니다.',
  'case-resumed.next-cleared':
    '출국 허가서를 다시 쓸 수 있습니다. 출발하기 전에 비자와 다른 서류의 기한을 확인하십시오. 담당자가 전화드립니다.',
  'case-resumed.subject-officer': '허가받은 근로자가 다시 출국할 수 있습니다',
  'case-resumed.lead-officer':
    '이 사례를 막고 있던 것이 풀렸고 근로자에게 알렸습니다. 출국 허가서는 그 전에 발급되었습니다.',
  'case-resumed.next-officer':
    '출국을 준비하기 전에 비자, 건강검진, 보험, 여권의 기한을 확인해 주십시오. 그 기한은 계속 지나갔습니다.',
}
