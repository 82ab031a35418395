// The embedded registry in a process of its own, on disk and durable, as in the embedded set-up.
import { hostRegistry } from '../embedded/registry-host.js'

const host = await hostRegistry({ folder: process.env['SOJOURN_BENCH_REGISTRY'] ?? '' })
process.on('disconnect', () => process.exit(0))
process.send?.({ databaseUrl: host.databaseUrl })
