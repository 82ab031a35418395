// How is each part of a paper drawn, in one version or in two beside each other?
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { drawFields } from './fields.js'
import { drawSignatures } from './signatures.js'
import { decorate, ink, keepTogether, tagged, type Sheet } from './sheet.js'
import {
  aligned,
  flow,
  saidIn,
  strand,
  tallest,
  versionColumns,
  voiceAt,
  wholeWidth,
  type Addition,
  type Look,
  type Strand,
} from './strands.js'
import { drawTable } from './tables.js'

type PartOf<Name extends Part['part']> = Extract<Part, { part: Name }>

/** Draws one part, given in each version, below the last one. Throws `document-versions-differ` unless they match. */
export function drawPart(sheet: Sheet, versions: readonly Part[]): void {
  const [first] = versions
  switch (first?.part) {
    case 'text':
      return text(sheet, same(versions, 'text'))
    case 'heading':
      return heading(sheet, same(versions, 'heading'))
    case 'fields':
      return drawFields(sheet, same(versions, 'fields'))
    case 'table':
      return drawTable(sheet, same(versions, 'table'))
    case 'list':
      return list(sheet, same(versions, 'list'))
    case 'signatures':
      return drawSignatures(sheet, same(versions, 'signatures'))
    case 'notice':
      return notice(sheet, same(versions, 'notice'))
    case undefined:
      return undefined
  }
}

function same<Name extends Part['part']>(versions: readonly Part[], name: Name): PartOf<Name>[] {
  return versions.map((part) => {
    if (part.part !== name) throw failure('document-versions-differ')
    return part as PartOf<Name>
  })
}

/** Texts side by side; one that all versions share takes the whole width. */
function sideBySide(
  sheet: Sheet,
  texts: readonly string[],
  { look, inset = 0 }: { look?: Look; inset?: number } = {},
): Strand[] {
  const said = saidIn(sheet, texts)
  const { x, width } = wholeWidth(sheet)
  const room = { x: x + inset, width: width - 2 * inset }
  const columns = said.length === 1 ? [room] : versionColumns(sheet, room)
  const strands = said.map((one, place) => {
    const tag = tagged(sheet, 'P', { voice: one.voice })
    return strand(columns[place] ?? room, [{ said: one, tag, ...(look && { look }) }])
  })
  return aligned(strands)
}

function text(sheet: Sheet, parts: readonly PartOf<'text'>[]): void {
  const strands = sideBySide(
    sheet,
    parts.map((part) => part.text),
  )
  const draw = () => {
    flow(sheet, strands)
    sheet.y += 6
  }
  if (parts.some(({ leads }) => leads)) return waitFor(sheet, tallest(strands) + 6, draw)
  keepTogether(sheet, Math.min(60, tallest(strands)))
  draw()
}

/** Draws with the part below; a heading that waits already goes before. */
function waitFor(sheet: Sheet, height: number, draw: () => void): void {
  const { waiting } = sheet
  sheet.waiting = {
    height: height + (waiting?.height ?? 0),
    draw: () => {
      waiting?.draw()
      draw()
    },
  }
}

function heading(sheet: Sheet, parts: readonly PartOf<'heading'>[]): void {
  const said = saidIn(
    sheet,
    parts.map((part) => part.text),
  )
  const columns = said.length === 1 ? [wholeWidth(sheet)] : versionColumns(sheet, wholeWidth(sheet))
  const heads = said.map((one, place) => {
    const tag = tagged(sheet, 'H2', { voice: one.voice })
    const look: Look = { weight: 'bold', size: 12, colour: ink.accent }
    return strand(columns[place] ?? wholeWidth(sheet), [{ said: one, look, tag }])
  })
  const strands = aligned(heads)
  keepTogether(sheet, 0)
  const draw = () => {
    sheet.y += 6
    flow(sheet, strands)
    sheet.y += 3
  }
  sheet.waiting = { height: tallest(strands) + 9, draw }
}

function list(sheet: Sheet, parts: readonly PartOf<'list'>[]): void {
  const columns = versionColumns(sheet, wholeWidth(sheet))
  const lists = parts.map((_, place) => tagged(sheet, 'L', { voice: voiceAt(sheet, place) }))
  const items = parts[0]?.items ?? []
  if (parts.some((part) => part.items.length !== items.length)) throw failure('document-versions-differ')
  items.forEach((_, number) => {
    const columnsOfItem = parts.map((part, place) => {
      const item = part.items[number] ?? { title: '', lines: [] }
      const entry = tagged(sheet, 'LI', { ...(lists[place] && { parent: lists[place] }) })
      const body = tagged(sheet, 'LBody', { parent: entry })
      const voice = voiceAt(sheet, place)
      const title: Addition = {
        said: { text: item.title, voice },
        look: { weight: 'bold' },
        tag: tagged(sheet, 'P', { parent: body }),
      }
      const lines = item.lines.map((line): Addition => {
        const tag = tagged(sheet, 'P', { parent: body })
        return { said: { text: line, voice }, look: { size: 9, colour: ink.soft }, tag, indent: 12, gap: 1 }
      })
      return strand(columns[place] ?? wholeWidth(sheet), [title, ...lines])
    })
    const strands = aligned(columnsOfItem)
    keepTogether(sheet, Math.min(160, tallest(strands)))
    flow(sheet, strands)
    sheet.y += 5
  })
  sheet.y += 4
}

const noticeInset = 16

function notice(sheet: Sheet, parts: readonly PartOf<'notice'>[]): void {
  const texts = parts.map((part) => part.text)
  const strands = sideBySide(sheet, texts, { inset: noticeInset })
  const height = tallest(strands) + 16
  keepTogether(sheet, height + 8)
  const [top, bottom] = [sheet.y + 2, Math.min(sheet.y + 2 + height, sheet.bottom)]
  decorate(sheet, (doc) => {
    doc
      .rect(sheet.left, top, sheet.width, bottom - top)
      .fillColor(ink.band)
      .fill()
    const bar =
      voiceAt(sheet, 0).direction === 'rtl' && sheet.voices.length === 1 ? sheet.left + sheet.width - 4 : sheet.left
    doc
      .rect(bar, top, 4, bottom - top)
      .fillColor(ink.accent)
      .fill()
  })
  sheet.y = top + 8
  flow(sheet, strands)
  sheet.y += 16
}
