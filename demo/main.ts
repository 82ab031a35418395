// What does `npm run demo` show? One person's whole way from application to return and to the rights that remain, on a real server.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { showCase } from '../client/case-view.js'
import { openDoor, type Door } from '../client/door.js'
import { putOrganisation } from '../client/organisations.js'
import { findRunningSystem } from '../client/running-system.js'
import { parseActor } from '../domain/actor.js'
import { organisations, personFile } from './cast.js'
import { chooseCandidates, openJobOrder } from './job-order.js'
import { doOpenTasks } from './people.js'
import { newLines } from './progress.js'
import { demoFolder, folders, prepareFolder, setUp } from './stage.js'
import { printSummary } from './summary.js'
import { titleOfKey } from './wording.js'

const say = (line: string) => process.stdout.write(`${line}\n`)
const whisper = (line: string) => process.stderr.write(`  ${line}\n`)

/** Acts as an operator or caseworker would: through the command line. Answers its JSON. */
function sojourn<T>(args: string[]): T {
  const bin = join(import.meta.dirname, '..', 'bin', 'sojourn.mjs')
  const env = { ...process.env, SOJOURN_DATA: folders.data }
  const run = spawnSync(process.execPath, [bin, ...args, '--json'], { env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`sojourn ${args.slice(0, 2).join(' ')} ended with ${run.status}: ${run.stderr}`)
  return JSON.parse(run.stdout) as T
}

/** Enters the counterparts into the directory; their signing secrets go to them alone. */
async function enterOrganisations(door: Door, port: number): Promise<void> {
  const secrets = JSON.parse(readFileSync(folders.secrets, 'utf8')) as { [id: string]: string }
  for (const organisation of organisations) {
    const entry = {
      ...organisation,
      email: `${organisation.id}@example.org`,
      url: `http://127.0.0.1:${port}/${organisation.id}`,
    }
    const put = await putOrganisation(door, { caller: { actor: parseActor('operator:desk-1') }, entry })
    if (put.secret) secrets[organisation.id] = put.secret
  }
  writeFileSync(folders.secrets, JSON.stringify(secrets), { mode: 0o600 })
}

/** So long papers and letters of a stage may still be on their way when the case has left it. */
const graceMs = 6_000

/** Lets everybody act until the case is closed and its rights are stated and closed; tells each stage once it is behind. */
async function play(door: Door, caseNumber: string, jobOrder: string): Promise<void> {
  const told = new Set<string>()
  const tell = (line: string) => {
    if (!told.has(line)) whisper(line)
    told.add(line)
  }
  const seen = new Set<string>()
  const tellStages = async (story: { stage: string; isOver: boolean; rightsWaitSince?: string | undefined }) => {
    for (const line of await newLines(door, caseNumber, { ...story, seen })) say(line)
  }
  let [stage, settled, since] = ['', '', Date.now()]
  for (const end = Date.now() + 10 * 60_000; Date.now() < end;) {
    const view = await showCase(door, caseNumber)
    if (view.stage !== stage) [stage, since] = [view.stage, Date.now()]
    if (Date.now() - since > graceMs) settled = stage
    const rights = view.waitingFor.filter(({ task }) => task.startsWith(`${caseNumber}/portability/`))
    await tellStages({ stage: settled, isOver: false, rightsWaitSince: rights.map(({ since }) => since).sort()[0] })
    if (view.status === 'closed' && view.portability?.status === 'closed') {
      await new Promise((resolve) => setTimeout(resolve, graceMs))
      return tellStages({ stage, isOver: true })
    }
    const titles = view.waitingFor.map(({ task, role }) => `${titleOfKey(task)} (${role})`)
    if (titles.length > 0) tell(`waiting for: ${titles.join('; ')}`)
    await doOpenTasks(door, { number: caseNumber, jobOrder }, tell)
    if (view.stage === 'recruitment') await chooseCandidates(door, jobOrder, tell)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  throw new Error('expected the case to be closed within 10 minutes')
}

async function main(): Promise<void> {
  const state = prepareFolder()
  say(
    state === 'new'
      ? 'Sojourn demo: Nepal to Korea, from application to return'
      : 'Sojourn demo: going on where the last one was stopped',
  )
  whisper('starting the Temporal server, the registry, the worker and the web door')
  const stage = await setUp(whisper)
  process.env['SOJOURN_DATA'] = folders.data
  const door = openDoor(findRunningSystem(process.env))
  try {
    whisper(`entering ${organisations.length} organisations into the directory`)
    await enterOrganisations(door, stage.counterpartsPort)
    const jobOrder = await openJobOrder(door, say)
    say(`job order ${jobOrder} of 1 slot is verified and open`)
    const start = ['case', 'start', '--corridor', 'npl-kor-manufacturing', '--person', personFile]
    const { case: caseNumber } = sojourn<{ case: string }>([...start, '--demo', '--key', 'demo-case'])
    say(
      `case ${caseNumber} is open (demo clock: dates move at once, people keep their seconds); each stage is told once it is over`,
    )
    await play(door, caseNumber, jobOrder)
    mkdirSync(folders.documents, { recursive: true })
    await printSummary(door, caseNumber, say)
    writeFileSync(folders.finished, '')
    say(
      `\nEverything lies in ${relative(process.cwd(), demoFolder)}. Look further: SOJOURN_DATA=${relative(process.cwd(), folders.data)} npm start`,
    )
  } finally {
    await door.close()
    await stage.takeDown()
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`the demo stopped: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
process.exit()
