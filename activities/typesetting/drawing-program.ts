// What runs in the drawing process? Requests in, bytes or codes out, behind whoever answers people.
import { setPriority } from 'node:os'
import { codeOf } from '../failures.js'
import type { Answer, Order, PlainFrame, PlainRequest } from './drawing-process.js'
import type { PageWords } from './footer.js'
import { render, type PaperRequest } from './pdf.js'

let hearWords: ((words: PageWords) => void) | undefined

const answer = (message: Answer): void => {
  process.send?.(message)
}

/** Words for page numbers come from the one who asked: only they have the language. */
function askPageWords(count: number): Promise<PageWords> {
  return new Promise((resolve) => {
    hearWords = resolve
    answer({ answer: 'pages', count })
  })
}

async function draw(request: PlainRequest): Promise<void> {
  try {
    answer({ answer: 'drawn', pdf: await render(withFrames(request), askPageWords) })
  } catch (error) {
    answer({ answer: 'failed', code: codeOf(error).code })
  }
}

function withFrames(request: PlainRequest): PaperRequest {
  const versions = request.versions.map(({ frame, ...version }) => ({ ...version, frame: frameOf(frame) }))
  // Buffers arrive as plain bytes.
  const emblem = request.emblem && { emblem: Buffer.from(request.emblem) }
  return { ...request, versions, ...emblem }
}

function frameOf({ issuer, check, longDate, ...texts }: PlainFrame) {
  return {
    ...texts,
    issuer: () => issuer,
    check: () => check,
    longDate: () => longDate,
    page: () => '',
    unreviewed: () => '',
  }
}

setPriority(5)
process.on('message', (message) => {
  const order = message as Order
  if (order.order === 'draw') void draw(order.request)
  else hearWords?.(order.words)
})
// A stop reaches the whole group; what is being drawn is still wanted until the worker has drained and lets go.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))
