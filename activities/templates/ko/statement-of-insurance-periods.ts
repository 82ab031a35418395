// What does the statement of insurance periods say, in Korean?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': '가입기간 명세서',
  'statement-of-insurance-periods.subtitle': '{country}에서의 가입기간',
  'statement-of-insurance-periods.intro':
    '이것은 여기 적힌 기관이 통보한 그대로의 가입기간입니다. 급여에 대한 결정이 아닙니다.',
  'statement-of-insurance-periods.notification': '통보',
  'statement-of-insurance-periods.notified-on': '통보한 날',
  'statement-of-insurance-periods.version': '판 번호',
  'statement-of-insurance-periods.reason': '이 판이 나온 이유',
  'statement-of-insurance-periods.stay': '해외 체류',
  'statement-of-insurance-periods.days-per-week': '제도의 주당 일수',
  'statement-of-insurance-periods.periods': '가입기간',
  'statement-of-insurance-periods.no-periods': '기관이 통보한 가입기간이 없습니다.',
  'statement-of-insurance-periods.period': '기간',
  'statement-of-insurance-periods.kind': '종류',
  'statement-of-insurance-periods.code': '코드',
  'statement-of-insurance-periods.contributions': '보험료',
  'statement-of-insurance-periods.sum': '합계',
  'statement-of-insurance-periods.months': '가입한 개월 수',
  'statement-of-insurance-periods.contributions-sum': '보험료',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {가입기간 사이에 빈 기간이 없습니다.} other {가입기간 사이에 빈 기간이 #개 있습니다.}}',
  'statement-of-insurance-periods.codes': '코드는 기관 사이에 주고받는 P5000 서식의 코드입니다.',
  'statement-of-insurance-periods.standing': '귀하가 아는 것과 맞습니까?',
  'statement-of-insurance-periods.standing-notified':
    '이 가입기간이 맞는지 귀하가 아직 말하지 않았습니다. 살펴보고 확인하거나 이의를 제기하십시오.',
  'statement-of-insurance-periods.standing-notified-none':
    '통지된 가입기간이 없으며, 그것이 맞는지 귀하가 아직 말하지 않았습니다. 확인하거나, 가입되어 있었다면 이의를 제기하십시오.',
  'statement-of-insurance-periods.standing-confirmed': '귀하가 이 가입기간을 확인했습니다.',
  'statement-of-insurance-periods.standing-confirmed-none': '통지된 가입기간이 없음을 귀하가 확인했습니다.',
  'statement-of-insurance-periods.standing-contested':
    '귀하가 이 가입기간에 이의를 제기했습니다({reason}). 기관이 아직 답하지 않았습니다.',
  'statement-of-insurance-periods.standing-unsettled':
    '귀하가 이 가입기간에 이의를 제기했습니다. 귀하의 사례가 끝나기 전에 기관이 답하지 않았습니다.',
  'statement-of-insurance-periods.wrong':
    '빠지거나 틀린 기간이 있으면 알려 주십시오. 임금명세서와 계약서가 증거로 도움이 됩니다.',
  'periods-reason.notified': '첫 통보',
  'periods-reason.corrected': '정정됨',
  'periods-reason.upheld': '다시 살펴보고 그대로 둠',
  'contest-reason.period-missing': '빠진 기간이 있음',
  'contest-reason.dates-wrong': '날짜가 틀림',
  'contest-reason.contributions-wrong': '보험료가 틀림',
  'contest-reason.type-wrong': '종류가 틀림',
  'contest-reason.not-mine': '내 가입기간이 아님',
  'contest-reason.other': '다른 이유',
}
