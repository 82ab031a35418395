// What do the drawers of a paper share: the sheet, its colours, and the space that is left?

export const margin = 56

export const ink = {
  text: '#1a1a1a',
  soft: '#555555',
  line: '#bfbfbf',
  band: '#f2f4f7',
  accent: '#1d3f6e',
  warning: '#9b1c1c',
} as const

/** Where drawing happens: the document, the left edge and width of its column, the lowest line of its body. */
export type Sheet = { doc: PDFKit.PDFDocument; left: number; width: number; bottom: number }

/** Starts a new page unless `height` points fit on this one. */
export function keepTogether({ doc, bottom, left }: Sheet, height: number): void {
  if (doc.y + height <= bottom) return
  doc.addPage()
  doc.x = left
}
