// What does the job offer say, in Korean?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': '일자리 제안서',
  'job-offer.intro':
    '이것은 확인된 구인 신청에 따른 해외 일자리 제안입니다. 제안을 받아들이고 근로계약서에 서명하기 전에는 아무도 여기에 매이지 않습니다.',
  'job-offer.answer-by': '{day}까지 이 제안을 받아들일지 거절할지 알려 주십시오. 거절해도 비용이 들지 않습니다.',
  'job-offer.applicant': '신청자',
  'job-offer.post': '일자리',
  'job-offer.fees': '누가 무엇을 내는가',
}
