// How does one letter become a mail: subject, plain text and HTML from the same lines, everything escaped?
import type { LetterFrame } from './language.js'

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

export type LetterSetting = {
  frame: LetterFrame
  language: string
  direction: 'ltr' | 'rtl'
  caseNumber: string
  demo: boolean
}

/** The mail of a letter. Text and HTML say the same, line by line. */
export function renderLetter(letter: Letter, setting: LetterSetting): { subject: string; text: string; html: string } {
  const { frame, caseNumber, demo } = setting
  const subject = oneLine(`${demo ? `[${frame.demonstrationTag}] ` : ''}${letter.subject} (${caseNumber})`)
  return { subject, text: asText(letter, setting), html: asHtml(letter, setting, subject) }
}

function asText(letter: Letter, { frame, caseNumber, demo }: LetterSetting): string {
  const facts = (letter.facts ?? []).map(([label, value]) => `${label}: ${value}`)
  const blocks = [
    ...(demo ? [`*** ${frame.demonstration} ***`] : []),
    letter.greeting,
    ...letter.paragraphs,
    ...(facts.length > 0 ? [facts.map(oneLine).join('\n')] : []),
    ...(letter.next ? [letter.next] : []),
    [...frame.signature, `${frame.caseNumber}: ${caseNumber}`].join('\n'),
  ]
  return `${blocks.map(plain).join('\n\n')}\n`
}

function asHtml(letter: Letter, setting: LetterSetting, subject: string): string {
  const { frame, caseNumber, demo, language, direction } = setting
  const rows = (letter.facts ?? []).map(
    ([label, value]) => `<tr><th scope="row">${escape(label)}</th><td>${isolated(value)}</td></tr>`,
  )
  return [
    `<!doctype html><html lang="${escape(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escape(subject)}</title>`,
    `<style>body{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em;color:#111}th{text-align:start;padding-inline-end:1.5em;font-weight:600;vertical-align:top}.demonstration{border:2px solid #8a1c1c;color:#8a1c1c;padding:.5em;font-weight:700}.next{border-inline-start:4px solid #1d4f91;padding-inline-start:1em}footer{color:#444;margin-top:2em}</style></head><body>`,
    demo ? `<p class="demonstration">${escape(frame.demonstration)}</p>` : '',
    `<p>${isolated(letter.greeting)}</p>`,
    ...letter.paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`),
    rows.length > 0 ? `<table>${rows.join('')}</table>` : '',
    letter.next ? `<p class="next">${escape(letter.next)}</p>` : '',
    `<footer><p>${frame.signature.map(escape).join('<br>')}<br>${escape(frame.caseNumber)}: ${escape(caseNumber)}</p></footer></body></html>`,
  ].join('\n')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML: nothing in it can become markup. */
export function escape(text: string): string {
  return plain(text).replace(/[&<>"']/g, (char) => entities[char] ?? '')
}

const isolated = (text: string): string => `<bdi>${escape(text)}</bdi>`

/** Control characters and direction overrides have no place in a letter: they can hide or reorder what it says. */
const plain = (text: string): string =>
  text.normalize('NFC').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')

const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()
