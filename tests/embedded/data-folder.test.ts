// Who may open a data folder, with which key and which server?
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderAt, lockDataFolder, temporalDatabase } from '../../embedded/data-folder.js'
import { masterKeyFile } from '../../embedded/first-start.js'
import { dataFolderOf, projectRoot } from '../../embedded/project.mjs'
import { temporaryFolder } from './temporary-folder.js'

const root = temporaryFolder()
const folder = (name: string) => dataFolderAt(join(root, name))

describe('the data folder', () => {
  it('is .sojourn in the project, wherever the command is called from; SOJOURN_DATA moves it', () => {
    expect(dataFolderOf({})).toBe(join(projectRoot, '.sojourn'))
    expect(dataFolderOf({ SOJOURN_DATA: 'elsewhere' })).toBe(join(projectRoot, 'elsewhere'))
    expect(dataFolderOf({ SOJOURN_DATA: root })).toBe(root)
  })

  it('is open to one system at a time: the second hears the pid of the first', async () => {
    const unlock = await lockDataFolder(folder('one'))
    writeFileSync(folder('one').runFile, '{}')
    await expect(lockDataFolder(folder('one'))).rejects.toThrow(
      `already running on ${folder('one').root} as process ${process.pid}`,
    )
    unlock()
    ;(await lockDataFolder(folder('one')))()
  })

  it('is waited for while the system that holds it is ending', async () => {
    const unlock = await lockDataFolder(folder('ending'))
    setTimeout(unlock, 400)
    expect(await lockDataFolder(folder('ending'))).toBeTypeOf('function')
  })

  it('is readable by its owner only', async () => {
    await lockDataFolder(folder('private'))
    expect(statSync(folder('private').root).mode & 0o077).toBe(0)
  })

  it('names the Temporal database after the version of the server', () => {
    expect(temporalDatabase(folder('fresh'), '1.29.1')).toBe(join(root, 'fresh', 'temporal-1.29.1.db'))
  })

  it('refuses a server of another version instead of starting with no cases', () => {
    mkdirSync(folder('old').root)
    writeFileSync(join(folder('old').root, 'temporal-1.29.1.db'), '')
    expect(temporalDatabase(folder('old'), '1.29.1')).toBe(join(folder('old').root, 'temporal-1.29.1.db'))
    expect(() => temporalDatabase(folder('old'), '1.30.0')).toThrow(
      'holds cases of Temporal server 1.29.1, but the server found here is 1.30.0',
    )
  })
})

describe('the master key', () => {
  it('is made on the very first start: 64 hexadecimal characters, for its owner only', () => {
    const path = masterKeyFile(folder('first'), undefined)
    expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const made = readFileSync(path, 'utf8')
    expect(readFileSync(masterKeyFile(folder('first'), undefined), 'utf8')).toBe(made)
  })

  it('is never made anew beside data: the start is refused and nothing is written', () => {
    const used = folder('used')
    masterKeyFile(used, undefined)
    mkdirSync(used.registry)
    rmSync(used.masterKeyFile)
    expect(() => masterKeyFile(used, undefined)).toThrow('restore the file')
    expect(existsSync(used.masterKeyFile)).toBe(false)
  })

  it('must exist where SOJOURN_MASTER_KEY_FILE says', () => {
    expect(() => masterKeyFile(folder('given'), '/nowhere/key')).toThrow(
      'SOJOURN_MASTER_KEY_FILE names "/nowhere/key", which does not exist',
    )
    expect(existsSync(folder('given').root)).toBe(false)
  })
})
