// Are the dependencies installed when they must be, and only then?
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNodeVersion, ensureInstalled, OLDEST_NODE_FOR_TESTS } from '../../embedded/install.mjs'
import { temporaryFolder } from './temporary-folder.js'

const root = temporaryFolder()

function project(name: string, wanted: string, installed: string): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const lockfile = (version: string) =>
    JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/left': { version } } })
  writeFileSync(join(folder, 'package.json'), '{ not JSON')
  writeFileSync(join(folder, 'package-lock.json'), lockfile(wanted))
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lockfile(installed))
  return folder
}

describe('the installation', () => {
  it('is left alone when npm installed what the lockfile names', async () => {
    const said: string[] = []
    await ensureInstalled({ root: project('same', '1.0.0', '1.0.0'), log: (line) => said.push(line) })
    expect(said).toEqual([])
  })

  it('is done when the lockfile names something else, and says so when npm fails', async () => {
    const said: string[] = []
    const install = ensureInstalled({ root: project('other', '1.0.1', '1.0.0'), log: (line) => said.push(line) })
    await expect(install).rejects.toThrow('npm ci ended with exit code')
    expect(said).toEqual(['installing the dependencies (npm ci) …'])
  })

  it('needs Node.js 20.11 or newer, and the tests 20.19; says which one it found', () => {
    expect(() => checkNodeVersion({ version: '20.10.1' })).toThrow(
      'Sojourn needs Node.js 20.11 or newer, this is 20.10.1',
    )
    expect(() => checkNodeVersion({ version: '18.20.0' })).toThrow('this is 18.20.0')
    const tests = { oldest: OLDEST_NODE_FOR_TESTS, what: 'The test runner' }
    expect(() => checkNodeVersion({ ...tests, version: '20.18.3' })).toThrow(
      'The test runner needs Node.js 20.19 or newer',
    )
    for (const version of ['20.11.0', '20.20.2', '22.1.0', '24.0.0'])
      expect(() => checkNodeVersion({ version })).not.toThrow()
  })
})
