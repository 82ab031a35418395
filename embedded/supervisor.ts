// What is the process behind `npm start`? It brings the system up, keeps it up until it is told to stop, takes it down.
import { join } from 'node:path'
import { readMasterKey } from '../registry/master-key.js'
import { migrateRegistry } from '../registry/migrate.js'
import { searchAttributes } from '../wire/search-attributes.js'
import { openCodec } from './codec-source.js'
import { projectRoot } from './project.mjs'
import { runSupervisor } from './supervisor-process.js'

await runSupervisor({
  worker: {
    file: join(projectRoot, 'worker', 'main.ts'),
    preload: join(projectRoot, 'worker', 'promise-stacks.cjs'),
  },
  web: { file: join(projectRoot, 'web', 'main.ts') },
  searchAttributes,
  prepareRegistry: async (databaseUrl, keyFile) => void (await migrateRegistry(databaseUrl, readMasterKey(keyFile))),
  openCodec,
})
