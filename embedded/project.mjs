// Where does Sojourn live on this machine: the project, its cache, its data folder?
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project's root, whatever the current folder is. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The folder for downloaded or built servers, shared by all checkouts of one user. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sojourn')
}

/** The data folder: `SOJOURN_DATA` or `.sojourn`, relative to the project and not to the current folder. */
export function dataFolderOf(env = process.env) {
  return resolve(projectRoot, env.SOJOURN_DATA || '.sojourn')
}

/** Writes one line of set-up progress; stdout stays free for results. */
export function logToStderr(line) {
  process.stderr.write(`${line}\n`)
}

/** A refusal that is explained by its message alone: printed without a stack. */
export class SetupError extends Error {
  name = 'SetupError'
}
