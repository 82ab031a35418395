// Does only a bundle of this very checkout run?
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureBundle } from '../../worker/bundle.js'

describe('the workflow bundle', () => {
  let folder: string
  let made: number
  const make = async () => `code ${(made += 1)}`
  beforeEach(async () => {
    made = 0
    folder = await mkdtemp(path.join(tmpdir(), 'sojourn-bundle-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is built once and found again', async () => {
    const first = await ensureBundle({ mode: 'build', make, folder })
    const second = await ensureBundle({ mode: 'prebuilt', make, folder })
    expect([first.built, second.built, made]).toEqual([true, false, 1])
    expect(await readFile(second.codePath, 'utf8')).toBe('code 1')
  })

  it('stops a production start when there is none', async () => {
    await expect(ensureBundle({ mode: 'prebuilt', make, folder })).rejects.toThrow('node --import tsx worker/build.ts')
    expect(made).toBe(0)
  })

  it.each([
    ['its code was changed', async (file: string) => writeFile(file, 'other code')],
    [
      'its stamp is of other sources',
      async (file: string) =>
        writeFile(`${file}.stamp`, (await readFile(`${file}.stamp`, 'utf8')).replace(/"stamp":"./, '"stamp":"-')),
    ],
    ['its stamp is broken', async (file: string) => writeFile(`${file}.stamp`, '{')],
  ])('is refused in production and built again otherwise when %s', async (_why, spoil) => {
    const { codePath } = await ensureBundle({ mode: 'build', make, folder })
    await spoil(codePath)
    await expect(ensureBundle({ mode: 'prebuilt', make, folder })).rejects.toMatchObject({ name: 'BundleMismatch' })
    expect((await ensureBundle({ mode: 'build', make, folder })).built).toBe(true)
  })
})
