// How is a result shown? JSON for tools, a table on a terminal (blocks where it is too wide), tabs everywhere else.
import { stripVTControlCharacters } from 'node:util'
import type { Io } from './io.js'

/** Rows under headings, all texts. */
export type Table = { head: string[]; rows: string[][] }

/** What a person reads: lines of text and tables, in their order. */
export type Shown = (string | Table)[]

/** A value as a cell shows it: a text as it is, anything else as JSON. */
export const cell = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Prints a result: whole as JSON, or as a person reads it. */
export async function print(io: Io, json: boolean, result: { value: unknown; shown: () => Shown }): Promise<void> {
  if (json) io.out(`${JSON.stringify(result.value, undefined, 2)}\n`)
  else io.out(await render(io, result.shown()))
}

/** The text of what a person reads. */
export async function render(io: Io, shown: Shown): Promise<string> {
  const parts: string[] = []
  for (const [place, part] of shown.entries()) {
    if (typeof part === 'string') parts.push(place === 0 ? await heading(io, part) : part)
    else parts.push(io.isTerminal ? await drawn(io, part) : tabbed(part))
  }
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

async function drawn(io: Io, { head, rows }: Table): Promise<string> {
  if (rows.length === 0) return ''
  const { default: CliTable } = await import('cli-table3')
  const colours = io.env['NO_COLOR'] ? { head: [], border: [] } : { head: ['bold'], border: ['grey'] }
  const table = new CliTable({ head, style: { ...colours, compact: true } })
  table.push(...rows)
  const text = table.toString()
  const columns = io.columns ?? Infinity
  return widestLine(text) <= columns ? text : inBlocks({ head, rows }, columns)
}

const widestLine = (text: string): number =>
  Math.max(
    ...stripVTControlCharacters(text)
      .split('\n')
      .map((line) => line.length),
  )

/** A table that is wider than the terminal: each row as a block of its own, one line for each cell that says something. */
function inBlocks({ head, rows }: Table, columns: number): string {
  const width = Math.max(...head.map((name) => name.length))
  const block = (row: string[]): string =>
    row.flatMap((cell, n) => (cell === '' ? [] : [line(head[n] ?? '', cell, n)])).join('\n')
  return rows.map(block).join('\n')

  function line(name: string, cell: string, n: number): string {
    const lead = `${n === 0 ? '' : '  '}${name.padEnd(width)}  `
    return lead + folded(cell, Math.max(20, columns - lead.length)).join(`\n${' '.repeat(lead.length)}`)
  }
}

/** A text in lines of at most so many characters, broken between words where that can be. */
function folded(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const end = space > 0 ? space : width
    lines.push(rest.slice(0, end))
    rest = rest.slice(space > 0 ? end + 1 : end)
  }
  return [...lines, rest]
}

const tabbed = ({ head, rows }: Table): string =>
  rows.length === 0
    ? ''
    : [head, ...rows].map((row) => row.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n')

/** The first line stands out on a terminal. */
async function heading(io: Io, text: string): Promise<string> {
  if (!io.isTerminal || io.env['NO_COLOR']) return text
  const { default: colours } = await import('picocolors')
  return colours.bold(text)
}
