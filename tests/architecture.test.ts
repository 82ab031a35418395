// Does the house stand as it was drawn: imports one way, small files with names of the field, a clean workflow bundle?
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundleWorkflows } from '../worker/workflow-bundle.js'
import { folderOf, hasDefaultExport, importsOf, isSource, projectFiles, projectRoot, read } from './source-files.js'

/**
 * The one table of imports: folder → what it may import. A folder name allows every file of it, a path that file alone,
 * `type:` allows types only. Every folder may import from itself; `anything` marks the roots that put the parts together.
 */
const mayImport: { [folder: string]: readonly string[] | 'anything' } = {
  domain: [],
  rulebook: ['domain'],
  workflows: ['domain', 'type:activities/contract.ts'],
  registry: ['domain'],
  activities: ['domain', 'rulebook', 'registry', 'workflows/ids.ts', 'workflows/messages.ts'],
  wire: ['domain', 'registry'],
  worker: ['domain', 'rulebook', 'registry', 'activities', 'wire', 'workflows/ids.ts', 'workflows/messages.ts'],
  client: ['domain', 'rulebook', 'registry', 'wire', 'workflows/ids.ts', 'workflows/messages.ts'],
  web: ['domain', 'client'],
  embedded: 'anything',
  demo: 'anything',
  bench: 'anything',
  bin: 'anything',
  tests: 'anything',
}

/** Only roots may import these; nobody imports `tests`, `demo`, `bench` or `bin`. */
const roots = ['embedded', 'demo', 'bench', 'bin', 'tests']
const neverImported = ['tests', 'demo', 'bench', 'bin']

/** Packages of the two folders that must run inside the workflow sandbox. */
const packagesOf: { [folder: string]: readonly string[] } = {
  domain: ['zod', 'temporal-polyfill', 'decimal.js', 'fraction.js', 'currency-codes', 'iso-3166-1'],
  workflows: ['@temporalio/workflow', '@temporalio/common'],
}

const files = projectFiles()
const sources = files.filter(isSource)
const imports = new Map(sources.map((file) => [file, importsOf(file)]))

const folders = Object.keys(mayImport)

function isAllowed(from: string, to: string, typeOnly: boolean): boolean {
  const [home, target] = [folderOf(from), folderOf(to)]
  if (home === target || home === '') return true
  if (neverImported.includes(target)) return home === 'tests'
  const allowed = mayImport[home] ?? []
  if (allowed === 'anything') return true
  return allowed.some((rule) => rule === target || rule === to || (typeOnly && rule === `type:${to}`))
}

describe('imports', () => {
  it('go one way, by the table', () => {
    const wrong = sources.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter(({ path, typeOnly }) => path !== undefined && !isAllowed(file, path, typeOnly))
        .map(({ path, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('know no folder that the table does not know', () => {
    const unknown = [...new Set(sources.map(folderOf))].filter((folder) => folder !== '' && !folders.includes(folder))
    expect(unknown).toEqual([])
    expect(roots.every((root) => mayImport[root] === 'anything')).toBe(true)
  })

  it('point at files that exist, never at an alias', () => {
    const config = JSON.parse(read('tsconfig.json')) as { compilerOptions: object }
    expect(Object.keys(config.compilerOptions)).not.toContain('paths')
    expect(Object.keys(config.compilerOptions)).not.toContain('baseUrl')
    const manifest = JSON.parse(read('package.json')) as { imports?: object }
    expect(manifest.imports).toBeUndefined()
    const known = new Set(files)
    const lost = [...imports].flatMap(([file, list]) =>
      list
        .filter(({ path }) => path !== undefined && !known.has(path) && !path.startsWith('build/'))
        .map(({ specifier }) => `${file}: ${specifier}`),
    )
    expect(lost).toEqual([])
  })

  it('form no cycle', () => {
    expect(firstCycle()).toEqual([])
  })

  it('leave the counterparts of the demo alone: they share nothing with the system', () => {
    const apart = (path: string) => path.startsWith('demo/counterparts/')
    const shared = [...imports].flatMap(([file, list]) =>
      list
        .filter(({ path }) => path !== undefined && apart(path) !== apart(file))
        .map(({ path }) => `${file}: ${path}`),
    )
    expect(shared).toEqual([])
    expect(sources.filter(apart).length).toBeGreaterThan(0)
  })

  it('take only the listed packages into domain and workflows', () => {
    const wrong = Object.entries(packagesOf).flatMap(([folder, allowed]) =>
      sources
        .filter((file) => folderOf(file) === folder)
        .flatMap((file) => (imports.get(file) ?? []).map((one) => ({ file, ...one })))
        .filter(({ path, specifier }) => path === undefined && !allowed.includes(specifier))
        .map(({ file, specifier }) => `${file}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

/** The files of a cycle among imports that exist at run time, or none. */
function firstCycle(): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const trail: string[] = []
  const visit = (file: string): string[] => {
    if (state.get(file) === 'done') return []
    if (state.get(file) === 'open') return [...trail.slice(trail.indexOf(file)), file]
    state.set(file, 'open')
    trail.push(file)
    for (const { path, typeOnly } of imports.get(file) ?? []) {
      const cycle = path === undefined || typeOnly ? [] : visit(path)
      if (cycle.length > 0) return cycle
    }
    trail.pop()
    state.set(file, 'done')
    return []
  }
  for (const file of sources) {
    const cycle = visit(file)
    if (cycle.length > 0) return cycle
  }
  return []
}

describe('files', () => {
  const longest = (file: string) => (/^(tests|bench)\//.test(file) ? 400 : 250)

  it('have at most 250 lines, tests 400', () => {
    const long = sources
      .filter((file) => !file.startsWith('tests/oracles/'))
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > longest(file))
    expect(long).toEqual([])
  })

  it('are named in kebab-case by a noun of the field', () => {
    const dull = [
      'utils',
      'util',
      'helpers',
      'helper',
      'common',
      'types',
      'manager',
      'service',
      'base',
      'misc',
      'shared',
    ]
    const wrong = sources.filter((file) => {
      const name = (file.split('/').at(-1) ?? '').replace(/(\.test|\.config)?(\.d)?\.\w+$/, '')
      const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
      const isBarrel = name === 'index' && file !== 'workflows/index.ts'
      return !isKebab || isBarrel || dull.includes(name)
    })
    expect(wrong).toEqual([])
  })

  it('say in their first line which question they answer', () => {
    const silent = sources.filter((file) => {
      const lines = read(file).split('\n')
      const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0]
      return !/^(\/\/ |\/\*\* ).{10,}/.test(first ?? '')
    })
    expect(silent).toEqual([])
  })

  it('lie at most two folders deep; tests and templates one more', () => {
    const deep = sources.filter((file) => {
      const depth = file.split('/').length - 1
      return depth > (/^(tests|activities\/templates)\//.test(file) ? 3 : 2)
    })
    expect(deep).toEqual([])
  })

  it('have no default export, but for what tools load by their default', () => {
    const loadedByTools = ['eslint.config.js', 'vitest.config.ts', 'tests/rig/dev-server.ts']
    expect(sources.filter((file) => hasDefaultExport(file) && !loadedByTools.includes(file))).toEqual([])
  })

  it('name no machine and no package registry', () => {
    // Put together from parts, so that this file does not say what it forbids.
    const hosts = [
      ['registry', 'npmjs.org'],
      ['registry', 'yarnpkg.com'],
      ['proxy', 'golang.org'],
      ['repo1', 'maven.org'],
    ]
    const words = hosts.map((parts) => parts.join('.').replaceAll('.', '\\.'))
    const folders = ['work', 'tmp/w', 'root', 'home/[a-z]+', 'Users/[A-Za-z]+'].map(
      (folder) => `(?<![\\w./@-])/${folder}/`,
    )
    const forbidden = new RegExp([...words, ...folders, `(?<![\\w./@-])${'shared'}/`].join('|'))
    const told = files
      .filter((file) => /\.(ts|mts|mjs|cjs|js|json|md|ya?ml|sh)$|^\.ci\/|^\.npmrc$|ignore$/.test(file))
      .flatMap((file) => {
        const match = forbidden.exec(read(file))
        return match ? [`${file}: ${match[0]}`] : []
      })
    expect(told).toEqual([])
  })
})

describe('the workflow bundle', () => {
  const allowedPackages = ['@temporalio/common', '@temporalio/workflow', 'long', 'ms', 'nexus-rpc']
  const forms = './build/forms.mjs'

  it('holds the workflows, the domain they read and the SDK, and nothing of Node.js', async () => {
    const { code } = await bundleWorkflows()
    const modules = [...code.matchAll(/^\/\*{3}\/ "([^"]+)"/gm)].map((match) => match[1] ?? '')
    expect(modules).toContain('./workflows/index.ts')
    expect(modules).toContain(forms)
    const strange = modules.filter((module) => !isOurs(module) && !isIgnored(code, module))
    expect(strange).toEqual([])
    expect(modules.filter((module) => /(^|[/"])(zod|nodemailer|pdfkit|kysely|pg)\//.test(module))).toEqual([])
    expect(code).not.toMatch(/require\("(node:)?(fs|crypto|net|http|child_process|os|path)"\)/)
  }, 120_000)

  it('exports functions only from its preloaded forms: the sandbox freezes everything else', async () => {
    expect(read('build/forms.mjs')).toContain('node_modules/zod/')
    const loaded = (await import(pathToFileURL(join(projectRoot, forms)).href)) as { [name: string]: unknown }
    expect(Object.entries(loaded).filter(([, value]) => typeof value !== 'function')).toEqual([])
    expect(Object.keys(loaded)).toContain('checkForm')
  })

  function isOurs(module: string): boolean {
    if (module === forms || module === './wire/failure-converter.cjs') return true
    if (/^\.\/(workflows|domain)\/[\w/-]+\.ts$/.test(module)) return true
    return allowedPackages.some((name) => module.startsWith(`./node_modules/${name}/`))
  }

  /** What the bundler leaves empty, such as Node's own modules that the SDK only uses outside. */
  function isIgnored(code: string, module: string): boolean {
    const at = code.indexOf(`/***/ "${module}"`)
    return module.startsWith('?') && code.slice(Math.max(0, at - 300), at + 300).includes('(ignored)')
  }
})
