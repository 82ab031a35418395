// What do the letters about rights from work abroad say, in Korean?
import type { rightsLetters as english } from '../en/rights-letters.js'
import type { Words } from '../catalogue.js'

export const rightsLetters: Words<typeof english> = {
  'portability-opened.subject': '해외에서의 사회보장 권리',
  'portability-opened.covered':
    '귀하가 해외에서 일하는 동안 그곳의 연금 제도에 귀하를 위한 보험료를 냅니다. 그것은 귀하의 것입니다.',
  'portability-opened.excluded':
    '저희가 아는 바로는 그곳의 연금 제도는 귀하와 국적이 같은 근로자에게 적용되지 않습니다. 그곳에서 귀하를 위해 보험료를 내지 않으며, 돌려받을 것도 없습니다. 그런데도 임금에서 보험료를 떼면 알려 주십시오.',
  'portability-opened.unknown':
    '해외 연금 제도에 귀하를 위한 보험료를 내는지 아직 알지 못합니다. 저희가 기관에 묻습니다.',
  'portability-opened.follow':
    '귀하가 해외에서 일하는 동안 저희가 귀하의 권리를 살피고, 귀국하면 권리 명세서를 보내 드립니다.',
  'portability-opened.next': '임금명세서를 보관하십시오. 지금은 다른 일을 하지 않으셔도 됩니다.',
  'statement-ready.subject': '권리 명세서가 준비되었습니다',
  'statement-ready.subject-corrected': '권리 명세서가 바뀌었습니다',
  'statement-ready.subject-officer': '가족을 위한 권리 명세서가 준비되었습니다',
  'statement-ready.lead': '귀하의 권리 명세서가 준비되었습니다.',
  'statement-ready.lead-corrected':
    '권리 명세서의 근거가 된 내용이 바뀌었습니다. 새 명세서가 준비되었으며, 이전 명세서는 이제 효력이 없습니다.',
  'statement-ready.lead-officer': '사망한 근로자의 권리 명세서가 준비되었습니다.',
  'statement-ready.to-confirm':
    '기관이 귀하의 보험에 대해 통지한 내용을 살펴보십시오. 맞으면 확인해 주시고, 틀린 것이 있으면 알려 주십시오. 그러면 기관이 다시 살펴봅니다.',
  'statement-ready.gap':
    '{count, plural, other {#일 동안 귀하의 의료비를 낼 곳이 알려지지 않았습니다. 그때 비용이 들었다면 알려 주십시오.}}',
  'statement-ready.refund-and-guarantee': '보험료를 반환받을 수 있고, 출국만기보험금도 받을 수 있습니다.',
  'statement-ready.refund': '보험료를 반환받을 수 있습니다.',
  'statement-ready.guarantee': '반환받을 보험료는 없습니다. 출국만기보험금은 받을 수 있습니다.',
  'statement-ready.nothing': '반환받을 보험료도, 받을 출국만기보험금도 없습니다.',
  'statement-ready.open': '가입한 개월 수, 낸 보험료, 청구할 수 있는 것이 나와 있습니다.',
  'statement-ready.next-choose':
    '선택해 주십시오. 보험료 반환을 청구하거나 가입기간을 유지할 수 있습니다. 어느 쪽이든 저희가 돕습니다.',
  'statement-ready.next-choose-we-file':
    '선택해 주십시오. 보험료 반환을 청구하거나 가입기간을 유지할 수 있습니다. 어느 쪽이든 저희가 돕습니다. 출국만기보험금 청구는 담당자가 합니다.',
  'statement-ready.next-we-file':
    '지금은 아무것도 하지 않으셔도 됩니다. 출국만기보험금 청구는 담당자가 합니다. 청구하면 편지를 드립니다.',
  'statement-ready.next-confirm':
    '통지된 내용을 확인해 주시거나, 틀린 것이 있으면 알려 주십시오. 그 밖에는 아무것도 하지 않으셔도 됩니다.',
  'statement-ready.next-confirm-we-file':
    '통지된 내용을 확인해 주시거나, 틀린 것이 있으면 알려 주십시오. 그 밖에는 아무것도 하지 않으셔도 됩니다. 출국만기보험금 청구는 담당자가 하며, 청구하면 편지를 드립니다.',
  'statement-ready.next-claim': '전화하거나 이 편지에 답해 주십시오. 청구를 도와드립니다.',
  'statement-ready.next-nothing': '아무것도 하지 않으셔도 됩니다. 빠진 것이 있다고 생각하시면 알려 주십시오.',
  'statement-ready.next-read': '읽어 보시고, 빠지거나 틀린 것이 있으면 알려 주십시오.',
  'statement-ready.next-officer': '가족에게 알리고, 받을 것이 청구되도록 해 주십시오.',
  'statement-ready.contributions': '반환받을 보험료',
  'statement-ready.claim-by': '반환을 청구할 수 있는 마지막 날',
  'statement-ready.guarantee-amount': '출국만기보험금',
  'statement-ready.dormant-on': '출국만기보험금이 휴면보험금으로 넘어가는 날',
  'refund-reminder.subject': '반환에 관한 기한',
  'refund-reminder.lead':
    '해외에서 귀하를 위해 낸 보험료의 반환을 아직 청구할 수 있습니다. 아래의 마지막 날이 지나면 그 권리가 없어집니다.',
  'refund-reminder.next': '청구를 원하시면 이 편지에 답해 주십시오. 양식 쓰는 것을 도와드립니다.',
  'claim-filed.subject': '청구를 냈습니다',
  'claim-filed.contributions': '귀하의 보험료 반환 청구를 냈습니다. 해외 기관이 결정하고 지급합니다.',
  'claim-filed.departure-guarantee': '귀하의 출국만기보험금 청구를 냈습니다. 해외 기관이 결정하고 지급합니다.',
  'claim-filed.other': '귀하의 청구를 냈습니다: {right}. 해외 기관이 결정하고 지급합니다.',
  'claim-filed.on': '청구를 낸 날',
  'claim-filed.reference': '접수 번호',
  'claim-filed.next':
    '이 접수 번호를 보관하십시오. 몇 달이 지나도 소식이 없으면 저희에게 물어보십시오. 저희가 기관에 묻습니다.',
  'follow-up.subject': '귀국하신 뒤 어떻게 지내십니까?',
  'follow-up.lead':
    '귀국하신 지 시간이 좀 지났습니다. 어떻게 지내시는지, 일자리, 교육, 기능 인정에 대해 저희가 도울 것이 있는지 듣고 싶습니다.',
  'follow-up.next': '곧 전화드리겠습니다.',
  'follow-up.next-on': '{date} 무렵 전화드리겠습니다.',
}
