// What happens on `npm start`, `npm run demo`, `npm test`? Installs what is missing, gets the servers, hands over.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNodeVersion, ensureInstalled, OLDEST_NODE_FOR_TESTS } from './install.mjs'
import { dataFolderOf, logToStderr, projectRoot, SetupError } from './project.mjs'

const commands = {
  start: (args) => runHere('embedded/supervisor.ts', args),
  demo: async (args) => {
    await giveTemporal()
    return runHere('demo/main.ts', args)
  },
  bench: async (args) => {
    await giveTemporal()
    return runHere('bench/main.ts', args)
  },
  test: (args) => runTests(args),
  'test:long': (args) => {
    process.env.SOJOURN_TEST_LONG = '1'
    return runTests(args)
  },
}

async function main([name = '', ...args]) {
  const command = commands[name]
  if (command === undefined) throw new SetupError(`Expected one of ${Object.keys(commands).join(', ')}, got "${name}".`)
  process.chdir(projectRoot)
  await ensureInstalled()
  await command(args)
}

async function giveTemporal() {
  const { findTemporalServer } = await import('./temporal-server.mjs')
  const { path } = await findTemporalServer()
  if (path) process.env.SOJOURN_TEMPORAL_BIN = path
}

async function runTests(args) {
  checkNodeVersion({ oldest: OLDEST_NODE_FOR_TESTS, what: 'The test runner' })
  await giveTemporal()
  const { findTimeSkippingServer } = await import('./time-skipping-server.mjs')
  const { path, reason } = await findTimeSkippingServer()
  if (path) process.env.SOJOURN_TIME_SKIPPING_BIN = path
  if (reason) {
    process.env.SOJOURN_TIME_SKIPPING_REASON = reason
    logToStderr(reason)
  }
  return runChild([join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...args])
}

// In this process, not in a child: one process less to keep, to signal and to lose.
async function runHere(file, args) {
  const path = join(projectRoot, file)
  process.env.SOJOURN_DATA = dataFolderOf()
  process.argv = [process.argv[0], path, ...args]
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(path).href)
}

function runChild(args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : 15)
      resolve()
    })
  })
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
})
