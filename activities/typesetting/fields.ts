// How are names and values drawn? A row each; two languages stand beside each other where they fit, else one above the other.
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { ink, keepTogether, rule, tagged, type Sheet, type Tag } from './sheet.js'
import {
  aligned,
  flow,
  saidIn,
  strand,
  tallest,
  versionColumns,
  voiceAt,
  wholeWidth,
  widthOf,
  type Addition,
  type Column,
  type Look,
  type Said,
  type Strand,
} from './strands.js'

type Fields = Extract<Part, { part: 'fields' }>
type Row = readonly (readonly [name: string, value: string])[]

/** Draws the rows of all versions; values that are equal in all of them are printed once. No row is alone on a page. */
export function drawFields(sheet: Sheet, parts: readonly Fields[]): void {
  const table = tagged(sheet, 'Table')
  const rows = parts[0]?.rows ?? []
  if (parts.some((part) => part.rows.length !== rows.length)) throw failure('document-versions-differ')
  const drawn = rows.map((own, number) => {
    const row = parts.map((part) => part.rows[number] ?? own)
    return rowStrands(sheet, row, tagged(sheet, 'TR', { parent: table }))
  })
  drawn.forEach((strands, number) => {
    const next = number === 0 || number === drawn.length - 2 ? drawn[number + 1] : undefined
    keepTogether(sheet, Math.min(heightOf(strands) + (next ? heightOf(next) : 0), 200))
    sheet.y += 3
    flow(sheet, strands)
    sheet.y += 2
    rule(sheet, sheet.y)
  })
  sheet.y += 7
}

const heightOf = (strands: readonly Strand[]): number => tallest(strands) + 5

function rowStrands(sheet: Sheet, row: Row, parent: Tag): Strand[] {
  const { names, values, look } = roomsOf(sheet)
  const name = stacked(
    sheet,
    saidIn(
      sheet,
      row.map(([text]) => text),
    ),
    { tag: tagged(sheet, 'TH', { parent, scope: 'Row' }), look: { size: 9, colour: ink.soft } },
  )
  const value = stacked(
    sheet,
    saidIn(
      sheet,
      row.map(([, text]) => text),
    ),
    { tag: tagged(sheet, 'TD', { parent }), look: { weight: 'bold', ...look } },
  )
  return aligned([...placed(name, names), ...placed(value, values)])
}

/** Said in both languages, one above the other, in the same look. */
function stacked(sheet: Sheet, said: readonly Said[], { tag, look }: { tag: Tag; look: Look }): Addition[] {
  return said.map((one, place) => {
    const own = said.length > 1 ? tagged(sheet, 'P', { parent: tag, voice: one.voice }) : tag
    return { said: one, look, tag: own, gap: place === 0 ? 0 : 1 }
  })
}

/** Where one text stands, or two below each other, and where each of two stands when it fits there in one line. */
type Rooms = { whole: Column; each?: readonly Column[]; always?: boolean }

function placed(additions: readonly Addition[], { whole, each, always = false }: Rooms): Strand[] {
  const columns = each ?? inTurn(additions, whole)
  const isRow =
    additions.length > 1 &&
    (always || additions.every(({ said, look }, place) => widthOf(said, look) <= (columns[place]?.width ?? 0)))
  if (!isRow) return [strand(whole, additions)]
  return additions.map((one, place) => strand(columns[place] ?? whole, [{ ...one, gap: 0 }]))
}

const between = 10

/** Each behind the one before; none where they are wider than the column together. */
function inTurn(additions: readonly Addition[], { x, width }: Column): Column[] {
  const widths = additions.map(({ said, look }) => widthOf(said, look))
  const total = widths.reduce((sum, one) => sum + one, between * (widths.length - 1))
  if (total > width) return []
  return widths.map((one, place) => {
    const before = widths.slice(0, place).reduce((sum, other) => sum + other + between, 0)
    return { x: x + before, width: one }
  })
}

type RowRooms = { names: Rooms; values: Rooms; look: Look }

/** From left to right: name and value; value and name where reading starts on the right; name, value, name for both. */
function roomsOf(sheet: Sheet): RowRooms {
  const { x, width } = wholeWidth(sheet)
  const directions = sheet.voices.map(({ direction }) => direction)
  if (directions.length === 2 && directions[0] !== directions[1]) return mixedRooms(sheet, directions[0] === 'rtl')
  const share = directions.length === 2 ? 0.3 : 0.34
  const [name, value] = [width * share - between, width * (1 - share)]
  if (voiceAt(sheet, 0).direction === 'rtl') {
    const names = { whole: { x: x + width - name, width: name } }
    return { names, values: { whole: { x, width: value } }, look: { align: 'right' } }
  }
  const whole = { x: x + width * share, width: value }
  const second = versionColumns(sheet, wholeWidth(sheet))[1]
  const each = second ? [{ x: whole.x, width: second.x - whole.x - between }, second] : [whole]
  return { names: { whole: { x, width: name } }, values: { whole, each }, look: {} }
}

/** The name of each language on its own side, the values between them. */
function mixedRooms(sheet: Sheet, isRightFirst: boolean): RowRooms {
  const { x, width } = wholeWidth(sheet)
  const side = width * 0.28
  const inOrder = (left: Column, right: Column) => (isRightFirst ? [right, left] : [left, right])
  const [left, right] = [
    { x, width: side - 8 },
    { x: x + width - side + 8, width: side - 8 },
  ]
  const whole = { x: x + side, width: width - 2 * side }
  const half = (whole.width - between) / 2
  const halves = inOrder({ x: whole.x, width: half }, { x: whole.x + half + between, width: half })
  const names = { whole: isRightFirst ? right : left, each: inOrder(left, right), always: true }
  return { names, values: { whole, each: halves }, look: { align: 'center' } }
}
