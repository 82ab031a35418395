// Does a payload come back as it went, only with its key, and never as an exception?
import { randomBytes } from 'node:crypto'
import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileKinds } from '../../domain/file-number.js'
import type { KeyOwner } from '../../registry/vault.js'
import { type CaseKeys, createCaseCodec, keyOwnerOf } from '../../wire/codec.js'

type KnownKeys = CaseKeys & { set(owner: KeyOwner, key: Buffer | 'destroyed'): void; unreachable: boolean }

function knownKeys(...owners: KeyOwner[]): KnownKeys {
  const known = new Map<KeyOwner, Buffer | 'destroyed'>(owners.map((owner) => [owner, randomBytes(32)]))
  const keys: KnownKeys = {
    unreachable: false,
    set: (owner, key) => known.set(owner, key),
    readKey: (owner) =>
      keys.unreachable
        ? Promise.reject(new Error('the registry with the keys did not answer'))
        : Promise.resolve(known.get(owner) ?? 'absent'),
  }
  return keys
}

const toPayload = (value: unknown): Payload => defaultPayloadConverter.toPayload(value)
const fromPayload = (payload: Payload): unknown => defaultPayloadConverter.fromPayload(payload)
const context = (workflowId: string): SerializationContext => ({ type: 'workflow', namespace: 'default', workflowId })
const inCase = context('case/NP-1')

it('any JSON value or bytes of any of 300 random sorts comes back as it went', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1'))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.jsonValue(), fc.uint8Array({ maxLength: 3_000 }), fc.constant(undefined)),
      async (value) => {
        const payload = toPayload(value)
        const [decoded] = await codec.decode(await codec.encode([payload], inCase), inCase)
        expect(plain(decoded)).toEqual(plain(payload))
        expect(fromPayload(decoded ?? {})).toEqual(fromPayload(payload))
      },
    ),
    { numRuns: 300 },
  )
})

it('any 1 changed byte of any of 300 payloads reads as undecodable, and throws never', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1'))
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (value, at, flip) => {
      const [sealed] = await codec.encode([toPayload(value)], inCase)
      const data = Uint8Array.from(sealed?.data ?? [])
      data[at % data.length] = (data[at % data.length] ?? 0) ^ flip
      expect(await read(codec.decode([{ ...sealed, data }]))).toEqual({ undecodable: true })
    }),
    { numRuns: 300 },
  )
})

it('any of 300 random payloads that nobody sealed reads as undecodable, and throws never', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1', 'service'))
  const metadata = fc.dictionary(
    fc.constantFrom('encoding', 'key-owner', 'seal-version', 'x'),
    fc.constantFrom('binary/encrypted', 'case/NP-1', 'service', 'case/', '1', 'json/plain', ''),
  )
  await fc.assert(
    fc.asyncProperty(metadata, fc.uint8Array({ maxLength: 200 }), async (texts, data) => {
      const bytes = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, Buffer.from(value)]))
      expect(await read(codec.decode([{ metadata: bytes, data }]))).toEqual({ undecodable: true })
    }),
    { numRuns: 300 },
  )
  expect(await read(codec.decode([{}]))).toEqual({ undecodable: true })
})

it('the cycle and the portability of a case share its key, 2 cases have different keys, everything else the service key', () => {
  expect(keyOwnerOf('case/NP-1')).toBe('case/NP-1')
  expect(keyOwnerOf('portability/NP-1')).toBe('case/NP-1')
  expect(keyOwnerOf('case/NP-2')).toBe('case/NP-2')
  for (const kind of fileKinds) expect(keyOwnerOf(`${kind}/N-1`)).toBe('case/N-1')
  expect([keyOwnerOf('probe'), keyOwnerOf('case/'), keyOwnerOf(undefined), keyOwnerOf('xcase/NP-1')]).toEqual([
    'service',
    'service',
    'service',
    'service',
  ])
})

it('with the key of 1 case the payloads of the other stay shut, also under its label', async () => {
  const keys = knownKeys('case/NP-1', 'case/NP-2')
  const codec = createCaseCodec(keys)
  const [sealed] = await codec.encode([toPayload('x')], inCase)
  const relabelled = { ...sealed, metadata: { ...sealed?.metadata, 'key-owner': Buffer.from('case/NP-2') } }
  expect(await read(codec.decode([relabelled]))).toEqual({ undecodable: true })
  keys.set('case/NP-1', (await keys.readKey('case/NP-2')) as Buffer)
  expect(await read(codec.decode([sealed as Payload]))).toEqual({ undecodable: true })
})

it('a payload copied from 1 case into another reads as undecodable there, and still opens where it belongs', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1', 'case/NP-2', 'service'))
  const sealed = await codec.encode([toPayload({ outcome: 'fit' })], inCase)
  expect(await read(codec.decode(sealed, context('case/NP-2')))).toEqual({ undecodable: true })
  expect(await read(codec.decode(sealed, context('portability/NP-1')))).toEqual({ outcome: 'fit' })
  expect(await read(codec.decode(sealed))).toEqual({ outcome: 'fit' })
})

it('the same value sealed 1,000 times gives 1,000 different texts without the value in any', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1'))
  const sealed = await codec.encode(
    Array.from({ length: 1_000 }, () => toPayload('Featherstone')),
    inCase,
  )
  expect(new Set(sealed.map(({ data }) => Buffer.from(data ?? []).toString('hex'))).size).toBe(1_000)
  expect(sealed.some(({ data }) => Buffer.from(data ?? []).includes('Featherstone'))).toBe(false)
})

it('a destroyed key reads as erased, and what is written after it too', async () => {
  const keys = knownKeys('case/NP-1')
  const codec = createCaseCodec(keys)
  const before = await codec.encode([toPayload('x')], inCase)
  keys.set('case/NP-1', 'destroyed')
  expect(await read(codec.decode(before))).toEqual({ erased: true })
  expect(await read(codec.decode(await codec.encode([toPayload('y')], inCase)))).toEqual({ erased: true })
})

it('keys out of reach throw, in both directions, and nothing is taken for erased', async () => {
  const keys = knownKeys('case/NP-1')
  const codec = createCaseCodec(keys)
  const sealed = await codec.encode([toPayload('x')], inCase)
  keys.unreachable = true
  await expect(codec.decode(sealed)).rejects.toThrow('did not answer')
  await expect(codec.encode([toPayload('x')], inCase)).rejects.toThrow('did not answer')
  keys.unreachable = false
  expect(await read(codec.decode(sealed))).toBe('x')
})

it('a case without a key cannot be written; one whose key is not here reads as undecodable', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1'))
  await expect(codec.encode([toPayload('x')], context('case/NP-9'))).rejects.toThrow(
    'open the case in the registry before its workflow starts',
  )
  const sealed = await createCaseCodec(knownKeys('case/NP-9')).encode([toPayload('x')], context('case/NP-9'))
  expect(await read(codec.decode(sealed))).toEqual({ undecodable: true })
})

it('a payload that was never sealed is refused by the worker and shown to a reader of whole histories', async () => {
  const keys = knownKeys('case/NP-1')
  expect(await read(createCaseCodec(keys).decode([toPayload({ forged: true })]))).toEqual({ undecodable: true })
  expect(await read(createCaseCodec(keys, { unsealed: 'pass' }).decode([toPayload({ plain: 1 })]))).toEqual({
    plain: 1,
  })
})

it('what is sealed already is not sealed twice, and an empty list stays empty', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1', 'service'))
  const sealed = await codec.encode([toPayload('x')], inCase)
  expect(await codec.encode(sealed)).toEqual(sealed)
  expect(await codec.encode([])).toEqual([])
})

it('sealing and opening 2 kB costs (printed, not judged)', async () => {
  const codec = createCaseCodec(knownKeys('case/NP-1'))
  const payload = toPayload({ text: 'x'.repeat(2_000) })
  const started = performance.now()
  for (let n = 0; n < 2_000; n += 1) await codec.decode(await codec.encode([payload], inCase))
  const [sealed] = await codec.encode([payload], inCase)
  const growth = (sealed?.data?.length ?? 0) - (payload.data?.length ?? 0)
  console.log(
    `codec: ${((performance.now() - started) / 2_000).toFixed(3)} ms for a round trip of 2 kB, ${growth} bytes more`,
  )
})

const plain = (payload: Payload | undefined) => ({
  metadata: Object.fromEntries(
    Object.entries(payload?.metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString()]),
  ),
  data: Buffer.from(payload?.data ?? []).toString('hex'),
})

const read = async (decoded: Promise<Payload[]>): Promise<unknown> => {
  const [payload] = await decoded
  return payload && fromPayload(payload)
}
