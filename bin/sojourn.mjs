#!/usr/bin/env node
// The `sojourn` command: installs what is missing (told on stderr), then runs the CLI in this process.
import { ensureInstalled } from '../embedded/install.mjs'
import { dataFolderOf, SetupError } from '../embedded/project.mjs'

try {
  await ensureInstalled()
  process.env.SOJOURN_DATA = dataFolderOf()
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('../client/cli/main.ts')
  const code = await main(process.argv.slice(2))
  // What was written to a pipe must have left before the process ends.
  process.stdout.write('', () => process.exit(code))
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
}
