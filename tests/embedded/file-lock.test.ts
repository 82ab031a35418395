// Can a lock be held by two, or by nobody?
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startOfProcess, takeLock, thisProcess, underLock } from '../../embedded/file-lock.mjs'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
const lockAt = (name: string, holder: object) => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(holder))
  return path
}

describe('a file lock', () => {
  it('refuses a second taker and names the first one by its pid', () => {
    const path = join(folder, 'held')
    const first = takeLock(path)
    expect(takeLock(path).holder).toEqual(thisProcess())
    first.release?.()
    expect(existsSync(path)).toBe(false)
    expect(takeLock(path).release).toBeDefined()
  })

  it('is taken over from a process that no longer runs', () => {
    expect(takeLock(lockAt('dead', { pid: 2 ** 22 + 1, started: 'long ago' })).release).toBeDefined()
  })

  it('is taken over when its pid runs again as another process, which started at another time', () => {
    expect(takeLock(lockAt('reused', { pid: process.pid, started: 'at another time' })).release).toBeDefined()
  })

  it('is taken over when a crash left it empty', () => {
    const path = join(folder, 'empty')
    writeFileSync(path, '')
    expect(takeLock(path).release).toBeDefined()
  })

  it('goes to exactly 1 of 6 processes that find it stale at the same time', async () => {
    const path = lockAt('contended', { pid: 2 ** 22 + 1, started: 'long ago' })
    const module = new URL('../../embedded/file-lock.mjs', import.meta.url).href
    const program = `import(${JSON.stringify(module)}).then(({ takeLock }) => {
      process.stdout.write(takeLock(${JSON.stringify(path)}).release ? 'mine' : 'theirs')
      setTimeout(() => {}, 1500)
    })`
    const answers = await Promise.all(Array.from({ length: 6 }, () => outputOf(program)))
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1)
  })

  it('lets the second of two workers wait for the first, and tells it once for whom it waits', async () => {
    const path = join(folder, 'work')
    const steps: string[] = []
    const work = (name: string) =>
      underLock(
        path,
        async () => {
          steps.push(`${name} begins`)
          await new Promise((resolve) => setTimeout(resolve, 400))
          steps.push(`${name} ends`)
        },
        () => steps.push(`${name} waits`),
      )
    await Promise.all([work('one'), work('two')])
    expect(steps).toEqual(['one begins', 'two waits', 'one ends', 'two begins', 'two ends'])
  })

  it('knows when a process started, and that a process which ended did', async () => {
    expect(startOfProcess(process.pid)).toBe(startOfProcess(process.pid))
    const child = spawn(process.execPath, ['-e', ''])
    const pid = child.pid ?? 0
    await new Promise((resolve) => child.on('exit', resolve))
    expect(startOfProcess(pid)).toBeUndefined()
  })
})

function outputOf(program: string): Promise<string> {
  const child = spawn(process.execPath, ['-e', program])
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve) => child.on('close', () => resolve(output)))
}
