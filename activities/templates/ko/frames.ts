// What do papers and letters say around their content, in Korean?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': '시범용',
  'frame.demonstration-letter': '시범용: 실제 사례가 아닙니다',
  'frame.draft': '초안',
  'frame.issuer': '노동이주국',
  'frame.number': '문서 번호',
  'frame.date': '발급일',
  'frame.case': '사례',
  'frame.page': '{pages, number}쪽 중 {page, number}쪽',
  'frame.check':
    '이 문서를 확인하려면 코드를 스캔하거나 발급 기관에 문서 {number}에 대해 물어보고, 파일의 SHA-256과 아래의 디지털 지문을 비교하십시오.',
  'frame.code': '스캔하여 이 문서를 확인하십시오',
  'frame.fingerprint': '내용의 디지털 지문',
  'frame.unreviewed': '{language} 글은 아무도 검토하지 않은 번역입니다. 글이 서로 다르면 영어 글이 우선합니다.',
  'frame.help': '저희의 도움은 무료입니다. 이 편지에 답하는 일로 아무도 귀하에게 돈을 요구할 수 없습니다.',
  'frame.dear-person': '{name} 님께,',
  'frame.dear-colleague': '동료 직원께,',
  'frame.dear-family': '가족분들께,',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{day} {weekday}',
  'count.months': '{count, plural, other {#개월}}',
  'count.days': '{count, plural, other {#일}}',
  'count.weeks': '{count, plural, other {#주}}',
  'count.quarters': '{count, plural, other {#분기}}',
  'count.years': '{count, plural, other {#년}}',
  'word.yes': '예',
  'word.no': '아니요',
  'word.not-stated': '적혀 있지 않음',
  'word.not-known': '알 수 없음',
  'word.none': '없음',
}
