// How does a test run a command that needs no server? Files in memory, what was said on both streams, the exit code.
import { main } from '../../client/cli/main.js'

/** Runs one command line; `files` are what it can read, `-` its stdin. */
export async function commandLine(
  line: string[],
  files: { [path: string]: string },
): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const exit = await main(line, {
    env: {},
    out: (text) => void (said.out += text),
    outBytes: () => undefined,
    err: (text) => void (said.err += text),
    isTerminal: false,
    mayAsk: false,
    ask: () => Promise.resolve(''),
    readStdin: () => Promise.resolve(files['-'] ?? ''),
    readFile: (path) => {
      const content = files[path]
      if (content === undefined) throw new Error('ENOENT')
      return content
    },
    openDoor: () => {
      throw new Error('expected a command that opens no door')
    },
  })
  return { exit, ...said }
}
