// What stands on every page when all pages are known: how to check the paper, the page's number, marks of drafts?
import type { PaperRequest } from './pdf.js'
import { paragraph, type Paragraph } from './paragraph.js'
import { drawLine, footerHeight, ink, type Ink, type Sheet } from './sheet.js'
import { saidIn, voiceAt, type Said } from './strands.js'

/** For every page the words for its number, one of each version: "Page 1 of 3". */
export type PageWords = readonly (readonly string[])[]

/** Draws footers and marks. HAZARD: only when no text flows any more, else it would go on in their font. */
export function finishPages(
  sheet: Sheet,
  request: PaperRequest,
  { words, fingerprint }: { words: PageWords; fingerprint: string },
): void {
  const { doc } = sheet
  const { start, count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page)
    // Writing below the bottom margin would start a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    footer(sheet, request, { pageWords: words[page] ?? [], fingerprint })
    drawMarks(sheet, request)
    doc.endMarkedContent()
  }
}

type Setting = { size: number; colour: Ink; weight?: 'regular' | 'bold' }

/** Wider than any page: what is set without a width stays in one line. */
const anyWidth = 2000

function set({ text, voice }: Said, { size, weight = 'regular' }: Setting, width = anyWidth): Paragraph {
  return paragraph(text, { ...voice, weight, size }, width)
}

function footer(
  sheet: Sheet,
  request: PaperRequest,
  { pageWords, fingerprint }: { pageWords: readonly string[]; fingerprint: string },
): void {
  const { doc, left, width } = sheet
  const frames = request.versions.map(({ frame }) => frame)
  const style: Setting = { size: 7, colour: ink.soft }
  const mirrored = sheet.voices.every(({ direction }) => direction === 'rtl')
  let y = doc.page.height - footerHeight + 16
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.5)
    .strokeColor(ink.line)
    .stroke()
  y += 5
  const pages = saidIn(sheet, pageWords).map((one) => set(one, style))
  const room = Math.max(0, ...pages.map((one) => one.width))
  stack(sheet, pages, { y, style, leftOf: (line) => (mirrored ? left : left + width - line) })
  const checks = request.number === '' ? [] : frames.map((frame) => frame.check(request.number))
  const said = [
    ...checksOf(sheet, checks),
    { text: fingerprintLine(request, fingerprint), voice: voiceAt(sheet, request.versions.length - 1) },
  ]
  stack(
    sheet,
    said.map((one) => set(one, style, width - room - 20)),
    { y, style, leftOf: (line) => (mirrored ? left + width - line : left) },
  )
}

const checksOf = (sheet: Sheet, checks: readonly string[]) => (checks.length === 0 ? [] : saidIn(sheet, checks))

/** The name of the fingerprint in the last language of the paper: the fingerprint itself is the same in all. */
function fingerprintLine({ versions }: PaperRequest, fingerprint: string): string {
  return `${versions.at(-1)?.frame.fingerprint ?? ''}: ${fingerprint}`
}

type Stack = { y: number; style: Setting; leftOf: (lineWidth: number) => number }

function stack(sheet: Sheet, paragraphs: readonly Paragraph[], { y, style, leftOf }: Stack): void {
  let top = y
  for (const { lines, style: own } of paragraphs) {
    for (const line of lines) {
      drawLine(sheet, line, { x: leftOf(line.width), y: top, size: style.size, colour: style.colour, voice: own })
      top += line.height
    }
  }
}

/** A draft and a demonstration say so in every language of the paper: officials read one, the person another. */
function drawMarks(sheet: Sheet, { demo, draft, versions }: PaperRequest): void {
  const marks = [
    ...(draft ? [versions.map(({ frame }) => frame.draft)] : []),
    ...(demo ? [versions.map(({ frame }) => frame.demonstration)] : []),
  ].map((words) => saidIn(sheet, words))
  const [first] = marks.flat()
  if (!first) return
  box(sheet, marks.flat())
  watermark(sheet, first)
}

function box(sheet: Sheet, said: readonly Said[]): void {
  const { doc, left, width } = sheet
  const style: Setting = { size: 11, colour: ink.warning, weight: 'bold' }
  doc.rect(left, 18, width, 24).lineWidth(1).strokeColor(ink.warning).stroke()
  const words = said.map((one) => set(one, style))
  const gap = 24
  const total = words.reduce((sum, one) => sum + one.width, gap * (words.length - 1))
  let x = left + (width - total) / 2
  for (const one of words) {
    const top = 30 - one.height / 2
    stack(sheet, [one], { y: top, style, leftOf: () => x })
    x += one.width + gap
  }
}

/** Across the page. */
function watermark(sheet: Sheet, said: Said): void {
  const { doc } = sheet
  const { width, height } = doc.page
  const style: Setting = { size: 78, colour: ink.warning, weight: 'bold' }
  const wide = set(said, style).width
  const size = Math.min(style.size, (style.size * 620) / wide)
  const word = set(said, { ...style, size })
  doc.save()
  doc.fillOpacity(0.07).rotate(-54, { origin: [width / 2, height / 2] })
  const place = { y: height / 2 - word.height / 2, style: { ...style, size } }
  stack(sheet, [word], { ...place, leftOf: (line) => (width - line) / 2 })
  doc.restore()
  doc.fillOpacity(1)
}
