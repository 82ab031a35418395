// Can the SDK load our converters, and is a failure's text sealed with the payloads?
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { ApplicationFailure } from '@temporalio/common'
import {
  decodeOptionalFailureToOptionalError,
  encodeErrorToFailure,
  isLoadedDataConverter,
  loadDataConverter,
} from '@temporalio/common/lib/internal-non-workflow/index.js'
import { expect, it } from 'vitest'
import { createDataConverter, failureConverterPath } from '../../wire/data-converter.js'

const key = randomBytes(32)
const converter = createDataConverter({ readKey: () => Promise.resolve(key) })

it('the failure converter is loaded by require(), as client, worker and bundler do it', () => {
  const module = createRequire(import.meta.url)(failureConverterPath) as { failureConverter: { options: object } }
  expect(module.failureConverter.options).toEqual({ encodeCommonAttributes: true })
  expect(isLoadedDataConverter(loadDataConverter(converter))).toBe(true)
})

it('message, stack and details of a failure travel sealed and come back whole', async () => {
  const loaded = loadDataConverter(converter)
  const failure = await encodeErrorToFailure(
    loaded,
    ApplicationFailure.create({ message: 'Featherstone', type: 'document-unwritable', details: ['CAN4417X'] }),
  )
  const wire = JSON.stringify(failure, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
  expect(['Featherstone', 'CAN4417X', 'data-converter.test'].filter((word) => wire.includes(word))).toEqual([])
  const back = await decodeOptionalFailureToOptionalError(loaded, failure)
  expect(back).toMatchObject({ message: 'Featherstone', type: 'document-unwritable', details: ['CAN4417X'] })
})

it('with keys out of reach a failure still travels, by its type and without a word, and reads later as undecodable', async () => {
  let away = true
  const keys = { readKey: () => (away ? Promise.reject(new Error('no answer')) : Promise.resolve(key)) }
  const loaded = loadDataConverter(createDataConverter(keys))
  const failed = ApplicationFailure.create({
    message: 'Featherstone',
    type: 'registry-unreachable',
    cause: new Error('CAN4417X'),
  })
  const failure = await encodeErrorToFailure(loaded, failed)
  const wire = JSON.stringify(failure, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  )
  expect(['Featherstone', 'CAN4417X'].filter((word) => wire.includes(word))).toEqual([])
  away = false
  const back = await decodeOptionalFailureToOptionalError(loaded, failure)
  expect(back).toMatchObject({ type: 'registry-unreachable' })
  expect(back?.message).not.toBe('Featherstone')
})
