// Which glyphs does a word get, and where do they stand? As HarfBuzz shapes them; each word once for each font.
import { Buffer as ShaperBuffer, ClusterLevel, Direction, shape } from 'harfbuzzjs'
import type { Face } from './faces.js'

/** One glyph with its place, in the font's own units; `codePoints` is what a reader copies for it. */
export type Glyph = {
  id: number
  codePoints: readonly number[]
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
}

/**
 * Glyphs from left to right; `width` in thousandths of the font size. `plain` when every character has the one glyph
 * that stands for it in the font: then the file needs no further word on what is written.
 */
export type ShapedWord = { glyphs: readonly Glyph[]; width: number; plain: boolean }

export type WordToShape = { text: string; face: Face; script: string; language: string; rtl: boolean }

const mostWords = 5_000
/** Numbers hardly come twice; remembered, they would push out the words. */
const digit = /\p{Nd}/u
const words = new Map<string, ShapedWord>()
const buffer = new ShaperBuffer()

/** The glyphs of one word, remembered: papers repeat their words. */
export function shapeWord(word: WordToShape): ShapedWord {
  if (digit.test(word.text)) return shapeAnew(word)
  const key = `${word.face.id}/${word.script}/${word.language}/${word.rtl ? 1 : 0}/${word.text}`
  let shaped = words.get(key)
  if (!shaped) {
    shaped = shapeAnew(word)
    // Emptied at once instead of word by word: the next paper fills it again within milliseconds.
    if (words.size >= mostWords) words.clear()
    words.set(key, shaped)
  }
  return shaped
}

function shapeAnew({ text, face, script, language, rtl }: WordToShape): ShapedWord {
  buffer.reset()
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR)
  buffer.setScript(script)
  buffer.setLanguage(language)
  shape(face.shaper, buffer)
  const infos = buffer.getGlyphInfosAndPositions()
  const codePoints = [...text].map((char) => char.codePointAt(0) ?? 0)
  const plain =
    !rtl &&
    !mark.test(text) &&
    infos.length === codePoints.length &&
    infos.every(({ codepoint }, at) => codepoint === nominal(face, codePoints[at]))
  const textOf = rtl ? clusterTexts(text, infos) : (glyph: number) => face.codePointsOf(glyph)
  const glyphs = infos.map(({ codepoint, cluster, xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    return { id: codepoint, codePoints: textOf(rtl ? cluster : codepoint), xAdvance, yAdvance, xOffset, yOffset }
  })
  return { glyphs, width: glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * face.scale, plain }
}

/** Readers guess blanks round marks that are moved by their font. */
const mark = /\p{M}/u

const nominal = (face: Face, codePoint = 0): number | undefined => face.shaper.nominalGlyph(codePoint)

/** Cluster → its code points, given to the first glyph that asks: a letter of two glyphs is copied once. */
function clusterTexts(text: string, infos: readonly { cluster: number }[]): (cluster: number) => readonly number[] {
  const starts = [...new Set(infos.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const left = new Map(
    starts.map((start, place) => [
      start,
      [...text.slice(start, starts[place + 1])].map((char) => char.codePointAt(0) ?? 0),
    ]),
  )
  return (cluster) => {
    const codePoints = left.get(cluster) ?? []
    left.delete(cluster)
    return codePoints
  }
}
