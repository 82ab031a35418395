// What stands at the head of a paper's first page: who issues it, what it is called, its number, date and code?
import type { PaperRequest } from './pdf.js'
import { drawCode } from './code.js'
import { decorate, ink, margin, rule, tagged, type Sheet } from './sheet.js'
import { aligned, flow, saidIn, strand, voiceAt, type Addition, type Column, type Look } from './strands.js'

const emblemSize = 46

/** Draws the head and leaves the pen where the body begins. */
export function drawLetterhead(sheet: Sheet, request: PaperRequest): void {
  sheet.y = request.demo || request.draft ? margin + 8 : margin - 8
  issuer(sheet, request)
  rule(sheet, sheet.y + 6, { colour: ink.accent, weight: 1.5 })
  sheet.y += 20
  const top = sheet.y
  const page = sheet.doc.page
  const codeWidth = request.code === undefined ? 0 : drawCode(sheet, request, top)
  const title = titleColumn(sheet, codeWidth)
  titles(sheet, request, title)
  particulars(sheet, request, title)
  if (codeWidth > 0 && sheet.doc.page === page) sheet.y = Math.max(sheet.y, top + codeWidth + 14)
  sheet.y += 12
}

const startsRight = (sheet: Sheet): boolean => voiceAt(sheet, 0).direction === 'rtl'

/** The code stands where reading ends, the title where it starts. */
function titleColumn(sheet: Sheet, codeWidth: number): Column {
  const room = codeWidth > 0 ? codeWidth + 22 : 0
  return { x: sheet.left + (startsRight(sheet) ? room : 0), width: sheet.width - room }
}

/** Said in every language, one below the other; `others` is the look of all but the first. */
function inOne(
  sheet: Sheet,
  texts: readonly string[],
  { first, others = first }: { first: Look; others?: Look },
): Addition[] {
  return saidIn(sheet, texts).map((said, place) => ({
    said,
    look: { align: startsRight(sheet) ? 'right' : 'left', ...(place === 0 ? first : others) },
    tag: tagged(sheet, 'P', { voice: said.voice }),
  }))
}

function issuer(sheet: Sheet, { versions, origin, emblem }: PaperRequest): void {
  const issuers = versions.map(({ frame }) => frame.issuer(origin))
  const room = emblem ? emblemSize + 12 : 0
  const top = sheet.y
  if (emblem) {
    const x = startsRight(sheet) ? sheet.left + sheet.width - emblemSize : sheet.left
    decorate(sheet, (doc) => doc.image(emblem, x, top, { fit: [emblemSize, emblemSize] }))
  }
  const column = { x: sheet.left + (startsRight(sheet) ? 0 : room), width: sheet.width - room }
  const names = issuers.map(({ name }) => name)
  const countries = issuers.map(({ country }) => country)
  const strong: Look = { weight: 'bold', size: 15, colour: ink.accent }
  flow(sheet, [
    strand(column, [
      ...inOne(sheet, names, { first: strong, others: { ...strong, size: 10.5 } }),
      ...inOne(sheet, [...new Set(countries)].length > 1 ? [countries.join(' · ')] : countries, { first: small }),
    ]),
  ])
  if (emblem) sheet.y = Math.max(sheet.y, top + emblemSize)
}

const small: Look = { size: 9, colour: ink.soft }

function titles(sheet: Sheet, { versions }: PaperRequest, column: Column): void {
  const papers = versions.map(({ paper }) => paper)
  const title = saidIn(
    sheet,
    papers.map((paper) => paper.title),
  ).map((said, place): Addition => {
    const tag = tagged(sheet, place === 0 ? 'H1' : 'P', { voice: said.voice })
    const align = startsRight(sheet) ? 'right' : 'left'
    return {
      said,
      tag,
      look: { weight: 'bold', align, size: place === 0 ? 20 : 13, colour: place === 0 ? ink.text : ink.soft },
    }
  })
  const subtitles = inOne(
    sheet,
    papers.map((paper) => paper.subtitle),
    { first: small },
  )
  const [first, ...others] = subtitles
  flow(sheet, [strand(column, [...title, ...(first ? [{ ...first, gap: 3 }] : []), ...others])])
}

/** Number, date and case: three columns with their names above. A draft may be without a number. */
function particulars(sheet: Sheet, { versions, number, caseNumber, on }: PaperRequest, { x, width }: Column): void {
  const frames = versions.map(({ frame }) => frame)
  const entries = [
    { share: 0.42, names: frames.map((frame) => frame.number), values: frames.map(() => number) },
    { share: 0.28, names: frames.map((frame) => frame.date), values: frames.map((frame) => frame.longDate(on)) },
    { share: 0.3, names: frames.map((frame) => frame.caseNumber), values: frames.map(() => caseNumber) },
  ].filter(({ values }) => values.some((value) => value !== ''))
  sheet.y += 10
  let from = 0
  const strands = entries.map(({ share, names, values }) => {
    const room = width * share
    const left = startsRight(sheet) ? x + width - from - room : x + from
    from += room
    const label: Look = { size: 7.5, colour: ink.soft }
    const value: Look = { size: 9, weight: 'bold' }
    const column = startsRight(sheet) ? { x: left + 10, width: room - 10 } : { x: left, width: room - 10 }
    return strand(column, [...inOne(sheet, names, { first: label }), ...inOne(sheet, values, { first: value })])
  })
  flow(sheet, aligned(strands))
}
