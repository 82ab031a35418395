// Is a drawn paper readable by people, readers, scanners and screen readers, and the same each time?
import fc from 'fast-check'
import jsqr from 'jsqr'
import { describe, expect, it } from 'vitest'
import type { Part, PaperVersion } from '../../../activities/templates/paper.js'
import { fingerprintOf, renderPdf } from '../../../activities/typesetting/pdf.js'
import { hasPoppler, linesOf, pictureOf, popplerLinesOf, textOf } from '../pdf-reader.js'
import { bilingual } from './bilingual.js'
import { comparedWithKept } from './kept-pictures.js'
import { common, inEnglish, requestOf, sampleVersion } from './requests.js'
import { samples } from './samples.js'

const english = inEnglish([{ part: 'text', text: 'One text.' }])
const leftToRight = samples.filter(({ direction }) => direction === 'ltr')
const code = `eyJhbGciOiJFZERTQSIsImtpZCI6IjIwMjYtMSJ9.${'eyJraW5kIjoiY29udHJhY3QifQ'.repeat(8)}.${'ab12-_XY'.repeat(10)}abcdef`

describe('the picture of a paper', () => {
  it.each(samples)('in $script ($language) is the one that was looked at', async (sample) => {
    const pdf = await renderPdf(requestOf(sampleVersion(sample)))
    const { share, isNew } = await comparedWithKept(`script-${sample.language}`, pdf)
    expect({ isNew, same: share < 0.002 }).toEqual({ isNew: false, same: true })
  })

  it.each([0, 1])('in Nepali and English side by side is the one that was looked at, page %i', async (page) => {
    const pdf = await renderPdf({ ...bilingual, demo: true, code })
    const { share, isNew } = await comparedWithKept(`bilingual-ne-en-${page + 1}`, pdf, { page })
    expect({ isNew, same: share < 0.002 }).toEqual({ isNew: false, same: true })
  })

  it('in Arabic and English side by side is the one that was looked at', async () => {
    const [arabic, latin] = ['ar', 'vi'].map((language) => samples.find((sample) => sample.language === language))
    if (!arabic || !latin) throw new Error('expected samples in Arabic and Vietnamese')
    const pdf = await renderPdf(requestOf(sampleVersion(arabic), sampleVersion(latin)))
    const { share, isNew } = await comparedWithKept('bilingual-ar-vi', pdf)
    expect({ isNew, same: share < 0.002 }).toEqual({ isNew: false, same: true })
  })
})

describe('the text of a paper', () => {
  /** Readers part words at line ends, so blanks count for nothing. */
  const solid = (text: string) => text.normalize('NFC').replace(/\s/g, '')

  it.each(leftToRight)('in $script is copied as written by PDFium', async (sample) => {
    const text = solid((await linesOf(await renderPdf(requestOf(sampleVersion(sample))))).join(' '))
    for (const written of [sample.title, sample.sentence, ...sample.words.slice(0, 13)])
      expect(text).toContain(solid(written))
  })

  it.skipIf(!hasPoppler).each(leftToRight)('in $script is copied as written by poppler', async (sample) => {
    const text = solid(popplerLinesOf(await renderPdf(requestOf(sampleVersion(sample)))).join(' '))
    for (const written of [sample.title, sample.sentence, ...sample.words.slice(0, 13)])
      expect(text).toContain(solid(written))
  })

  it('in Arabic is copied word by word by PDFium, but for lam with alef and Latin letters beside digits', async () => {
    const arabic = samples.find(({ language }) => language === 'ar')
    if (!arabic) throw new Error('expected a sample in Arabic')
    const text = await textOf(await renderPdf(requestOf(sampleVersion(arabic))))
    for (const word of arabic.words
      .filter((one) => !/\u0644[\u0627\u0622\u0623\u0625]|\u0644\u0644\u0647|\u064c/.test(one))
      .slice(0, 10))
      expect(text).toContain(word)
    expect(text).toContain('1,500.00')
  })

  it('has blanks between the words of 2 complex scripts, and 1 line for a row of 2 columns', async () => {
    const lines = await linesOf(await renderPdf(bilingual))
    expect(lines.join('\n')).toContain(bilingual.versions[0]?.paper.title)
    expect(lines.some((line) => line.includes('KRW 650,000'))).toBe(true)
  })
})

describe('a code', () => {
  it('of 400 characters is scanned from the page as it was given', async () => {
    expect(code.length).toBeGreaterThan(300)
    const { width, height, data } = await pictureOf(await renderPdf({ ...requestOf(english), code }), { dpi: 200 })
    expect(jsqr.default(new Uint8ClampedArray(data), width, height)?.data).toBe(code)
  })

  it('of any length up to 600 is scanned', async () => {
    const text = fc.string({ minLength: 1, maxLength: 600, unit: fc.constantFrom(...'ABCxyz019._-') })
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { width, height, data } = await pictureOf(await renderPdf({ ...requestOf(english), code: content }), {
          dpi: 200,
        })
        expect(jsqr.default(new Uint8ClampedArray(data), width, height)?.data).toBe(content)
      }),
      { numRuns: 5 },
    )
  })
})

describe('the file', () => {
  it('has the same bytes for the same paper, whatever was drawn before in this process', async () => {
    const first = await renderPdf({ ...bilingual, code, seal: '0'.repeat(120) })
    for (const sample of samples) await renderPdf(requestOf(sampleVersion(sample)))
    expect((await renderPdf({ ...bilingual, code, seal: '0'.repeat(120) })).equals(first)).toBe(true)
  })

  it('carries the placeholder of a seal among its properties, once', async () => {
    const seal = 'SEAL'.repeat(40)
    const text = (await renderPdf({ ...requestOf(english), seal })).toString('latin1')
    expect(text.split(seal)).toHaveLength(2)
    expect(text).toMatch(/\/SojournSeal \d+ 0 R/)
    expect((await renderPdf(requestOf(english))).toString('latin1')).not.toContain('SojournSeal')
  })

  it('is tagged, says its language and title, and claims PDF/UA-1', async () => {
    const text = (await renderPdf(bilingual)).toString('latin1')
    for (const words of ['/Marked true', '/Lang (ne)', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>'])
      expect(text).toContain(words)
    for (const tag of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody'])
      expect(text).toMatch(new RegExp(`/S /${tag}\\b`))
    expect(text).toMatch(/\/S \/P\n[^>]*\/Lang \(en\)/)
    expect(text).not.toContain('Helvetica')
  })

  it('says of each of its 8 heads what it stands over, and keeps no list of glyphs beside a font', async () => {
    const text = (await renderPdf(bilingual)).toString('latin1')
    const count = (words: string) => text.split(words).length - 1
    expect([count('/S /TH'), count('/Scope /Row') + count('/Scope /Column')]).toEqual([8, 8])
    expect(text).not.toContain('/CIDSet')
  })

  it('keeps a title with signs of XML whole', async () => {
    const paper = inEnglish([], 'Offer <A & B>')
    const text = (await renderPdf(requestOf(paper))).toString('latin1')
    expect(text).toContain('Offer &lt;A &amp; B&gt; NP-CONTRACT')
    expect(text).toContain('(Offer <A & B> NP-CONTRACT')
  })
})

describe('two versions of a paper', () => {
  const nepali = (parts: readonly Part[]): PaperVersion => ({ ...inEnglish(parts), language: 'ne' })
  const fields = (value: string): Part => ({ part: 'fields', rows: [['Name', value]] })

  it('print a value that both share once, and one that differs twice', async () => {
    const shared = await textOf(
      await renderPdf(requestOf(nepali([fields('N1234567')]), inEnglish([fields('N1234567')]))),
    )
    expect(shared.split('N1234567')).toHaveLength(2)
    const other = await textOf(await renderPdf(requestOf(nepali([fields('Korea A')]), inEnglish([fields('Korea B')]))))
    expect(other).toMatch(/Korea A.*Korea B/)
  })

  it('print short names and values in one line, and a long value of both below each other', async () => {
    const row = (name: string, value: string): Part => ({ part: 'fields', rows: [[name, value]] })
    const drawn = async (first: Part, second: Part) =>
      linesOf(await renderPdf(requestOf(nepali([first]), inEnglish([second]))))
    expect(await drawn(row('Naam', 'Korea A'), row('Name', 'Korea B'))).toContain('Naam Name Korea A Korea B')
    const long = 'which no half of a row has room for'
    expect(await drawn(row('Naam', `One, ${long}`), row('Name', `Two, ${long}`))).toContain(`Two, ${long}`)
  })

  it.each<[string, Part[], Part[]]>([
    ['another kind of part', [fields('a')], [{ part: 'text', text: 'a' }]],
    ['one part more', [fields('a')], []],
    ['one row more', [{ part: 'fields', rows: [] }], [fields('a')]],
    ['one item more', [{ part: 'list', items: [] }], [{ part: 'list', items: [{ title: 'a', lines: [] }] }]],
  ])('are refused when one has %s', async (_what, first, second) => {
    const drawn = renderPdf(requestOf(nepali(first), inEnglish(second)))
    await expect(drawn).rejects.toMatchObject({ type: 'document-versions-differ', nonRetryable: true })
  })

  it('have one fingerprint, printed in groups of 8; any other word gives another', async () => {
    const text = await textOf(await renderPdf(bilingual))
    const fingerprint = fingerprintOf(bilingual)
    expect(text).toContain(fingerprint.match(/.{8}/g)?.join(' '))
    const [first, second] = bilingual.versions
    if (!first || !second) throw new Error('expected two versions')
    const changed = { ...bilingual, versions: [{ ...first, paper: { ...first.paper, title: 'x' } }, second] }
    expect(fingerprintOf(changed)).not.toBe(fingerprint)
  })
})

describe('a long paper', () => {
  it('repeats the head of a table on each of its pages and leaves no heading alone at the foot', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [`Row ${row}`, 'KRW 1,000'])
    const parts: Part[] = [{ part: 'table', head: ['Item', 'Amount'], shares: [0.6, 0.4], rows, numbersFrom: 1 }]
    const text = await textOf(await renderPdf(requestOf(inEnglish(parts))))
    expect(text.split('Item Amount').length - 1).toBe(Number(/Page 1 of (\d+)/.exec(text)?.[1]))
    for (let lines = 20; lines < 45; lines += 1) {
      const filler = Array.from({ length: lines }, (): Part => ({ part: 'text', text: 'A line.' }))
      const end: Part[] = [
        { part: 'heading', text: 'Last' },
        { part: 'text', text: 'Under it.' },
      ]
      const pages = (await linesOf(await renderPdf(requestOf(inEnglish([...filler, ...end]))))).join('\n')
      expect(pages).toMatch(/Last\nUnder it\./)
    }
  })

  it('keeps heading, the text that leads in and the first of a list on one page', async () => {
    const end: Part[] = [
      { part: 'heading', text: 'Last' },
      { part: 'text', text: 'It leads in.', leads: true },
      { part: 'list', items: [{ title: 'First.', lines: ['Its line.'] }] },
    ]
    for (let lines = 20; lines < 45; lines += 1) {
      const filler = Array.from({ length: lines }, (): Part => ({ part: 'text', text: 'A line.' }))
      const pages = (await linesOf(await renderPdf(requestOf(inEnglish([...filler, ...end]))))).join('\n')
      expect(pages).toMatch(/Last\nIt leads in\.\nFirst\.\nIts line\./)
    }
  })

  it.each<[string, (rows: string[][]) => Part]>([
    ['fields', (rows) => ({ part: 'fields', rows: rows.map(([name = '', value = '']) => [name, value] as const) })],
    ['a long table', (rows) => ({ part: 'table', head: ['Item', 'Amount'], shares: [0.6, 0.4], rows })],
  ])('leaves no row of %s alone on a page', async (_what, partOf) => {
    const rows = Array.from({ length: 12 }, (_, row) => [`Row ${row}.`, 'KRW 1,000'])
    for (let lines = 13; lines < 28; lines += 1) {
      const filler = Array.from({ length: lines }, (): Part => ({ part: 'text', text: 'A line.' }))
      const text = await textOf(await renderPdf(requestOf(inEnglish([...filler, partOf(rows)]))))
      const pages = text.split(/Page \d+ of \d+/)
      for (const page of pages) expect(page.match(/Row \d+\./g)?.length).not.toBe(1)
    }
  })

  it('keeps a table of 3 rows in one piece', async () => {
    const rows = ['Row 1.', 'Row 2.', 'Row 3.'].map((row) => [row, 'KRW 1,000'])
    for (let lines = 20; lines < 28; lines += 1) {
      const filler = Array.from({ length: lines }, (): Part => ({ part: 'text', text: 'A line.' }))
      const table: Part = { part: 'table', head: ['Item', 'Amount'], shares: [0.6, 0.4], rows }
      const text = await textOf(await renderPdf(requestOf(inEnglish([...filler, table]))))
      expect(text.split('Item Amount')).toHaveLength(2)
    }
  })

  it('flows a text of 2,000 characters and a list of 100 lines over pages, losing none of them', async () => {
    const lines = Array.from({ length: 100 }, (_, line) => `Line number ${line} of the list.`)
    const parts: Part[] = [
      { part: 'text', text: 'word '.repeat(399) },
      { part: 'list', items: [{ title: 'All', lines }] },
      { part: 'notice', text: 'note '.repeat(399) },
    ]
    const text = await textOf(await renderPdf(requestOf(inEnglish(parts))))
    for (const line of lines) expect(text).toContain(line)
    expect(text.split('note').length - 1).toBe(399)
  })
})

describe('a draft', () => {
  it('says so across the page, may be without a number, and prints none', async () => {
    const text = await textOf(await renderPdf({ ...common, versions: [english], number: '', draft: true }))
    expect(text).toContain('DRAFT')
    expect(text).not.toContain('Document number')
    expect(text).not.toContain('ask the issuer for document')
    expect(await textOf(await renderPdf(requestOf(english)))).not.toContain('DRAFT')
  })

  it('says so in both languages on each of 2 pages, and beside it that it is of a demonstration', async () => {
    const lines = await linesOf(await renderPdf({ ...bilingual, draft: true, demo: true }))
    const frames = bilingual.versions.map(({ frame }) => frame)
    const marks = [...frames.map(({ draft }) => draft), ...frames.map(({ demonstration }) => demonstration)].join(' ')
    expect(lines.filter((line) => line === marks)).toHaveLength(2)
  })
})
