// Which words stand in several of the papers, in Korean: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': '나라',
  'paper.employer': '고용주',
  'paper.occupation': '직업(ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': '기관',
  'paper.marked': '{text} *',
  'paper.from': '시작일',
  'paper.until': '종료일',
  'paper.last-day': '마지막 날',
  'paper.no-last-day': '기한 없음',
  'paper.open': '계속 중',
  'paper.from-to': '{from}부터 {until}까지',
  'paper.unchecked': '* 표시가 있는 것은 아직 원문과 비교하여 확인하지 않았습니다.',
}
