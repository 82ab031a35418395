// What do we say in Korean to a person who sent us a word?
import type { replies as english } from '../en/replies.js'
import type { Words } from '../catalogue.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': '답을 받았습니다: 예',
  'reply.answered-yes.text': '감사합니다. 귀하의 답을 사례에 넣었습니다. 잘못 보내셨으면 오늘 전화해 주십시오.',
  'reply.answered-no.subject': '답을 받았습니다: 아니요',
  'reply.answered-no.text': '감사합니다. 귀하의 답을 사례에 넣었습니다. 잘못 보내셨으면 오늘 전화해 주십시오.',
  'reply.nothing-to-answer.subject': '답하실 질문이 없습니다',
  'reply.nothing-to-answer.text': '예 또는 아니요로 답하실 질문이 없습니다. 아무것도 하지 않으셔도 됩니다.',
  'reply.more-than-one.subject': '답하실 질문이 둘 이상입니다',
  'reply.more-than-one.text':
    '어느 질문의 답인지 알 수 없어 아무것도 바꾸지 않았습니다. 전화하거나 편지마다 따로 답해 주십시오.',
  'reply.more-than-a-word.subject': '여기에는 한마디로 부족합니다',
  'reply.more-than-a-word.text': '아무것도 바꾸지 않았습니다. 이유를 적을 수 있도록 전화해 주십시오.',
  'reply.please-confirm.subject': '다른 방법으로 확인해 주십시오',
  'reply.please-confirm.text':
    '아무것도 바꾸지 않았습니다. 다른 사람도 귀하의 이름으로 문자를 보낼 수 있습니다. 담당자에게 직접 말씀해 주십시오{call, select, none {} other {. 전화: {number}}}.',
  'reply.not-understood.subject': '메시지를 이해하지 못했습니다',
  'reply.not-understood.text': '아무것도 바꾸지 않았습니다. 한 단어만 보내 주십시오: 예, 아니요, 도움, 중지, 시작.',
  'reply.stopped.subject': '알림 문자를 더 보내지 않습니다',
  'reply.stopped.text': '귀하의 안전과 권리에 관한 것만 문자로 보냅니다. 모두 다시 받으려면 "시작"이라고 보내십시오.',
  'reply.started.subject': '문자를 다시 보내 드립니다',
  'reply.started.text': '알림을 더 받고 싶지 않으면 "중지"라고 보내십시오.',
  'reply.help.subject': '도움은 무료입니다',
  'reply.help.text':
    '{call, select, none {편지에 있는 주소로 써 보내십시오} other {{number}번으로 전화하십시오}}. 보낼 수 있는 단어: 예, 아니요, 중지, 시작.',
}
