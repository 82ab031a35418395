// Is the program that started this process still there? `npm start` killed outright must not leave a system behind.
import { readFileSync } from 'node:fs'
import { isAlive, startOfProcess, type ProcessIdentity } from './file-lock.mjs'

const LOOK_MS = 500
const SHELL = /^(sh|dash|bash|ash|zsh)$/

/** Calls `onGone` once when the launcher ends: another program of ours (by its channel), or npm and the shell it uses. */
export function watchLauncher(onGone: () => void): void {
  if (process.channel) {
    process.on('disconnect', onGone)
    process.channel.unref()
  }
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const npm = parentOfShell(shell)
  const look = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || isAlive(npm))) return
    clearInterval(look)
    onGone()
  }, LOOK_MS)
  look.unref()
}

// npm runs its scripts through a shell, which outlives an npm that was killed. Only Linux shows it without a program.
function parentOfShell(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [command, fields] = [
      stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      stat.slice(stat.lastIndexOf(')') + 2),
    ]
    const parent = Number(fields.split(' ')[1])
    return SHELL.test(command) && parent > 1 ? { pid: parent, started: startOfProcess(parent) } : undefined
  } catch {
    return undefined
  }
}
