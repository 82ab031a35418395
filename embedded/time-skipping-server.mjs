// Which server that can skip time do the tests have, and how do we get one?
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { isExecutable, onPath, runProgram, withProgress } from './executable.mjs'
import { underLock } from './file-lock.mjs'
import { freePort } from './free-port.mjs'
import { cacheFolder, logToStderr } from './project.mjs'
import { downloadWithSdk } from './sdk-download.mjs'

const VERSION = '1.38.0'
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies'
const LEAN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/**
 * Finds the time-skipping test server, getting one when there is none: our cache, the SDK's download, Maven and Java.
 * @returns {Promise<{path?: string, reason?: string}>} without a path: why there is none, as a sentence
 */
export async function findTimeSkippingServer({ log = logToStderr, env = process.env } = {}) {
  if (env.SOJOURN_TIME_SKIPPING_BIN) return { path: env.SOJOURN_TIME_SKIPPING_BIN }
  const cache = cacheFolder(env)
  const downloaded = join(cache, `time-skipping-server-${VERSION}`)
  if (isExecutable(downloaded)) return { path: downloaded }
  const wrapper = await wrapperOf({ cache, env })
  if (wrapper && isExecutable(wrapper)) return { path: wrapper }
  return underLock(
    `${downloaded}.lock`,
    () => obtain({ downloaded, wrapper, log, env }),
    ({ pid }) => log(`waiting for process ${pid}, which gets the time-skipping server`),
  )
}

// The class-data archive fits one Java only, so the folder carries its version.
async function wrapperOf({ cache, env }) {
  const java = onPath('java', env)
  if (java === undefined || process.platform === 'win32') return undefined
  const { code, output } = await runProgram({ command: java, args: ['-version'], limitMs: 20_000 })
  const version = /version "([^"]+)"/.exec(output)?.[1]
  return code === 0 && version ? join(cache, `time-skipping-${VERSION}-java-${version}`, 'serve') : undefined
}

async function obtain({ downloaded, wrapper, log, env }) {
  if (isExecutable(downloaded)) return { path: downloaded }
  if (wrapper && isExecutable(wrapper)) return { path: wrapper }
  log("no time-skipping server here yet: trying the SDK's download …")
  const failure = await downloadWithSdk({ kind: 'time-skipping', version: 'default', target: downloaded, env })
  if (failure === undefined) return { path: downloaded }
  log(`the download does not work here: ${failure}`)
  if (wrapper === undefined)
    return {
      reason: 'The time-skipping server could not be downloaded, and there is no Java to run the one from Maven.',
    }
  const maven = onPath('mvn', env)
  if (maven === undefined)
    return { reason: 'The time-skipping server could not be downloaded, and there is no Maven to fetch it.' }
  return assemble({ wrapper, maven, java: onPath('java', env), log })
}

async function assemble({ wrapper, maven, java, log }) {
  const home = join(wrapper, '..')
  const library = await withProgress({ log, status: () => 'fetching the time-skipping server with Maven' }, () =>
    fetchJars({ home, maven }),
  )
  if (library.reason) return library
  const archive = join(home, 'classes.jsa')
  const command = [
    java,
    `-XX:SharedArchiveFile=${archive}`,
    '-Xshare:auto',
    ...LEAN,
    '-cp',
    library.classPath,
    'io.temporal.testserver.TestServer',
  ]
  const archived = await makeArchive({ java, archive, classPath: library.classPath })
  if (!archived) log('the time-skipping server starts without a class-data archive: slower')
  const script = `#!/bin/sh\nexec ${command
    .filter((part) => archived || !part.includes('hare'))
    .map(quote)
    .join(' ')} "$@"\n`
  writeFileSync(`${wrapper}.new`, script)
  chmodSync(`${wrapper}.new`, 0o755)
  renameSync(`${wrapper}.new`, wrapper)
  return { path: wrapper }
}

async function fetchJars({ home, maven }) {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'pom.xml'), pom)
  const library = join(home, 'lib')
  const args = ['-B', '-q', '-f', join(home, 'pom.xml'), COPY, '-DincludeScope=runtime', `-DoutputDirectory=${library}`]
  const { code, output } = await runProgram({ command: maven, args, cwd: home, limitMs: 300_000 })
  if (code !== 0)
    return { reason: `The time-skipping server could not be fetched with Maven: ${output.trim().split('\n')[0]}` }
  // Sorted and spelt out: the class-data archive is valid for exactly this class path.
  return {
    classPath: readdirSync(library)
      .sort()
      .map((jar) => join(library, jar))
      .join(':'),
  }
}

async function makeArchive({ java, archive, classPath }) {
  const port = await freePort()
  const args = [
    `-XX:ArchiveClassesAtExit=${archive}`,
    ...LEAN,
    '-cp',
    classPath,
    'io.temporal.testserver.TestServer',
    String(port),
  ]
  const child = spawn(java, args, { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  for (let tries = 0; tries < 150 && child.exitCode === null && !(await answers(port)); tries += 1) await sleep(200)
  child.kill('SIGTERM')
  await ended
  return isReadable(archive)
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => resolve(!socket.destroy().connecting))
    socket.on('error', () => resolve(false))
  })
}

const isReadable = (path) => readdirSync(join(path, '..')).includes(path.slice(path.lastIndexOf('/') + 1))
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`

const pom = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>sojourn</groupId>
  <artifactId>time-skipping-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`
