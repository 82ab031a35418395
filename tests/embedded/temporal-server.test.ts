// In which order is a Temporal server looked for, and what is said when there is none?
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { downloadWithSdk } from '../../embedded/sdk-download.mjs'
import { findTemporalServer, serverVersion } from '../../embedded/temporal-server.mjs'
import { findTimeSkippingServer } from '../../embedded/time-skipping-server.mjs'
import { temporaryFolder } from './temporary-folder.js'

const root = temporaryFolder()
const path = join(root, 'path')
const cache = join(root, 'cache', 'sojourn')
const cached = join(cache, 'temporal-cli-v1.5.1')
const answer = 'echo "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"'
// A proxy that refuses: the download fails at once, wherever the test runs.
const noDownload = {
  HTTPS_PROXY: 'http://127.0.0.1:9',
  HTTP_PROXY: 'http://127.0.0.1:9',
  ALL_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
}
const env = { ...noDownload, PATH: path, HOME: root, XDG_CACHE_HOME: join(root, 'cache') }

const said: string[] = []
const log = (line: string) => said.push(line)

function program(file: string, script: string): string {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

beforeEach(() => {
  said.length = 0
  for (const folder of [path, cache]) rmSync(folder, { recursive: true, force: true })
})

describe('the Temporal server is', () => {
  it('1. the one at TEMPORAL_ADDRESS', async () => {
    program(join(path, 'temporal'), answer)
    expect(await findTemporalServer({ env: { ...env, TEMPORAL_ADDRESS: 'there:7233' }, log })).toEqual({
      address: 'there:7233',
    })
  })

  it('2. `temporal` on PATH', async () => {
    const onPath = program(join(path, 'temporal'), answer)
    program(cached, answer)
    expect(await findTemporalServer({ env, log })).toEqual({ path: onPath })
  })

  it('3. the one in the cache, also when a program on PATH is called temporal but is another one', async () => {
    program(join(path, 'temporal'), 'echo hello')
    program(cached, answer)
    expect(await findTemporalServer({ env, log })).toEqual({ path: cached })
    expect(said).toEqual([])
  })

  it('5. built with Go into the cache, once for two that ask at the same time', async () => {
    program(
      join(path, 'go'),
      `/bin/echo "$@" >> ${root}/go-calls; /bin/sleep 1; printf '#!/bin/sh\\n${answer}\\n' > $GOBIN/temporal; /bin/chmod +x $GOBIN/temporal`,
    )
    const found = await Promise.all([findTemporalServer({ env, log }), findTemporalServer({ env, log })])
    expect(found).toEqual([{ path: cached }, { path: cached }])
    expect(said.filter((line) => line.includes('building the Temporal server v1.5.1 with Go, once'))).toHaveLength(1)
    expect(readdirSync(cache)).toEqual(['temporal-cli-v1.5.1'])
  })

  it('refused with the ways out when there is no Go either', async () => {
    await expect(findTemporalServer({ env, log })).rejects.toThrow(
      /there is no Go to build one[\s\S]*TEMPORAL_ADDRESS=host:port[\s\S]*install Go/,
    )
    expect(said.join()).toContain('the download does not work here')
  })

  it('refused with the end of its output when the build fails, leaving nothing half done', async () => {
    program(join(path, 'go'), 'echo "no such module"; exit 1')
    await expect(findTemporalServer({ env, log })).rejects.toThrow('the build with Go failed:\nno such module')
    expect(existsSync(cached)).toBe(false)
    expect(readdirSync(cache)).toEqual([])
  })

  it('known by the version of the server inside', async () => {
    expect(await serverVersion(program(join(path, 'temporal'), answer))).toBe('1.29.1')
    expect(await serverVersion(program(join(path, 'other'), 'echo "other version 3"'))).toBeUndefined()
    expect(await serverVersion('/nowhere/temporal')).toBeUndefined()
  })

  it('never an unchecked path of SOJOURN_TEMPORAL_BIN', async () => {
    await expect(findTemporalServer({ env: { ...env, SOJOURN_TEMPORAL_BIN: '/nowhere' }, log })).rejects.toThrow(
      'SOJOURN_TEMPORAL_BIN must name an executable file, got "/nowhere"',
    )
  })
})

describe("the SDK's download", () => {
  const silent = createServer(() => {})
  afterAll(() => silent.close())

  it('is given up after the time to connect when nobody answers', async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const proxy = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const began = Date.now()
    const wanted = { kind: 'dev-server', version: 'v1.5.1', target: cached, connectMs: 1_500 } as const
    expect(await downloadWithSdk({ ...wanted, env: { ...env, HTTPS_PROXY: proxy } })).toBe('no answer in time')
    expect(Date.now() - began).toBeLessThan(8_000)
    expect(readdirSync(cache)).toEqual([])
  })
})

describe('the time-skipping server', () => {
  it('is absent with a reason where it cannot be downloaded and there is no Java', async () => {
    const { path: found, reason } = await findTimeSkippingServer({ env, log })
    expect(found).toBeUndefined()
    expect(reason).toBe(
      'The time-skipping server could not be downloaded, and there is no Java to run the one from Maven.',
    )
  })

  it('is absent with a reason where there is Java but no Maven', async () => {
    program(join(path, 'java'), `echo 'openjdk version "17.0.15" 2025-04-15' >&2`)
    expect((await findTimeSkippingServer({ env, log })).reason).toContain('there is no Maven to fetch it')
  })
})
