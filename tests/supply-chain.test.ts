// May everything we install be here: one SDK version, bytes that cannot change, licences we accept, no known holes?
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, read } from './source-files.js'

type Locked = {
  version?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  license?: string
  link?: boolean
}

const lock = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: { [path: string]: Locked } }
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Licences that let us ship the software; a combination is allowed when each part is. */
const allowedLicences = [
  '0BSD',
  'Apache-2.0',
  // Fonts: free to embed in papers, not to be sold by themselves.
  'OFL-1.1',
  'Zlib',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  // The MIT licence by its older name.
  'MIT/X11',
  'Unlicense',
]

/** Licences accepted for one package each, and why. */
const exceptions: { [name: string]: { licence: string; why: string } } = {
  'caniuse-lite': {
    licence: 'CC-BY-4.0',
    why: 'a table of browsers that the bundler reads while building; never shipped',
  },
  lightningcss: { licence: 'MPL-2.0', why: 'part of the test runner, unchanged; never shipped' },
}

/** Packages that state no licence in their manifest; someone read their LICENSE file. */
const readByHand: { [name: string]: { version: string; why: string } } = {
  'png-js': { version: '2.0.0', why: 'LICENSE is the MIT text, 2017 Devon Govett' },
  unionfs: { version: '4.6.0', why: 'LICENSE is the Unlicense, as the README says' },
}

/** First version without the holes that we know of. An advisory service is not reachable everywhere: this list is. */
const firstSound: { [name: string]: { version: string; why: string } } = {
  nodemailer: {
    version: '9.1.0',
    why: 'addresses with comments or in IDN reached other recipients; earlier ones worse',
  },
  hono: {
    version: '4.13.2',
    why: 'path traversal, slow patterns in CORS, bypass of the body limit (GHSA-rv63-4mwf-qqc2)',
  },
  '@hono/node-server': {
    version: '2.0.10',
    why: 'memory leak by aborted handshakes, without signing in (GHSA-9mqv-5hh9-4cgg)',
  },
  kysely: {
    version: '0.28.17',
    why: 'SQL injection by JSON paths and literals (GHSA-wmrf-hv6w-mr66, GHSA-8cpq-38p9-67gx)',
  },
  protobufjs: { version: '7.6.5', why: 'code execution while decoding (GHSA-xq3m-2v4x-88gg), unbounded recursion' },
  '@grpc/grpc-js': {
    version: '1.14.4',
    why: 'first that takes a sound protobufjs; memory by large messages (CVE-2024-37168)',
  },
  yaml: { version: '2.2.2', why: 'a malformed document threw where none was expected (CVE-2023-2251)' },
  esbuild: { version: '0.25.0', why: 'its server answered any site (GHSA-67mh-4wv8-2f99)' },
  webpack: { version: '5.94.0', why: 'script injection by clobbered elements (CVE-2024-43788)' },
  'cross-spawn': { version: '7.0.5', why: 'slow pattern (CVE-2024-21538)' },
  semver: { version: '7.5.2', why: 'slow pattern (CVE-2022-25883)' },
  nanoid: { version: '3.3.8', why: 'guessable ids for fractional sizes (CVE-2024-55565)' },
  postcss: { version: '8.4.31', why: 'line breaks read wrongly (CVE-2023-44270)' },
}

describe('the lockfile', () => {
  it('holds every @temporalio package in one exact version', () => {
    const sdk = installed.filter(([path]) => nameOf(path).startsWith('@temporalio/'))
    expect(sdk.length).toBeGreaterThan(5)
    expect([...new Set(sdk.map(([, { version }]) => version))]).toHaveLength(1)
  })

  it('names every direct dependency in one exact version', () => {
    const manifest = JSON.parse(read('package.json')) as { [group: string]: { [name: string]: string } }
    const loose = ['dependencies', 'devDependencies'].flatMap((group) =>
      Object.entries(manifest[group] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    )
    expect(loose).toEqual([])
  })

  it('fixes the bytes of every package', () => {
    expect(lock.lockfileVersion).toBe(3)
    const open = installed.filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? ''))
    expect(open.map(([path]) => path)).toEqual([])
  })

  it('holds no package below its first sound version', () => {
    const unsound = installed.flatMap(([path, { version = '0' }]) => {
      const floor = firstSound[nameOf(path)]
      return floor && isOlder(version, floor.version) ? [`${path} ${version} < ${floor.version}: ${floor.why}`] : []
    })
    expect(unsound).toEqual([])
    const names = installed.map(([path]) => nameOf(path))
    expect(Object.keys(firstSound).filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('installing', () => {
  it('runs no script of any package', () => {
    expect(read('.npmrc').split('\n')).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']))
  })
})

describe('licences', () => {
  it('are all allowed, excepted by name, or read by hand', () => {
    const refused = installed.flatMap(([path, locked]) => {
      const name = nameOf(path)
      const licence = licenceOf(path, locked)
      if (licence === undefined) {
        return readByHand[name]?.version === locked.version
          ? []
          : [`${path} ${locked.version ?? ''}: no licence stated`]
      }
      const accepted = licence
        .replace(/[()]/g, '')
        .split(/ AND | OR /)
        .every((one) => allowedLicences.includes(one))
      const excepted = Object.entries(exceptions).some(([exception, { licence: one }]) => {
        return (name === exception || name.startsWith(`${exception}-`)) && licence === one
      })
      return accepted || excepted ? [] : [`${path}: ${licence}`]
    })
    expect(refused).toEqual([])
  })

  it('except nothing that runs in production under a copyleft', () => {
    const shipped = installed.filter(([path, locked]) => !locked.dev && /MPL|GPL/.test(licenceOf(path, locked) ?? ''))
    expect(shipped.map(([path]) => path)).toEqual([])
  })
})

/** What the installed manifest says, or the lockfile for a package of another platform. */
function licenceOf(path: string, locked: Locked): string | undefined {
  const file = join(path, 'package.json')
  if (!existsSync(join(projectRoot, file))) return locked.license
  const { license } = JSON.parse(read(file)) as { license?: string | { type?: string } }
  return typeof license === 'object' ? license.type : license
}

function isOlder(version: string, floor: string): boolean {
  const parts = (text: string) => text.split('-')[0]?.split('.').map(Number) ?? []
  const [have, want] = [parts(version), parts(floor)]
  for (const [n, wanted] of want.entries()) {
    const got = have[n] ?? 0
    if (got !== wanted) return got < wanted
  }
  return version.includes('-')
}
