// Where is the latest run kept? In RESULTS.md beside this file, with one line for every run before it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Sizes } from './sizes.js'
import type { Row } from './table.js'

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url))
const historyTitle = '## Every run, newest first'

export type Run = {
  startedAt: Date
  minutes: number
  loadBefore: number
  sizes: Sizes
  rows: readonly Row[]
  notes: readonly string[]
}

/** The rows as a Markdown table with straight columns, readable on a terminal too. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = [
    ['figure', 'Sojourn', 'bare', 'ratio', 'bare with batches', 'ratio', 'target', ''],
    ...rows.map((row) => [
      row.figure,
      row.sojourn,
      row.bare,
      row.ratio,
      row.batched,
      row.ratioToBatched,
      row.target,
      row.verdict,
    ]),
  ]
  const widths = lines[0]?.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  const [head = [], ...body] = lines
  return [write(head), rule, ...body.map(write)].join('\n')
}

const isNumber = (column: number): boolean => column >= 1 && column <= 5

/** One sentence on the machine: figures in time are worth nothing without it. */
export function machineLine({ loadBefore }: Pick<Run, 'loadBefore'>): string {
  const processors = cpus()
  const load = `${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  return `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}; load average ${load}`
}

/** Writes the latest run and keeps one line for every earlier one. */
export function keepResults(run: Run): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const earlier = (text.split(historyTitle)[1] ?? '').split('\n').filter((line) => line.startsWith('- '))
  writeFileSync(file, page(run, [historyLine(run), ...earlier]))
}

function page(run: Run, history: readonly string[]): string {
  const { sizes, startedAt, minutes, rows, notes } = run
  return `# Latest run of \`npm run bench\`

${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${minutes.toFixed(1)} minutes, size "${sizes.name}".
${machineLine(run)}.

**Sojourn**: the real \`migrationCycle\` from its production bundle, payload codec on, real local activities on the embedded
registry (durable, a process of its own); documents, mails and handoffs are carried out by a stand-in that costs nothing.
**Bare**: the smallest workflow that takes the same Updates and Signals with the same content, one empty local activity
before each wait, a reminder timer raced with each answer and cancelled; no codec, no registry, no rules, no batches.
**Bare with batches**: bare with as many remote activities, all empty, as Sojourn has batches. The two are the floor:
where one of them misses a target in the same run, the row says so.
All on one dev server (SQLite file, WAL, full sync, prompt timers), in turns: ${sizes.alternations} x ${sizes.cases} cases, ${sizes.high} at once
(high), ${sizes.casesAtLow} cases, ${sizes.low} at once (low), after ${sizes.warmUp} cases of warm-up; ${sizes.open} open cases; CPU is the median turn.
Counts are exact. Times hold for this machine and this load; compare ratios only.

${markdownTable(rows)}
${notes.length > 0 ? `\n${notes.map((note) => `- ${note}`).join('\n')}\n` : ''}
${historyTitle}

${history.join('\n')}
`
}

function historyLine({ startedAt, sizes, rows }: Run): string {
  const value = (start: string) => rows.find(({ figure }) => figure.startsWith(start))
  const cpu = value('CPU ms per case, worker + server')
  const replay = value('replay CPU')
  const parts = [
    `${value('workflow tasks, unhurried')?.sojourn} workflow tasks`,
    `${value('history events')?.sojourn} events`,
    `${value('history kB')?.sojourn} kB`,
    `CPU ${cpu?.sojourn} ms (${cpu?.ratio} x bare, ${cpu?.ratioToBatched} x bare with batches)`,
    `${value('kB of memory')?.sojourn} kB per open case`,
    `replay ${replay?.sojourn} ms (bare ${replay?.bare} ms)`,
    `over: ${rows.filter(({ verdict }) => verdict.startsWith('OVER')).length}`,
  ]
  return `- ${startedAt.toISOString().slice(0, 16).replace('T', ' ')} (${sizes.name}): ${parts.join(', ')}`
}
