// With which keys does the codec endpoint read? With those of the registry, opened for it alone.
import type { PayloadCodec } from '@temporalio/common'
import { openRegistry } from '../registry/database.js'
import { readMasterKey } from '../registry/master-key.js'
import { createCaseCodec } from '../wire/codec.js'

/** The codec of the Temporal Web UI and CLI: shows every payload that this system can open, and unsealed ones as they are. */
export async function openCodec(
  databaseUrl: string,
  keyFile: string,
): Promise<{ codec: PayloadCodec; close: () => Promise<void> }> {
  const registry = await openRegistry({ databaseUrl, masterKey: readMasterKey(keyFile), poolSize: 2 })
  return { codec: createCaseCodec(registry.vault, { unsealed: 'pass' }), close: () => registry.close() }
}
