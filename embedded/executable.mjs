// Is this program on PATH, what does it print, and how long does it take? Running foreign programs during set-up.
import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']

/** Absolute path of a program on PATH; undefined when there is none. */
export function onPath(name, env = process.env) {
  const candidates = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => SUFFIXES.map((end) => join(folder, name + end)))
  return candidates.find(isExecutable)
}

/** True for a file that this user may run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Runs a program to its end.
 * @param {{command: string, args: string[], cwd?: string, env?: object, limitMs?: number, onLine?: (line: string) => void}} program
 * @returns {Promise<{code: number | string, output: string}>} the output holds stdout and stderr; a missing program has code 'ENOENT'
 */
export function runProgram({ command, args, cwd, env, limitMs, onLine = () => {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
    const timer = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs)
    let output = ''
    const take = (chunk) => {
      output = (output + chunk).slice(-200_000)
      for (const line of String(chunk).split('\n')) if (line.trim() !== '') onLine(line)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const end = (code) => {
      clearTimeout(timer)
      resolve({ code, output })
    }
    child.on('error', (error) => end(error.code))
    child.on('close', (code, signal) => end(code ?? signal))
  })
}

/** Repeats a status line while long work runs: every second on a terminal, every ten seconds elsewhere. */
export async function withProgress({ log, status }, work) {
  const started = Date.now()
  const live = process.stderr.isTTY && log.name === 'logToStderr'
  const line = () => `${status()} (${Math.round((Date.now() - started) / 1000)} s)`
  const timer = setInterval(
    () => (live ? process.stderr.write(`\r${line()}\u001b[K`) : log(line())),
    live ? 1000 : 10_000,
  )
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (live) process.stderr.write('\r\u001b[K')
  }
}
