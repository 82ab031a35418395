// What decodes a picture where a crash, a bomb or an endless loop harms nobody? Bytes in, a plain PNG out.
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'

async function main(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const { width, height, data } = decoded(Buffer.concat(chunks))
  const plain = new PNG({ width, height })
  plain.data = onWhite(data)
  const bytes = PNG.sync.write(plain, { colorType: 2, inputHasAlpha: true, bitDepth: 8, deflateLevel: 9 })
  process.stdout.write(bytes)
}

function decoded(bytes: Buffer): { width: number; height: number; data: Uint8Array } {
  if (bytes[0] === 0x89) return PNG.sync.read(bytes, { checkCRC: true })
  return jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: 4, maxMemoryUsageInMB: 200, tolerantDecoding: false })
}

/** Four bytes a pixel; what was transparent lies on white paper. */
function onWhite(data: Uint8Array): Buffer {
  const opaque = Buffer.from(data)
  for (let at = 0; at < opaque.length; at += 4) {
    const alpha = (opaque[at + 3] ?? 255) / 255
    for (let colour = at; colour < at + 3; colour += 1)
      opaque[colour] = Math.round((opaque[colour] ?? 0) * alpha + 255 * (1 - alpha))
    opaque[at + 3] = 255
  }
  return opaque
}

try {
  await main()
} catch {
  // What was wrong is of no use to anyone, and its message could hold what the picture holds.
  process.exitCode = 1
}
