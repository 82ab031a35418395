// How do several columns of lines run side by side over the pages? The one way in which all parts put text on paper.
import { paragraph, type Line, type TextStyle } from './paragraph.js'
import { drawLine, ink, margin, turnPage, type Ink, type Sheet, type Tag, type Voice } from './sheet.js'
import type { Weight } from './faces.js'

/** One text in the language in which it is said. */
export type Said = { text: string; voice: Voice }

export type Look = {
  weight?: Weight
  size?: number
  colour?: Ink
  align?: 'start' | 'end' | 'center' | 'right' | 'left'
}

/** Where a column stands. */
export type Column = { x: number; width: number }

type StrandLine = { line: Line; x: number; size: number; colour: Ink; voice: Voice; gap: number; tag: Tag | undefined }

/** One column of lines, ready to be drawn; `height` in points. */
export type Strand = { lines: StrandLine[]; height: number }

/** What is set into a strand next; `indent` from the side where reading starts, `gap` above, both in points. */
export type Addition = { said: Said; look?: Look; tag?: Tag; indent?: number; gap?: number }

const bodySize = 9.5

/** A strand of the additions, broken at the column's width. */
export function strand({ x, width }: Column, additions: readonly Addition[]): Strand {
  const lines: StrandLine[] = []
  for (const { said, look = {}, tag, indent = 0, gap = 0 } of additions) {
    const { weight = 'regular', size = bodySize, colour = ink.text, align = 'start' } = look
    const { language, direction } = said.voice
    const style: TextStyle = { language, direction, weight, size }
    const room = width - indent
    paragraph(said.text, style, room).lines.forEach((line, place) => {
      const start = direction === 'rtl' ? x : x + indent
      const left = start + shift(align, direction) * (room - line.width)
      lines.push({ line, x: left, size, colour, voice: said.voice, gap: place === 0 ? gap : 0, tag })
    })
  }
  return { lines, height: lines.reduce((sum, { line, gap }) => sum + line.height + gap, 0) }
}

/** How wide a text is in one line, in points. */
export function widthOf({ text, voice }: Said, { weight = 'regular', size = bodySize }: Look = {}): number {
  return paragraph(text, { ...voice, weight, size }, Infinity).width
}

/** The share of the free room that goes to the left of a line. */
function shift(align: NonNullable<Look['align']>, direction: Voice['direction']): number {
  if (align === 'center') return 0.5
  if (align === 'left') return 0
  if (align === 'right') return 1
  return (align === 'start') === (direction === 'ltr') ? 0 : 1
}

/** Strands whose first lines stand on one line, whatever their scripts. */
export function aligned(strands: readonly Strand[]): Strand[] {
  const ascents = strands.map(({ lines: [first] }) => (first ? first.gap + first.line.ascent : 0))
  const highest = Math.max(0, ...ascents)
  return strands.map(({ lines: [first, ...others], height }, place) => {
    if (!first) return { lines: [], height }
    const more = highest - (ascents[place] ?? 0)
    return { lines: [{ ...first, gap: first.gap + more }, ...others], height: height + more }
  })
}

/** Draws strands side by side from the pen on, over as many pages as they need; the pen ends under the longest. */
export function flow(sheet: Sheet, strands: readonly Strand[]): void {
  let left: readonly (readonly StrandLine[])[] = strands.map(({ lines }) => lines)
  for (;;) {
    const top = sheet.y
    const ends = left.map((lines) => drawWhatFits(sheet, lines, top))
    sheet.y = Math.max(top, ...ends.map(({ y }) => y))
    // At the top of a page nothing stands above.
    left = ends.map(({ rest: [first, ...others] }) => (first ? [{ ...first, gap: 0 }, ...others] : []))
    if (left.every((lines) => lines.length === 0)) return
    turnPage(sheet)
  }
}

type Fitted = { y: number; rest: readonly StrandLine[] }

function drawWhatFits(sheet: Sheet, lines: readonly StrandLine[], top: number): Fitted {
  let y = top
  for (const [place, { line, x, size, colour, voice, gap, tag }] of lines.entries()) {
    const start = y + gap
    // A line higher than a page is drawn all the same.
    if (start + line.height > sheet.bottom && y > margin) return { y, rest: lines.slice(place) }
    drawLine(sheet, line, { x, y: start, size, colour, voice, ...(tag && { tag }) })
    y = start + line.height
  }
  return { y, rest: [] }
}

export const tallest = (strands: readonly Strand[]): number => Math.max(0, ...strands.map(({ height }) => height))

/** One text of each version; a text that all versions share is said once, in the last language. */
export function saidIn(sheet: Sheet, texts: readonly string[]): Said[] {
  const all = texts.map((text, place) => ({ text, voice: voiceAt(sheet, place) }))
  const last = all.at(-1)
  return last && all.every(({ text }) => text === last.text) ? [last] : all
}

/** The voice of a version. */
export function voiceAt({ voices }: Sheet, place: number): Voice {
  const voice = voices[place] ?? voices.at(-1)
  if (!voice) throw new Error('expected a paper in one or two languages, got none')
  return voice
}

/** Between the columns of two versions. */
export const gutter = 20

/** Columns of the versions: side by side, a language written from right to left on the right. */
export function versionColumns(sheet: Sheet, { x, width }: Column): Column[] {
  if (sheet.voices.length < 2) return [{ x, width }]
  const half = (width - gutter) / 2
  const left = { x, width: half }
  const right = { x: x + half + gutter, width: half }
  return voiceAt(sheet, 0).direction === 'rtl' && voiceAt(sheet, 1).direction === 'ltr' ? [right, left] : [left, right]
}

/** The whole column of the sheet. */
export const wholeWidth = ({ left, width }: Sheet): Column => ({ x: left, width })
