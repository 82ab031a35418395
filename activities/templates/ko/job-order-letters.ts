// What do the letters to an employer about its job order say, in Korean?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': '구인 신청이 지원자에게 열렸습니다',
  'job-order-open.lead':
    '재외공관이 귀사의 구인 신청을 확인했습니다. 이제 신청한 순서대로 한 사람씩 지원자에게 자리를 줄 수 있습니다.',
  'job-order-open.choose':
    '후보 명단을 만들고 면접을 제안한 뒤, 지원자마다 선발 또는 거절을 이유와 함께 알려 주십시오. 선발에는 구속력이 있습니다.',
  'job-order-open.until': '마감일',
  'job-order-open.next':
    '근로자는 귀사에 아무것도 내지 않으며, 아무도 귀사의 이름으로 근로자에게 돈을 걷을 수 없습니다.',
  'job-order-refused.subject': '구인 신청을 열 수 없습니다',
  'job-order-refused.lead':
    '귀사의 구인 신청이 이 이주 경로의 규칙에 맞지 않습니다. 신청은 종료되었으며, 어느 근로자에게도 요구한 것은 없습니다.',
  'job-order-refused.next': '위에 적힌 것을 고쳐서 다시 신청해 주십시오.',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {이 이주 경로에서는 정부 간에 근로자를 모집합니다. 대행업체를 빼 주십시오.} other {이 이주 경로에서는 허가받은 대행업체를 통해 근로자를 모집합니다. 대행업체의 번호를 적어 주십시오.}}',
  'job-order-fault.expiry-after-today':
    '구인 신청의 마지막 날({got})이 {today} 이후가 아닙니다. 더 늦은 날을 정해 주십시오.',
  'job-order-fault.isco-08-unit-group':
    '{line}번 줄: {got} 코드는 ISCO-08의 436개 단위 그룹에 없습니다. {near, select, none {분류표를 확인해 주십시오.} other {비슷한 것: {groups}.}}',
  'job-order-fault.wage-in-currency-of-destination':
    '{line}번 줄: 임금이 {got} 통화로 적혀 있습니다. 일하는 곳의 통화인 {expected}로 적어 주십시오.',
  'job-order-fault.wage-not-below-minimum':
    '{line}번 줄: 월 임금 {got}, 허용되는 최저 임금 {expected}. 임금을 올려 주십시오.',
  'job-order-fault.term-within-stay-maximum':
    '{line}번 줄: 계약 기간 {got}, 허용되는 최장 기간 {expected}. 기간을 줄여 주십시오.',
  'job-order-fault.agency-licence-not-active':
    '적어 주신 대행업체의 허가가 유효하지 않습니다. 허가가 유효한 대행업체를 적어 주십시오.',
  'job-order-ended.subject': '구인 신청이 끝났습니다',
  'job-order-ended.filled': '구인 신청의 모든 자리에 근로자가 선발되었습니다.',
  'job-order-ended.expired': '구인 신청의 마지막 날이 되었습니다. 채우지 못한 자리는 없어졌습니다.',
  'job-order-ended.withdrawn': '구인 신청이 철회되었습니다. 선발되지 않은 지원자에게 알렸습니다.',
  'job-order-ended.other': '구인 신청이 끝났습니다: {how}.',
  'job-order-ended.slots': '자리',
  'job-order-ended.selected': '선발된 근로자',
  'replacement-answered.subject': '근로자 교체 요청',
  'replacement-answered.granted': '요청을 받아들였습니다. 이 자리에 다른 지원자를 한 번 뽑을 수 있습니다.',
  'replacement-answered.refused': '요청을 받아들일 수 없습니다. 근로자가 교체할 수 있는 기간 안에 떠난 것이 아닙니다.',
  'replacement-answered.case': '근로자의 사례',
  'replacement-answered.last-day': '교체 기간의 마지막 날',
}
