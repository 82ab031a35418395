// Where is a paper drawn? The document with its pages, the pen's place, the tags for screen readers, the colours.
import type { Direction } from './directions.js'
import { writeLine } from './glyph-writing.js'
import type { Line } from './paragraph.js'

export const margin = 56
export const footerHeight = 92

export const ink = {
  text: '#1a1a1a',
  soft: '#555555',
  line: '#bfbfbf',
  band: '#f2f4f7',
  accent: '#1d3f6e',
  warning: '#9b1c1c',
} as const

export type Ink = (typeof ink)[keyof typeof ink]

/** The language and direction of one version of the paper. */
export type Voice = { language: string; direction: Direction }

/** A node of the tree that screen readers walk. */
export type Tag = PDFKit.PDFStructureElement

/** What all drawers share; `y` is the pen, `bottom` the lowest line of the body. */
export type Sheet = {
  doc: PDFKit.PDFDocument
  left: number
  width: number
  bottom: number
  y: number
  voices: readonly Voice[]
  root: Tag
  /** A heading, with the text that leads in, waiting for what stands under it. */
  waiting: { height: number; draw: () => void } | undefined
}

/** A sheet on the first page of `doc`, with the root of its tags. */
export function sheetOf(doc: PDFKit.PDFDocument, voices: readonly Voice[]): Sheet {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const { width, height } = doc.page
  const measures = { left: margin, width: width - 2 * margin, bottom: height - footerHeight, y: margin }
  return { doc, ...measures, voices, root, waiting: undefined }
}

/**
 * A new node under `parent`, in the language of `voice` where it differs from the paper's own. `scope`: what the cell of a
 * head stands over; without it a screen reader cannot tell which head a value belongs to.
 */
export function tagged(
  sheet: Sheet,
  type: string,
  { parent = sheet.root, voice, scope }: { parent?: Tag; voice?: Voice; scope?: 'Row' | 'Column' } = {},
): Tag {
  const lang = voice && voice.language !== sheet.voices[0]?.language ? { lang: voice.language } : {}
  // pdfkit knows the scope, its types do not.
  const options: PDFKit.Mixins.StructureElementOptions = { ...lang, ...(scope && { scope }) }
  const tag = sheet.doc.struct(type, options)
  parent.add(tag)
  return tag
}

/** Draws what carries no words: rules, bands, marks. Screen readers pass over it. */
export function decorate(sheet: Sheet, draw: (doc: PDFKit.PDFDocument) => void): void {
  sheet.doc.markContent('Artifact', { type: 'Layout' })
  draw(sheet.doc)
  sheet.doc.endMarkedContent()
}

/** A thin line across the column at `y`. */
export function rule(
  sheet: Sheet,
  y: number,
  { colour = ink.line, weight = 0.4 }: { colour?: Ink; weight?: number } = {},
): void {
  decorate(sheet, (doc) => {
    doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke()
  })
}

/** Starts a new page unless `height` points fit on this one; a heading that waits goes with them. */
export function keepTogether(sheet: Sheet, height: number): void {
  const { waiting } = sheet
  sheet.waiting = undefined
  if (sheet.y + height + (waiting?.height ?? 0) > sheet.bottom) turnPage(sheet)
  waiting?.draw()
}

/** Starts a new page unless the pen stands at the top of one. */
export function turnPage(sheet: Sheet): void {
  if (sheet.y <= margin) return
  sheet.doc.addPage()
  sheet.y = margin
}

/** How a line is drawn: its left end, its top, its size in points. Without a tag it is an ornament that nobody reads. */
export type LinePlace = { x: number; y: number; size: number; colour: Ink; voice: Voice; tag?: Tag }

/**
 * Draws one line. Words that their glyphs do not spell bear their text as ActualText, so that they are copied, searched
 * and read aloud as written; readers turn such a text round where it runs from right to left, so there is none there.
 */
export function drawLine(sheet: Sheet, line: Line, { x, y, size, colour, voice, tag }: LinePlace): void {
  const { doc } = sheet
  if (line.runs.length === 0) return
  doc.fillColor(colour)
  if (tag) {
    const content = doc.markStructureContent('Span', { lang: voice.language })
    writeLine(doc, line, { x, y, size })
    doc.endMarkedContent()
    tag.add(content)
  } else writeLine(doc, line, { x, y, size })
}
