// How does one letter become a mail: subject, plain text and HTML from the same lines, everything escaped?
import type { NoticeFacts, NoticeKind } from '../../domain/notices.js'
import type { Person } from '../../domain/person.js'
import type { Say } from './say.js'

/** A letter in plain words. Subjects hold nothing personal: they are shown on locked screens and kept in logs. */
export type Letter = {
  subject: string
  greeting: string
  paragraphs: readonly string[]
  /** Label and value, one line each. */
  facts?: readonly (readonly [string, string])[]
  /** What the reader does next. */
  next?: string
}

/** A letter before its greeting is known; one that greets in its own way brings its greeting along. */
export type LetterBody = Omit<Letter, 'greeting'> & { greeting?: string }

/** What every letter is written from, in the voice of a message. The person is there only when the person is the reader. */
export type LetterContext = { say: Say; caseNumber: string; person?: Person; nameOf: (organisation: string) => string }

/** A template holds no words: what it says comes from the voice. */
export type LetterTemplate<Facts> = (facts: Facts, context: LetterContext) => LetterBody

export type LetterTemplates<Kinds extends NoticeKind> = {
  readonly [Kind in Kinds]: LetterTemplate<NoticeFacts[Kind]>
}

export type LetterSetting = { say: Say; caseNumber: string; demo: boolean }

/** The mail of a letter. Text and HTML say the same, line by line. */
export function renderLetter(letter: Letter, setting: LetterSetting): { subject: string; text: string; html: string } {
  const subject = oneLine(subjectOf(letter.subject, setting))
  return { subject, text: asText(letter, setting), html: asHtml(letter, setting, subject) }
}

/** What a subject or the name of a date looks like in a list: a demonstration says so first, the case stands last. */
export function subjectOf(about: string, { say, caseNumber, demo }: LetterSetting): string {
  const subject = say('frame.subject', { subject: about, caseNumber })
  return demo ? say('frame.demonstration-subject', { demonstration: say('frame.demonstration'), subject }) : subject
}

/** Whoever sends it, and that help is free. */
const signature = ({ say }: LetterSetting): string[] => [say('frame.issuer'), say('frame.help')]

const caseLine = ({ say, caseNumber }: LetterSetting): string =>
  say('frame.fact', { label: say('frame.case'), value: caseNumber })

function asText(letter: Letter, setting: LetterSetting): string {
  const { say, demo } = setting
  const facts = (letter.facts ?? []).map(([label, value]) => oneLine(say('frame.fact', { label, value })))
  const blocks = [
    ...(demo ? [`*** ${say('frame.demonstration-letter')} ***`] : []),
    letter.greeting,
    ...letter.paragraphs,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...(letter.next ? [letter.next] : []),
    [...signature(setting), caseLine(setting)].join('\n'),
  ]
  return `${blocks.map(plain).join('\n\n')}\n`
}

function asHtml(letter: Letter, setting: LetterSetting, subject: string): string {
  const { say, demo } = setting
  const rows = (letter.facts ?? []).map(
    ([label, value]) => `<tr><th scope="row">${isolated(label)}</th><td>${isolated(value)}</td></tr>`,
  )
  return [
    `<!doctype html><html lang="${escape(say.language)}" dir="${say.direction}"><head><meta charset="utf-8"><title>${escape(subject)}</title>`,
    `<style>body{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em;color:#111}th{text-align:start;padding-inline-end:1.5em;font-weight:600;vertical-align:top}.demonstration{border:2px solid #8a1c1c;color:#8a1c1c;padding:.5em;font-weight:700}.next{border-inline-start:4px solid #1d4f91;padding-inline-start:1em}footer{color:#444;margin-top:2em}</style></head><body>`,
    demo ? `<p class="demonstration">${escape(say('frame.demonstration-letter'))}</p>` : '',
    `<p>${isolated(letter.greeting)}</p>`,
    ...letter.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    rows.length > 0 ? `<table>${rows.join('')}</table>` : '',
    letter.next ? `<p class="next">${escape(letter.next)}</p>` : '',
    `<footer><p>${[...signature(setting), caseLine(setting)].map(escape).join('<br>')}</p></footer></body></html>`,
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML: nothing in it can become markup. */
export function escape(text: string): string {
  return plain(text).replace(/[&<>"']/g, (char) => entities[char] ?? '')
}

const isolated = (text: string): string => `<bdi>${escape(text)}</bdi>`

/**
 * Control characters and direction overrides have no place in a letter: they can hide or reorder what it says. The
 * isolates that a voice puts around values stay, as far as they come in pairs: a pair reorders nothing outside itself.
 */
const plain = (text: string): string =>
  inPairs(
    text.normalize('NFC').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067\uFEFF]/g, ''),
  )

/** Without a first-strong isolate that nothing closes, and without a close of nothing. */
function inPairs(text: string): string {
  if (!/[\u2068\u2069]/.test(text)) return text
  const chars = [...text]
  const open: number[] = []
  const lone = new Set<number>()
  for (const [place, char] of chars.entries()) {
    if (char === '\u2068') open.push(place)
    if (char === '\u2069' && open.pop() === undefined) lone.add(place)
  }
  for (const place of open) lone.add(place)
  return chars.filter((_, place) => !lone.has(place)).join('')
}

const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()
