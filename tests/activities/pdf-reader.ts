// What does a reader find in a PDF? PDFium, built for any machine: its text, its pages as pictures.
import { execFileSync, spawnSync } from 'node:child_process'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

let library: Promise<PDFiumLibrary> | undefined

async function reading<T>(pdf: Uint8Array, read: (document: PDFiumDocument) => Promise<T> | T): Promise<T> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  try {
    return await read(document)
  } finally {
    document.destroy()
  }
}

/** The lines of all pages, as PDFium copies them. */
export function linesOf(pdf: Uint8Array): Promise<string[]> {
  return reading(pdf, (document) => {
    const pages = [...document.pages()].map((page) => page.getText())
    return pages.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim())
  })
}

/** The same in one line, with single blanks. */
export const textOf = async (pdf: Uint8Array): Promise<string> => (await linesOf(pdf)).join(' ').replace(/\s+/g, ' ')

/** Four bytes a pixel. */
export type Picture = { width: number; height: number; data: Uint8Array }

/** One page as a picture, 72 dots per inch times `scale`; RGBA. */
export function pictureOf(
  pdf: Uint8Array,
  { page = 0, dpi = 100 }: { page?: number; dpi?: number } = {},
): Promise<Picture> {
  return reading(pdf, async (document) => {
    const { width, height, data } = await document.getPage(page).render({ scale: dpi / 72, render: 'bitmap' })
    return { width, height, data }
  })
}

/** How many pages there are. */
export const pageCountOf = (pdf: Uint8Array): Promise<number> => reading(pdf, (document) => document.getPageCount())

/** Whether poppler, the second reader, is on this machine; where it is not, the run says so. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
if (!hasPoppler)
  console.warn('poppler is not here (Debian: poppler-utils): the tests of papers in a second reader are skipped')

/** The lines of all pages, as poppler copies them. */
export function popplerLinesOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What poppler tells of a file: `Title`, `Tagged`, `Pages` … */
export function popplerPropertiesOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }).split('\n')
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]))
}

/** The tree that screen readers walk, as poppler finds it: a tag with its depth, in reading order. */
export function popplerTreeOf(pdf: Uint8Array): { tag: string; depth: number }[] {
  const lines = execFileSync('pdfinfo', ['-struct', '-'], { input: pdf, encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, blanks = '', tag] = /^( *)([A-Za-z0-9]+)/.exec(line) ?? []
    return tag === undefined ? [] : [{ tag, depth: blanks.length / 2 }]
  })
}

/** The first page as poppler draws it; RGBA. */
export function popplerPictureOf(pdf: Uint8Array, dpi: number): Picture {
  const options = ['-r', String(dpi), '-f', '1', '-l', '1', '-png', '-']
  return PNG.sync.read(execFileSync('pdftoppm', options, { input: pdf, maxBuffer: 50_000_000 }))
}
