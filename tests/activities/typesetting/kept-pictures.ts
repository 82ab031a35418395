// Does a page look as it did when a person last looked at it? Compared with a kept picture, within a tolerance.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { pictureOf } from '../pdf-reader.js'

/** Set it to keep what is drawn now; then look at every picture before it is committed. */
const isKeeping = process.env['SOJOURN_KEEP_PICTURES'] === '1'
const levels = 16

export type Comparison = { differing: number; share: number; isNew: boolean }

/** How many pixels of a page differ from the picture kept under `name`; a missing one is reported as new. */
export async function comparedWithKept(
  name: string,
  pdf: Uint8Array,
  { page = 0, dpi = 100 }: { page?: number; dpi?: number } = {},
): Promise<Comparison> {
  const drawn = grey(await pictureOf(pdf, { page, dpi }))
  const file = fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url))
  if (isKeeping) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, PNG.sync.write(drawn, { colorType: 0, deflateLevel: 9 }))
    return { differing: 0, share: 0, isNew: false }
  }
  if (!existsSync(file)) return { differing: Infinity, share: 1, isNew: true }
  const kept = PNG.sync.read(readFileSync(file))
  if (kept.width !== drawn.width || kept.height !== drawn.height) return { differing: Infinity, share: 1, isNew: false }
  const { width, height } = kept
  const differing = pixelmatch(kept.data, drawn.data, undefined, width, height, { threshold: 0.2 })
  return { differing, share: differing / (width * height), isNew: false }
}

/** In few grey levels and without the white at the foot: small enough to keep. */
function grey({ width, height, data }: { width: number; height: number; data: Uint8Array }): PNG {
  const used = lastRowWithInk(data, width, height) + 8
  const png = new PNG({ width, height: Math.min(height, used) })
  for (let at = 0; at < png.data.length; at += 4) {
    const light = (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11
    const level = Math.round(Math.round((light / 255) * (levels - 1)) * (255 / (levels - 1)))
    png.data.fill(level, at, at + 3)
    png.data[at + 3] = 255
  }
  return png
}

function lastRowWithInk(data: Uint8Array, width: number, height: number): number {
  for (let row = height - 1; row > 0; row -= 1) {
    const pixels = data.subarray(row * width * 4, (row + 1) * width * 4)
    if (pixels.some((value) => value < 250)) return row
  }
  return 0
}
