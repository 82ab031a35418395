// Which tests exist, and how do they run?
import { defineConfig } from 'vitest/config'

const unit = ['domain', 'rulebook', 'registry', 'wire', 'activities', 'worker', 'client', 'web', 'embedded', 'oracles']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [...unit.map((folder) => `tests/${folder}/**/*.test.ts`), 'tests/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'workflows',
          include: ['tests/workflows/**/*.test.ts', 'tests/replay/**/*.test.ts'],
          globalSetup: ['tests/rig/dev-server.ts'],
          testTimeout: 150_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['tests/stories/**/*.test.ts', 'tests/faults/**/*.test.ts', 'tests/whole/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    maxWorkers: 2,
  },
})
