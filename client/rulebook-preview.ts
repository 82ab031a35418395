// Which agencies, job orders and open cases would a proposed rulebook touch, and how, before it enters into force?
import { PlainDate } from '../domain/calendar.js'
import { findDepositTier } from '../domain/agency/licensing.js'
import { changesBetween, type RulebookChange } from '../domain/rulebook/rulebook-changes.js'
import { agencyReads, jobOrderReads, stagesReading } from '../domain/rulebook/rulebook-readers.js'
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'
import { stages, type StageName } from '../domain/transitions.js'
import type { FileUnder } from '../registry/rulebook-versions.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { readRulebookFile } from './rulebook-files.js'
import { requireKept, rulebookInForce } from './rulebook-versions.js'

/**
 * One thing that stands under the rulebook. `reads` names the changed statements that it would still read if it adopted
 * the proposed version: without that it keeps the version it has pinned. `depositBefore` and `depositAfter` are what an
 * agency's deposit must hold by either, in minor units; null where nobody knows.
 */
export type Touched = {
  number: string
  procedure: FileUnder['procedure']
  stage: string
  status: string
  pinned: string
  reads: string[]
  deposit?: { currency: string; beforeMinor: number | null; afterMinor: number | null }
}

export type RulebookPreview = {
  rulebook: string
  version: string
  /** The first day on which it is taken to count. */
  from: PlainDate
  hash: string
  /** The version in force on that day without it. */
  follows: string
  changes: RulebookChange[]
  /** How many stand under the rulebook, and how many of them it would touch. */
  counts: { [procedure: string]: { open: number; touched: number } }
  touched: Touched[]
}

/**
 * What a proposed version of a rulebook, in a file, would change from a day on, and for whom. Without a day the version's
 * own counts, or today when that has passed. Nothing is kept.
 */
export async function previewRulebook(door: Door, path: string, from?: PlainDate): Promise<RulebookPreview> {
  if (from !== undefined && !PlainDate.safeParse(from).success)
    throw new Refused('usage', `expected a date such as 2027-01-01 as the first day, got "${from}"`, 'from')
  const proposed = readRulebookFile(path)
  const { id, version } = proposed.rulebook
  const today = new Date().toISOString().slice(0, 10)
  const on = from ?? (version > today ? version : today)
  const current = await rulebookInForce(door, id, on)
  const files = await allUnder(door, id)
  const pinned = await pinnedBy(door, files, current)
  const judged = files.map((file) => {
    const before = pinned.get(file.rulebookHash) ?? current.rulebook
    return judge(file, { before, after: proposed.rulebook, on })
  })
  return {
    rulebook: id,
    version,
    from: on,
    hash: proposed.hash,
    follows: current.hash,
    changes: changesBetween(current.rulebook, proposed.rulebook),
    counts: countsOf(judged),
    touched: judged.filter(({ reads }) => reads.length > 0),
  }
}

const page = 500

async function allUnder(door: Door, rulebookId: string): Promise<FileUnder[]> {
  const { filesUnder } = await import('../registry/rulebook-versions.js')
  const registry = await door.registry()
  const all: FileUnder[] = []
  for (;;) {
    const after = all.at(-1)?.number
    const rows = await filesUnder(registry, { rulebookId, limit: page, ...(after === undefined ? {} : { after }) })
    all.push(...rows)
    if (rows.length < page) return all
  }
}

/** The rulebooks that these files have pinned, by hash. */
async function pinnedBy(
  door: Door,
  files: readonly FileUnder[],
  current: PinnedRulebook,
): Promise<Map<string, Rulebook>> {
  const known = new Map([[current.hash, current.rulebook]])
  for (const hash of new Set(files.map(({ rulebookHash }) => rulebookHash))) {
    if (!known.has(hash)) known.set(hash, (await requireKept(door, hash)).rulebook)
  }
  return known
}

type Versions = { before: Rulebook; after: Rulebook; on: PlainDate }

function judge(file: FileUnder, versions: Versions): Touched {
  const { number, procedure, stage, status, rulebookHash } = file
  const changes = changesBetween(versions.before, versions.after)
  const read = changes.filter((change) => reads(file, change, versions))
  const names = [...new Set(read.map(({ part, name }) => `${part} ${name}`))]
  const deposit = procedure === 'agency' ? depositOf(file, versions) : undefined
  return { number, procedure, stage, status, pinned: rulebookHash, reads: names, ...(deposit && { deposit }) }
}

function reads(file: FileUnder, change: RulebookChange, { before, after }: Versions): boolean {
  if (file.procedure === 'agency') return agencyReads(change)
  if (file.procedure === 'job-order') return jobOrderReads(change)
  const ahead = stagesAhead(file)
  return stagesReading(change, [before, after]).some((stage) => ahead.includes(stage))
}

/** The stage a case stands in, those after it, and its rights as long as they are not closed. */
function stagesAhead({ stage, status, portability }: FileUnder): readonly StageName[] {
  const rights: StageName[] = portability === 'closed' ? [] : ['portability']
  if (status === 'closed') return rights
  const place = stages.findIndex((one) => one === stage)
  return [...stages.slice(Math.max(0, place)), ...rights]
}

/** What the deposit of an agency must hold by either version, for the workers it plans to send. */
function depositOf({ summary }: FileUnder, { before, after, on }: Versions): Touched['deposit'] {
  const plannedYearly = Number(summary['plannedYearly'])
  if (before.kind !== 'country' || after.kind !== 'country' || !(plannedYearly > 0)) return undefined
  const required = (rulebook: typeof before): number | null => {
    const tier = findDepositTier({ rulebook, on, at: `${on}T00:00:00Z`, supplied: {} }, { plannedYearly })
    return tier.status === 'decided' ? tier.value.requiredMinor : null
  }
  return { currency: after.currency, beforeMinor: required(before), afterMinor: required(after) }
}

function countsOf(judged: readonly Touched[]): RulebookPreview['counts'] {
  const counts: RulebookPreview['counts'] = {}
  for (const { procedure, reads: read } of judged) {
    const { open, touched } = counts[procedure] ?? { open: 0, touched: 0 }
    counts[procedure] = { open: open + 1, touched: touched + (read.length > 0 ? 1 : 0) }
  }
  return counts
}
