// What stands beside the facts of several letters, and on the dates that go into a calendar, in Korean?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': '업체',
  'label.case': '사례',
  'label.cost': '비용',
  'label.document': '문서',
  'label.due': '기한',
  'label.from': '시작일',
  'label.job-order': '구인 신청',
  'label.kind': '종류',
  'label.last-day': '마지막 날',
  'label.organisation': '기관',
  'label.reason': '이유',
  'label.rule': '규칙',
  'label.task': '할 일',
  'label.until': '종료일',
  'paper-ready.named': '{title}, 번호 {number}',
  'paper-ready.how':
    '문서에는 개인 정보가 있으므로 이메일이나 문자로 보내지 않습니다. 귀하의 사례를 담당하는 사무소에 문서 번호나 사례 번호를 알려 주십시오. 사무소가 문서를 열어 드릴 수 있습니다. 문서에 인쇄된 코드로 누구나 문서를 확인할 수 있습니다.',
  'paper-ready.ask': '문서는 귀하의 사례를 담당하는 사무소에 요청하십시오.',
  'calendar.claim-by': '반환을 청구할 수 있는 마지막 날',
  'calendar.refund-claim': '반환을 청구할 수 있는 마지막 날',
  'calendar.follow-up': '귀국에 관한 전화',
  'calendar.medical-examination': '건강검진: 가장 빠른 날',
  'calendar.other': '마지막 날: {task}',
}
