// What does the certificate of coverage say, in Korean?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': '사회보장 가입증명서',
  'certificate-of-coverage.subtitle': '{country} 근무 중의 사회보장',
  'certificate-of-coverage.copy':
    '이 문서는 여기 적힌 기관이 증명한 내용을 알려 드립니다. 효력이 있는 것은 그 기관의 증명서입니다.',
  'certificate-of-coverage.certifies': '여기 적힌 일과 기간에는 {origin}의 사회보장법만 이 사람에게 적용됩니다.',
  'certificate-of-coverage.no-contributions': '이 기간에는 여기 적힌 분야의 보험료를 {destination}에 내지 않습니다.',
  'certificate-of-coverage.law': '적용되는 법',
  'certificate-of-coverage.law-of': '법을 적용하는 나라',
  'certificate-of-coverage.agreement': '근거 협정',
  'certificate-of-coverage.article': '조항',
  'certificate-of-coverage.branches': '분야',
  'certificate-of-coverage.branches-not-stated': '적혀 있지 않음: 기관에 물어보십시오',
  'certificate-of-coverage.no-end': '종료일이 적혀 있지 않음',
  'certificate-of-coverage.extended': '연장',
  'certificate-of-coverage.times': '{count, plural, =0 {없음} other {#번}}',
  'certificate-of-coverage.work': '일',
  'certificate-of-coverage.position': '근무 형태',
  'certificate-of-coverage.place': '일하는 곳',
  'certificate-of-coverage.issued-by': '발급 기관',
  'certificate-of-coverage.issued-on': '발급일',
  'certificate-of-coverage.reference': '기관의 문서 번호',
  'certificate-of-coverage.abroad': '해외 기관',
  'certificate-of-coverage.state-issued': '{destination}의 기관은 이 증명서를 받아들일지 아직 답하지 않았습니다.',
  'certificate-of-coverage.state-acknowledged': '{destination}의 기관이 이 증명서를 받아들입니다.',
  'certificate-of-coverage.state-disputed':
    '{destination}의 기관이 이 증명서를 받아들이지 않습니다. 두 기관이 이 문제를 해결할 때까지 증명서는 유효합니다.',
  'certificate-of-coverage.carry': '일할 때 이 문서를 가지고 다니고, 요구를 받으면 보여 주십시오.',
  'certificate-of-coverage.changes': '일이 일찍 끝나거나 고용주 또는 일하는 곳이 바뀌면 알려 주십시오.',
  'work-position.posted': '고용주가 파견한 근로자',
  'work-position.employed': '일하는 곳에서 고용된 근로자',
  'work-position.self-employed': '자영업자',
}
