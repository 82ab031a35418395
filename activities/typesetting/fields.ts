// How are names and values drawn? A row each; with two languages both names stand beside the value.
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { ink, keepTogether, rule, tagged, type Sheet, type Tag } from './sheet.js'
import {
  aligned,
  flow,
  saidIn,
  strand,
  tallest,
  voiceAt,
  wholeWidth,
  type Addition,
  type Column,
  type Look,
  type Said,
  type Strand,
} from './strands.js'

type Fields = Extract<Part, { part: 'fields' }>
type Row = readonly (readonly [name: string, value: string])[]

/** Draws the rows of all versions; values that are equal in all of them are printed once. */
export function drawFields(sheet: Sheet, parts: readonly Fields[]): void {
  const table = tagged(sheet, 'Table')
  const rows = parts[0]?.rows ?? []
  if (parts.some((part) => part.rows.length !== rows.length)) throw failure('document-versions-differ')
  rows.forEach((own, number) => {
    const row = parts.map((part) => part.rows[number] ?? own)
    const strands = rowStrands(sheet, row, tagged(sheet, 'TR', { parent: table }))
    keepTogether(sheet, Math.min(tallest(strands) + 6, 200))
    sheet.y += 3
    flow(sheet, strands)
    sheet.y += 2
    rule(sheet, sheet.y)
  })
  sheet.y += 7
}

const nameShare = 0.34

function rowStrands(sheet: Sheet, row: Row, parent: Tag): Strand[] {
  const columns = columnsOf(sheet)
  const names = saidIn(
    sheet,
    row.map(([name]) => name),
  )
  const values = saidIn(
    sheet,
    row.map(([, value]) => value),
  )
  const heads = columns.names.length > 1 && names.length > 1 ? names.map((name) => [name]) : [names]
  const nameStrands = heads.map((said, place) => {
    const column = columns.names[place] ?? columns.names[0] ?? columns.value
    return strand(
      column,
      stacked(sheet, said, { tag: tagged(sheet, 'TH', { parent, scope: 'Row' }), look: { size: 9, colour: ink.soft } }),
    )
  })
  const value = stacked(sheet, values, {
    tag: tagged(sheet, 'TD', { parent }),
    look: { weight: 'bold', ...columns.look },
  })
  return aligned([...nameStrands, strand(columns.value, value)])
}

/** Said in both languages, one above the other, in the same look. */
function stacked(sheet: Sheet, said: readonly Said[], { tag, look }: { tag: Tag; look: Look }): Addition[] {
  return said.map((one, place) => {
    const own = said.length > 1 ? tagged(sheet, 'P', { parent: tag, voice: one.voice }) : tag
    return { said: one, look, tag: own, gap: place === 0 ? 0 : 1 }
  })
}

/** From left to right: name and value; value and name where reading starts on the right; name, value, name for both. */
function columnsOf(sheet: Sheet): { names: Column[]; value: Column; look: Look } {
  const { x, width } = wholeWidth(sheet)
  const name = width * nameShare - 10
  const left = { x, width: name }
  const right = { x: x + width - name, width: name }
  const directions = sheet.voices.map(({ direction }) => direction)
  if (directions.length === 2 && directions[0] !== directions[1]) {
    const side = width * 0.28
    const [ltr, rtl] = [
      { x, width: side - 8 },
      { x: x + width - side + 8, width: side - 8 },
    ]
    const names = directions[0] === 'rtl' ? [rtl, ltr] : [ltr, rtl]
    return { names, value: { x: x + side, width: width - 2 * side }, look: { align: 'center' } }
  }
  const [from, room] = [x + width * nameShare, width * (1 - nameShare)]
  if (voiceAt(sheet, 0).direction === 'rtl')
    return { names: [right], value: { x, width: room }, look: { align: 'right' } }
  return { names: [left], value: { x: from, width: room }, look: {} }
}
