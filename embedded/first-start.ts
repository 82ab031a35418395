// Is the master key where it must be? It is made on the very first start and never again.
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasData, type DataFolder } from './data-folder.js'
import { SetupError } from './project.mjs'

/**
 * The file of the master key: the one given, or `<data>/master.key`, made when the folder holds no data yet.
 * @throws SetupError, before anything is written, when a key is missing that data here was sealed with
 */
export function masterKeyFile(folder: DataFolder, given: string | undefined): string {
  if (given !== undefined) {
    if (existsSync(given)) return given
    throw new SetupError(
      `SOJOURN_MASTER_KEY_FILE names "${given}", which does not exist: correct the path or restore the file.`,
    )
  }
  const path = folder.masterKeyFile
  if (existsSync(path)) return path
  if (hasData(folder)) {
    throw new SetupError(
      `${path} is missing, but ${folder.root} holds data that only this key opens: restore the file. ` +
        'Nothing was written; a new key would not open it.',
    )
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  // Data may be sealed with it from now on: it must survive a power cut as well as they do.
  for (const place of [path, dirname(path)]) flush(place)
  return path
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
