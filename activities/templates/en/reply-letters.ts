// What does the English letter say that answers a word sent by SMS?
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { replies } from './replies.js'

export const replyLetters: Pick<Language['letters'], 'reply-answered'> = {
  'reply-answered': ({ answer, call }, context) => {
    const text = new IntlMessageFormat(replies[`reply.${answer}.text`], 'en-GB', undefined, { ignoreTag: true })
    const next = String(text.format(call ? { call: 'number', number: call } : { call: 'none' }))
    return { subject: replies[`reply.${answer}.subject`], greeting: greeting(context), paragraphs: [], next }
  },
}
