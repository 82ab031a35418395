// How does a line that is already shaped come into a page? Its glyphs as they are, its words for readers beside them.
import type { Face } from './faces.js'
import type { Line, LineRun } from './paragraph.js'
import type { Glyph } from './shaping.js'

/**
 * HAZARD: what pdfkit calls a font inside. Its public `text` would lay the line out once more and would close the
 * drawing state before the end of a marked word; poppler then takes the word for one in another font, far away.
 */
type PdfFont = {
  id: string
  /** Puts the glyphs into the file's subset: their numbers there in hex, their places in thousandths. */
  encode(text: string, features: readonly string[]): [hex: string[], places: Place[]]
  ref(): PDFKit.PDFKitReference
}
type Place = { xAdvance: number; xOffset: number; yOffset: number; advanceWidth: number }
type Inside = Omit<PDFKit.PDFDocument, 'page' | 'addContent'> & {
  _font: PdfFont
  page: { fonts: { [id: string]: PDFKit.PDFKitReference | null } }
  addContent(operators: string): void
}

/** The glyphs that pdfkit is given when it asks the font to lay a text out. */
type Pen = { glyphs: readonly Glyph[]; font: PdfFont }
const pens = new WeakMap<object, Map<string, Pen>>()

/** Writes a line with its left end at `x` and its top at `y`, in points from the top of the page. */
export function writeLine(
  doc: PDFKit.PDFDocument,
  line: Line,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const inside = doc as unknown as Inside
  const operators = ['BT', `1 0 0 -1 ${figure(x)} ${figure(y + line.ascent)} Tm`]
  let [face, rise] = ['', 0]
  for (const run of line.runs) {
    const { font, hex, places } = encoded(inside, run)
    inside.page.fonts[font.id] ??= font.ref()
    if (face !== font.id) operators.push(`/${font.id} ${figure(size)} Tf`)
    face = font.id
    if (run.actual !== undefined) operators.push(`/Span << /ActualText ${utf16(run.actual)} >> BDC`)
    rise = writeGlyphs(operators, { hex, places, size, rise })
    if (run.actual !== undefined) operators.push('EMC')
  }
  if (rise !== 0) operators.push('0 Ts')
  operators.push('ET')
  inside.addContent(operators.join('\n'))
}

type Writing = { hex: readonly string[]; places: readonly Place[]; size: number; rise: number }

/** One array for glyphs of one height; numbers in it move the next glyph to the left. Answers the height at the end. */
function writeGlyphs(operators: string[], { hex, places, size, rise }: Writing): number {
  let array = ''
  let string = ''
  let height = rise
  const move = (by: number) => {
    if (string !== '') array += `<${string}>`
    string = ''
    if (Math.abs(by) >= 0.005) array += ` ${figure(-by)} `
  }
  const end = () => {
    move(0)
    if (array !== '') operators.push(`[${array}] TJ`)
    array = ''
  }
  places.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, at) => {
    const own = (yOffset * size) / 1000
    if (own !== height) {
      end()
      operators.push(`${figure(own)} Ts`)
      height = own
    }
    if (xOffset !== 0) move(xOffset)
    string += hex[at] ?? ''
    const rest = xAdvance - xOffset - advanceWidth
    if (rest !== 0) move(rest)
  })
  end()
  return height
}

function encoded(doc: Inside, { face, glyphs }: LineRun): { font: PdfFont; hex: string[]; places: Place[] } {
  const pen = penOf(doc, face)
  pen.glyphs = glyphs
  // HAZARD: without features pdfkit cuts the text into words and remembers them.
  const [hex, places] = pen.font.encode('x', ['kern'])
  return { font: pen.font, hex, places }
}

/**
 * pdfkit asks a font to lay a text out; ours answers with the glyphs that were shaped before. The parsed font is shared
 * by all documents, its subset is not.
 */
function penOf(doc: Inside, face: Face): Pen {
  let own = pens.get(doc)
  if (!own) pens.set(doc, (own = new Map<string, Pen>()))
  let pen = own.get(face.id)
  if (!pen) {
    const layout = { value: (): Layout => layoutOf(pen?.glyphs ?? [], face) }
    doc.registerFont(face.id, Object.create(face.parsed, { layout }) as PDFKit.Mixins.PDFFontSource)
    doc.font(face.id)
    own.set(face.id, (pen = { glyphs: [], font: doc._font }))
  }
  return pen
}

type Layout = { glyphs: object[]; positions: object[]; advanceWidth: number }

/** pdfkit scales the positions in place, so they are new each time. */
function layoutOf(glyphs: readonly Glyph[], face: Face): Layout {
  let advanceWidth = 0
  for (const { xAdvance } of glyphs) advanceWidth += xAdvance
  return {
    glyphs: glyphs.map(({ id, codePoints }) => ({ id, codePoints, advanceWidth: face.advanceOf(id) })),
    positions: glyphs.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({ xAdvance, yAdvance, xOffset, yOffset })),
    advanceWidth,
  }
}

const figure = (value: number): string => String(Math.round(value * 1000) / 1000)

function utf16(text: string): string {
  let hex = 'FEFF'
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()
  return `<${hex}>`
}
