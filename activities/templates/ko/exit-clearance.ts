// What does the exit clearance say, in Korean?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': '출국 허가서',
  'exit-clearance.cleared':
    '여기 적힌 사람은 {destination}에서 일하기 위해 {origin}에서 출국할 수 있습니다. 발급일에 아래의 모든 요건을 갖추었습니다.',
  'exit-clearance.work': '해외 근무',
  'exit-clearance.departure': '출국 예정일',
  'exit-clearance.requirements': '요건',
  'exit-clearance.requirement': '요건',
  'exit-clearance.met': '충족',
  'exit-clearance.valid-until': '유효 기한',
  'exit-clearance.visa': '비자',
  'exit-clearance.medical': '건강검진',
  'exit-clearance.passport': '여권',
  'exit-clearance.insurance': '보험',
  'exit-clearance.contract': '계약서 확인',
  'exit-clearance.orientation': '출국 전 교육',
  'exit-clearance.training': '교육 수료증',
}
