// What does the employment contract say around its clauses, in Korean? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': '근로계약서',
  'employment-contract.intro': '여기 적힌 고용주와 근로자는 다음과 같이 합의합니다.',
  'employment-contract.clauses-untranslated':
    '이 언어로 된 조항이 아직 없습니다: {language}. 그때까지는 영어 조항을 쓰며, 서명하기 전에 근로자에게 설명해야 합니다.',
  'employment-contract.employer': '고용주',
  'employment-contract.worker': '근로자',
  'employment-contract.name': '이름',
  'employment-contract.work': '일과 임금',
  'employment-contract.weekly-hours': '주당 근로시간',
  'employment-contract.hours': '{count, plural, other {#시간}}',
  'employment-contract.clauses': '조항',
  'employment-contract.agreed': '합의한 내용: {value}.',
  'employment-contract.as-standard': '표준 계약과 같음. 그 밖에 정한 것이 없습니다.',
  'employment-contract.stated-parties': '{employer}, 이 문서에 주소가 적혀 있지 않음',
  'employment-contract.stated-position': '{occupation}, {country}, 이 문서에 근무지가 적혀 있지 않음',
  'employment-contract.borne-by': '비용 부담: {payer}',
  'employment-contract.signatures': '서명',
  'employment-contract.signed-on': '{day} 서명',
  'employment-contract.not-signed': '아직 서명하지 않음',
  'employment-contract.verification': '노무관의 확인',
  'employment-contract.verified':
    '표준 계약서와 비교하여 확인했습니다. 이 계약서를 더 나쁜 것으로 바꾸는 것은 규칙 위반입니다. 신고하십시오.',
  'employment-contract.verified-on': '확인한 날',
  'employment-contract.hash': '확인한 조건의 SHA-256',
}
