// What do the official Temporal CLI and Web UI show of a case? Readable rows, its content through the codec endpoint, and no person.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { actOnCase, startCase } from '../../client/cases.js'
import { openDoor, type Door } from '../../client/door.js'
import { findRunningSystem } from '../../client/running-system.js'
import { completeTask, listTasks } from '../../client/tasks.js'
import { applicant } from '../../demo/cast.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { findTemporalServer } from '../../embedded/temporal-server.mjs'
import { findingsIn, isFoundIn } from './canary.js'
import { actorFor } from './people.js'
import { cleanEnvironment } from './stage.js'

const said = 'asked about her sister'

let folder: string
let system: RunningSystem
let door: Door
let caseNumber: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-tools-'))
  const data = join(folder, 'data')
  system = await startSystem({ dataFolder: data, env: cleanEnvironment })
  door = openDoor(findRunningSystem({ SOJOURN_DATA: data }))
  const caller = { actor: actorFor('caseworker') }
  caseNumber = (await startCase(door, { caller, corridor: 'npl-kor-manufacturing', person: applicant })).case
  await vi.waitUntil(async () => (await listTasks(door, { caseNumber })).length > 0, { timeout: 20_000, interval: 100 })
  const answer = { heldOn: '2026-01-12', attended: true, language: 'ne' }
  await completeTask(door, { caller, task: `${caseNumber}/recruitment/orientation`, data: answer, note: said })
  await actOnCase(door, { caller, caseNumber, action: 'add-note', data: {}, note: said })
})
afterAll(async () => {
  await door?.close()
  await system?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What the official CLI prints. */
async function temporal(...args: string[]): Promise<string> {
  const found = await findTemporalServer({ env: { ...process.env, ...cleanEnvironment } })
  const { temporalAddress, namespace } = system.run
  const where = ['--address', temporalAddress, '--namespace', namespace]
  const { stdout } = await promisify(execFile)(('path' in found && found.path) || 'temporal', [...args, ...where])
  return stdout
}

const workflow = () => ['--workflow-id', `case/${caseNumber}`]
const throughCodec = () => ['--codec-endpoint', `http://127.0.0.1:${system.run.ports.codec}`]
/** As text or within a payload. */
const holds = (text: string, word: string) => isFoundIn([{ name: 'printed', text }], word)
const nobodyIn = (text: string) =>
  findingsIn(
    [
      { name: 'printed', text },
      { name: 'note', text: '' },
    ],
    { ...applicant, address: said },
  )

describe('the official Temporal CLI', () => {
  it('lists a case by number, type and status, with stage, status and corridor to search by, and names nobody', async () => {
    const table = await temporal('workflow', 'list')
    expect(table).toMatch(new RegExp(`Running +case/${caseNumber} +migrationCycle`))
    const rows = JSON.parse(await temporal('workflow', 'list', '--output', 'json')) as {
      execution: { workflowId: string }
      searchAttributes: { indexedFields: { [name: string]: { data: string } } }
    }[]
    const row = rows.find(({ execution }) => execution.workflowId === `case/${caseNumber}`)
    const fields = Object.entries(row?.searchAttributes.indexedFields ?? {}).map(([name, { data }]) => [
      name,
      JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as unknown,
    ])
    expect(Object.fromEntries(fields)).toMatchObject({
      CaseStage: 'recruitment',
      CaseStatus: 'in-recruitment',
      Corridor: 'npl-kor-manufacturing',
    })
    const found = await temporal('workflow', 'list', '--query', `CaseStage = 'recruitment'`)
    expect(found).toContain(caseNumber)
    expect(nobodyIn(table + JSON.stringify(rows))).toEqual([])
  })

  it('shows a history sealed, and readable through the codec endpoint; neither names anybody', async () => {
    const sealed = await temporal('workflow', 'show', ...workflow(), '--output', 'json')
    const readable = await temporal('workflow', 'show', ...workflow(), '--output', 'json', ...throughCodec())
    for (const word of ['heldOn', 'passportValidUntil'])
      expect([word, holds(sealed, word), holds(readable, word)]).toEqual([word, false, true])
    expect(nobodyIn(sealed + readable)).toEqual([])
  })

  it('describes a case with its summary, readable through the codec endpoint', async () => {
    const described = await temporal('workflow', 'describe', ...workflow(), ...throughCodec())
    expect(described).toContain('migration cycle, npl-kor-manufacturing')
    expect(nobodyIn(described)).toEqual([])
  })
})

describe('the Temporal Web UI', () => {
  it('answers on loopback and is told to read through the codec endpoint', async () => {
    const base = system.run.temporalUiUrl ?? ''
    expect(new URL(base).hostname).toBe('127.0.0.1')
    const settings = (await (await fetch(`${base}/api/v1/settings`)).json()) as { Codec?: { Endpoint?: string } }
    expect(settings.Codec?.Endpoint).toBe(`http://127.0.0.1:${system.run.ports.codec}`)
    const rows = await (await fetch(`${base}/api/v1/namespaces/${system.run.namespace}/workflows`)).text()
    expect(rows).toContain(caseNumber)
    expect(nobodyIn(rows)).toEqual([])
  })
})
