// How is the letter written that answers a word sent by SMS?
import type { LetterTemplates } from '../letter.js'

export const replyLetters: LetterTemplates<'reply-answered'> = {
  'reply-answered': ({ answer, call }, { say }) => ({
    subject: say(`reply.${answer}.subject`),
    paragraphs: [],
    next: say(`reply.${answer}.text`, call ? { call: 'number', number: call } : { call: 'none', number: '' }),
  }),
}
