// How does a text become lines of a given width? Cleaned, directed, shaped, broken, each line in the order it is seen.
import { cleaned } from './cleaning.js'
import { baseOf, inVisualOrder, levelsOf, withNumbersIsolated, type Direction } from './directions.js'
import { faceOf, type Face, type Weight } from './faces.js'
import { breaksOf, graphemeEnds } from './line-breaks.js'
import { invisible, scriptRuns, type ScriptRun } from './scripts.js'
import { shapeWord, type Glyph, type ShapedWord } from './shaping.js'

export type TextStyle = { language: string; direction: Direction; weight: Weight; size: number }

/**
 * Neighbouring glyphs of one font in a line; `width` in points. `actual` is what is written where the glyphs alone do
 * not say it: vowels that stand before their consonant, conjuncts, ligatures.
 */
export type LineRun = { face: Face; glyphs: readonly Glyph[]; width: number; rtl: boolean; actual?: string }

/** One line: runs from left to right, measures in points, and its text in logical order. */
export type Line = { runs: readonly LineRun[]; width: number; ascent: number; height: number; text: string }

/** A text set in a width. `width` is that of its widest line. */
export type Paragraph = { lines: readonly Line[]; height: number; width: number; style: TextStyle; base: Direction }

type Piece = { start: number; end: number; text: string; level: number; face: Face; word: ShapedWord; isBlank: boolean }
/** `cut` marks what was once one word with its neighbours: set side by side again, it is shaped as one. */
type Atom = { start: number; end: number; pieces: readonly Piece[]; width: number; widthWithBlank: number; cut?: true }

/**
 * `text` in lines of at most `width` points. Throws `document-unsupported-character` and `document-text-too-long`.
 */
export function paragraph(text: string, style: TextStyle, width: number): Paragraph {
  const source = withNumbersIsolated(cleaned(text))
  const base = baseOf(source, style.direction)
  const setter = new Setter(source, style, base)
  const lines = setter.lines(width)
  return {
    lines,
    height: lines.reduce((sum, line) => sum + line.height, 0),
    width: Math.max(0, ...lines.map((line) => line.width)),
    style,
    base,
  }
}

class Setter {
  private readonly levels: Uint8Array
  private readonly runs: readonly ScriptRun[]

  constructor(
    private readonly text: string,
    private readonly style: TextStyle,
    base: Direction,
  ) {
    this.levels = levelsOf(text, base)
    this.runs = scriptRuns(text, style)
  }

  lines(width: number): Line[] {
    const lines: Line[] = []
    let line: Atom[] = []
    let filled = 0
    for (const atom of this.atoms(width)) {
      if (line.length > 0 && filled + atom.width > width + 0.01) {
        lines.push(this.line(line))
        line = []
        filled = 0
      }
      line.push(atom)
      filled += atom.widthWithBlank
    }
    if (line.length > 0) lines.push(this.line(line))
    return lines
  }

  /** What must not be parted; what is wider than the column is parted after all, at last between any two characters. */
  private atoms(width: number): Atom[] {
    const { all, kept } = breaksOf(this.text)
    const whole = this.cut(0, kept)
    if (whole.every((atom) => atom.width <= width)) return whole
    return whole
      .flatMap((atom) => (atom.width <= width ? [atom] : this.cut(atom.start, placesWithin(atom, all))))
      .flatMap((atom) => (atom.width <= width ? [atom] : this.letters(atom)))
  }

  private letters({ start, end }: Atom): Atom[] {
    return this.cut(
      start,
      graphemeEnds(this.text.slice(start, end)).map((place) => start + place),
    ).map((atom) => ({ ...atom, cut: true }))
  }

  private rejoined(atoms: readonly Atom[]): Atom[] {
    const whole: Atom[] = []
    for (const atom of atoms) {
      const last = whole.at(-1)
      if (atom.cut && last?.cut) whole[whole.length - 1] = { ...this.atom(last.start, atom.end), cut: true }
      else whole.push(atom)
    }
    return whole
  }

  private cut(from: number, ends: readonly number[]): Atom[] {
    let start = from
    return ends.map((end) => {
      const atom = this.atom(start, end)
      start = end
      return atom
    })
  }

  private atom(start: number, end: number): Atom {
    let blank = end
    while (blank > start && this.text[blank - 1] === ' ') blank -= 1
    const pieces = [...this.pieces(start, blank, false), ...this.pieces(blank, end, true)]
    const sum = (some: readonly Piece[]) => some.reduce((total, { word }) => total + word.width, 0)
    const points = this.style.size / 1000
    const width = sum(pieces.filter(({ isBlank }) => !isBlank)) * points
    return { start, end, pieces, width, widthWithBlank: sum(pieces) * points }
  }

  private pieces(start: number, end: number, isBlank: boolean): Piece[] {
    const pieces: Piece[] = []
    for (const run of this.runs) {
      let at = Math.max(start, run.start)
      const last = Math.min(end, run.end)
      while (at < last) {
        const level = this.levels[at] ?? 0
        let next = at + 1
        while (next < last && this.levels[next] === level) next += 1
        const text = this.visible(at, next)
        const { script, face } = run
        const shape = { text, face, script, language: this.style.language, rtl: level % 2 === 1 }
        if (text !== '') pieces.push({ start: at, end: next, text, level, face, word: shapeWord(shape), isBlank })
        at = next
      }
    }
    return pieces
  }

  private visible(start: number, end: number): string {
    const text = this.text.slice(start, end)
    return invisible.test(text) ? text.replace(new RegExp(invisible, 'g'), '') : text
  }

  private line(atoms: readonly Atom[]): Line {
    const pieces = this.rejoined(atoms).flatMap((atom) => atom.pieces)
    while (pieces.at(-1)?.isBlank) pieces.pop()
    const { size } = this.style
    const runs = joined(inVisualOrder(pieces), size)
    // The Latin font is always among them: languages side by side stand on the same lines.
    const faces = [faceOf('noto-sans', 'regular'), ...pieces.map(({ face }) => face)]
    const ascent = (Math.max(...faces.map((face) => face.ascent)) * size) / 1000
    const descent = (Math.max(...faces.map((face) => face.descent)) * size) / 1000
    const text = this.visible(atoms[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
    return {
      runs,
      width: runs.reduce((sum, run) => sum + run.width, 0),
      ascent,
      height: ascent + descent,
      text,
    }
  }
}

const placesWithin = ({ start, end }: Atom, places: readonly number[]): number[] =>
  places.filter((place) => place > start && place <= end)

/**
 * Neighbours of one font become one run: less to write, and the file shows whole words. A word that bears its own text
 * takes the blank behind it along: PDFium drops a blank that follows alone.
 */
function joined(pieces: readonly Piece[], size: number): LineRun[] {
  const runs: (LineRun & { glyphs: Glyph[] })[] = []
  for (const { face, word, level, text, isBlank } of pieces) {
    const last = runs.at(-1)
    const width = (word.width * size) / 1000
    const rtl = level % 2 === 1
    const isActual = !word.plain && !rtl
    const takesAlong = last?.actual !== undefined && !last.actual.endsWith(' ') && (isActual || isBlank)
    if (last?.face === face && last.rtl === rtl && (takesAlong || (last.actual === undefined && !isActual))) {
      last.glyphs.push(...word.glyphs)
      last.width += width
      if (takesAlong) last.actual = `${last.actual ?? ''}${text}`
    } else runs.push({ face, glyphs: [...word.glyphs], width, rtl, ...(isActual && { actual: text }) })
  }
  return runs
}
