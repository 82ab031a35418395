// What does Sojourn's worker do in the bench? All it does elsewhere, but that documents, mail and calls cost nothing.
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
import { post } from './answers.js'
import { tell, type WorkerSettings } from './told.js'

/** Activities and codec of the real worker over a real registry. */
export async function sojournOptions(settings: WorkerSettings): Promise<Partial<WorkerOptions>> {
  const { databaseUrl, masterKey, caseKey, without } = settings
  const registry = await openRegistry({ databaseUrl, masterKey: Buffer.from(masterKey, 'hex') })
  const key = Buffer.from(caseKey, 'hex')
  return {
    activities: createBenchActivities(registry, !without.includes('registry')),
    ...(without.includes('codec')
      ? {}
      : { dataConverter: createDataConverter({ readKey: () => Promise.resolve(key) }) }),
  }
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
