// What do the letters to an organisation without a web door say, in Korean? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': '요청: {kind}',
  'handoff-reminded.subject': '재촉: {kind}',
  'handoff-requested.lead': '{request}.',
  'handoff-reminded.again': '전에 요청했지만 아직 답을 받지 못했습니다.',
  'handoff-requested.number': '요청',
  'handoff-requested.due': '답변 기한',
  'handoff-requested.next':
    '다음으로 답해 주십시오: sojourn handoff answer {handoff}. 종이로 온 답변은 이 요청을 보낸 사무소가 대신 기록할 수 있습니다.',
  'handoff-requested.next-call':
    '다음으로 답해 주십시오: sojourn handoff answer {handoff}. 또는 {address} 호출로 답할 수 있습니다. 종이로 온 답변은 이 요청을 보낸 사무소가 대신 기록할 수 있습니다.',
  'handoff-withdrawn.subject': '취소됨: {kind}',
  'handoff-withdrawn.lead': '아래 요청에 대한 답은 더 필요하지 않습니다. 이 일을 멈춰 주십시오.',
}
