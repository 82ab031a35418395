// What does Sojourn's worker do in the bench? All it does elsewhere, but that documents, mail and calls cost nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Context } from '@temporalio/activity'
import type { WorkerOptions } from '@temporalio/worker'
import { createActivities } from '../activities/activities.js'
import type { RecordEvents } from '../activities/contract.js'
import type { OutgoingNeeds } from '../activities/outgoing.js'
import { pinnedRulebooks } from '../activities/pinned-rulebooks.js'
import { decisions } from '../domain/decisions.js'
import { roleOfTask } from '../domain/forms.js'
import { recordCaseEvents } from '../registry/case-events.js'
import { openRegistry, type Registry } from '../registry/database.js'
import { keepDecision } from '../registry/decisions.js'
import { readRulebook } from '../registry/rulebooks.js'
import { parseRulebook } from '../rulebook/load.js'
import { createDataConverter } from '../wire/data-converter.js'
import { readWorkerConfig } from '../worker/config.js'
import { wireActivities } from '../worker/wiring.js'
import { post } from './answers.js'
import { tell, type WorkerSettings } from './told.js'

/** Activities and codec of the real workers over a real registry: of the one with the cases, and of the one for what leaves them. */
export async function sojournOptions(
  settings: WorkerSettings,
): Promise<{ cases: Partial<WorkerOptions>; outgoing: Partial<WorkerOptions> }> {
  const { databaseUrl, masterKey, without } = settings
  const registry = await openRegistry({ databaseUrl, masterKey: Buffer.from(masterKey, 'hex') })
  const codec = without.includes('codec') ? {} : ordersOptions(settings)
  const activities = createBenchActivities(registry, !without.includes('registry'))
  const outgoing = settings.draws ? { carryOut: realCarryOut(registry, settings) } : activities
  return {
    cases: { ...codec, activities },
    outgoing: { ...codec, activities: outgoing, maxConcurrentActivityTaskExecutions: 40 },
  }
}

/** The codec alone: for whoever only orders what others carry out. */
export function ordersOptions({ caseKey }: WorkerSettings): Partial<WorkerOptions> {
  const key = Buffer.from(caseKey, 'hex')
  return { dataConverter: createDataConverter({ readKey: () => Promise.resolve(key) }) }
}

/** What leaves a case, as in production; its mail goes into a folder that ends with the bench. */
function realCarryOut(registry: Registry, settings: WorkerSettings) {
  const nobody = () => Promise.reject(new Error('expected no word to another thing in the bench'))
  const dataFolder = mkdtempSync(join(tmpdir(), 'sojourn-bench-mail-'))
  process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }))
  const { carryOut } = wireActivities({
    registry,
    config: readWorkerConfig({
      SOJOURN_DATA: dataFolder,
      DATABASE_URL: settings.databaseUrl,
      TEMPORAL_ADDRESS: settings.address,
      SOJOURN_MASTER_KEY_FILE: join(dataFolder, 'none'),
      SOJOURN_QUIET_HOURS: 'ignored',
    }),
    starter: { startPortability: nobody, informPortability: nobody },
    others: { act: nobody, tell: nobody, inReach: nobody },
    openClaim: nobody,
    log: () => undefined,
  })
  return carryOut
}

function createBenchActivities(registry: Registry, writes: boolean) {
  return createActivities({
    rulebookOf: pinnedRulebooks({
      read: (hash) => readRulebook(registry, hash),
      parse: (text) => parseRulebook(text, 'pinned').rulebook,
    }),
    roleOfTask,
    decisions,
    keepDecision: async (taken) => {
      if (writes) await keepDecision(registry, taken)
    },
    keep: async (record) => {
      if (writes) await recordCaseEvents(registry, record)
      tellOpened(record)
    },
    carriers: cheapCarriers(),
    attempt: () => Context.current().info.attempt,
    report: (activity, trace) => process.stderr.write(`step-failed ${activity} ${JSON.stringify(trace)}\n`),
  })
}

function cheapCarriers(): OutgoingNeeds['carriers'] {
  const carry = () => Promise.resolve('NP-BENCH-2026-000001')
  return {
    issue: carry,
    'revoke-document': carry,
    'reissue-document': carry,
    'revoke-number': carry,
    'issue-dossier': carry,
    tell: carry,
    'hand-off': carry,
    'withdraw-handoff': carry,
    'start-portability': carry,
    'open-claim': carry,
    'inform-portability': carry,
    order: () => Promise.resolve({ facts: { granted: true, ...post } }),
    inform: carry,
    'inform-all': carry,
  }
}

function tellOpened({ caseNumber, events }: RecordEvents): void {
  const waits = events.flatMap((event) =>
    event.event === 'wait-opened' ? [{ key: event.key, of: event.of, kind: event.kind, to: event.to }] : [],
  )
  if (waits.length > 0) tell({ told: 'waits', caseNumber, waits })
}
