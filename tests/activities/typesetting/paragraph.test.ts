// Are lines broken, cleaned and directed so that nobody reads something else than what was written?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleaned, isolated } from '../../../activities/typesetting/cleaning.js'
import { paragraph, type Line, type TextStyle } from '../../../activities/typesetting/paragraph.js'
import { samples } from './samples.js'

const latin: TextStyle = { language: 'en', direction: 'ltr', weight: 'regular', size: 10 }
const style = (language: string): TextStyle => ({
  ...latin,
  language,
  direction: samples.find((sample) => sample.language === language)?.direction ?? 'ltr',
})
const linesOf = (text: string, own: TextStyle, width: number): string[] =>
  paragraph(text, own, width).lines.map((line) => line.text.trim())

/** What stands in a line from left to right; whatever is not ASCII is a box. */
const seen = ({ runs }: Line): string =>
  runs
    .flatMap(({ face, glyphs }) => glyphs.map(({ id }) => face.codePointsOf(id)[0] ?? 0))
    .map((codePoint) => (codePoint >= 32 && codePoint < 127 ? String.fromCharCode(codePoint) : '\u25a1'))
    .join('')
    .replace(/\u25a1+/g, '\u25a1')

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const numbers = fc.oneof(
  fc.tuple(fc.constantFrom('N', 'PA', 'ZQ'), digits(7)).map(([letters, figures]) => `${letters}${figures}`),
  fc
    .tuple(fc.constantFrom('SAR', 'PKR', 'KRW'), fc.integer({ min: 1, max: 9_999_999 }))
    .map(([currency, amount]) => `${currency} ${amount.toLocaleString('en')}.50`),
  fc.tuple(digits(3), digits(2), digits(3), digits(4)).map((groups) => `+${groups.join(' ')}`),
  fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  digits(6).map((figures) => `NP-CONTRACT-2026-${figures}`),
  fc.tuple(digits(2), digits(2)).map(([hours, minutes]) => `${hours}:${minutes}`),
  fc.integer({ min: 0, max: 100 }).map((share) => `${share}%`),
)

describe('digits', () => {
  it.each(['ar', 'ur', 'ne'])('are never reversed in %s: every number stands as it was typed', (language) => {
    const words = samples.find((sample) => sample.language === language)?.words ?? []
    const word = fc.constantFrom(...words)
    const sentence = fc.tuple(word, numbers, word, numbers, word, fc.constantFrom('.', ')', '', '\u060c'))
    fc.assert(
      fc.property(sentence, fc.boolean(), ([one, first, two, second, three, end], starts) => {
        const text = starts
          ? `${first} ${one} ${two} (${second}) ${three}${end}`
          : `${one} ${first} ${two} ${second}${end}`
        const visible = paragraph(text, style(language), 10_000).lines.map(seen).join('|')
        expect(visible).toContain(first)
        expect(visible).toContain(second)
      }),
      { numRuns: 300 },
    )
  })

  it('stand before the words that follow them where reading starts on the right', () => {
    const [line] = paragraph('25 \u0646\u0648\u0641\u0645\u0628\u0631 2026', style('ar'), 500).lines
    expect(line && seen(line)).toBe('2026 \u25a1 25')
  })

  it('a Latin value in an Arabic paper keeps its full stop at its own end', () => {
    const [line] = paragraph('Hanbit Metal Co., Ltd.', style('ar'), 500).lines
    expect(line && seen(line)).toBe('Hanbit Metal Co., Ltd.')
  })

  it('a value put into a sentence does not move what stands around it', () => {
    const [line] = paragraph(`A ${isolated('\u0639\u0644\u064a')} 1, 2`, latin, 500).lines
    expect(line && seen(line)).toBe('A \u25a1 1, 2')
  })
})

describe('a line break', () => {
  it.each([
    ['en', 'on 25 November 2026 you are paid', '25 November 2026'],
    ['en', 'they pay KRW 2,100,000 every month', 'KRW 2,100,000'],
    ['en', 'call us at +82 31 555 0142 at night', '+82 31 555 0142'],
    ['en', 'the paper NP-CONTRACT-2026-000012 counts', 'NP-CONTRACT-2026-000012'],
    ['de', 'am 25. November 2026 wird gezahlt', '25. November 2026'],
    ['fil', 'sa ika-25 ng Nobyembre 2026 babayaran', 'ika-25 ng Nobyembre 2026'],
    [
      'ko',
      '\uadfc\ub85c\uc790\ub294 2026\ub144 11\uc6d4 25\uc77c \ucd9c\uad6d\ud55c\ub2e4',
      '2026\ub144 11\uc6d4 25\uc77c',
    ],
    [
      'ne',
      '\u092e\u093f\u0924\u093f 25 \u0928\u094b\u092d\u0947\u092e\u094d\u092c\u0930 2026 \u0926\u0947\u0916\u093f',
      '25 \u0928\u094b\u092d\u0947\u092e\u094d\u092c\u0930 2026',
    ],
    [
      'ne',
      '\u092e\u093f\u0924\u093f 2026 \u0928\u094b\u092d\u0947\u092e\u094d\u092c\u0930 25 \u0926\u0947\u0916\u093f',
      '2026 \u0928\u094b\u092d\u0947\u092e\u094d\u092c\u0930 25',
    ],
    ['en', 'it was due on 30 May 2030, 03:15 UTC at last', '03:15 UTC'],
    [
      'ar',
      '\u0645\u0646 25 \u0646\u0648\u0641\u0645\u0628\u0631 2026 \u0625\u0644\u0649 \u0627\u0644\u0622\u0646',
      '25 \u0646\u0648\u0641\u0645\u0628\u0631 2026',
    ],
  ])('never parts a date, an amount or a number (%s: %s)', (language, text, whole) => {
    const needed = paragraph(whole, style(language), 10_000).width
    for (let width = needed + 1; width < needed + 80; width += 7) {
      const lines = linesOf(text, style(language), width)
      expect(lines.filter((line) => line.replace(/[\u2066-\u2069]/g, '').includes(whole))).toHaveLength(1)
    }
  })

  it.each(samples)('keeps every line of $script within its column, down to 60 points', ({ language, sentence }) => {
    for (const width of [300, 150, 60]) {
      const { lines } = paragraph(sentence, style(language), width)
      expect(lines.length).toBeGreaterThan(1)
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.1)
    }
  })

  it.each(samples)('loses nothing of $script', ({ language, sentence }) => {
    const lines = paragraph(sentence, style(language), 120).lines.map((line) => line.text)
    expect(lines.join('').replace(/ /g, '')).toBe(cleaned(sentence).replace(/ /g, ''))
  })

  it.each(['th', 'km', 'my'])('falls between words in %s, which puts no blanks between them', (language) => {
    const sentence = samples.find((sample) => sample.language === language)?.sentence ?? ''
    const lines = linesOf(sentence, style(language), 140)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[\p{M}]/u)
    const ends = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(cleaned(sentence))].map(
      ({ index }) => index,
    )
    let at = 0
    for (const line of lines.slice(0, -1)) {
      at = cleaned(sentence).indexOf(line, at) + line.length
      expect(ends).toContain(cleaned(sentence)[at] === ' ' ? at + 1 : at)
    }
  })

  it('cuts a word of 100 letters that fits no column between letters, and leaves no letter alone with its mark', () => {
    const lines = linesOf('e\u0301x'.repeat(33), latin, 100)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('\u00e9x'.repeat(33))
  })

  it('joins the letters of a cut Arabic word as HarfBuzz would', () => {
    const { lines } = paragraph('\u0628'.repeat(60), style('ar'), 100)
    expect(lines.length).toBeGreaterThan(1)
    // The middle form of the letter is used for most of each line, not the isolated one.
    for (const { runs } of lines.slice(0, -1)) {
      const ids = runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id))
      const commonest = ids.filter((id) => id === ids[Math.floor(ids.length / 2)]).length
      expect(commonest).toBeGreaterThan(ids.length / 3)
      expect(ids[0]).not.toBe(ids[Math.floor(ids.length / 2)])
    }
  })
})

describe('a hostile text', () => {
  it.each([
    ['a word of 200,000 letters', 'a'.repeat(200_000), 'document-text-too-long'],
    ['200,000 marks on one letter', `a${'\u0301'.repeat(200_000)}`, 'document-text-too-long'],
    ['a word of 101 letters', 'a'.repeat(101), 'document-text-too-long'],
    ['a text of 2,001 letters', 'ab '.repeat(667), 'document-text-too-long'],
    ['9 marks on one letter', `b${'\u0316'.repeat(9)}`, 'document-unsupported-character'],
    ['a control', 'a\u0000b', 'document-unsupported-character'],
    ['a delete', 'a\u009bb', 'document-unsupported-character'],
    ['an override of direction', 'a\u202egnp.exe', 'document-unsupported-character'],
    ['an emoji', 'a \u{1f600}', 'document-unsupported-character'],
    ['a private sign', 'a \ue000', 'document-unsupported-character'],
    ['half a character', 'a \ud83d', 'document-unsupported-character'],
    ['a letter that no font has', '\u0f56\u0f7c\u0f51', 'document-unsupported-character'],
  ])('is refused: %s', (_what, text, type) => {
    const refused = expect(() => paragraph(text, latin, 400))
    refused.toThrow(expect.objectContaining({ type, nonRetryable: true }))
    refused.toThrow(expect.objectContaining({ message: expect.not.stringContaining(text.slice(0, 4)) }))
  })

  it.each([
    ['marks of direction', 'a\u200eb\u200f\u061cc', 'abc'],
    ['embeddings', '\u202aab\u202c', 'ab'],
    ['forced isolates', '\u2067ab\u2069', 'ab'],
    ['a lone isolate', '\u2068ab', 'ab'],
    ['two closings', 'a\u2069b\u2069', 'ab'],
    ['blanks without width', 'a\u200bb\ufeffc\u2060d', 'abcd'],
    ['soft hyphens', 'con\u00adtract', 'contract'],
    ['joiners between Latin letters', 'pay\u200dpal', 'paypal'],
    ['lines and tabs', 'a\n\tb\r\nc\u2028d', 'a b c d'],
    ['letters with their marks apart', 'Nguye\u0302\u0303n', 'Nguy\u1ec5n'],
  ])('is cleaned of %s', (_what, text, clean) => {
    expect(cleaned(text)).toBe(clean)
  })

  it('keeps the joiners that Sinhala and Nepali need', () => {
    for (const word of ['\u0dc1\u0dca\u200d\u0dbb\u0dd3', '\u0930\u094d\u200d\u092f\u093e\u0932'])
      expect(cleaned(word)).toBe(word)
  })

  it('of any characters is drawn or refused with a code of its own, never otherwise', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'ar', 'ur', 'th'),
        (text, language) => {
          try {
            paragraph(text, style(language), 50)
          } catch (error) {
            expect((error as { type: string }).type).toMatch(/^document-(unsupported-character|text-too-long)$/)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
