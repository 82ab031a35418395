// How do several processes share the embedded registry? One owner opens PGlite and serves it on loopback.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, existsSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { RegistryConnection } from './registry-connection.js'
import { openTurnQueue } from './turn-queue.js'

// PGlite's own parameters but for `-F`, which would switch fsync off.
const startParameters = [
  ['--single', '-O', '-j'],
  ['-c', 'search_path=public'],
  ['-c', 'exit_on_error=false'],
  ['-c', 'log_checkpoints=false'],
  ['-c', 'max_worker_processes=0'],
  ['-c', 'max_parallel_workers=0'],
  ['-c', 'max_parallel_workers_per_gather=0'],
  ['-c', 'max_parallel_maintenance_workers=0'],
  ['-c', 'io_method=sync'],
].flat()
const durable = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

export interface RegistryHost {
  databaseUrl: string
  port: number
  /** All that the database holds now, as `startFrom` of another host takes it. */
  copy: () => Promise<Blob>
  stop: () => Promise<void>
}

export interface RegistryHostOptions {
  /** Folder of the database; absent: in memory, gone at stop. */
  folder?: string
  /** In memory only: the copy of another database to begin with; absent: an empty one. */
  startFrom?: Blob
  /** Absent: any free port. */
  port?: number
  password?: string
  /** How long a client may be silent inside a transaction before it is ended; 15 s. */
  idleInTransactionMs?: number
  /** Hears once when the database itself no longer works; the owner should stop and start again. */
  onBroken?: (error: Error) => void
}

/**
 * Opens the embedded registry and serves it to any number of `pg` clients.
 * All clients share ONE database session: no LISTEN, no session locks, no SET without LOCAL, no named prepared
 * statements; a transaction keeps everybody else waiting and is ended when its client is silent for 15 s.
 */
export async function hostRegistry(options: RegistryHostOptions = {}): Promise<RegistryHost> {
  const db = await openDatabase(options)
  const password = options.password ?? randomBytes(16).toString('hex')
  const broken = once(options.onBroken ?? (() => {}))
  const idleInTransactionMs = options.idleInTransactionMs ?? 15_000
  const needs = { db, turns: openTurnQueue(), password, idleInTransactionMs, onBroken: broken }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    new RegistryConnection(socket, needs)
  })
  const port = await listen(server, options.port ?? 0)
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
    await needs.turns.take()
    await db.close()
  }
  const copy = async () => {
    const turn = await needs.turns.take()
    try {
      return await db.dumpDataDir('none')
    } finally {
      turn()
    }
  }
  return { databaseUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, port, copy, stop }
}

async function openDatabase({ folder, startFrom }: RegistryHostOptions): Promise<PGlite> {
  if (folder === undefined) {
    const startParams = [...startParameters, '-F']
    return PGlite.create({ startParams, ...(startFrom && { loadDataDir: startFrom }) })
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const isNew = !existsSync(join(folder, 'PG_VERSION'))
  const db = await PGlite.create({
    dataDir: folder,
    relaxedDurability: false,
    startParams: [...startParameters, ...durable],
  })
  passFsyncOn(db)
  if (isNew) fsyncTree(folder)
  return db
}

// PGlite's file system drops fsync on the floor: a committed row would survive a killed process but not a power cut.
function passFsyncOn(db: PGlite): void {
  const { filesystems } = db.Module.FS as unknown as {
    filesystems: { NODEFS: { stream_ops: Record<string, unknown> } }
  }
  const { NODEFS } = filesystems
  NODEFS.stream_ops.fsync = (stream: { nfd?: number }) => {
    if (stream.nfd !== undefined) fsyncSync(stream.nfd)
    return 0
  }
}

function fsyncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) fsyncTree(inner)
    else fsyncPath(inner)
  }
  fsyncPath(path)
}

function fsyncPath(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function once(tell: (error: Error) => void): (error: Error) => void {
  let told = false
  return (error) => {
    if (!told) tell(error)
    told = true
  }
}
