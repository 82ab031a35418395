// How is the workflow bundle built ahead of a production start? Run this file; it prints the stamp.
import { ensureBundle } from './bundle.js'

const { stamp, built } = await ensureBundle({ mode: 'build' })
process.stdout.write(`${built ? 'built' : 'up to date'} ${stamp}\n`)
