// The supervisor with small programs in the places of worker and web.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runSupervisor } from '../../../embedded/supervisor-process.js'

const here = fileURLToPath(new URL('.', import.meta.url))

await runSupervisor({
  worker: { file: join(here, 'worker.ts') },
  web: { file: join(here, 'web.ts') },
  searchAttributes: { StubStage: 'Keyword' },
  prepareRegistry: () => Promise.resolve(),
  openCodec: () =>
    Promise.resolve({
      codec: { encode: async (payloads) => payloads, decode: async (payloads) => payloads },
      close: async () => {},
    }),
})
