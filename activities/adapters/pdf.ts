// How does a paper become a PDF? Frame, parts and page numbers; the same paper always gives the same bytes.
import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { Instant } from '../../domain/calendar.js'
import type { PaperFrame } from '../templates/language.js'
import type { Paper } from '../templates/paper.js'
import { drawable } from './latin-text.js'
import { ink, margin, type Sheet } from './pdf-sheet.js'
import { drawPart } from './pdf-parts.js'

export type PaperRequest = {
  paper: Paper
  frame: PaperFrame
  language: string
  origin: string
  number: string
  caseNumber: string
  /** Civil date of issue, and the instant that stands in the file's own properties. */
  on: string
  at: Instant
  demo: boolean
}

/**
 * The bytes of a paper. Nothing in them depends on the moment or the machine: the file's date is `at`, its id follows
 * from its properties, and the page streams are not compressed, because zlib differs between Node releases.
 */
export function renderPdf(request: PaperRequest): Promise<Buffer> {
  const doc = newDocument(request)
  const bytes = collected(doc)
  const sheet: Sheet = { doc, left: margin, width: doc.page.width - 2 * margin, bottom: doc.page.height - 92 }
  letterhead(sheet, request)
  for (const part of request.paper.parts) drawPart(sheet, part)
  finishPages(sheet, request)
  doc.end()
  return bytes
}

function newDocument({ paper, frame, language, origin, number, at }: PaperRequest): PDFKit.PDFDocument {
  return new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: 92 },
    bufferPages: true,
    compress: false,
    lang: language,
    displayTitle: true,
    info: {
      Title: `${paper.title} ${number}`,
      Author: frame.issuer(origin).name,
      Creator: 'Sojourn',
      Producer: 'Sojourn',
      CreationDate: new Date(at),
    },
  })
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

function letterhead({ doc, left, width }: Sheet, request: PaperRequest): void {
  const { frame, paper, number, caseNumber, on } = request
  const issuer = frame.issuer(request.origin)
  const top = request.demo ? margin + 12 : margin
  doc
    .font('Times-Bold')
    .fontSize(17)
    .fillColor(ink.accent)
    .text(drawable(issuer.name), left, top, { width: width * 0.56 })
  doc
    .font('Helvetica')
    .fontSize(10)
    .fillColor(ink.soft)
    .text(drawable(issuer.country), { width: width * 0.56 })
  const lines: [string, string][] = [
    [frame.number, number],
    [frame.date, frame.longDate(on)],
    [frame.caseNumber, caseNumber],
  ]
  lines.forEach(([label, value], index) => {
    const y = top + 2 + index * 14
    doc
      .font('Helvetica')
      .fontSize(8)
      .fillColor(ink.soft)
      .text(drawable(label), left + width * 0.55, y + 1, { lineBreak: false })
    doc.font('Helvetica-Bold').fontSize(9).fillColor(ink.text)
    doc.text(drawable(value), left + width - doc.widthOfString(value), y, { lineBreak: false })
  })
  const rule = top + 50
  doc
    .moveTo(left, rule)
    .lineTo(left + width, rule)
    .lineWidth(1.5)
    .strokeColor(ink.accent)
    .stroke()
  doc
    .font('Times-Bold')
    .fontSize(24)
    .fillColor(ink.text)
    .text(drawable(paper.title), left, rule + 20, { width })
  doc.font('Helvetica').fontSize(10).fillColor(ink.soft).text(drawable(paper.subtitle), { width })
  doc.moveDown(1)
}

/** Marks and footers are drawn when all pages are known. HAZARD: drawing them while text still flows would change its font. */
function finishPages(sheet: Sheet, request: PaperRequest): void {
  const { doc } = sheet
  const { start, count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(start + page)
    // Writing below the bottom margin would start a new page.
    doc.page.margins.bottom = 0
    footer(sheet, request, { page: page + 1, pages: count })
    if (request.demo) demonstrationMark(sheet, request)
  }
}

function footer(
  { doc, left, width }: Sheet,
  request: PaperRequest,
  { page, pages }: { page: number; pages: number },
): void {
  const { frame, number } = request
  const y = doc.page.height - 78
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.5)
    .strokeColor(ink.line)
    .stroke()
  doc.font('Helvetica').fontSize(7.5).fillColor(ink.soft)
  doc.text(drawable(frame.check(number)), left, y + 7, { width: width * 0.8 })
  const count = drawable(frame.page(page, pages))
  doc.text(count, left + width - doc.widthOfString(count), y + 7, { lineBreak: false })
  doc.text(`${drawable(frame.fingerprint)}:`, left, y + 30, { lineBreak: false })
  const indent = doc.widthOfString(frame.fingerprint) + 8
  doc
    .font('Courier')
    .fontSize(7)
    .text(fingerprintOf(request), left + indent, y + 30.5, { lineBreak: false })
}

function demonstrationMark({ doc, left, width }: Sheet, { frame }: PaperRequest): void {
  const word = drawable(frame.demonstration)
  const { width: pageWidth, height: pageHeight } = doc.page
  doc.rect(left, 22, width, 20).lineWidth(1).strokeColor(ink.warning).stroke()
  doc.font('Helvetica-Bold').fontSize(11).fillColor(ink.warning)
  const spaced = doc.widthOfString(word, { characterSpacing: 3 })
  doc.text(word, (pageWidth - spaced) / 2, 28, { lineBreak: false, characterSpacing: 3 })
  doc.save()
  doc
    .fontSize(78)
    .fillOpacity(0.07)
    .rotate(-54, { origin: [pageWidth / 2, pageHeight / 2] })
  doc.text(word, (pageWidth - doc.widthOfString(word)) / 2, pageHeight / 2 - 36, { lineBreak: false })
  doc.restore()
  doc.fillOpacity(1)
}

/** SHA-256 of what the paper says, in eight groups: it can be printed on the paper, which the hash of the file cannot. */
export function fingerprintOf({
  paper,
  number,
  caseNumber,
  on,
}: Pick<PaperRequest, 'paper' | 'number' | 'caseNumber' | 'on'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([number, caseNumber, on, paper]))
    .digest('hex')
  return (hash.match(/.{8}/g) ?? []).join(' ')
}
