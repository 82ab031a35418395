// What must client, worker and bundle agree on to read each other's data?
import { fileURLToPath } from 'node:url'
import type { DataConverter } from '@temporalio/common'
import { createCaseCodec, type CaseCodecOptions, type CaseKeys } from './codec.js'

/** Path of the failure converter: the bundler takes it as `failureConverterPath`, beside the data converter of client and worker. */
export const failureConverterPath = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url))

/** The data converter of client, worker and replay. */
export function createDataConverter(keys: CaseKeys, options: CaseCodecOptions = {}): DataConverter {
  return { failureConverterPath, payloadCodecs: [createCaseCodec(keys, options)] }
}
