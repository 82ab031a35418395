// Who holds this, and is the holder still alive? A lock file that a dead process or a reused pid cannot keep.
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const TAKEOVER_LASTS_MS = 10_000

/** When the process started, as an opaque text that a later process with the same pid never has; undefined when it does not run. */
export function startOfProcess(pid) {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`
    }
    if (process.platform !== 'win32')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    process.kill(pid, 0)
    return 'running'
  } catch {
    return undefined
  }
}

/** True while exactly this process (pid and start) runs. */
export function isAlive(holder) {
  return Boolean(holder?.pid) && holder.started !== undefined && startOfProcess(holder.pid) === holder.started
}

/** The calling process, as it is written into lock files. */
export function thisProcess() {
  return { pid: process.pid, started: startOfProcess(process.pid) }
}

/**
 * Takes the lock, or says who has it.
 * @returns {{release: () => void} | {holder: {pid: number, started: string}}}
 */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true })
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify(thisProcess()))
  try {
    return linkTo(path, mine) ?? takeOver(path, mine)
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Runs `work` under the lock, waiting for another holder; `onWait` hears once who is waited for. */
export async function underLock(path, work, onWait = () => {}) {
  let told = false
  for (;;) {
    const lock = takeLock(path)
    if (lock.release) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    if (!told) onWait(lock.holder)
    told = true
    await sleep(300)
  }
}

// A link appears with its content or not at all: nobody can read a half-written lock.
function linkTo(path, mine) {
  try {
    linkSync(mine, path)
    return { release: () => rmSync(path, { force: true }) }
  } catch (error) {
    if (error.code === 'EEXIST') return undefined
    throw error
  }
}

// Two that find the same stale lock must not both remove it: the second would remove the first one's new lock.
function takeOver(path, mine) {
  const holder = readHolder(path)
  if (isAlive(holder)) return { holder }
  const guard = `${path}.takeover`
  try {
    mkdirSync(guard)
  } catch {
    if (Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0) > TAKEOVER_LASTS_MS) rmdirSync(guard)
    return { holder }
  }
  try {
    const now = readHolder(path)
    if (isAlive(now)) return { holder: now }
    rmSync(path, { force: true })
    return linkTo(path, mine) ?? { holder: readHolder(path) }
  } finally {
    rmdirSync(guard)
  }
}

function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { pid: 0, started: undefined }
  }
}
