// Which Temporal server does this machine have, and how do we get one?
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isExecutable, onPath, runProgram, withProgress } from './executable.mjs'
import { underLock } from './file-lock.mjs'
import { cacheFolder, logToStderr, SetupError } from './project.mjs'
import { downloadWithSdk } from './sdk-download.mjs'

const VERSION = 'v1.5.1'
const MODULE = `github.com/temporalio/cli/cmd/temporal@${VERSION}`
const EXE = process.platform === 'win32' ? '.exe' : ''

/**
 * Finds a Temporal server, getting one when there is none.
 * Order: TEMPORAL_ADDRESS, SOJOURN_TEMPORAL_BIN, `temporal` on PATH, our cache, the SDK's download, a build with Go.
 * @returns {Promise<{address: string} | {path: string}>}
 * @throws {SetupError} naming the ways out when nothing works
 */
export async function findTemporalServer({ log = logToStderr, env = process.env } = {}) {
  if (env.TEMPORAL_ADDRESS) return { address: env.TEMPORAL_ADDRESS }
  if (env.SOJOURN_TEMPORAL_BIN) return { path: given(env.SOJOURN_TEMPORAL_BIN) }
  const cached = join(cacheFolder(env), `temporal-cli-${VERSION}${EXE}`)
  const found = (await usable(onPath('temporal', env))) ?? (await usable(cached))
  if (found) return { path: found }
  await underLock(
    `${cached}.lock`,
    () => obtain({ cached, log, env }),
    ({ pid }) => log(`waiting for process ${pid}, which gets the Temporal server`),
  )
  return { path: cached }
}

/** The version of the server inside a Temporal CLI, such as `1.29.1`; undefined for a program that is none. */
export async function serverVersion(path) {
  const { code, output } = await runProgram({ command: path, args: ['--version'], limitMs: 20_000 })
  return code === 0 ? /^temporal version .*\(Server ([0-9][^,) ]*)/m.exec(output)?.[1] : undefined
}

function given(path) {
  if (isExecutable(path)) return path
  throw new SetupError(`SOJOURN_TEMPORAL_BIN must name an executable file, got "${path}": correct it or leave it out.`)
}

async function usable(path) {
  return path !== undefined && isExecutable(path) && (await serverVersion(path)) !== undefined ? path : undefined
}

async function obtain({ cached, log, env }) {
  if (await usable(cached)) return
  log(`no Temporal server here yet: trying the SDK's download of ${VERSION} …`)
  const draft = `${cached}.new`
  const failure = await withProgress({ log, status: () => "downloading Temporal's server" }, () =>
    downloadWithSdk({ kind: 'dev-server', version: VERSION, target: draft, env }),
  )
  if (failure === undefined && (await usable(draft))) return renameSync(draft, cached)
  rmSync(draft, { force: true })
  log(`the download does not work here: ${failure ?? 'what arrived is not a Temporal server'}`)
  await buildWithGo({ cached, log, env })
}

async function buildWithGo({ cached, log, env }) {
  const go = onPath('go', env)
  if (go === undefined) throw new SetupError(waysOut('there is no Go to build one'))
  const gobin = `${cached}.build`
  rmSync(gobin, { recursive: true, force: true })
  mkdirSync(gobin, { recursive: true })
  try {
    log(`building the Temporal server ${VERSION} with Go, once; this takes 2 to 5 minutes …`)
    const { code, output } = await goInstall({ go, gobin, log, env })
    if (code !== 0) throw new SetupError(waysOut(`the build with Go failed:\n${lastLines(output, 6)}`))
    renameSync(join(gobin, `temporal${EXE}`), cached)
    log('the Temporal server is built')
  } finally {
    rmSync(gobin, { recursive: true, force: true })
  }
}

function goInstall({ go, gobin, log, env }) {
  let modules = 0
  const onLine = (line) => line.startsWith('go: downloading') && (modules += 1)
  const args = ['install', '-trimpath', '-ldflags=-s -w', MODULE]
  const work = () => runProgram({ command: go, args, env: { ...env, GOBIN: gobin, GOOS: '', GOARCH: '' }, onLine })
  return withProgress({ log, status: () => `building the Temporal server: ${modules} modules downloaded` }, work)
}

function waysOut(reason) {
  return [
    `No Temporal server could be had: ${reason}`,
    'Ways out, any one of them:',
    '  - set TEMPORAL_ADDRESS=host:port to use a server that runs already',
    '  - install the Temporal CLI so that `temporal` is on PATH',
    '  - install Go (1.24 or newer), so that the server can be built',
    '  - run once on a network that lets the download through',
  ].join('\n')
}

const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n')
