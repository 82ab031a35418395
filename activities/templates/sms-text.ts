// How does a letter become an SMS: what it is about, what to do next, which case; and nothing personal?
import type { Letter, LetterSetting } from './letter.js'

/** The text of an SMS: the subject, the next step and the number of the case. It is read on locked screens. */
export function renderSms(letter: Letter, { say, caseNumber, demo }: LetterSetting): string {
  const { subject, next } = letter
  const marked = demo
    ? say('frame.demonstration-subject', { demonstration: say('frame.demonstration'), subject })
    : subject
  const sentences = [marked, ...(next ? [next] : [])].map(ended)
  return `${sentences.join(' ')} ${caseNumber}`
    .normalize('NFC')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

const ended = (sentence: string): string =>
  /[.!?:\u0964\u06D4\u061F\u3002]$/u.test(sentence.trim()) ? sentence : `${sentence}.`
