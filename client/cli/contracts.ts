// The commands about contracts: check, compare. None needs a server.
import type { Command } from 'commander'
import type { CheckedContract, ComparedContract } from '../contracts.js'
import { dayOf, define } from './define.js'
import { readJson, type Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `contract …`. */
export function addContractCommands(program: Command, io: Io): void {
  const parent = program
    .command('contract')
    .description('Contracts against the standard of their corridor, and later versions against the verified one.')
  addCheck(parent, io)
  addCompare(parent, io)
}

const onOption = (command: Command) => command.option('--on <date>', 'as of this day (default: today)')

function addCheck(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'check <file>',
    summary: 'Check an offered contract clause by clause; exit code 1 when something is missing, weaker or at fault',
    examples: ['contract check offer.json', 'contract check - --on 2026-11-25 --json < offer.json'],
    options: onOption,
    run: async ({ args: [file = ''], options }) => {
      const { checkContract } = await import('../contracts.js')
      const checked = checkContract(await readJson(io, file, 'the contract'), dayOf(options))
      const failed = faultsOf(checked)
      return { value: checked, shown: () => shownCheck(checked), ...(failed ? { failed, code: 'against-a-rule' } : {}) }
    },
  })
}

function addCompare(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'compare <verified> <later>',
    summary: 'Compare a later contract with the verified one; exit code 1 when it gives the worker less',
    examples: [
      'contract compare verified.json on-arrival.json',
      'contract compare verified.json on-arrival.json --json',
    ],
    options: onOption,
    run: async ({ args: [verified = '', later = ''], options }) => {
      const { compareContract } = await import('../contracts.js')
      const contracts = {
        verified: await readJson(io, verified, 'the verified contract'),
        later: await readJson(io, later, 'the later contract'),
      }
      const compared = compareContract(contracts, dayOf(options))
      const failed = lossesOf(compared)
      return {
        value: compared,
        shown: () => shownComparison(compared),
        ...(failed ? { failed, code: 'against-a-rule' } : {}),
      }
    },
  })
}

/** What falls short, each with its rule, in one sentence; undefined when nothing does. */
function faultsOf({ clauses, faults }: CheckedContract): string | undefined {
  const short = clauses.filter(({ outcome }) => outcome === 'missing' || outcome === 'weaker')
  const said = [
    ...short.map(({ clause, outcome, rule }) => `${clause} ${outcome} (rule ${rule})`),
    ...faults.map((fault) => `${fault} (rule ${ruleOfFault[fault]})`),
  ]
  if (said.length === 0) return undefined
  return `expected the standard contract or better, got: ${said.join(', ')}; have the employer correct the offer`
}

const ruleOfFault: Readonly<Record<CheckedContract['faults'][number], string>> = {
  'wage-currency': 'wage-in-currency-of-destination',
  'wage-below-minimum': 'wage-not-below-minimum',
  'term-exceeds-stay-maximum': 'term-within-stay-maximum',
}

function lossesOf({ variances }: ComparedContract): string | undefined {
  const less = variances.filter(({ direction }) => direction === 'downward')
  if (less.length === 0) return undefined
  const said = less.map(({ clause, rule }) => `${clause} (rule ${rule})`).join(', ')
  return `expected what was verified or better, got less in: ${said}; report a contract substitution`
}

const text = (value: string | number | null): string => (value === null ? '' : String(value))

function shownCheck(checked: CheckedContract): Shown {
  const { corridor, on, complete, additional, contractHash } = checked
  return [
    `${corridor}, as of ${on}: ${complete ? 'keeps to the standard contract' : 'falls short of the standard contract'}`,
    {
      head: ['clause', 'outcome', 'standard', 'offered', 'unit', 'rule', 'verified', 'source'],
      rows: checked.clauses.map((one) => [
        one.clause,
        one.outcome,
        text(one.expected),
        text(one.offered),
        one.unit ?? '',
        one.rule,
        one.verified ? 'yes' : 'no',
        one.source,
      ]),
    },
    ...(checked.faults.length > 0 ? [`at fault: ${checked.faults.join(', ')}`] : []),
    ...(additional.length > 0 ? [`beyond the standard, to be read by a person: ${additional.join(', ')}`] : []),
    `sha-256 ${contractHash}`,
  ]
}

function shownComparison({ corridor, substituted, variances, verifiedHash, laterHash }: ComparedContract): Shown {
  return [
    `${corridor}: ${substituted ? 'gives the worker less than was verified' : 'gives the worker nothing less'}`,
    {
      head: ['clause', 'direction', 'verified', 'later', 'rule', 'source'],
      rows: variances.map(({ clause, direction, was, is, rule, source }) => [
        clause,
        direction,
        text(was),
        text(is),
        rule,
        source,
      ]),
    },
    `verified ${verifiedHash}`,
    `later    ${laterHash}`,
  ]
}
