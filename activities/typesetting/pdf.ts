// How does a paper become a PDF? Head, parts and page numbers; the same paper always gives the same bytes.
import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { Instant } from '../../domain/calendar.js'
import { failure } from '../failures.js'
import type { PaperVersion } from '../templates/paper.js'
import { cleaned } from './cleaning.js'
import { finishPages, type PageWords } from './footer.js'
import { drawLetterhead } from './letterhead.js'
import { drawPart } from './parts.js'
import { footerHeight, keepTogether, margin, sheetOf, type Sheet } from './sheet.js'

/** What is drawn: one version, or two of the same parts beside each other. */
export type PaperRequest = {
  versions: readonly PaperVersion[]
  origin: string
  /** Empty in a draft that has no number yet. */
  number: string
  /** Empty on a paper that names nobody. */
  caseNumber: string
  /** Civil date of issue, and the instant that stands in the file's own properties. */
  on: string
  at: Instant
  demo: boolean
  draft?: boolean
  /** What the QR code on the first page says. */
  code?: string
  /** Placeholder for the seal in the file's properties, as long as the seal will be. */
  seal?: string
  /** PNG as `reencoded` gives it. */
  emblem?: Buffer
}

/** Draws a paper. Rejects with `document-unsupported-character`, `document-text-too-long` or `document-versions-differ`. */
export type Draw = (request: PaperRequest) => Promise<Buffer>

/** Asks for the words of the page numbers once the pages are counted. */
export type AskPageWords = (pages: number) => PageWords | Promise<PageWords>

/**
 * The bytes of a paper, drawn in this process. Nothing in them depends on the moment or the machine: the file's date is
 * `at`, its id follows from its properties, and the page streams are not compressed, because zlib differs between
 * releases of Node.
 */
export const renderPdf: Draw = (request) => render(request, (pages) => pageWordsOf(request, pages))

/** The same, with the words for page numbers from elsewhere. */
export async function render(request: PaperRequest, askPageWords: AskPageWords): Promise<Buffer> {
  const doc = newDocument(request)
  const bytes = collected(doc)
  const sheet = sheetOf(
    doc,
    request.versions.map(({ language, direction }) => ({ language, direction })),
  )
  drawLetterhead(sheet, request)
  drawParts(sheet, request)
  const words = await askPageWords(doc.bufferedPageRange().count)
  finishPages(sheet, request, { words, fingerprint: inGroups(fingerprintOf(request)) })
  sheet.root.end()
  doc.end()
  return bytes
}

/** Page by page the words of all versions. */
export function pageWordsOf({ versions }: PaperRequest, pages: number): PageWords {
  return Array.from({ length: pages }, (_, page) => versions.map(({ frame }) => frame.page(page + 1, pages)))
}

function drawParts(sheet: Sheet, { versions }: PaperRequest): void {
  const [first] = versions
  if (!first || versions.some(({ paper }) => paper.parts.length !== first.paper.parts.length))
    throw failure('document-versions-differ')
  first.paper.parts.forEach((own, place) => {
    drawPart(
      sheet,
      versions.map(({ paper }) => paper.parts[place] ?? own),
    )
  })
  // A heading with nothing under it.
  keepTogether(sheet, 0)
}

function newDocument({ versions, origin, number, at, seal }: PaperRequest): PDFKit.PDFDocument {
  const [first] = versions
  if (!first) throw failure('document-versions-differ')
  const info = {
    Title: cleaned(`${first.paper.title} ${number}`).trim(),
    Author: cleaned(first.frame.issuer(origin).name),
    Creator: 'Sojourn',
    Producer: 'Sojourn',
    CreationDate: new Date(at),
    ...(seal !== undefined && { SojournSeal: seal }),
  }
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: footerHeight },
    bufferPages: true,
    compress: false,
    pdfVersion: '1.7',
    // pdfkit knows it, its types do not.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: first.language,
    displayTitle: true,
    // No built-in font: PDF/UA wants every font in the file.
    font: '',
    info,
  })
  escapeMetadata(doc)
  // HAZARD: for the number 1 pdfkit adds to each font a list of its glyphs that leaves some out, which PDF/UA forbids.
  Object.assign(doc, { subset: '1' })
  return doc
}

/** HAZARD: pdfkit writes title and author into its XML as they are; a company's `&` would break the whole of it. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const ending = doc as PDFKit.PDFDocument & { endMetadata: () => void }
  const end = ending.endMetadata.bind(doc)
  const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  // The properties themselves are written before, unescaped.
  ending.endMetadata = () => {
    Object.assign(doc.info, { Title: escaped(doc.info.Title), Author: escaped(doc.info.Author) })
    end()
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

/** SHA-256 of what the paper says, in hex: it can be printed on the paper, which the hash of the file cannot. */
export function fingerprintOf({
  versions,
  number,
  caseNumber,
  on,
}: Pick<PaperRequest, 'versions' | 'number' | 'caseNumber' | 'on'>): string {
  const papers = versions.map(({ language, paper }) => [language, paper])
  return createHash('sha256')
    .update(JSON.stringify([number, caseNumber, on, papers]))
    .digest('hex')
}

/** Eight characters at a time, as a person reads them out. */
export const inGroups = (hex: string): string => (hex.match(/.{1,8}/g) ?? []).join(' ')
