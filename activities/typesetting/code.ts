// How is the code drawn that anyone can scan to check a paper? As vectors, so that a print at any size is sharp.
import { create } from 'qrcode'
import type { PaperRequest } from './pdf.js'
import { ink, tagged, type Sheet } from './sheet.js'
import { flow, saidIn, strand, voiceAt, type Addition } from './strands.js'

/** Blank modules round a code: what scanners need, as the standard says. */
const quietZone = 4
/** One module in points: 0.35 mm, which a cheap camera still reads from a cheap print. */
const moduleSize = 1
const smallest = 84

/**
 * Draws the code of a request at `top`, where reading ends, its caption below; answers the width it takes. The pen
 * stays where it was.
 */
export function drawCode(sheet: Sheet, { code = '', versions }: PaperRequest, top: number): number {
  const { modules } = create(code, { errorCorrectionLevel: 'Q' })
  const count = modules.size + 2 * quietZone
  const module = Math.max(moduleSize, smallest / count)
  const width = count * module
  const x = voiceAt(sheet, 0).direction === 'rtl' ? sheet.left : sheet.left + sheet.width - width
  const captions = versions.map(({ frame }) => frame.code)
  const figure = sheet.doc.struct('Figure', { alt: captions.at(-1) ?? '' })
  sheet.root.add(figure)
  const content = sheet.doc.markStructureContent('Figure')
  const y = top - quietZone * module
  for (const { row, from, length } of bars(modules)) {
    sheet.doc.rect(x + (from + quietZone) * module, y + (row + quietZone) * module, length * module, module)
  }
  sheet.doc.fillColor('#000000').fill()
  sheet.doc.endMarkedContent()
  figure.add(content)
  caption(sheet, captions, { x: x - 8, y: y + width - 2, width: width + 8 })
  return width
}

type Modules = { size: number; data: Uint8Array }

/** Dark modules, neighbours of a row in one bar: fewer rectangles, no hairlines between them. */
function bars({ size, data }: Modules): { row: number; from: number; length: number }[] {
  const found: { row: number; from: number; length: number }[] = []
  for (let row = 0; row < size; row += 1) {
    let from = 0
    while (from < size) {
      let end = from
      while (end < size && data[row * size + end]) end += 1
      if (end > from) found.push({ row, from, length: end - from })
      from = Math.max(end, from + 1)
    }
  }
  return found
}

function caption(
  sheet: Sheet,
  captions: readonly string[],
  { x, y, width }: { x: number; y: number; width: number },
): void {
  const before = sheet.y
  sheet.y = y
  const additions = saidIn(sheet, captions).map((said): Addition => {
    return {
      said,
      look: { size: 6.5, colour: ink.soft, align: 'center' },
      tag: tagged(sheet, 'P', { voice: said.voice }),
    }
  })
  flow(sheet, [strand({ x, width }, additions)])
  sheet.y = before
}
