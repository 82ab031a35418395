// Does run.json tell the truth about a system that is gone?
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderAt } from '../../embedded/data-folder.js'
import { startOfProcess } from '../../embedded/file-lock.mjs'
import { readChildren, readRun, rememberChild, removeRun, writeRun, type RunJson } from '../../embedded/run-file.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = dataFolderAt(join(temporaryFolder(), 'data'))
mkdirSync(folder.root)
const run: RunJson = {
  pids: { supervisor: process.pid },
  supervisorStarted: startOfProcess(process.pid),
  ports: { web: 7420 },
  temporalAddress: '127.0.0.1:7233',
  namespace: 'default',
  taskQueue: 'sojourn',
  databaseUrl: 'postgres://postgres:secret@127.0.0.1:5432/postgres',
  masterKeyFile: '/data/master.key',
  webUrl: 'http://127.0.0.1:7420',
}

describe('run.json', () => {
  it('reads back what was written while the supervisor runs, and only its owner may read it', () => {
    writeRun(folder, run)
    expect(readRun(folder)).toEqual(run)
    expect(statSync(folder.runFile).mode & 0o077).toBe(0)
  })

  it('says nothing when there is no file', () => {
    removeRun(folder)
    removeRun(folder)
    expect(readRun(folder)).toBeUndefined()
  })

  it('says nothing when the supervisor is dead', () => {
    writeRun(folder, { ...run, pids: { supervisor: 2 ** 22 + 1 } })
    expect(readRun(folder)).toBeUndefined()
  })

  it('says nothing when the pid belongs to a later process', () => {
    writeRun(folder, { ...run, supervisorStarted: 'at another time' })
    expect(readRun(folder)).toBeUndefined()
  })

  it('says nothing when the file is cut off', () => {
    writeFileSync(folder.runFile, '{"pids":')
    expect(readRun(folder)).toBeUndefined()
  })

  it('keeps which processes are the children, for the next start', () => {
    rememberChild(folder, 'temporal', process.pid)
    expect(readChildren(folder)).toEqual({ temporal: { pid: process.pid, started: startOfProcess(process.pid) } })
  })
})
