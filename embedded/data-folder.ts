// What lies in the data folder, and who may open it? One system at a time.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './file-lock.mjs'
import { SetupError } from './project.mjs'

// A system whose launcher was just killed notices within half a second.
const RUNNING_MS = 1_500
const ENDING_MS = 60_000
const LOOK_MS = 100

export interface DataFolder {
  root: string
  registry: string
  logs: string
  masterKeyFile: string
  runFile: string
  childrenFile: string
  portsFile: string
  lockFile: string
}

/** The paths below a data folder (absolute); nothing is created. */
export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    registry: join(root, 'registry'),
    logs: join(root, 'logs'),
    masterKeyFile: join(root, 'master.key'),
    runFile: join(root, 'run.json'),
    childrenFile: join(root, 'children.json'),
    portsFile: join(root, 'ports.json'),
    lockFile: join(root, 'lock'),
  }
}

/**
 * Makes the folder when it is missing and takes its lock; a lock of a process that no longer runs is taken over, one of
 * a system that is just ending (or not ready yet: no run.json) is waited for.
 * @returns the function that gives the lock back
 * @throws SetupError naming the process that holds it
 */
export async function lockDataFolder(folder: DataFolder): Promise<() => void> {
  mkdirSync(folder.root, { recursive: true, mode: 0o700 })
  let patience = RUNNING_MS
  const ending = Date.now() + ENDING_MS
  for (;;) {
    const lock = takeLock(folder.lockFile)
    if (lock.release) return lock.release
    if (existsSync(folder.runFile)) patience -= LOOK_MS
    if (patience <= 0 || Date.now() > ending) throw new SetupError(alreadyRunning(folder, lock.holder.pid))
    await sleep(LOOK_MS)
  }
}

const alreadyRunning = (folder: DataFolder, pid: number): string =>
  `Sojourn is already running on ${folder.root} as process ${pid}: stop it first, or set SOJOURN_DATA to another folder.`

/** True when a system has written data here before. */
export function hasData(folder: DataFolder): boolean {
  return existsSync(folder.registry) || temporalDatabases(folder).length > 0
}

/**
 * The database file of a Temporal server version. The file is not promised to survive another version, so each has its own.
 * @throws SetupError when the folder holds the cases of another version: they would seem to be gone
 */
export function temporalDatabase(folder: DataFolder, version: string): string {
  const name = `temporal-${version}.db`
  const existing = temporalDatabases(folder)
  if (existing.length === 0 || existing.includes(name)) return join(folder.root, name)
  throw new SetupError(
    `${folder.root} holds cases of Temporal server ${existing.map(versionIn).join(', ')}, but the server found here is ` +
      `${version}. Set SOJOURN_TEMPORAL_BIN to a Temporal CLI with that server, or SOJOURN_DATA to another folder.`,
  )
}

const databaseName = /^temporal-(.+)\.db$/
const versionIn = (name: string): string => databaseName.exec(name)?.[1] ?? name

function temporalDatabases(folder: DataFolder): string[] {
  return existsSync(folder.root) ? readdirSync(folder.root).filter((name) => databaseName.test(name)) : []
}
