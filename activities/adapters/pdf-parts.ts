// How is each part of a paper drawn?
import type { Part } from '../templates/paper.js'
import { drawable } from './latin-text.js'
import { ink, keepTogether, type Sheet } from './pdf-sheet.js'

/** Draws one part below the last one and leaves the pen under it. */
export function drawPart(sheet: Sheet, part: Part): void {
  switch (part.part) {
    case 'text':
      return text(sheet, part.text)
    case 'heading':
      return heading(sheet, part.text)
    case 'fields':
      return fields(sheet, part.rows)
    case 'table':
      return table(sheet, part)
    case 'list':
      return list(sheet, part.items)
    case 'signatures':
      return signatures(sheet, part.rows)
    case 'notice':
      return notice(sheet, part.text)
  }
}

function text(sheet: Sheet, body: string): void {
  const { doc, left, width } = sheet
  doc.font('Helvetica').fontSize(10).fillColor(ink.text)
  keepTogether(sheet, Math.min(60, doc.heightOfString(drawable(body), { width })))
  doc.text(drawable(body), left, doc.y, { width, lineGap: 2 })
  doc.moveDown(0.45)
}

function heading(sheet: Sheet, title: string): void {
  const { doc, left, width } = sheet
  keepTogether(sheet, 70)
  doc.moveDown(0.3)
  doc.font('Times-Bold').fontSize(13).fillColor(ink.accent).text(drawable(title), left, doc.y, { width })
  doc.moveDown(0.25)
}

function fields(sheet: Sheet, rows: readonly (readonly [string, string])[]): void {
  const { doc, left, width } = sheet
  const label = width * 0.34
  for (const [name, value] of rows) {
    doc.font('Helvetica').fontSize(10)
    const height = Math.max(
      ...[
        doc.heightOfString(drawable(value), { width: width - label }),
        doc.heightOfString(drawable(name), { width: label - 10 }),
      ],
    )
    keepTogether(sheet, height + 6)
    const y = doc.y + 3
    doc
      .font('Helvetica')
      .fillColor(ink.soft)
      .text(drawable(name), left, y, { width: label - 10 })
    doc
      .font('Helvetica-Bold')
      .fillColor(ink.text)
      .text(drawable(value), left + label, y, { width: width - label })
    rule(sheet, y + height + 1)
    doc.y = y + height + 2
  }
  doc.moveDown(0.45)
}

type Table = Extract<Part, { part: 'table' }>

function table(sheet: Sheet, part: Table): void {
  const { doc } = sheet
  keepTogether(sheet, 48)
  tableHead(sheet, part)
  for (const row of part.rows) {
    // Measured in the font it is drawn in: the head is bold.
    doc.font('Helvetica').fontSize(9.5)
    const height = rowHeight(sheet, part, row)
    if (doc.y + height > sheet.bottom) {
      keepTogether(sheet, height)
      tableHead(sheet, part)
    }
    doc.font('Helvetica').fontSize(9.5).fillColor(ink.text)
    cells(sheet, part, { row, height })
    rule(sheet, doc.y)
  }
  doc.moveDown(1)
}

function tableHead(sheet: Sheet, part: Table): void {
  const { doc, left, width } = sheet
  doc.font('Helvetica-Bold').fontSize(9.5)
  const height = rowHeight(sheet, part, part.head)
  doc.rect(left, doc.y, width, height).fillColor(ink.band).fill()
  doc.font('Helvetica-Bold').fontSize(9.5).fillColor(ink.text)
  cells(sheet, part, { row: part.head, height })
}

function cells(
  { doc, left, width }: Sheet,
  { shares, numbersFrom = Infinity }: Table,
  { row, height }: { row: readonly string[]; height: number },
): void {
  const y = doc.y
  let x = left
  row.forEach((cell, column) => {
    const room = width * (shares[column] ?? 0)
    doc.text(drawable(cell), x + 6, y + 3, { width: room - 12, align: column >= numbersFrom ? 'right' : 'left' })
    x += room
  })
  doc.x = left
  doc.y = y + height
}

function rowHeight({ doc, width }: Sheet, { shares }: Table, row: readonly string[]): number {
  const heights = row.map((cell, column) =>
    doc.heightOfString(drawable(cell), { width: width * (shares[column] ?? 0) - 12 }),
  )
  return Math.max(...heights) + 5
}

function list(sheet: Sheet, items: readonly { title: string; lines: readonly string[] }[]): void {
  const { doc, left, width } = sheet
  for (const item of items) {
    doc.font('Helvetica').fontSize(9.5)
    const height = item.lines.reduce(
      (sum, line) => sum + doc.heightOfString(drawable(line), { width: width - 14, lineGap: 1.5 }),
      14,
    )
    keepTogether(sheet, Math.min(height, 160))
    doc.font('Helvetica-Bold').fillColor(ink.text).text(drawable(item.title), left, doc.y, { width })
    doc.font('Helvetica')
    for (const line of item.lines) {
      keepTogether(sheet, 14)
      doc.fillColor(ink.soft).text(drawable(line), left + 14, doc.y, { width: width - 14, lineGap: 1.5 })
    }
    doc.y += 5
  }
  doc.x = left
  doc.moveDown(0.4)
}

function signatures(sheet: Sheet, rows: readonly { who: string; role: string; on: string }[]): void {
  const { doc, left, width } = sheet
  keepTogether(sheet, 90)
  const room = width / rows.length
  const y = doc.y + 34
  rows.forEach((row, index) => {
    const x = left + index * room
    doc
      .moveTo(x, y)
      .lineTo(x + room - 24, y)
      .lineWidth(0.7)
      .strokeColor(ink.text)
      .stroke()
    doc
      .font('Helvetica-Bold')
      .fontSize(9.5)
      .fillColor(ink.text)
      .text(drawable(row.who), x, y + 5, { width: room - 24 })
    doc
      .font('Helvetica')
      .fillColor(ink.soft)
      .text(drawable(`${row.role}. ${row.on}.`), x, doc.y, { width: room - 24 })
  })
  doc.x = left
  doc.y = y + 44
}

function notice(sheet: Sheet, body: string): void {
  const { doc, left, width } = sheet
  doc.font('Helvetica').fontSize(10)
  const height = doc.heightOfString(drawable(body), { width: width - 28, lineGap: 2 }) + 18
  keepTogether(sheet, height + 8)
  const y = doc.y + 2
  doc.rect(left, y, width, height).fillColor(ink.band).fill()
  doc.rect(left, y, 4, height).fillColor(ink.accent).fill()
  doc.fillColor(ink.text).text(drawable(body), left + 16, y + 9, { width: width - 28, lineGap: 2 })
  doc.x = left
  doc.y = y + height + 8
}

function rule({ doc, left, width }: Sheet, y: number): void {
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.4)
    .strokeColor(ink.line)
    .stroke()
}
