// How is something watched? Read again every second, shown when it changed.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from './define.js'
import type { Io } from './io.js'
import { render } from './print.js'

const everyMs = 1_000
const clearScreen = '\u001b[2J\u001b[H'

export type Watched = {
  json: boolean
  read: () => Promise<Result | undefined>
  until: (value: unknown) => boolean
  everyMs?: number
}

/** Shows a result and shows it again when it changes, until it is over or the caller ends it (Ctrl-C). JSON: one line each. */
export async function watch(io: Io, watched: Watched): Promise<void> {
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end)
  let last = ''
  try {
    while (!stop.signal.aborted) {
      const result = await watched.read()
      if (!result) return
      const line = JSON.stringify(result.value)
      if (line !== last) io.out(watched.json ? `${line}\n` : await drawn(io, result))
      last = line
      if (watched.until(result.value)) return
      await sleep(watched.everyMs ?? everyMs, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  } finally {
    process.off('SIGINT', end)
  }
}

async function drawn(io: Io, result: Result): Promise<string> {
  return `${io.isTerminal ? clearScreen : ''}${await render(io, result.shown())}`
}
