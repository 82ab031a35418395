// How is a table drawn? Heads that return on every page, cells of both languages one above the other where they differ.
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { decorate, ink, keepTogether, rule, tagged, turnPage, type Sheet, type Tag, type Voice } from './sheet.js'
import { aligned, flow, saidIn, strand, tallest, type Look, type Strand } from './strands.js'

type Table = Extract<Part, { part: 'table' }>
type Row = { cells: readonly (readonly string[])[]; kind: 'TH' | 'TD' }

/** Up to this height a table is not parted, in points. */
const inOnePiece = 180

/** Draws the table of all versions in one grid. A short table stays in one piece; no row of any is alone on a page. */
export function drawTable(sheet: Sheet, parts: readonly Table[]): void {
  const [first] = parts
  if (!first) return
  if (parts.some(({ rows, head }) => rows.length !== first.rows.length || head.length !== first.head.length))
    throw failure('document-versions-differ')
  const tag = tagged(sheet, 'Table')
  const head: Row = { kind: 'TH', cells: first.head.map((_, column) => parts.map((part) => part.head[column] ?? '')) }
  const headTag = tagged(sheet, 'TR', { parent: tag })
  const drawn = first.rows.map((cells, number) => {
    const row: Row = {
      kind: 'TD',
      cells: cells.map((_, column) => parts.map(({ rows }) => rows[number]?.[column] ?? '')),
    }
    return rowStrands(sheet, first, { row, tag: tagged(sheet, 'TR', { parent: tag }) })
  })
  keepTogether(sheet, heightBeforeBreak(heightOf(rowStrands(sheet, first, { row: head })), drawn.map(heightOf)))
  drawHead(sheet, first, { head, tag: headTag })
  drawn.forEach((strands, number) => {
    const next = number > 0 && number === drawn.length - 2 ? drawn[number + 1] : undefined
    const height = heightOf(strands) + (next ? heightOf(next) : 0)
    if (sheet.y + height > sheet.bottom) {
      turnPage(sheet)
      drawHead(sheet, first, { head })
    }
    drawRow(sheet, strands)
    rule(sheet, sheet.y)
  })
  sheet.y += 11
}

/** What must fit below the pen for the table to begin there: a short table, or the head and two rows of a long one. */
function heightBeforeBreak(head: number, rows: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, head)
  return sum(rows) <= inOnePiece ? sum(rows) : Math.min(sum(rows.slice(0, 2)), inOnePiece)
}

const heightOf = (strands: readonly Strand[]): number => tallest(strands) + 6

/** Without a tag it is the head once more, on the next page. */
function drawHead(sheet: Sheet, table: Table, { head, tag }: { head: Row; tag?: Tag }): void {
  const strands = rowStrands(sheet, table, { row: head, ...(tag && { tag }) })
  const height = heightOf(strands)
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
    const lookIn = ({ direction }: Voice): Look => ({
      size: 9,
      align: isNumber || direction === 'rtl' ? 'right' : 'left',
      ...(row.kind === 'TH' && { weight: 'bold' }),
    })
    const said = saidIn(sheet, texts)
    return strand(
      { x: x + 6, width: share - 12 },
      said.map((one) => {
        const own = cell && said.length > 1 ? tagged(sheet, 'P', { parent: cell, voice: one.voice }) : cell
        return { said: one, look: lookIn(one.voice), ...(own && { tag: own }) }
      }),
    )
  })
  return aligned(cells)
}
