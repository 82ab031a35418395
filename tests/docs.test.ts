// Do the documents quote code that is there, and name files that exist?
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentKinds, type DocumentKind } from '../domain/documents.js'
import { documentTitles } from '../domain/documents/document-titles.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const docs = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
)

/** Files of the project that a document names in backticks, each with its folder; `NNNN` stands for a number to come. */
function filesNamedIn(text: string): string[] {
  const named = [...text.matchAll(/`([a-z-]+(?:\/[\w.-]+)+\.(?:ts|mjs|yaml|md))`/g)].map(([, path = '']) => path)
  return [...new Set(named)].filter((path) => !path.includes('NNNN'))
}

/** Lines of TypeScript that a document quotes; an ellipsis stands for what is left out. */
function quotedLines(text: string): string[] {
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  return blocks
    .flatMap((block) => block.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '' && line !== '…')
}

describe.each(docs)('%s', (doc) => {
  const text = read(doc)
  const files = filesNamedIn(text)

  it('names only files that exist', () => {
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('quotes only code that stands in a file it names', () => {
    const lines = new Set(
      files
        .filter((path) => existsSync(join(root, path)))
        .flatMap((path) =>
          read(path)
            .split('\n')
            .map((line) => line.trim()),
        ),
    )
    expect(quotedLines(text).filter((line) => !lines.has(line))).toEqual([])
  })
})

it('at least one document quotes code', () => {
  expect(docs.flatMap((doc) => quotedLines(read(doc))).length).toBeGreaterThan(3)
})

describe('docs/which-file.md', () => {
  const rows = [...read('docs/which-file.md').matchAll(/^\| (.+\?.*) \| (.+) \| (.*?) ?\| (.+) \|$/gm)].map((row) =>
    row.slice(1),
  )
  const codesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  const rulebooks = readdirSync(join(root, 'rulebook'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => read(`rulebook/${file}`))

  it('answers at least 20 questions, each once and with a file', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(read('docs/which-file.md').match(/^\| /gm)).toHaveLength(rows.length + 1)
    expect(new Set(rows.map(([question]) => question)).size).toBe(rows.length)
    expect(rows.filter(([, files]) => codesIn(files).length === 0)).toEqual([])
  })

  it('names only keys that stand in a rulebook, and pages that exist', () => {
    const keys = rows.flatMap(([, , figures]) => codesIn(figures))
    const isKey = (key: string) => rulebooks.some((text) => new RegExp(`^ *${key}:`, 'm').test(text))
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key) => !isKey(key))).toEqual([])
    const pages = rows.flatMap(([, , , page = '']) => [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path))
    expect(pages).toHaveLength(rows.length)
    expect(pages.filter((path) => !existsSync(join(root, 'docs', path)))).toEqual([])
  })
})

it('docs/documents.md tells of every kind of document, and of no other', () => {
  const rows = [...read('docs/documents.md').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)]
  expect(rows.map(([, kind]) => kind).sort()).toEqual([...documentKinds].sort())
  expect(rows.filter(([, , cells = '']) => cells.split(' | ').length !== 4)).toEqual([])
  for (const [, kind = '', cells = ''] of rows)
    expect(cells.split(' | ')[0], kind).toBe(documentTitles[kind as DocumentKind].readers)
})
