// Fetches a server the way the Temporal SDK does for its own tests, but gives up quickly where that is unreachable.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './project.mjs'

const CONNECT_MS = 7_000
const STALLED_MS = 30_000

/**
 * Downloads into the cache.
 * @param {{kind: 'dev-server' | 'time-skipping', version: string, target: string, env?: object, connectMs?: number}} wanted
 * @returns {Promise<string | undefined>} the reason of a failure as a sentence part; undefined when `target` is there
 */
export async function downloadWithSdk({ kind, version, target, env = process.env, connectMs = CONNECT_MS }) {
  const folder = join(cacheFolder(env), `download-${kind}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const failure = await watchDownload({ kind, version, folder, env, connectMs })
    const file = readdirSync(folder).find((name) => !name.endsWith('.downloading'))
    if (file === undefined) return failure ?? 'nothing arrived'
    renameSync(join(folder, file), target)
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The SDK starts what it downloads and has no time limit of its own: it runs in a child, and its growing file is the sign of life.
function watchDownload({ kind, version, folder, env, connectMs }) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), kind, version, folder], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  let seen = { bytes: 0, at: Date.now(), limit: connectMs }
  child.stderr.on('data', (chunk) => (said += chunk))
  const timer = setInterval(() => {
    const bytes = bytesIn(folder)
    if (bytes > seen.bytes) seen = { bytes, at: Date.now(), limit: STALLED_MS }
    else if (Date.now() - seen.at > seen.limit) child.kill('SIGKILL')
  }, 200)
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearInterval(timer)
      resolve(code === 0 ? undefined : signal === 'SIGKILL' ? 'no answer in time' : reasonIn(said))
    }),
  )
}

function bytesIn(folder) {
  return readdirSync(folder).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

// The SDK's message repeats itself down to the cause: the cause is enough.
const reasonIn = (said) => (said.trim().split('\n').at(-1) ?? '').split('client error (Connect): ').at(-1)

async function downloadHere([kind, version, downloadDir]) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing')
  const executable = { type: 'cached-download', version, downloadDir, ttl: '1 day' }
  const create = kind === 'dev-server' ? 'createLocal' : 'createTimeSkipping'
  const environment = await TestWorkflowEnvironment[create]({ server: { executable } })
  await environment.teardown()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  downloadHere(process.argv.slice(2)).then(
    () => process.exit(0),
    (error) => {
      process.stderr.write(`${String(error.message).split('\n')[0]}\n`)
      process.exit(1)
    },
  )
}
