// The web process: the HTTP door on loopback, until it is told to stop.
import { fstatSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { openDoor, type Door } from '../client/door.js'
import { findRunningSystem } from '../client/running-system.js'
import { createWebApp } from './server.js'

const defaultPort = 8470
const connections = 8
const graceMs = 10_000

/** Starts the web door as the environment says. Ends the process: 0 when told to stop, 1 when it could not start. */
async function startWeb(env: NodeJS.ProcessEnv): Promise<void> {
  const config = { ...findRunningSystem(env), poolSize: connections }
  if (!config.masterKeyFile)
    throw new Error('expected the master key, SOJOURN_MASTER_KEY_FILE is not set; set it to the key file')
  const port = portIn(env['SOJOURN_WEB_PORT'])
  const door = openDoor(config)
  // A wrong master key stops the start here, before the first call.
  await door.registry()
  const app = createWebApp(door, { version: version(), report: (trace) => log({ level: 'error', ...trace }) })
  const hostname = env['SOJOURN_WEB_HOST'] || '127.0.0.1'
  const server = serve({ fetch: app.fetch, port, hostname }, (address) =>
    log({ level: 'info', listening: `${hostname}:${address.port}` }),
  ) as Server
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      `expected port ${port} on ${hostname} to be free, got ${error.code ?? error.name}; set SOJOURN_WEB_PORT to another\n`,
    )
    process.exit(1)
  })
  const stop = () => void close(server, door).then(() => process.exit(0))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  if (env['SOJOURN_CHILD'] === '1' && stdinIsPipe()) process.stdin.resume().once('end', stop).once('close', stop)
}

/** Lets calls under way end, then the connections. */
async function close(server: Server, door: Door): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, graceMs).unref())])
  await door.close()
}

function portIn(text: string | undefined): number {
  const port = text ? Number(text) : defaultPort
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`expected a port from 0 to 65535 in SOJOURN_WEB_PORT, got "${text ?? ''}"`)
}

function stdinIsPipe(): boolean {
  try {
    const stdin = fstatSync(0)
    return stdin.isFIFO() || stdin.isSocket()
  } catch {
    return false
  }
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

const log = (line: object): void =>
  void process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)

await startWeb(process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
