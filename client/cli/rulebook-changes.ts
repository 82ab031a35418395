// The commands about changing a rulebook: diff, preview, enact, versions, adopt.
import type { Command } from 'commander'
import type { RulebookChange } from '../../domain/rulebook/rulebook-changes.js'
import type { RulebookPreview, Touched } from '../rulebook-preview.js'
import { define, optional } from './define.js'
import type { Io } from './io.js'
import type { Shown, Table } from './print.js'

/** Adds `rulebook diff`, `preview`, `enact`, `versions` and `adopt`. */
export function addRulebookChangeCommands(parent: Command, io: Io): void {
  addDiff(parent, io)
  addPreview(parent, io)
  addEnact(parent, io)
  addVersions(parent, io)
  addAdopt(parent, io)
}

function addDiff(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'diff <a> <b>',
    summary: 'Show what changes from one rulebook to another: files, ids or SHA-256',
    examples: ['rulebook diff npl-kor-manufacturing drafts/npl-kor-manufacturing.yaml', 'rulebook diff npl phl --json'],
    run: async ({ args: [a = '', b = ''], door }) => {
      const { diffRulebooks } = await import('../rulebook-diff.js')
      const diff = await diffRulebooks(door, a, b)
      const ends = [diff.before, diff.after].map(({ id, version, hash }) => `${id} ${version} (${hash.slice(0, 12)})`)
      const head = `${ends.join(' to ')}: ${diff.changes.length} change(s)`
      return { value: diff, shown: () => [head, changeTable(diff.changes)] }
    },
  })
}

function addPreview(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'preview <file>',
    summary: 'Say which agencies, job orders and open cases a proposed version would touch, and how',
    examples: [
      'rulebook preview drafts/npl.2027-01-01.yaml',
      'rulebook preview drafts/bgd-sau-construction.yaml --from 2027-03-01 --json',
    ],
    options: (command) =>
      command.option('--from <date>', 'the first day on which it would count (default: that of its version)'),
    run: async ({ args: [path = ''], options, door }) => {
      const { previewRulebook } = await import('../rulebook-preview.js')
      const preview = await previewRulebook(door(), path, optional('from', options['from']).from)
      return { value: preview, shown: () => shownPreview(preview) }
    },
  })
}

function addEnact(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'enact <file>',
    summary: 'Put a version in force from a day on; everything opened before keeps its own',
    examples: [
      'rulebook enact drafts/npl.2027-01-01.yaml --from 2027-01-01 --reason "Act of 12 October 2026" --as supervisor:head-1',
      'rulebook enact drafts/bgd.yaml --from 2027-03-01 --reason "Gazette 44" --as operator:ops-1 --json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--from <date>', 'the first day on which it counts, today or later')
        .requiredOption('--reason <text>', 'why, for those who read it later'),
    run: async ({ args: [path = ''], options, door, caller }) => {
      const by = caller()
      const { enactRulebook } = await import('../rulebook-versions.js')
      const order = { caller: by, path, from: String(options['from']), reason: String(options['reason']) }
      const enacted = await enactRulebook(door(), order)
      return {
        value: enacted,
        shown: () => [
          `${enacted.rulebook}, version ${enacted.version}, is in force from ${enacted.from} on`,
          `sha-256 ${enacted.hash}`,
        ],
      }
    },
  })
}

function addVersions(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'versions [rulebook]',
    summary: 'List the versions that were put in force, with their first day, who and why',
    examples: ['rulebook versions', 'rulebook versions npl-kor-manufacturing --json'],
    run: async ({ args: [id], door }) => {
      const { listVersions } = await import('../rulebook-versions.js')
      const versions = await listVersions(door(), id)
      const rows = versions.map((one) => [one.rulebook, one.version, one.from, one.by, one.reason, one.hash])
      const head = ['rulebook', 'version', 'from', 'by', 'reason', 'sha-256']
      const none = 'none was put in force: the files that come with the system count; see: npx sojourn rulebook list'
      return { value: versions, shown: () => (rows.length > 0 ? [{ head, rows }] : [none]) }
    },
  })
}

function addAdopt(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'adopt <case>',
    summary: 'Let a running case go on under the version in force, or another one',
    examples: [
      'rulebook adopt NP-7K3M-9Q2T-5 --reason fee-cap-lowered --as supervisor:head-1',
      'rulebook adopt NP-7K3M-9Q2T-5 --rulebook 450e345c591f3a292de7fcc6ae646e8bee20b3655e41dbedea390cba4b5d5fc1 --reason asked-by-the-worker --as supervisor:head-1',
    ],
    orders: true,
    options: (command) =>
      command
        .option('--rulebook <sha-256>', 'the version, see: npx sojourn rulebook versions (default: the one in force)')
        .requiredOption('--reason <code>', 'why, as a code such as fee-cap-lowered'),
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const { adoptRulebook } = await import('../rulebook-adoption.js')
      const rulebook = optional('rulebook', options['rulebook'])
      const order = { caller: by, caseNumber, reason: String(options['reason']), ...rulebook }
      const adopted = await adoptRulebook(door(), order)
      return { value: adopted, shown: () => [`case ${adopted.case} goes on under rulebook ${adopted.rulebook}`] }
    },
  })
}

function shownPreview({ rulebook, version, from, changes, counts, touched }: RulebookPreview): Shown {
  const counted = Object.entries(counts).map(([kind, { open, touched: hit }]) => `${hit} of ${open} ${kind} file(s)`)
  return [
    `${rulebook}, proposed version ${version}, from ${from} on: ${changes.length} change(s)`,
    changeTable(changes),
    counted.length > 0 ? `would touch ${counted.join(', ')}` : 'nothing stands under this rulebook',
    {
      head: ['number', 'kind', 'stage', 'status', 'would read', 'deposit'],
      rows: touched.map((one) => [
        one.number,
        one.procedure,
        one.stage,
        one.status,
        one.reads.join(', '),
        depositOf(one),
      ]),
    },
    'whoever stands under a version keeps it; adopting another one is a decision of its own',
  ]
}

function depositOf({ deposit }: Touched): string {
  if (!deposit) return ''
  const [before, after] = [deposit.beforeMinor, deposit.afterMinor].map((minor) => minor ?? 'unknown')
  return `${deposit.currency} ${before} to ${after}, minor units`
}

function changeTable(changes: readonly RulebookChange[]): Table {
  const rows = changes.map(({ part, name, what, before, after }) => [part, name, what, said(before), said(after)])
  return { head: ['part', 'name', 'what', 'before', 'after'], rows }
}

/** A value as a person reads it: an object field by field. */
function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(said).join(', ')
  if (typeof value !== 'object') return JSON.stringify(value).replace(/^"|"$/g, '')
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${said(inner)}`)
    .join('; ')
}
