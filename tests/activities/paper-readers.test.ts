// Can every kind of paper be read by machines: its words in two independent readers, its structure by those who cannot see it?
import { describe, expect, it } from 'vitest'
import type { Part } from '../../activities/templates/paper.js'
import { renderPdf, type PaperRequest } from '../../activities/typesetting/pdf.js'
import { documentKinds } from '../../domain/documents.js'
import { requestFor } from './drawn-papers.js'
import {
  hasPoppler,
  linesOf,
  pictureOf,
  popplerLinesOf,
  popplerPictureOf,
  popplerPropertiesOf,
  popplerTreeOf,
  type Picture,
} from './pdf-reader.js'

const inNepali = { language: 'ne' }

function textsOf(part: Part): readonly string[] {
  switch (part.part) {
    case 'fields':
      return part.rows.flat()
    case 'table':
      return [...part.head, ...part.rows.flat()]
    case 'list':
      return part.items.flatMap(({ title, lines }) => [title, ...lines])
    case 'signatures':
      return part.rows.flatMap(({ who, role, on }) => [who, role, on])
    default:
      return [part.text]
  }
}

/** Every word of every version, as far as a line may end: readers find columns side by side in their own order. */
function wordsOf({ versions }: PaperRequest): string[] {
  const texts = versions.flatMap(({ paper }) => [paper.title, paper.subtitle, ...paper.parts.flatMap(textsOf)])
  return [...new Set(texts.flatMap((text) => text.normalize('NFC').split(/[\s/-]+/)))].filter((word) => word !== '')
}

const missingIn = (lines: readonly string[], request: PaperRequest): string[] => {
  const found = lines.join('\n').normalize('NFC')
  return wordsOf(request).filter((word) => !found.includes(word))
}

describe('the words of a paper', () => {
  it.each(documentKinds)('of %s are all found by PDFium', async (kind) => {
    const request = requestFor(kind, inNepali)
    expect(wordsOf(request).length).toBeGreaterThan(20)
    expect(missingIn(await linesOf(await renderPdf(request)), request)).toEqual([])
  })

  it.skipIf(!hasPoppler).each(documentKinds)('of %s are all found by poppler', async (kind) => {
    const request = requestFor(kind, inNepali)
    expect(missingIn(popplerLinesOf(await renderPdf(request)), request)).toEqual([])
  })
})

/** Share of squares of 4 x 4 pixels whose mean light differs by more than 40 of 255: edges differ by less, words by more. */
function differing(one: Picture, other: Picture): number {
  const side = 4
  const [columns, rows] = [one, other]
    .map(({ width, height }) => [Math.floor(width / side), Math.floor(height / side)])
    .reduce(([w = 0, h = 0], [width = 0, height = 0]) => [Math.min(w, width), Math.min(h, height)]) as [number, number]
  const light = ({ width, data }: Picture, column: number, row: number): number => {
    let sum = 0
    for (let y = row * side; y < (row + 1) * side; y += 1)
      for (let x = column * side; x < (column + 1) * side; x += 1) sum += data[(y * width + x) * 4] ?? 0
    return sum / side ** 2
  }
  let count = 0
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (Math.abs(light(one, column, row) - light(other, column, row)) > 40) count += 1
  return count / (columns * rows)
}

describe.skipIf(!hasPoppler)('the first page of a paper', () => {
  it.each(documentKinds)('of %s is the same in PDFium and in poppler, less than 1.5 % of it beside', async (kind) => {
    const pdf = await renderPdf(requestFor(kind, inNepali))
    expect(differing(await pictureOf(pdf, { dpi: 90 }), popplerPictureOf(pdf, 90))).toBeLessThan(0.015)
  })

  it('of an exit clearance is not that of a medical referral: more than 3 % differs', async () => {
    const [one, other] = [requestFor('exit-clearance', inNepali), requestFor('medical-referral', inNepali)]
    const picture = await pictureOf(await renderPdf(one), { dpi: 90 })
    expect(differing(picture, popplerPictureOf(await renderPdf(other), 90))).toBeGreaterThan(0.03)
  })
})

describe('the structure of a paper', () => {
  it.each(documentKinds)('of %s begins with its language, and readers show its title', async (kind) => {
    const request = requestFor(kind, inNepali)
    const text = (await renderPdf(request)).toString('latin1')
    expect(text).toContain(`/Lang (${request.versions[0]?.language ?? ''})`)
    expect(text).toContain('/DisplayDocTitle true')
  })

  it.skipIf(!hasPoppler).each(documentKinds)(
    'of %s is a tree with one title, headings and tables whose rows have cells, as poppler finds it',
    async (kind) => {
      const request = requestFor(kind, inNepali)
      const pdf = await renderPdf(request)
      const [first] = request.versions
      expect(popplerPropertiesOf(pdf)).toMatchObject({
        Title: `${first?.paper.title ?? ''} ${request.number}`,
        Tagged: 'yes',
        Suspects: 'no',
      })
      const tree = popplerTreeOf(pdf)
      const tags = (tag: string) => tree.filter((node) => node.tag === tag)
      const headings = request.versions.flatMap(({ paper }) => paper.parts).filter(({ part }) => part === 'heading')
      expect(tree[0]).toEqual({ tag: 'Document', depth: 0 })
      expect([tags('H1').length, tags('Figure').length]).toEqual([1, 1])
      expect(tags('H2')).toHaveLength(headings.length)
      expect(tags('Table').length).toBeGreaterThan(0)
      tree.forEach(({ tag }, place) => {
        if (tag === 'Table') expect(tree[place + 1]?.tag).toBe('TR')
        if (tag === 'TR') expect(['TH', 'TD']).toContain(tree[place + 1]?.tag)
      })
    },
  )
})
