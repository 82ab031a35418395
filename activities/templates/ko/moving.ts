// What does a statement of rights say of the move, in Korean: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': '통보된 가입기간, {version, number}판.',
  'moving.period': '기간',
  'moving.kind': '종류',
  'moving.contributions': '보험료',
  'moving.from': '시작일',
  'moving.to': '종료일',
  'moving.open': '계속 중',
  'moving.law': '법',
  'moving.whose-law': '적용된 나라의 법',
  'moving.health-care': '의료',
  'moving.paid-by': '의료비를 내는 곳',
  'moving.nobody': '{count, plural, other {알려진 곳 없음(#일)}}',
  'moving.no-gap': '보장이 없는 날은 하루도 없습니다.',
  'moving.gaps':
    '{count, plural, other {#일 동안 의료비를 낼 곳이 알려지지 않았습니다. 그때 비용이 들었다면 알려 주십시오.}}',
  'moving.options': '반환 또는 유지',
  'moving.claim': '반환을 청구함',
  'moving.keep': '가입기간을 유지함',
  'moving.you-get': '얻는 것',
  'moving.and-interest': '{amount} 및 금액을 알 수 없는 이자',
  'moving.you-lose': '잃는 것',
  'moving.months-lost': '{count, plural, other {가입기간 #개월, 되돌릴 수 없음}}',
  'moving.nothing-lost': '없음: 그곳에서 연금을 받기에 충분한 개월 수',
  'moving.months-missing': '{count, plural, other {반환금. 그곳에서 연금을 받으려면 #개월이 더 필요함}}',
  'moving.months-missing-unknown': '반환금. 그곳에서 연금을 받으려면 몇 개월이 필요한지 알 수 없음',
  'moving.until': '기한',
  'moving.no-last-day': '기한 없음',
  'moving.advice': '안내: {advice}.',
  'moving.advice-because': '안내: {advice}. 이유: {reasons}.',
  'moving.your-choice': '선택은 귀하가 합니다. 귀하의 말 없이는 아무것도 신청하지 않습니다.',
  'period.in-year': '{year}년 {amount}',
}
