// How is a contract signed? One line for each signatory, with what they sign as in every language of the paper.
import { failure } from '../failures.js'
import type { Part } from '../templates/paper.js'
import { decorate, ink, keepTogether, tagged, type Sheet } from './sheet.js'
import { flow, gutter, saidIn, strand, tallest, type Addition } from './strands.js'

type Signatures = Extract<Part, { part: 'signatures' }>

/** Draws the lines side by side, once for all versions. */
export function drawSignatures(sheet: Sheet, parts: readonly Signatures[]): void {
  const signatories = parts[0]?.rows ?? []
  if (parts.some(({ rows }) => rows.length !== signatories.length)) throw failure('document-versions-differ')
  const room = (sheet.width + gutter) / Math.max(1, signatories.length)
  const mirrored = sheet.voices.every(({ direction }) => direction === 'rtl')
  const leftOf = (place: number) => sheet.left + (mirrored ? signatories.length - 1 - place : place) * room
  const strands = signatories.map((own, place) => {
    const rows = parts.map((part) => part.rows[place] ?? own)
    const add = (texts: readonly string[], look: Addition['look']): Addition[] =>
      saidIn(sheet, texts).map((said) => ({
        said,
        look: { ...look, align: mirrored ? 'right' : 'left' },
        tag: tagged(sheet, 'P', { voice: said.voice }),
      }))
    return strand({ x: leftOf(place), width: room - gutter }, [
      ...add(
        rows.map(({ who }) => who),
        { weight: 'bold' },
      ),
      ...add(
        rows.map(({ role, on }) => `${role} \u00B7 ${on}`),
        { size: 9, colour: ink.soft },
      ),
    ])
  })
  keepTogether(sheet, tallest(strands) + 52)
  sheet.y += 36
  decorate(sheet, (doc) => {
    signatories.forEach((_, place) => {
      const x = leftOf(place)
      doc
        .moveTo(x, sheet.y)
        .lineTo(x + room - gutter, sheet.y)
        .lineWidth(0.7)
        .strokeColor(ink.text)
        .stroke()
    })
  })
  sheet.y += 4
  flow(sheet, strands)
  sheet.y += 12
}
