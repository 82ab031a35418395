#!/usr/bin/env node
// The `sojourn` command: installs what is missing (told on stderr), then runs the CLI in this process.
import { ensureInstalled } from '../embedded/install.mjs'
import { dataFolderOf, SetupError } from '../embedded/project.mjs'

try {
  await ensureInstalled()
  process.env.SOJOURN_DATA = dataFolderOf()
  const { register } = await import('tsx/esm/api')
  register()
  await import('../client/cli/main.ts')
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`)
  process.exit(1)
}
