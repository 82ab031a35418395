// What does the command line read from and write to? The process, or a stand-in in tests.
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline/promises'
import { openDoor, type Door } from '../door.js'
import { Refused } from '../refusal.js'
import { findRunningSystem } from '../running-system.js'

export type Io = {
  env: NodeJS.ProcessEnv
  out: (text: string) => void
  outBytes: (bytes: Uint8Array) => void
  err: (text: string) => void
  /** Stdout is a terminal: tables and colours. */
  isTerminal: boolean
  /** How wide the terminal is, in characters; unknown where it does not say. */
  columns?: number | undefined
  /** Stdin and stderr are terminals: questions may be asked. */
  mayAsk: boolean
  ask: (question: string) => Promise<string>
  readStdin: () => Promise<string>
  /** The text of a file in UTF-8; as `latin1` one character for each of its bytes. */
  readFile: (path: string, encoding?: 'utf8' | 'latin1') => string
  /** The door on the running system; refuses with `not-running` when there is none. */
  openDoor: () => Door
}

/** The process itself. */
export function processIo(): Io {
  const env = process.env
  // `sojourn case list | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit(0) : undefined))
  return {
    env,
    out: (line) => void process.stdout.write(line),
    outBytes: (bytes) => void process.stdout.write(bytes),
    err: (line) => void process.stderr.write(line),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    mayAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    ask: askOnTerminal,
    readStdin: () => text(process.stdin),
    readFile: (path, encoding = 'utf8') => readFileSync(path, encoding),
    openDoor: () => openDoor(findRunningSystem(env)),
  }
}

/** Questions go to stderr: stdout carries only the result. */
async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await terminal.question(question)
  } finally {
    terminal.close()
  }
}

/** The JSON in a file, or on stdin for `-`. Refuses with `usage`; never repeats what it read. */
export async function readJson(io: Io, source: string, option: string): Promise<unknown> {
  return parseJson(await readText(io, source, option), 'usage', `${whereOf(source)} for ${option}`)
}

/**
 * The same for a command whose whole input is this file: what is no JSON is a form that does not hold (`bad-form`, exit
 * code 1). A path that cannot be read stays a slip of the command line (`usage`, exit code 2).
 */
export async function readJsonForm(io: Io, source: string, form: string): Promise<unknown> {
  return parseJson(await readText(io, source, form), 'bad-form', `${whereOf(source)} for ${form}`)
}

const whereOf = (source: string): string => (source === '-' ? 'stdin' : `"${source}"`)

async function readText(io: Io, source: string, option: string): Promise<string> {
  try {
    return source === '-' ? await io.readStdin() : io.readFile(source)
  } catch {
    throw new Refused(
      'usage',
      `expected a readable file for ${option}, got "${source}"; check the path, or use - for stdin`,
    )
  }
}

function parseJson(content: string, code: 'usage' | 'bad-form', where: string): unknown {
  const bare = content.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(bare)
  } catch {
    const got = bare.trim() === '' ? 'nothing' : 'something else'
    throw new Refused(code, `expected JSON in ${where}, got ${got}; check it with a JSON reader`)
  }
}
