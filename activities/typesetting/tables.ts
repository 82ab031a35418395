// How is a table drawn? Heads that return on every page, cells of both languages one above the other where they differ.
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { decorate, ink, keepTogether, rule, tagged, turnPage, type Sheet, type Tag } from './sheet.js'
import { aligned, flow, saidIn, strand, tallest, type Look, type Strand } from './strands.js'

type Table = Extract<Part, { part: 'table' }>
type Row = { cells: readonly (readonly string[])[]; kind: 'TH' | 'TD' }

/** Draws the table of all versions in one grid. */
export function drawTable(sheet: Sheet, parts: readonly Table[]): void {
  const [first] = parts
  if (!first) return
  if (parts.some(({ rows, head }) => rows.length !== first.rows.length || head.length !== first.head.length))
    throw failure('document-versions-differ')
  const tag = tagged(sheet, 'Table')
  const head: Row = { kind: 'TH', cells: first.head.map((_, column) => parts.map((part) => part.head[column] ?? '')) }
  keepTogether(sheet, 60)
  drawHead(sheet, first, { head, tag: tagged(sheet, 'TR', { parent: tag }) })
  first.rows.forEach((cells, number) => {
    const row: Row = {
      kind: 'TD',
      cells: cells.map((_, column) => parts.map(({ rows }) => rows[number]?.[column] ?? '')),
    }
    const strands = rowStrands(sheet, first, { row, tag: tagged(sheet, 'TR', { parent: tag }) })
    if (sheet.y + tallest(strands) + 6 > sheet.bottom) {
      turnPage(sheet)
      drawHead(sheet, first, { head })
    }
    drawRow(sheet, strands)
    rule(sheet, sheet.y)
  })
  sheet.y += 11
}

/** Without a tag it is the head once more, on the next page. */
function drawHead(sheet: Sheet, table: Table, { head, tag }: { head: Row; tag?: Tag }): void {
  const strands = rowStrands(sheet, table, { row: head, ...(tag && { tag }) })
  const height = tallest(strands) + 6
  decorate(sheet, (doc) => doc.rect(sheet.left, sheet.y, sheet.width, height).fillColor(ink.band).fill())
  if (tag) drawRow(sheet, strands)
  else {
    sheet.doc.markContent('Artifact', { type: 'Pagination' })
    drawRow(sheet, strands)
    sheet.doc.endMarkedContent()
  }
}

function drawRow(sheet: Sheet, strands: readonly Strand[]): void {
  sheet.y += 3
  flow(sheet, strands)
  sheet.y += 3
}

function rowStrands(sheet: Sheet, table: Table, { row, tag }: { row: Row; tag?: Tag }): Strand[] {
  const mirrored = sheet.voices.every(({ direction }) => direction === 'rtl')
  let from = 0
  const cells = row.cells.map((texts, column) => {
    const share = sheet.width * (table.shares[column] ?? 0)
    const x = mirrored ? sheet.left + sheet.width - from - share : sheet.left + from
    from += share
    const cell = tag && tagged(sheet, row.kind, { parent: tag, ...(row.kind === 'TH' && { scope: 'Column' }) })
    const isNumber = column >= (table.numbersFrom ?? Infinity)
    const sides = mirrored ? 'right' : 'left'
    const look: Look = { size: 9, align: isNumber ? 'right' : sides, ...(row.kind === 'TH' && { weight: 'bold' }) }
    const said = saidIn(sheet, texts)
    return strand(
      { x: x + 6, width: share - 12 },
      said.map((one) => {
        const own = cell && said.length > 1 ? tagged(sheet, 'P', { parent: cell, voice: one.voice }) : cell
        return { said: one, look, ...(own && { tag: own }) }
      }),
    )
  })
  return aligned(cells)
}
