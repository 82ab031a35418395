// What do the letters about the course of a case say, in Korean?
import type { caseLetters as english } from '../en/case-letters.js'
import type { Words } from '../catalogue.js'

export const caseLetters: Words<typeof english> = {
  'case-opened.subject': '신청을 받았습니다',
  'case-opened.lead':
    '해외 취업 신청을 받아 귀하의 사례를 열었습니다. 사례 번호는 아래에 있습니다. 편지를 쓰거나 전화할 때마다 이 번호를 말씀해 주십시오.',
  'case-opened.next': '지금은 아무것도 하지 않으셔도 됩니다. 단계마다 미리 편지를 드립니다.',
  'offer-ready.subject': '일자리 제안이 있습니다',
  'offer-ready.lead': '귀하에게 일자리 제안이 왔습니다. 잘 읽어 보십시오. 고용주, 임금, 계약 기간이 적혀 있습니다.',
  'offer-ready.next': '받아들일지 거절할지 알려 주십시오. 거절해도 비용이 들지 않습니다.',
  'offer-ready.next-by': '{date}까지 받아들일지 거절할지 알려 주십시오. 거절해도 비용이 들지 않습니다.',
  'contract-signed.subject': '근로계약서에 서명했습니다',
  'contract-signed.lead': '귀하와 고용주가 근로계약서에 서명했고, 노무관이 계약서를 확인했습니다.',
  'contract-signed.next': '사본을 보관하십시오. 귀하의 서명 없이는 아무도 계약을 바꿀 수 없습니다.',
  'skills-passport-ready.subject': '기능 여권이 준비되었습니다',
  'skills-passport-ready.lead': '기록에 있는 귀하의 해외 근무, 교육, 언어 시험이 적혀 있습니다.',
  'skills-passport-ready.next':
    '고국에서 일자리나 교육을 찾을 때 보여 주십시오. 빠지거나 틀린 것이 있으면 알려 주십시오.',
  'medical-held.subject': '건강검진을 다시 합니다',
  'medical-held.held': '검진 기관이 아직 판정하지 못했습니다. 거부된 것이 아닙니다. 검진을 다시 합니다.',
  'medical-held.fit':
    '검진 기관은 적합하다고 판정했지만, 그 결과의 유효 기간이 이미 끝났습니다. 거부된 것이 아닙니다. 검진을 다시 합니다.',
  'medical-held.unsaid':
    '귀하의 신청에 쓸 수 있는 검진 결과가 아직 없습니다. 거부된 것이 아닙니다. 검진을 다시 합니다.',
  'medical-held.next': '저희가 예약하고 편지로 알려 드립니다.',
  'medical-held.next-on': '다음 검진을 받을 수 있는 가장 빠른 날은 {date}입니다. 저희가 예약합니다.',
  'refused.subject': '신청에 대한 결정',
  'refused.lead': '죄송합니다. 귀하의 신청을 더 진행할 수 없습니다.',
  'refused.again': '다시 살펴봐 달라고 요청할 수 있고, 다시 신청할 수도 있습니다.',
  'refused.failed': '통과하지 못한 것',
  'unfit.subject': '건강검진 결과',
  'unfit.lead':
    '검진 기관은 귀하가 지금 이 일을 할 수 없다고 판정했습니다. 신청은 여기서 끝납니다. 결과는 검진 기관이 설명해 드립니다. 저희는 자세한 내용을 모르며 보관하지도 않습니다.',
  'unfit.next': '믿을 수 있는 의사와 상담하십시오. 두 번째 검진을 요청할 수 있고, 다시 신청할 수도 있습니다.',
  'training-invitation.subject': '출국 전 교육',
  'training-invitation.lead': '해외 근무를 위한 교육에 초대합니다. 교육 기관이 전화로 날짜와 장소를 알려 드립니다.',
  'training-invitation.provider': '교육 기관',
  'training-invitation.modules': '과목',
  'training-invitation.due': '마쳐야 하는 날',
  'departure-cleared.subject': '출국할 수 있습니다',
  'departure-cleared.lead': '모든 요건을 갖추어 출국 허가서를 발급했습니다. 여권, 비자, 계약서와 함께 가지고 가십시오.',
  'departure-cleared.departure': '출국 예정일',
  'departure-cleared.next': '도착하시면 노무관이 연락드립니다.',
  'clearance-ended.subject': '출국 허가서의 기한이 끝났습니다',
  'clearance-ended.lead':
    '출국하지 마십시오. 출국 허가의 근거가 된 서류의 기한이 끝나 허가를 취소했습니다. 거부된 것이 아닙니다. 부족한 서류를 저희가 갱신합니다.',
  'clearance-ended.last-day': '허가의 마지막 날',
  'clearance-ended.next':
    '이미 출국하셨다면 어느 날 떠나셨는지 알려 주십시오. 그렇지 않으면 다시 허가될 때 편지를 드립니다.',
  'case-withdrawn.subject': '신청이 철회되었습니다',
  'case-withdrawn.lead': '귀하의 신청이 철회되었습니다. 귀하를 위해 준비한 것을 취소하고 있습니다. 내실 돈은 없습니다.',
  'case-withdrawn.next': '언제든지 다시 신청할 수 있습니다.',
  'case-closed.subject': '사례가 끝났습니다',
  'case-closed.lead':
    '귀하의 사례가 끝났습니다. 보험료 반환 등 해외 근무에서 생긴 권리는 그대로 남습니다. 그 기한을 다시 알려 드립니다.',
  'condolence.subject': '노동이주국에서 드리는 편지',
  'condolence.lead': '가족을 잃으신 소식을 들었습니다. 깊은 위로의 말씀을 드립니다.',
  'condolence.help': '고국으로 모시는 일과, 받으실 임금, 보험금, 보험료에 관한 일을 돕겠습니다. 이 도움은 무료입니다.',
  'condolence.next': '저희가 전화드리겠습니다. 지금은 아무것도 하지 않으셔도 됩니다.',
  'condolence.subject-officer': '사망이 보고되었습니다',
  'condolence.lead-officer':
    '이 사례의 근로자가 사망했다는 보고가 있었습니다. 가족에게 연락하여 저희의 위로를 전하고, 고용주와 함께 고국으로 모시는 일을 준비해 주십시오.',
  'condolence.next-officer': '받을 임금, 보험금, 보험료는 가족의 것입니다. 빠짐없이 청구되도록 해 주십시오.',
}
