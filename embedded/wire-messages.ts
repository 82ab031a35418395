// Where does one message of the PostgreSQL protocol end, and what is it? Splits a connection's bytes.

const SSL_REQUEST = 80877103
const GSS_REQUEST = 80877104
const CANCEL_REQUEST = 80877102
const LONGEST_MESSAGE = 256 * 1024 * 1024

export type Opening = 'encryption' | 'cancel' | 'startup'

/** A first packet (it has no type byte), or undefined while it is incomplete. */
export function takeOpening(bytes: Buffer): { kind: Opening; packet: Buffer; rest: Buffer } | undefined {
  if (bytes.length < 8) return undefined
  const length = checkedLength(bytes.readInt32BE(0), 8)
  if (bytes.length < length) return undefined
  const code = bytes.readInt32BE(4)
  const kind =
    code === SSL_REQUEST || code === GSS_REQUEST ? 'encryption' : code === CANCEL_REQUEST ? 'cancel' : 'startup'
  return { kind, packet: bytes.subarray(0, length), rest: bytes.subarray(length) }
}

/** The next typed message, or undefined while it is incomplete. */
export function takeMessage(bytes: Buffer): { type: string; packet: Buffer; rest: Buffer } | undefined {
  if (bytes.length < 5) return undefined
  const length = 1 + checkedLength(bytes.readInt32BE(1), 4)
  if (bytes.length < length) return undefined
  return { type: String.fromCharCode(bytes[0] ?? 0), packet: bytes.subarray(0, length), rest: bytes.subarray(length) }
}

/** The password inside a password message. */
export const passwordIn = (packet: Buffer): string => packet.subarray(5, packet.length - 1).toString('utf8')

/** "Send me a clear-text password": loopback only, the password keeps other users of the machine out. */
export const askForPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])

/** "No encryption here." */
export const refuseEncryption = Buffer.from('N')

/** Sync: ends a batch of the extended protocol. */
export const sync = Buffer.from([0x53, 0, 0, 0, 4])

/** An error that ends the connection. */
export function fatalError(sqlState: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${message}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

function checkedLength(length: number, least: number): number {
  if (length >= least && length <= LONGEST_MESSAGE) return length
  throw new Error(`Expected a PostgreSQL message of ${least} to ${LONGEST_MESSAGE} bytes, got a length of ${length}.`)
}
