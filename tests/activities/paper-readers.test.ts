// Can every kind of paper be read by machines: its words in two independent readers, its structure by those who cannot see it?
import { describe, expect, it } from 'vitest'
import type { Part } from '../../activities/templates/paper.js'
import { renderPdf, type PaperRequest } from '../../activities/typesetting/pdf.js'
import { documentKinds } from '../../domain/documents.js'
import { requestFor } from './drawn-papers.js'
import { hasPoppler, linesOf, popplerLinesOf, popplerPropertiesOf, popplerTreeOf } from './pdf-reader.js'

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
