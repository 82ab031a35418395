// Do pictures and papers that come from elsewhere harm nobody, and do failures cross the border as codes only?
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { startDrawing } from '../../../activities/typesetting/drawing-process.js'
import { renderPdf } from '../../../activities/typesetting/pdf.js'
import { pictureLimits, pixelsOf, reencoded } from '../../../activities/typesetting/picture.js'
import { bilingual } from './bilingual.js'
import { inEnglish, requestOf } from './requests.js'

// Starting a process takes long on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 })

const [width, height] = [24, 16]
function pixels(alpha: number): Buffer {
  return Buffer.from(Array.from({ length: width * height }, (_, at) => [at % 256, 40, 200, alpha]).flat())
}
function pngOf(alpha: number): Buffer {
  const png = new PNG({ width, height })
  png.data = pixels(alpha)
  return PNG.sync.write(png)
}
const jpegBytes = jpeg.encode({ width, height, data: pixels(255) }, 80).data

/** A PNG whose head claims a size and whose data is `data`. */
function claiming(claimed: number, data: Buffer): Buffer {
  const honest = pngOf(255)
  const chunk = (type: string, body: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length)
    head.write(type, 4)
    return Buffer.concat([head, body, Buffer.alloc(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(claimed)
  header.writeUInt32BE(claimed, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    honest.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture', () => {
  it.each([
    ['a PNG', pngOf(255)],
    ['a PNG with transparency', pngOf(90)],
    ['a JPEG', jpegBytes],
  ])('as %s becomes a plain PNG of 3 colours that a paper can bear', async (_what, picture) => {
    const plain = await reencoded(picture)
    // Bit depth 8, colour type 2: red, green, blue and nothing else.
    expect([...plain.subarray(24, 26)]).toEqual([8, 2])
    expect(PNG.sync.read(plain)).toMatchObject({ width, height })
    const drawn = await renderPdf({ ...requestOf(inEnglish([])), emblem: plain })
    expect(drawn.toString('latin1')).toContain('/Subtype /Image')
  })

  it('that was transparent lies on white', async () => {
    const [red, green, blue] = PNG.sync.read(await reencoded(pngOf(0))).data
    expect([red, green, blue]).toEqual([255, 255, 255])
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['no picture', Buffer.from('<svg onload="x">')],
    ['cut off in the middle', pngOf(255).subarray(0, 60)],
    ['a JPEG cut off', Buffer.from(jpegBytes).subarray(0, 300)],
    ['of a wrong check sum', Buffer.from(pngOf(255)).fill(0, 50, 54)],
    ['larger than 2 MB', Buffer.concat([pngOf(255), Buffer.alloc(pictureLimits.bytes)])],
    ['of 10,000 million pixels by its head', claiming(100_000, deflateSync(Buffer.alloc(100)))],
    [
      'a bomb: 4 million pixels claimed, 400 MB inside',
      claiming(2000, deflateSync(Buffer.alloc(400_000_000), { level: 9 })),
    ],
  ])('that is %s is refused for good', async (_what, picture) => {
    await expect(reencoded(picture)).rejects.toMatchObject({ type: 'picture-unusable', nonRetryable: true })
  })

  it('of any bytes has a size by its head or none, and reading it ends', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(pngOf(255), Buffer.from(jpegBytes)),
        (bytes, start) => {
          expect(pixelsOf(bytes)).toBeGreaterThanOrEqual(0)
          expect(pixelsOf(Buffer.concat([start.subarray(0, 20), bytes]))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('the drawing process', () => {
  const drawing = startDrawing()
  afterAll(() => drawing.stop())

  it('gives the bytes that this process would give, for 1 and 2 languages, with every extra', async () => {
    const emblem = await reencoded(pngOf(255))
    const requests = [{ ...bilingual, code: 'code', seal: 'seal', demo: true, emblem }, requestOf(inEnglish([]))]
    const drawn = await Promise.all(requests.map((request) => drawing.draw(request)))
    const here = await Promise.all(requests.map((request) => renderPdf(request)))
    expect(drawn.map((pdf, at) => pdf.equals(here[at] ?? Buffer.alloc(0)))).toEqual([true, true])
  })

  it('answers a refusal by its code and goes on with the next paper', async () => {
    const secret = 'Sita \u{1f600}'
    const refused = drawing.draw(requestOf(inEnglish([{ part: 'text', text: secret }])))
    const next = drawing.draw(requestOf(inEnglish([])))
    await expect(refused).rejects.toMatchObject({ type: 'document-unsupported-character', nonRetryable: true })
    await refused.catch((error: Error) => expect(error.message).not.toContain(secret))
    expect((await next).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is ended when a paper takes too long, may be tried again, and starts anew', async () => {
    const hurried = startDrawing({ secondsAPaper: 0 })
    await expect(hurried.draw(bilingual)).rejects.toMatchObject({
      type: 'document-drawing-stopped',
      nonRetryable: false,
    })
    await expect(hurried.draw(bilingual)).rejects.toMatchObject({ type: 'document-drawing-stopped' })
    hurried.stop()
  })

  it('draws nothing any more once it is stopped', async () => {
    const stopped = startDrawing()
    stopped.stop()
    await expect(stopped.draw(bilingual)).rejects.toMatchObject({ type: 'document-drawing-stopped' })
  })
})
