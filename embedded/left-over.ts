// Did a killed supervisor leave children behind? They hold the data: they are stopped before it is opened again.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from './data-folder.js'
import { isAlive, type ProcessIdentity } from './file-lock.mjs'
import { readChildren } from './run-file.js'

const GRACE_MS = 8_000

/** Stops every child of the last supervisor that still runs; resolves when all are gone. */
export async function stopLeftOvers(folder: DataFolder, log: (line: string) => void): Promise<void> {
  const left = Object.entries(readChildren(folder)).filter(([, child]) => isAlive(child) && isOurs(child, folder))
  await Promise.all(
    left.map(async ([name, child]) => {
      log(`stopping ${name} (process ${child.pid}), left behind by a start that was killed`)
      await end(child)
    }),
  )
}

// Pid and start time say it already; where the system shows more, the process must also look like one of ours.
function isOurs(child: ProcessIdentity, folder: DataFolder): boolean {
  if (process.platform !== 'linux') return true
  const read = (what: string) => readFileSync(`/proc/${child.pid}/${what}`, 'utf8')
  try {
    return read('cmdline').includes(folder.root) || read('environ').includes(`SOJOURN_DATA=${folder.root}\0`)
  } catch {
    return false
  }
}

async function end(child: ProcessIdentity): Promise<void> {
  const until = Date.now() + GRACE_MS
  send(child.pid, 'SIGTERM')
  while (isAlive(child) && Date.now() < until) await sleep(50)
  if (isAlive(child)) send(child.pid, 'SIGKILL')
  while (isAlive(child)) await sleep(50)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}
