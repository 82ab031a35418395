// The embedded registry in a process of its own, so that it can be killed.
import { parseArgs } from 'node:util'
import { hostRegistry } from '../../../embedded/registry-host.js'

const { values } = parseArgs({ options: { folder: { type: 'string' }, 'idle-ms': { type: 'string' } } })
const host = await hostRegistry({
  ...(values.folder && { folder: values.folder }),
  ...(values['idle-ms'] && { idleInTransactionMs: Number(values['idle-ms']) }),
})
process.send?.(host.databaseUrl)
process.on('disconnect', () => process.exit())
