// How large is a run of the bench? Small by default, so that it ends within minutes on two busy cores.
import { parseArgs } from 'node:util'

export type Sizes = {
  name: string
  /** Cases each contender completes before anything is measured. */
  warmUp: number
  /** How often the contenders take turns. */
  alternations: number
  /** Cases of one turn at high concurrency. */
  cases: number
  high: number
  /** Cases at low concurrency, in one turn. */
  casesAtLow: number
  low: number
  /** Open cases of the memory and restart figures. */
  open: number
  /** Updates before and after the restart. */
  restartUpdates: number
  /** Histories replayed by one replayer, without the first few. */
  replays: number
  /** Papers drawn to see whether memory stays flat. */
  papers: number
  /** Papers issued while people answer. */
  papersIssued: number
  /** Updates at rest, and at most so many while the papers are issued. */
  updatesMeanwhile: number
  /** Also runs variants that tell where the work goes. */
  explain: boolean
}

const ordinary: Sizes = {
  name: 'default',
  warmUp: 10,
  alternations: 2,
  cases: 40,
  high: 30,
  casesAtLow: 8,
  low: 2,
  open: 300,
  restartUpdates: 100,
  replays: 30,
  papers: 500,
  papersIssued: 1_000,
  updatesMeanwhile: 300,
  explain: false,
}
const full: Partial<Sizes> = {
  name: 'full',
  warmUp: 20,
  alternations: 3,
  cases: 120,
  casesAtLow: 25,
  open: 1_000,
  replays: 100,
  papers: 10_000,
  updatesMeanwhile: 600,
}
const quick: Partial<Sizes> = {
  name: 'quick',
  warmUp: 3,
  alternations: 1,
  cases: 12,
  casesAtLow: 3,
  open: 60,
  restartUpdates: 20,
  replays: 8,
  papers: 50,
  papersIssued: 200,
  updatesMeanwhile: 100,
}

/** What the command line asks for. Throws one sentence for an option or a number that makes no sense. */
export function readSizes(args: readonly string[]): Sizes {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      cases: { type: 'string' },
      open: { type: 'string' },
    },
  })
  const sizes = { ...ordinary, ...(values.full ? full : {}), ...(values.quick ? quick : {}), explain: values.explain }
  if (values.cases !== undefined) sizes.cases = count('--cases', values.cases, 1)
  if (values.open !== undefined) sizes.open = count('--open', values.open, 20)
  return { ...sizes, restartUpdates: Math.min(sizes.restartUpdates, Math.floor(sizes.open / 2)) }
}

function count(option: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= 100_000) return number
  throw new Error(`expected a whole number from ${least} for ${option}, got "${text}"`)
}
