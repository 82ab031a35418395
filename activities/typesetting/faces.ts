// Which font draws which script, in which weight? Read once a process, from packages that came with the install.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font as ParsedFont } from 'fontkit'
import { Blob, Face as ShaperFace, Font as ShaperFont } from 'harfbuzzjs'

export type Weight = 'regular' | 'bold'
export type FaceName = keyof typeof packages

/** One font in one weight. All measures are in thousandths of the font size. */
export type Face = {
  /** Unique among all faces: `noto-sans-bold`. */
  id: string
  name: FaceName
  ascent: number
  descent: number
  /** Factor from the font's own units to thousandths. */
  scale: number
  parsed: ParsedFont
  shaper: ShaperFont
  has: (codePoint: number) => boolean
  advanceOf: (glyph: number) => number
  /** The character that a glyph stands for by itself; none for ligatures and other forms. */
  codePointsOf: (glyph: number) => readonly number[]
}

/** Font → where its files lie in `@expo-google-fonts`; all under the SIL Open Font License 1.1. */
const packages = {
  'noto-sans': 'NotoSans',
  'noto-sans-devanagari': 'NotoSansDevanagari',
  'noto-sans-bengali': 'NotoSansBengali',
  'noto-sans-sinhala': 'NotoSansSinhala',
  'noto-sans-tamil': 'NotoSansTamil',
  'noto-sans-ethiopic': 'NotoSansEthiopic',
  'noto-sans-thai': 'NotoSansThai',
  'noto-sans-khmer': 'NotoSansKhmer',
  'noto-sans-myanmar': 'NotoSansMyanmar',
  'nanum-gothic': 'NanumGothic',
  vazirmatn: 'Vazirmatn',
  'noto-nastaliq-urdu': 'NotoNastaliqUrdu',
} as const

/** HAZARD: the Khmer font says it is as deep as the Latin one, and its letters below the line are not. */
const deeper: { [name in FaceName]?: number } = { 'noto-sans-khmer': 180 }

export const faceNames = Object.keys(packages) as FaceName[]

const folders: Record<Weight, string> = { regular: '400Regular', bold: '700Bold' }
const { resolve } = createRequire(import.meta.url)
const opened = new Map<string, Face>()

/** A font in a weight; the first call of a process parses it, all later ones share it. */
export function faceOf(name: FaceName, weight: Weight): Face {
  const id = `${name}-${weight}`
  let face = opened.get(id)
  if (!face) {
    face = open(id, name, weight)
    opened.set(id, face)
  }
  return face
}

function open(id: string, name: FaceName, weight: Weight): Face {
  const folder = folders[weight]
  const bytes = readFileSync(resolve(`@expo-google-fonts/${name}/${folder}/${packages[name]}_${folder}.ttf`))
  // HAZARD: fontkit reads the box of an empty glyph too; where it is the last of the file (Nanum Gothic), beyond its end.
  const parsed = create(Buffer.concat([bytes, Buffer.alloc(16)]))
  if (!('unitsPerEm' in parsed)) throw new Error(`expected one font in the file of ${name}, found a collection`)
  const shaper = new ShaperFont(new ShaperFace(new Blob(bytes), 0))
  const scale = 1000 / parsed.unitsPerEm
  const advances = new Map<number, number>()
  const advanceOf = (glyph: number): number => {
    let advance = advances.get(glyph)
    if (advance === undefined) advances.set(glyph, (advance = shaper.glyphHAdvance(glyph)))
    return advance
  }
  return {
    id,
    name,
    ascent: parsed.ascent * scale,
    descent: -parsed.descent * scale + (deeper[name] ?? 0),
    scale,
    parsed,
    shaper,
    has: (codePoint) => parsed.hasGlyphForCodePoint(codePoint),
    advanceOf,
    codePointsOf: charactersOfGlyphs(parsed, shaper),
  }
}

/** HAZARD: several characters may share a glyph (blank and no-break blank); the first one, which is the plain one, counts. */
function charactersOfGlyphs(parsed: ParsedFont, shaper: ShaperFont): Face['codePointsOf'] {
  let known: Map<number, readonly number[]> | undefined
  const none: readonly number[] = []
  return (glyph) => {
    known ??= new Map(
      [...parsed.characterSet].reverse().map((codePoint) => [shaper.nominalGlyph(codePoint) ?? 0, [codePoint]]),
    )
    return known.get(glyph) ?? none
  }
}
