// The pages about agencies: the public list, a rating with its steps, a deposit with its entries, the inspection list.
import type { Command } from 'commander'
import { effectOf } from '../../domain/agency/deposit.js'
import type { Step } from '../../domain/explained.js'
import { Refused } from '../refusal.js'
import { define, optional } from './define.js'
import type { Io } from './io.js'

/** Adds `agency public`, `rating`, `deposit` and `inspections`. */
export function addAgencyPages(parent: Command, io: Io): void {
  addPublic(parent, io)
  addRating(parent, io)
  addDeposit(parent, io)
  addInspections(parent, io)
}

function addPublic(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'public',
    summary: 'Show the public list of agencies: licence, rating and label',
    examples: ['agency public', 'agency public --country npl --json'],
    options: (command) => command.option('--country <id>', 'only of this country'),
    run: async ({ options, door }) => {
      const { publicAgencies } = await import('../agencies.js')
      const agencies = await publicAgencies(door(), optional('country', options['country']))
      const rows = agencies.map((one) => [
        one.name,
        one.agency,
        one.status,
        `${one.licence} until ${one.until}`,
        gradeIn(one),
        one.label ? 'label' : '',
      ])
      const head = ['name', 'number', 'status', 'licence', 'rating', '']
      return {
        value: agencies,
        shown: () => (rows.length > 0 ? [{ head, rows }] : ['no agencies on the public list yet']),
      }
    },
  })
}

/** `93.6 A`; one word when there is nothing to rate yet. */
export const gradeIn = ({ rating, grade }: { rating: string; grade: string }): string =>
  rating === grade ? rating : `${rating} ${grade}`

function addRating(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'rating <agency>',
    summary: 'Show how an agency is rated, with every input and step of the published formula',
    examples: ['agency rating AGY-7K3M-9Q2T-Q', 'agency rating AGY-7K3M-9Q2T-Q --json'],
    run: async ({ args: [number = ''], door }) => {
      const { ratingOfAgency } = await import('../agencies.js')
      const rated = await ratingOfAgency(door(), number)
      return {
        value: rated,
        shown: () => [
          `agency ${rated.agency}: rating ${rated.rating} (${rated.grade}) on ${rated.on}`,
          `over the years ${[...rated.years].reverse().join(', ')}`,
          { head: ['rule', 'inputs', 'result'], rows: rated.steps.map(stepRow) },
        ],
      }
    },
  })
}

const stepRow = ({ rule, inputs, result }: Step): string[] => [rule, JSON.stringify(inputs), JSON.stringify(result)]

function addDeposit(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'deposit <agency>',
    summary: 'Show the deposit of an agency with every entry ever made',
    examples: ['agency deposit AGY-7K3M-9Q2T-Q', 'agency deposit AGY-7K3M-9Q2T-Q --json'],
    run: async ({ args: [number = ''], door }) => {
      const { depositOfAgency } = await import('../agencies.js')
      const deposit = await depositOfAgency(door(), number)
      const rows = deposit.entries.map((entry) => [
        entry.id,
        entry.at,
        entry.kind,
        String(effectOf(entry)),
        String(entry.amountMinor),
        entry.reference,
        entry.rule,
      ])
      return {
        value: deposit,
        shown: () => [
          `deposit of ${deposit.agency}: ${deposit.currency} ${deposit.balanceMinor} of ${deposit.requiredMinor} minor units`,
          `earmarked ${deposit.heldMinor}, missing ${deposit.shortMinor}`,
          { head: ['entry', 'when', 'kind', 'effect', 'amount', 'for', 'rule'], rows },
        ],
      }
    },
  })
}

function addInspections(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'inspections',
    summary: 'List which agencies to inspect next, the riskiest first, for the inspectors there are',
    examples: ['agency inspections --inspectors 3', 'agency inspections --inspectors 3 --country npl --json'],
    options: (command) =>
      command
        .requiredOption('--inspectors <count>', 'how many inspectors there are', wholeNumber)
        .option('--country <id>', 'only of this country, by its figure of inspections a month'),
    run: async ({ options, door }) => {
      const { inspectionList } = await import('../agency-inspections.js')
      const inspectors = Number(options['inspectors'])
      const list = await inspectionList(door(), { inspectors, ...optional('country', options['country']) })
      const rows = list.value.map((line) => [
        String(line.place),
        line.agency,
        (line.risk / 10).toFixed(1),
        line.rating,
        String(line.overcharges),
        String(line.complaints),
        String(line.daysSinceInspection),
        String(line.cleared),
      ])
      const head = ['place', 'agency', 'risk', 'rating', 'overcharges', 'complaints', 'days since', 'cleared']
      return {
        value: list,
        shown: () => (rows.length > 0 ? [{ head, rows }] : ['no licensed agencies to inspect']),
      }
    },
  })
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new Refused('usage', `expected a whole number from 1 to 9999 after --inspectors, got "${text.slice(0, 20)}"`)
}
