// On what do the whole-system tests play? A folder of their own with the real system, the organisations' program, and mail.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openDoor, type Door } from '../../client/door.js'
import { putOrganisation } from '../../client/organisations.js'
import { findRunningSystem } from '../../client/running-system.js'
import { organisations } from '../../demo/cast.js'
import { parseActor } from '../../domain/actor.js'
import { dataFolderAt } from '../../embedded/data-folder.js'
import { readRun, type RunJson } from '../../embedded/run-file.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { openFrontDesk, type Arrival, type FrontDesk } from './front-desk.js'

/** What the embedded system must not inherit from whoever runs the tests. */
export const cleanEnvironment = {
  TEMPORAL_ADDRESS: undefined,
  DATABASE_URL: undefined,
  SOJOURN_MASTER_KEY_FILE: undefined,
  SMTP_URL: undefined,
  SOJOURN_AS: undefined,
  /** No test depends on the hour at which it runs. */
  SOJOURN_QUIET_HOURS: 'ignored',
}

/** A mail as it lies at the reader's. */
export type Delivered = { messageId: string; text: string }

export class Stage {
  /** What the supervisor and the organisations said, line by line. */
  readonly said: string[] = []
  readonly data: string
  private system: RunningSystem | undefined
  private opened: Door | undefined

  private constructor(
    readonly folder: string,
    private readonly counterparts: Counterparts,
    private readonly desk: FrontDesk,
  ) {
    this.data = join(folder, 'data')
  }

  /** Opens a stage in a new folder, with the system up, the demo clock allowed, and eight organisations in the directory. */
  static async open(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'sojourn-whole-'))
    mkdirSync(join(folder, 'mail'))
    writeFileSync(join(folder, 'secrets.json'), '{}', { mode: 0o600 })
    const said: string[] = []
    const counterparts = await startCounterparts(folder, said)
    const stage = new Stage(folder, counterparts, await openFrontDesk(counterparts.web))
    counterparts.hear((line) => stage.said.push(line))
    await stage.start()
    await stage.enterOrganisations()
    return stage
  }

  /** Starts the system, or starts it again on the same folder. */
  async start(): Promise<void> {
    const env = { ...cleanEnvironment, SOJOURN_CLOCK: 'demo', SMTP_URL: `smtp://127.0.0.1:${this.counterparts.mail}` }
    this.system = await startSystem({ dataFolder: this.data, env, log: (line) => this.said.push(line) })
    await this.opened?.close()
    this.opened = openDoor(findRunningSystem({ SOJOURN_DATA: this.data, SOJOURN_CLOCK: 'demo' }))
  }

  /** Resolves when the supervisor has ended, however it ends. */
  async ended(): Promise<void> {
    await this.system?.ended
  }

  get door(): Door {
    if (!this.opened) throw new Error('expected the system to be started')
    return this.opened
  }

  /** The running system as it says of itself now; undefined when its supervisor is dead. */
  get run(): RunJson | undefined {
    return readRun(dataFolderAt(this.data))
  }

  /** What the organisations took, in the order of arrival; a repeated arrival stands here again. */
  get arrivals(): readonly Arrival[] {
    return this.desk.arrivals
  }

  /** Lets the next request to an organisation wait for its answer until `letGo`. */
  holdNextArrival(): ReturnType<FrontDesk['holdNext']> {
    return this.desk.holdNext()
  }

  /** Every mail that a mail server took. */
  get mails(): Delivered[] {
    const folder = join(this.folder, 'mail')
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .map((text) => ({ messageId: /^Message-ID: <(.+)>\r?$/im.exec(text)?.[1] ?? '', text }))
  }

  /** Stops everything; the folder stays until `remove`. */
  async takeDown(): Promise<void> {
    await this.opened?.close()
    await this.system?.stop()
    this.counterparts.end()
    await this.desk.close()
  }

  remove(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true })
  }

  private async enterOrganisations(): Promise<void> {
    const secrets: { [id: string]: string } = {}
    for (const one of organisations) {
      const url = `http://127.0.0.1:${this.desk.port}/${one.id}`
      const entry = { ...one, email: `${one.id}@example.org`, url }
      const { secret } = await putOrganisation(this.door, { caller: { actor: parseActor('operator:desk-1') }, entry })
      if (secret) secrets[one.id] = secret
    }
    writeFileSync(join(this.folder, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 })
  }
}

type Counterparts = { web: number; mail: number; hear(listener: (line: string) => void): void; end(): void }

/** The organisations' own program, the one of the demo. */
async function startCounterparts(folder: string, early: string[]): Promise<Counterparts> {
  const program = join(import.meta.dirname, '..', '..', 'demo', 'counterparts', 'main.mjs')
  const args = [program, join(folder, 'secrets.json'), join(folder, 'mail')]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => early.push(line))
  const ports = await new Promise<{ web: number; mail: number }>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the organisations' program ended with ${code}`)))
    lines.on('line', (line) => {
      if (line.startsWith('listening '))
        resolve(JSON.parse(line.slice('listening '.length)) as { web: number; mail: number })
    })
  })
  return {
    ...ports,
    hear: (listener) => void lines.on('line', listener),
    end: () => void child.kill(),
  }
}
