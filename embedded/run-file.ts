// Where does the running system answer? `run.json`, written when it is ready and removed at a clean stop.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive, startOfProcess, type ProcessIdentity } from './file-lock.mjs'
import type { DataFolder } from './data-folder.js'

export type ChildName = 'temporal' | 'worker' | 'web'
export type PortName = 'temporal' | 'temporalUi' | 'registry' | 'web' | 'codec' | 'metrics' | 'health'

export interface RunJson {
  pids: { supervisor: number } & Partial<Record<ChildName, number>>
  /** When the supervisor's process started: a later process with the same pid is not mistaken for it. */
  supervisorStarted: string | undefined
  ports: Partial<Record<PortName, number>>
  temporalAddress: string
  temporalUiUrl?: string
  namespace: string
  taskQueue: string
  databaseUrl: string
  masterKeyFile: string
  webUrl: string
}

/** Replaces run.json as a whole; it holds the registry's password, so only its owner may read it. */
export function writeRun(folder: DataFolder, run: RunJson): void {
  writeJson(folder.runFile, run)
}

/** Removes run.json; no error when there is none. */
export function removeRun(folder: DataFolder): void {
  rmSync(folder.runFile, { force: true })
}

/** The running system, or undefined when none runs here (no file, or its supervisor is dead). */
export function readRun(folder: DataFolder): RunJson | undefined {
  const run = readJson<RunJson>(folder.runFile)
  if (run === undefined) return undefined
  return isAlive({ pid: run.pids.supervisor, started: run.supervisorStarted }) ? run : undefined
}

/** The children that the last supervisor here started, as far as it could write them down. */
export function readChildren(folder: DataFolder): Partial<Record<ChildName, ProcessIdentity>> {
  return readJson(folder.childrenFile) ?? {}
}

/** Writes down which process is a child now, so that the next start can stop one that was left behind. */
export function rememberChild(folder: DataFolder, name: ChildName, pid: number): void {
  writeJson(folder.childrenFile, { ...readChildren(folder), [name]: { pid, started: startOfProcess(pid) } })
}

/** The ports of the last start. */
export function readPorts(folder: DataFolder): Partial<Record<PortName, number>> {
  return readJson(folder.portsFile) ?? {}
}

/** Keeps the ports for the next start, so that clients find the system where it was. */
export function writePorts(folder: DataFolder, ports: Partial<Record<PortName, number>>): void {
  writeJson(folder.portsFile, ports)
}

function readJson<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}

function writeJson(path: string, value: unknown): void {
  const draft = `${path}.new`
  writeFileSync(draft, `${JSON.stringify(value, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}
