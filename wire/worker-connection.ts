// How does a worker reach the Temporal server? Apart from the client's way: this one loads the SDK's native core.
import { NativeConnection } from '@temporalio/worker'
import { type TemporalTarget, TemporalUnreachable } from './connection.js'

/** A worker connection, connected. Throws TemporalUnreachable, one sentence, when the server does not answer. */
export async function openWorkerConnection(target: TemporalTarget): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect(target.options)
  } catch (cause) {
    throw new TemporalUnreachable(target.address, { cause })
  }
}
