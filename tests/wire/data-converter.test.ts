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
