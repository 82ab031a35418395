// Can a picture somebody sent stand on a paper? Decoded and written anew in a process of its own, or refused.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { failure } from '../failures.js'

/** What a picture may be at most. */
export const pictureLimits = { bytes: 2_000_000, pixels: 4_000_000, seconds: 10, megabytes: 256 } as const

const program = fileURLToPath(new URL('picture-process.ts', import.meta.url))

/**
 * A PNG or JPEG as a plain PNG of three colours without transparency, on white. Rejects with `picture-unusable`:
 * neither PNG nor JPEG, broken, too large, or such that decoding takes too long or too much memory. HAZARD: a broken
 * picture ends a process through pdfkit, which throws where nobody can catch it; only what comes from here reaches it.
 */
export function reencoded(picture: Uint8Array): Promise<Buffer> {
  if (picture.length > pictureLimits.bytes || pixelsOf(picture) > pictureLimits.pixels)
    return Promise.reject(failure('picture-unusable'))
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [`--max-old-space-size=${pictureLimits.megabytes}`, '--import', import.meta.resolve('tsx'), program],
      {
        encoding: 'buffer',
        env: {},
        timeout: pictureLimits.seconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: 4 * pictureLimits.pixels,
      },
      (error, bytes) => {
        if (error || !isPng(bytes)) reject(failure('picture-unusable'))
        else resolve(bytes)
      },
    )
    // A child that ends before it has read everything is told apart by its exit.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(picture)
  })
}

const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > 24 && Buffer.from(bytes.subarray(1, 4)).toString() === 'PNG'

/** What the head of a picture claims; infinite for what is neither PNG nor JPEG. */
export function pixelsOf(picture: Uint8Array): number {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  if (isPng(bytes)) return bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return Infinity
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7)
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return Infinity
}
