// How is every payload of a case sealed on its way to the Temporal server? Under the key of its case; read back by the key it names.
import type { Payload, PayloadCodec } from '@temporalio/common'
import { fileKinds } from '../domain/file-number.js'
import { seal, SealBroken, unseal } from '../registry/sealing.js'
import type { KeyOwner } from '../registry/vault.js'

/** Where the codec finds keys: the registry's vault, or a stand-in in tests. */
export type CaseKeys = { readKey(owner: KeyOwner): Promise<Buffer | 'destroyed' | 'absent'> }

export type CaseCodecOptions = {
  /**
   * What becomes of a payload that was never sealed: `refuse` (default) reads it as undecodable, so that whoever
   * reaches the server without keys cannot write into a case; `pass` shows it, for readers of whole histories.
   */
  unsealed?: 'refuse' | 'pass'
}

/** What is read instead of a payload whose key was destroyed. */
export const erased = { erased: true } as const
/** What is read instead of a payload that nobody sealed like this. */
export const undecodable = { undecodable: true } as const

const encoding = 'binary/encrypted'
const sealVersion = '1'

/**
 * A payload codec with one key per case. Decoding never fails for what it reads (a destroyed key or altered bytes
 * give a tombstone, since an exception would stall the workflow for ever); it throws only while keys are out of reach.
 */
export function createCaseCodec(keys: CaseKeys, options: CaseCodecOptions = {}): PayloadCodec {
  return {
    encode: (payloads, context) =>
      Promise.all(payloads.map((payload) => encode(keys, keyOwnerOf(context?.workflowId), payload))),
    decode: (payloads, context) =>
      Promise.all(
        payloads.map((payload) => decode({ keys, unsealed: 'refuse', ...options }, payload, context?.workflowId)),
      ),
  }
}

/** Every kind of file has a key of its own; a portability shares that of its case. */
const withKeyOfTheirOwn = new RegExp(`^(?:${[...fileKinds, 'portability'].join('|')})/([^/]+)`)

/** The key a workflow's payloads are sealed under: that of its file, or the service key for everything else. */
export function keyOwnerOf(workflowId: string | undefined): KeyOwner {
  const number = workflowId === undefined ? undefined : withKeyOfTheirOwn.exec(workflowId)?.[1]
  return number === undefined ? 'service' : `case/${number}`
}

async function encode(keys: CaseKeys, owner: KeyOwner, payload: Payload): Promise<Payload> {
  if (text(payload.metadata?.['encoding']) === encoding) return payload
  const key = await keyOrNothing(keys, owner, payload)
  if (key === 'absent')
    throw new Error(
      `expected a key for ${owner}, there is none; open the case in the registry before its workflow starts`,
    )
  const data = key === 'destroyed' || key === 'withheld' ? Buffer.alloc(0) : seal(key, pack(payload), belongsTo(owner))
  return {
    metadata: { encoding: bytes(encoding), 'key-owner': bytes(owner), 'seal-version': bytes(sealVersion) },
    data,
  }
}

/**
 * The key to seal with. HAZARD: a worker that cannot even write down why a task failed ends. So while keys are out of
 * reach the words of a failure are left out; its type still travels, and the task is tried again like any other.
 */
async function keyOrNothing(
  keys: CaseKeys,
  owner: KeyOwner,
  payload: Payload,
): Promise<Buffer | 'destroyed' | 'absent' | 'withheld'> {
  try {
    return await keys.readKey(owner)
  } catch (error) {
    if (text(payload.metadata?.['of']) !== 'failure') throw error
    return 'withheld'
  }
}

type Reading = { keys: CaseKeys; unsealed: 'refuse' | 'pass' }

async function decode(reading: Reading, payload: Payload, workflowId: string | undefined): Promise<Payload> {
  if (text(payload.metadata?.['encoding']) !== encoding)
    return reading.unsealed === 'pass' ? payload : tombstone(undecodable)
  const owner = readOwner(text(payload.metadata?.['key-owner']))
  if (!owner || text(payload.metadata?.['seal-version']) !== sealVersion) return tombstone(undecodable)
  // A payload of another case, copied into this one, is as foreign as a forged one.
  if (workflowId !== undefined && keyOwnerOf(workflowId) !== owner) return tombstone(undecodable)
  const key = await reading.keys.readKey(owner)
  if (key === 'destroyed') return tombstone(erased)
  if (key === 'absent') return tombstone(undecodable)
  try {
    return unpack(unseal(key, payload.data ?? Buffer.alloc(0), belongsTo(owner)))
  } catch (error) {
    if (error instanceof SealBroken) return tombstone(undecodable)
    throw error
  }
}

function readOwner(name: string | undefined): KeyOwner | undefined {
  if (name === 'service') return name
  return name !== undefined && /^case\/[^/]+$/.test(name) ? (name as KeyOwner) : undefined
}

const belongsTo = (owner: KeyOwner): string => `payload ${owner}`

function tombstone(mark: typeof erased | typeof undecodable): Payload {
  return { metadata: { encoding: bytes('json/plain') }, data: bytes(JSON.stringify(mark)) }
}

/** Length of the metadata, the metadata as JSON of base64 values, the data. */
function pack(payload: Payload): Buffer {
  const metadata: Record<string, string> = {}
  for (const [name, value] of Object.entries(payload.metadata ?? {}))
    metadata[name] = Buffer.from(value).toString('base64')
  const head = bytes(JSON.stringify(metadata))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, payload.data ?? Buffer.alloc(0)])
}

function unpack(packed: Buffer): Payload {
  const end = 4 + packed.readUInt32BE(0)
  const head = JSON.parse(packed.subarray(4, end).toString('utf8')) as Record<string, string>
  const metadata: Record<string, Uint8Array> = {}
  for (const [name, value] of Object.entries(head)) metadata[name] = new Uint8Array(Buffer.from(value, 'base64'))
  return { metadata, data: new Uint8Array(packed.subarray(end)) }
}

const bytes = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf8'))
const text = (value: Uint8Array | null | undefined): string | undefined =>
  value ? Buffer.from(value).toString('utf8') : undefined
