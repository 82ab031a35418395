// Where are papers drawn, so that a thousand of them delay nobody? In a process of its own, one after the other.
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { failure, failures, type FailureCode } from '../failures.js'
import type { PaperFrame } from '../templates/language.js'
import type { PaperVersion } from '../templates/paper.js'
import { pageWordsOf, type Draw, type PaperRequest } from './pdf.js'
import type { PageWords } from './footer.js'

/** Words of a frame that are needed before the pages are counted. */
export type PlainFrame = Omit<PaperFrame, 'issuer' | 'page' | 'check' | 'longDate' | 'unreviewed'> & {
  issuer: { name: string; country: string }
  check: string
  longDate: string
}

/** A request as it travels: what a frame would compute is computed. */
export type PlainRequest = Omit<PaperRequest, 'versions'> & {
  versions: readonly (Omit<PaperVersion, 'frame'> & { frame: PlainFrame })[]
}

/** What the drawing process hears. */
export type Order = { order: 'draw'; request: PlainRequest } | { order: 'finish'; words: PageWords }
/** What it answers. */
export type Answer =
  { answer: 'pages'; count: number } | { answer: 'drawn'; pdf: Uint8Array } | { answer: 'failed'; code: string }

export type DrawingProcess = {
  draw: Draw
  /** Ends the process; papers that are still to be drawn fail with `document-drawing-stopped`. */
  stop: () => void
}

const program = fileURLToPath(new URL('drawing-program.ts', import.meta.url))

/**
 * A process that draws, at lower priority. It starts with the first paper, and anew after it died or took longer than
 * `secondsAPaper` for one. Failures come as codes: `document-drawing-stopped` may be tried again.
 */
export function startDrawing({ secondsAPaper = 120 }: { secondsAPaper?: number } = {}): DrawingProcess {
  let child: ChildProcess | undefined
  let stopped = false
  let queue: Promise<unknown> = Promise.resolve()
  const draw: Draw = (request) => {
    const drawn = queue.then(() => {
      if (stopped) throw failure('document-drawing-stopped')
      child ??= newChild(() => (child = undefined))
      return drawIn(child, request, secondsAPaper)
    })
    queue = drawn.catch(() => undefined)
    return drawn
  }
  const stop = () => {
    stopped = true
    child?.kill('SIGKILL')
  }
  return { draw, stop }
}

function newChild(onGone: () => void): ChildProcess {
  const { PATH = '' } = process.env
  // Nothing of the worker's surroundings goes along: no address, no key.
  const child = fork(program, [], {
    env: { PATH },
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.once('exit', onGone)
  child.once('error', onGone)
  return child
}

function drawIn(child: ChildProcess, request: PaperRequest, seconds: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
    const end = (settle: () => void) => {
      clearTimeout(late)
      child.off('message', onMessage).off('exit', onGone).off('error', onGone)
      child.unref()
      child.channel?.unref()
      settle()
    }
    const onGone = () => end(() => reject(failure('document-drawing-stopped')))
    const onMessage = (message: unknown) => {
      const answer = message as Answer
      if (answer.answer === 'pages') tell(child, { order: 'finish', words: pageWordsOf(request, answer.count) })
      else if (answer.answer === 'drawn') end(() => resolve(Buffer.from(answer.pdf)))
      else end(() => reject(failure(knownCode(answer.code))))
    }
    // Held while it draws, so that a program that only waits for its paper does not end before it.
    child.ref()
    child.channel?.ref()
    child.on('message', onMessage).on('exit', onGone).on('error', onGone)
    tell(child, { order: 'draw', request: plain(request) })
  })
}

/** A process that died hears nothing; its exit says so. */
const tell = (child: ChildProcess, order: Order): void => {
  child.send(order, () => undefined)
}

const knownCode = (code: string): FailureCode => (code in failures ? (code as FailureCode) : 'unexpected')

/** Everything that a frame says about this paper but the page numbers, which are asked for once they are known. */
function plain(request: PaperRequest): PlainRequest {
  const versions = request.versions.map(({ frame, ...version }) => ({
    ...version,
    frame: {
      ...textsOf(frame),
      issuer: frame.issuer(request.origin),
      check: frame.check(request.number),
      longDate: frame.longDate(request.on),
    },
  }))
  return { ...request, versions }
}

function textsOf({ demonstration, draft, code, number, date, caseNumber, fingerprint }: PaperFrame) {
  return { demonstration, draft, code, number, date, caseNumber, fingerprint }
}
