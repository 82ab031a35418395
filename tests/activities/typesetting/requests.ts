// Which papers are drawn in the tests of the typesetting?
import { english } from '../../../activities/templates/en/language.js'
import { paperFrameOf } from '../../../activities/templates/paper-frame.js'
import { voiceOf } from '../../../activities/templates/say.js'
import type { Part, PaperVersion } from '../../../activities/templates/paper.js'
import type { PaperRequest } from '../../../activities/typesetting/pdf.js'
import type { Sample } from './samples.js'

export const englishFrame = paperFrameOf(voiceOf(english, 'paper'))

export const common: Omit<PaperRequest, 'versions'> = {
  origin: 'NP',
  number: 'NP-CONTRACT-2026-000012',
  caseNumber: 'NP-7K3M-9Q2T-X',
  on: '2026-11-28',
  at: '2026-11-28T04:00:00Z',
  demo: false,
}

/** A version in English with these parts. */
export const inEnglish = (parts: readonly Part[], title = 'Employment Contract'): PaperVersion => ({
  language: 'en',
  direction: 'ltr',
  frame: englishFrame,
  paper: { title, subtitle: 'Employment Permit System', parts },
})

export const requestOf = (...versions: PaperVersion[]): PaperRequest => ({ ...common, versions })

/** Every part of a paper in the words of a sample; the words of the frame stay English. */
export function sampleVersion({ language, direction, title, sentence, words }: Sample): PaperVersion {
  const [one = '', two = '', three = '', ...others] = words
  const parts: Part[] = [
    { part: 'text', text: `${sentence} ${sentence}` },
    { part: 'heading', text: title },
    {
      part: 'fields',
      rows: [
        [one, 'N1234567'],
        [two, others.slice(0, 4).join(' ')],
        [three, '+977 1 421 1963'],
      ],
    },
    {
      part: 'table',
      head: [one, two, three],
      shares: [0.5, 0.25, 0.25],
      numbersFrom: 2,
      rows: [[others.slice(4, 10).join(' '), others[10] ?? '', 'KRW 650,000']],
    },
    { part: 'list', items: [{ title: `1. ${title}`, lines: [sentence] }] },
    { part: 'notice', text: sentence },
    {
      part: 'signatures',
      rows: [
        { who: 'Hanbit Metal Co., Ltd.', role: one, on: '2026-11-25' },
        { who: 'Sita Tamang', role: two, on: '2026-11-26' },
      ],
    },
  ]
  return {
    language,
    direction,
    frame: englishFrame,
    paper: { title, subtitle: words.slice(3, 7).join(' '), parts },
  }
}
