// What does one client of the embedded registry say, and when is it whole enough to be worked on?
import { timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'
import type { TurnQueue } from './turn-queue.js'
import {
  askForPassword,
  fatalError,
  passwordIn,
  refuseEncryption,
  sync,
  takeMessage,
  takeOpening,
} from './wire-messages.js'

export interface ConnectionNeeds {
  db: PGlite
  turns: TurnQueue
  password: string
  /** How long a client may be silent inside a transaction, while all others wait. */
  idleInTransactionMs: number
  onBroken: (error: Error) => void
}

/**
 * Serves one client. PGlite has one session for everybody, so a client holds the turn from its first message until its
 * batch is answered and no transaction is open; a batch is run only when all of it has arrived.
 */
export class RegistryConnection {
  #bytes: Buffer = Buffer.alloc(0)
  #batch: Buffer[] = []
  #startup: Buffer | undefined
  #phase: 'opening' | 'password' | 'open' = 'opening'
  #release: (() => void) | undefined
  #inBatch = false
  #working: Promise<void> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #closed = false

  constructor(
    private readonly socket: Socket,
    private readonly needs: ConnectionNeeds,
  ) {
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#later(() => this.#leave()))
    socket.on('data', (chunk) => this.#receive(chunk))
  }

  #receive(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk])
    try {
      while (!this.#closed && (this.#phase === 'opening' ? this.#open() : this.#next())) continue
    } catch (error) {
      this.#refuse('08P01', error instanceof Error ? error.message : String(error))
    }
  }

  #open(): boolean {
    const opening = takeOpening(this.#bytes)
    if (opening === undefined) return false
    this.#bytes = opening.rest
    if (opening.kind === 'cancel') this.socket.destroy()
    if (opening.kind === 'encryption') this.socket.write(refuseEncryption)
    if (opening.kind === 'startup') {
      this.#startup = opening.packet
      this.#phase = 'password'
      this.socket.write(askForPassword)
    }
    return true
  }

  #next(): boolean {
    const message = takeMessage(this.#bytes)
    if (message === undefined) return false
    this.#bytes = message.rest
    if (this.#phase === 'password') this.#checkPassword(passwordIn(message.packet))
    else if (message.type === 'X') this.socket.end()
    else this.#collect(message.type, message.packet)
    return true
  }

  #checkPassword(given: string): void {
    const [a, b] = [Buffer.from(given), Buffer.from(this.needs.password)]
    if (a.length !== b.length || !timingSafeEqual(a, b)) return this.#refuse('28P01', 'wrong password for the registry')
    const startup = this.#startup
    this.#phase = 'open'
    if (startup) this.#later(() => this.#work([startup], true))
  }

  #collect(type: string, packet: Buffer): void {
    this.#batch.push(packet)
    const ends = type === 'S' || type === 'Q' || type === 'F'
    if (!ends && type !== 'H') return
    const batch = this.#batch
    this.#batch = []
    this.#later(() => this.#work(batch, ends))
  }

  #later(work: () => Promise<void>): void {
    this.#working = this.#working.then(work).catch((error: Error) => this.needs.onBroken(error))
  }

  async #work(batch: Buffer[], ends: boolean): Promise<void> {
    if (this.#closed) return
    clearTimeout(this.#idle)
    this.#release ??= await this.needs.turns.take()
    this.#inBatch = !ends
    for (const message of batch) await this.#pass(message)
    if (ends && !this.needs.db.isInTransaction()) return this.#giveTurnBack()
    const { idleInTransactionMs } = this.needs
    const silent = () => this.#refuse('25P03', `silent for ${idleInTransactionMs} ms inside a transaction`)
    this.#idle = setTimeout(silent, idleInTransactionMs)
  }

  async #pass(message: Buffer): Promise<void> {
    const answer = (data: Uint8Array) => void (this.socket.writable && this.socket.write(Buffer.from(data)))
    await this.needs.db.runExclusive(() =>
      this.needs.db.execProtocolRawStream(new Uint8Array(message), { onRawData: answer }),
    )
  }

  #giveTurnBack(): void {
    this.#release?.()
    this.#release = undefined
  }

  #refuse(sqlState: string, message: string): void {
    this.#closed = true
    this.socket.end(fatalError(sqlState, message))
    this.socket.destroySoon()
  }

  // A client that vanishes in the middle must not leave its transaction to the next one.
  async #leave(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#idle)
    if (this.#release === undefined) return
    if (this.#inBatch) await this.#pass(sync)
    if (this.needs.db.isInTransaction()) await this.needs.db.exec('ROLLBACK')
    this.#giveTurnBack()
  }
}
