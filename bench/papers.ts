// What does a paper cost in any script, beside plain pdfkit with a built-in font, and does memory stay flat over 10,000?
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import PDFDocument from 'pdfkit'
import { english } from '../activities/templates/en/language.js'
import type { Part, PaperVersion } from '../activities/templates/paper.js'
import { paperFrameOf } from '../activities/templates/paper-frame.js'
import { voiceOf } from '../activities/templates/say.js'
import { renderPdf, type PaperRequest } from '../activities/typesetting/pdf.js'

const frame = paperFrameOf(voiceOf(english, 'paper'))

/** Sentences of a page, in English, and in two languages beside each other. */
const sentences = {
  en: 'The worker keeps the passport, and nobody may take it away, whatever the reason is; the wage is KRW 2,100,000.',
  ne: 'राहदानी कामदारसँगै रहन्छ, जुनसुकै कारण भए पनि कसैले लिन पाउँदैन; मासिक ज्याला KRW 2,100,000 हो।',
}

function version(language: 'en' | 'ne', paper: number): PaperVersion {
  const lines = Array.from({ length: 20 }, (_, line) => `${paper}.${line} ${sentences[language]}`)
  const parts: Part[] = [
    ...lines.slice(0, 10).map((text): Part => ({ part: 'text', text })),
    { part: 'list', items: [{ title: sentences[language], lines: lines.slice(10) }] },
  ]
  return { language, direction: 'ltr', frame, paper: { title: `Paper ${paper}`, subtitle: language, parts } }
}

function request(paper: number, languages: readonly ('en' | 'ne')[]): PaperRequest {
  const versions = languages.map((language) => version(language, paper))
  const number = `NP-BENCH-2026-${String(paper).padStart(6, '0')}`
  return {
    versions,
    origin: 'NP',
    number,
    caseNumber: 'NP-7K3M-9Q2T-X',
    on: '2026-11-28',
    at: '2026-11-28T04:00:00Z',
    demo: false,
  }
}

/** The same sentences as pdfkit sets them by itself in Helvetica: no tags, no shaping, no frame. */
function plainPages(paper: number): Promise<number> {
  const doc = new PDFDocument({ size: 'A4', margin: 56, compress: false, bufferPages: true })
  const { paper: english } = version('en', paper)
  doc.font('Helvetica-Bold').fontSize(20).text(english.title)
  doc.font('Helvetica').fontSize(9.5)
  for (const part of english.parts) {
    if (part.part === 'text') doc.text(part.text).moveDown(0.5)
    if (part.part === 'list')
      for (const line of part.items.flatMap(({ title, lines }) => [title, ...lines])) doc.text(line)
  }
  const pages = doc.bufferedPageRange().count
  return new Promise((resolve, reject) => {
    doc
      .on('data', () => undefined)
      .on('end', () => resolve(pages))
      .on('error', reject)
    doc.end()
  })
}

const pagesOf = async (one: PaperRequest): Promise<number> =>
  Number(/\/Count (\d+)/.exec((await renderPdf(one)).toString('latin1'))?.[1])

/** Pages for each second of processor time, after a tenth of the papers as warm-up. */
async function pagesPerSecond(papers: number, draw: (paper: number) => Promise<number>): Promise<number> {
  for (let paper = 0; paper < papers / 10; paper += 1) await draw(paper)
  const before = process.cpuUsage()
  let pages = 0
  for (let paper = 0; paper < papers; paper += 1) pages += await draw(paper)
  const { user, system } = process.cpuUsage(before)
  return (pages * 1_000_000) / (user + system)
}

/** One line: pages per second of processor in English and in two languages, beside plain pdfkit; memory after `papers`. */
export async function measurePapers(papers: number): Promise<string> {
  const some = Math.min(papers, 200)
  const plain = await pagesPerSecond(some, plainPages)
  const inEnglish = await pagesPerSecond(some, (paper) => pagesOf(request(paper, ['en'])))
  const inTwo = await pagesPerSecond(some, (paper) => pagesOf(request(paper, ['ne', 'en'])))
  for (let paper = 0; paper < papers / 10; paper += 1) await renderPdf(request(paper, ['ne', 'en']))
  const before = heapKilobytes()
  for (let paper = 0; paper < papers; paper += 1) await renderPdf(request(paper, ['ne', 'en']))
  const grown = heapKilobytes() - before
  return (
    `papers, pages per CPU second: English ${inEnglish.toFixed(0)}, Nepali beside English ${inTwo.toFixed(0)}, ` +
    `plain pdfkit with Helvetica ${plain.toFixed(0)} (${(plain / inEnglish).toFixed(1)} and ${(plain / inTwo).toFixed(1)} x the cost); ` +
    `heap ${grown >= 0 ? '+' : ''}${grown.toFixed(0)} kB after ${papers} papers of two languages (flat: ${grown < 1_000 ? 'ok' : 'OVER'})`
  )
}

function heapKilobytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1_000
}
