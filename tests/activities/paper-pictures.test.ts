// Does every kind of paper look as it did when a person last looked at each of its pages?
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documentKinds, type DocumentKind } from '../../domain/documents.js'
import { drawnPaper } from './drawn-papers.js'
import { pageCountOf } from './pdf-reader.js'
import { comparedWithKept } from './typesetting/kept-pictures.js'

type Drawing = Parameters<typeof drawnPaper>[1] & { kind: DocumentKind; name: string }

const inNepali = { language: 'ne' }
/** Every kind as a person who reads Nepali gets it, or officials where it names no person; then the marks, and another direction. */
const drawings: readonly Drawing[] = [
  ...documentKinds.map((kind) => ({ ...inNepali, kind, name: kind })),
  { ...inNepali, kind: 'training-certificate', name: 'training-certificate-draft', draft: true },
  { ...inNepali, kind: 'grievance-receipt', name: 'grievance-receipt-demonstration', demo: true },
  { kind: 'fee-disclosure', name: 'fee-disclosure-arabic', language: 'ar' },
]

/** Of a page: less than one word in small letters. */
const tolerance = 0.0003

describe('the picture of a paper', () => {
  it.each(drawings)('of $name is the one that was looked at, page by page', async ({ kind, name, ...drawing }) => {
    const pdf = await drawnPaper(kind, drawing)
    const pages = Array.from({ length: await pageCountOf(pdf) }, (_, page) => page)
    const found = await Promise.all(
      pages.map(async (page) => {
        const { share, isNew } = await comparedWithKept(`paper-${name}-${page + 1}`, pdf, { page, dpi: 90 })
        return { page: page + 1, isNew, isSame: share < tolerance }
      }),
    )
    expect(found).toEqual(pages.map((page) => ({ page: page + 1, isNew: false, isSame: true })))
    expect(keptOf(name)).toHaveLength(pages.length)
  })

  it('is kept of no paper that is not drawn any more', () => {
    const names = drawings.map(({ name }) => name)
    const kept = [...new Set(readdirSync(pictures).flatMap((file) => /^paper-(.+)-\d+\.png$/.exec(file)?.[1] ?? []))]
    expect(kept.filter((name) => !names.includes(name))).toEqual([])
    expect(kept).toHaveLength(documentKinds.length + 3)
  })
})

const pictures = fileURLToPath(new URL('pictures', import.meta.url))

const keptOf = (name: string): string[] =>
  readdirSync(pictures).filter(
    (file) => file.startsWith(`paper-${name}-`) && /^\d+\.png$/.test(file.slice(`paper-${name}-`.length)),
  )
