// Does every script get the glyphs that HarfBuzz gives it, in words and in whole sentences?
import { Buffer as ShaperBuffer, shape } from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import { faceOf, type FaceName, type Weight } from '../../../activities/typesetting/faces.js'
import { paragraph } from '../../../activities/typesetting/paragraph.js'
import { isDrawable } from '../../../activities/typesetting/scripts.js'
import { samples, type Sample } from './samples.js'

const faceOfScript: { [script: string]: FaceName } = {
  Latin: 'noto-sans',
  Devanagari: 'noto-sans-devanagari',
  Bengali: 'noto-sans-bengali',
  Sinhala: 'noto-sans-sinhala',
  Tamil: 'noto-sans-tamil',
  Arabic: 'vazirmatn',
  Nastaliq: 'noto-nastaliq-urdu',
  Ethiopic: 'noto-sans-ethiopic',
  Thai: 'noto-sans-thai',
  Khmer: 'noto-sans-khmer',
  Myanmar: 'noto-sans-myanmar',
  Hangul: 'nanum-gothic',
}

/** HarfBuzz alone: it guesses script and direction, the language is told. */
function byHarfBuzz(word: string, { language, script }: Sample, weight: Weight) {
  const buffer = new ShaperBuffer()
  buffer.addText(word.normalize('NFC'))
  buffer.guessSegmentProperties()
  buffer.setLanguage(language)
  shape(faceOf(faceOfScript[script] ?? 'noto-sans', weight).shaper, buffer)
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, xOffset, yOffset }) => {
    return { id: codepoint, xAdvance, xOffset, yOffset }
  })
}

function byUs(text: string, { language, direction }: Sample, weight: Weight) {
  const { lines } = paragraph(text, { language, direction, weight, size: 10 }, 10_000)
  expect(lines).toHaveLength(1)
  return (lines[0]?.runs ?? []).flatMap(({ glyphs }) =>
    glyphs.map(({ id, xAdvance, xOffset, yOffset }) => ({ id, xAdvance, xOffset, yOffset })),
  )
}

describe.each(samples)('$script ($language)', (sample) => {
  it.each(['regular', 'bold'] as const)('has the glyphs and places of HarfBuzz in all its words, %s', (weight) => {
    expect(sample.words.length).toBeGreaterThanOrEqual(15)
    const ours = sample.words.map((word) => [word, byUs(word, sample, weight)])
    expect(ours).toEqual(sample.words.map((word) => [word, byHarfBuzz(word, sample, weight)]))
  })

  it('has no missing glyph', () => {
    for (const text of [sample.title, sample.sentence, ...sample.words]) {
      expect(isDrawable(text.normalize('NFC'))).toBe(true)
      expect(byUs(text, sample, 'regular').filter(({ id }) => id === 0)).toEqual([])
    }
  })
})

describe('fonts', () => {
  it('are parsed once a process: asked for twice, it is the same one', () => {
    expect(faceOf('noto-sans', 'bold')).toBe(faceOf('noto-sans', 'bold'))
    expect(faceOf('noto-sans', 'bold')).not.toBe(faceOf('noto-sans', 'regular'))
  })

  it('fall back for signs that the font of a script lacks: 5 currency signs and a number sign', () => {
    for (const sign of ['\u20b1', '\u09f3', '\u20b9', '\u20a9', '\u20ac', '\u2116']) {
      const style = { language: 'th', direction: 'ltr', weight: 'regular', size: 10 } as const
      const { lines } = paragraph(`\u0e01 ${sign} 5`, style, 500)
      const glyphs = lines.flatMap(({ runs }) => runs.flatMap((run) => run.glyphs))
      expect(glyphs.filter(({ id }) => id === 0)).toEqual([])
    }
  })
})
