// Are the dependencies here, and the ones that the lockfile names?
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { underLock } from './file-lock.mjs'
import { cacheFolder, logToStderr, projectRoot, SetupError } from './project.mjs'

// Earlier ones lack what the sources use to find their own folder; the test runner needs a later one still.
const OLDEST_NODE = '20.11'
export const OLDEST_NODE_FOR_TESTS = '20.19'

/** Refuses a Node.js that is too old for `what`, with a sentence. */
export function checkNodeVersion({ version = process.versions.node, oldest = OLDEST_NODE, what = 'Sojourn' } = {}) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new SetupError(
    `${what} needs Node.js ${oldest} or newer, this is ${version}: install a newer Node.js and run the command again.`,
  )
}

/** Runs `npm ci` when node_modules is missing or belongs to another lockfile. Two at once: the second waits. */
export async function ensureInstalled({ root = projectRoot, log = logToStderr } = {}) {
  checkNodeVersion()
  if (isInstalled(root)) return
  const lock = join(cacheFolder(), `install-${sha256(root).slice(0, 16)}.lock`)
  await underLock(
    lock,
    () => install(root, log),
    ({ pid }) => log(`waiting for process ${pid}, which installs the dependencies`),
  )
}

async function install(root, log) {
  if (isInstalled(root)) return
  const started = Date.now()
  log('installing the dependencies (npm ci) …')
  const code = await runNpmCi(root)
  if (code !== 0)
    throw new SetupError(
      `npm ci ended with exit code ${code}; its reason stands above. Check the network and run the command again.`,
    )
  writeFileSync(stampOf(root), lockfileHash(root))
  log(`dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

function isInstalled(root) {
  const stamp = stampOf(root)
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockfileHash(root)
  if (!matchesLockfile(root)) return false
  writeFileSync(stamp, lockfileHash(root))
  return true
}

// Someone who ran `npm ci` by hand has no stamp of ours: npm's own record of what it installed decides.
function matchesLockfile(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const needed = Object.entries(wanted).filter(([path, entry]) => path !== '' && !entry.optional)
  return needed.every(([path, entry]) => installed[path]?.version === entry.version)
}

function runNpmCi(root) {
  const npm = process.env.npm_execpath
  const viaNode = npm !== undefined && basename(npm) === 'npm-cli.js'
  const [command, args] = viaNode ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  // stdout of npm goes to our stderr: stdout carries results only.
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !viaNode && process.platform === 'win32',
  })
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(new SetupError(`npm could not be started (${error.code}): npm comes with Node.js and must be on PATH.`)),
    )
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
}

const stampOf = (root) => join(root, 'node_modules', '.sojourn-installed')
const lockfileHash = (root) => sha256(readFileSync(join(root, 'package-lock.json')))
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
