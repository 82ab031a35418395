// Where does the demo play? A data folder of its own, the counterparts' program, and the whole system started on both.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startSystem, type RunningSystem } from '../embedded/system.js'

const root = join(import.meta.dirname, '..')

/** Everything of the demo lies below this folder; it is kept for a look afterwards and emptied by the next demo. */
export const demoFolder = process.env['SOJOURN_DEMO_DATA'] ?? join(root, '.sojourn-demo')
export const folders = {
  data: join(demoFolder, 'data'),
  mail: join(demoFolder, 'mail'),
  documents: join(demoFolder, 'documents'),
  secrets: join(demoFolder, 'counterparts.json'),
  finished: join(demoFolder, 'finished'),
}

export type Stage = { system: RunningSystem; counterpartsPort: number; takeDown(): Promise<void> }

/** A demo that was interrupted goes on in its folder; a finished one makes room. */
export function prepareFolder(): 'new' | 'going-on' {
  const goingOn = existsSync(folders.data) && !existsSync(folders.finished)
  if (!goingOn) rmSync(demoFolder, { recursive: true, force: true })
  for (const folder of [folders.mail, folders.documents]) mkdirSync(folder, { recursive: true })
  if (!existsSync(folders.secrets)) writeFileSync(folders.secrets, '{}', { mode: 0o600 })
  return goingOn ? 'going-on' : 'new'
}

/** Starts the counterparts and the system; `takeDown` stops both. */
export async function setUp(log: (line: string) => void): Promise<Stage> {
  const counterparts = await startCounterparts(log)
  const env = { SOJOURN_CLOCK: 'demo', SMTP_URL: `smtp://127.0.0.1:${counterparts.mail}` }
  process.env['SOJOURN_CLOCK'] = 'demo'
  const system = await startSystem({ dataFolder: folders.data, env, log })
  const takeDown = async () => {
    await system.stop()
    counterparts.process.kill()
  }
  return { system, counterpartsPort: counterparts.web, takeDown }
}

async function startCounterparts(
  log: (line: string) => void,
): Promise<{ process: ChildProcess; web: number; mail: number }> {
  const program = join(import.meta.dirname, 'counterparts', 'main.mjs')
  const child = spawn(process.execPath, [program, folders.secrets, folders.mail], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`the counterparts ended with ${code}`)))
    lines.on('line', (line) => {
      if (!line.startsWith('listening ')) return log(line)
      resolve({ process: child, ...(JSON.parse(line.slice('listening '.length)) as { web: number; mail: number }) })
    })
  })
}
