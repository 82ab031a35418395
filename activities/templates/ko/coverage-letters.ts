// What do the letters about social security during the move say, in Korean: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': '해외에서 일하는 동안 보험에 가입하는 곳',
  'coverage-law.issued': '귀하의 사회보장 가입증명서가 발급되었습니다.',
  'coverage-law.extended': '귀하의 사회보장 가입증명서가 연장되었습니다.',
  'coverage-law.refused': '사회보장 가입증명서를 신청했지만 거부되었습니다.',
  'coverage-law.extension-refused': '귀하의 사회보장 가입증명서는 연장되지 않습니다.',
  'coverage-law.expired': '귀하의 사회보장 가입증명서가 끝났고, 아직 연장되지 않았습니다.',
  'coverage-law.withdrawn': '귀하의 사회보장 가입증명서가 철회되었습니다.',
  'coverage-law.changed': '귀하의 보험에 관해 알려진 내용이 바뀌었습니다.',
  'coverage-law.origin':
    '해외에서 일하는 동안에도 고국의 보험에 계속 가입합니다. 일하는 나라에서는 임금에서 사회보장 보험료를 뗄 수 없습니다.',
  'coverage-law.destination':
    '아래 날부터 일하는 나라의 보험에 가입합니다. 보험료는 그곳에 내고, 가입한 달도 그곳에서 인정됩니다.',
  'coverage-law.from-origin': '고국 보험 가입 시작일',
  'coverage-law.from-destination': '일하는 나라의 법 적용 시작일',
  'coverage-law.next-origin':
    '증명서를 서류와 함께 보관하고 고용주에게 보여 주십시오. 끝나기 전에 저희가 연장을 신청합니다.',
  'coverage-law.next-destination':
    '고용주에게 이날부터 보험에 등록해 달라고 하십시오. 담당자도 이 일을 살피며, 귀하에게 전화합니다.',
}
