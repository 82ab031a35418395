// The commands about the costs of a case: fee add, fee list.
import type { Command } from 'commander'
import { formSchema } from '../../domain/forms.js'
import { formatMoney, type Money } from '../../domain/money.js'
import type { AddedFee, Assessment, ListedFee } from '../fees.js'
import { Refused } from '../refusal.js'
import { define, type Options } from './define.js'
import { formInput } from './form-input.js'
import type { Schema } from './fields.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `fee …` below `case`. */
export function addFeeCommands(program: Command, io: Io): void {
  const cases = program.commands.find((command) => command.name() === 'case') ?? program
  const parent = cases
    .command('fee')
    .description('Who paid what for a case, and whether a worker was charged too much.')
    .addHelpText('after', '\nExamples:\n  $ npx sojourn case fee add --help\n  $ npx sojourn case fee list --help\n')
  addAdd(parent, io)
  addList(parent, io)
}

/** Option → field of the form. */
const fieldOf: Readonly<Record<string, string>> = {
  category: 'category',
  payer: 'payer',
  amount: 'amountMinor',
  currency: 'currency',
  paidOn: 'paidOn',
  evidence: 'evidence',
  reference: 'reference',
  chargedBy: 'chargedBy',
}

function addAdd(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'add <case>',
    summary: 'Enter a cost that was paid, and hear what the rules say of it',
    examples: [
      'case fee add NP-7K3M-9Q2T-5 --category language-test --payer worker --amount 2800 --currency USD --paid-on 2026-11-20 --evidence receipt --reference R-1177',
      'case fee add NP-7K3M-9Q2T-5 --category recruitment-service --payer worker --amount 5000000 --currency NPR --paid-on 2026-11-20 --evidence statement --charged-by himal-manpower --as person:self --json',
    ],
    orders: true,
    options: addOptions,
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, { set: setsOf(options) }, formSchema('action', 'add-fee') as Schema)
      const { addFee } = await import('../fees.js')
      const added = await addFee(door(), { caller: by, caseNumber, data })
      return { value: added, shown: () => shownFee(added) }
    },
  })
}

function addOptions(command: Command): void {
  command
    .option('--category <code>', 'what was paid for, such as visa or recruitment-service')
    .option('--payer <code>', 'who paid: worker, employer, agency or state')
    .option('--amount <minor>', 'in minor units: 2800 for USD 28.00, 500000 for KRW 500,000')
    .option('--currency <code>', 'such as NPR')
    .option('--paid-on <date>', 'the day it was paid')
    .option('--evidence <code>', 'receipt, cheque, draft, pay-order, bank-transfer or statement')
    .option('--reference <number>', 'the number of the paper that proves it')
    .option('--charged-by <organisation>', 'who asked for it, when that is known')
}

function setsOf(options: Options): string[] {
  const { amount } = options
  if (typeof amount === 'string' && !/^-?\d+$/.test(amount)) {
    const why = 'got something else; write USD 28.00 as 2800'
    throw new Refused('usage', `expected a whole number of minor units after --amount, ${why}`, 'amountMinor')
  }
  return Object.entries(fieldOf).flatMap(([option, field]) => {
    const value = options[option]
    return typeof value === 'string' ? [`${field}=${value}`] : []
  })
}

function shownFee({ case: number, entry, assessment }: AddedFee): Shown {
  return [
    `${entry} entered in case ${number}: ${verdictOf(assessment)}`,
    ...assessment.faults.map((fault) => `fault: ${fault}`),
    ...(assessment.missing.length > 0 ? [`a caseworker is asked for: ${assessment.missing.join(', ')}`] : []),
    `see: npx sojourn case fee list ${number}`,
  ]
}

function verdictOf({ verdict, rule, overchargeMinor, overchargeCurrency }: Assessment): string {
  if (verdict === 'open') return 'not assessed yet'
  const by = rule ? ` (rule ${rule})` : ''
  if (verdict !== 'overcharge' || overchargeCurrency === null) return `${verdict}${by}`
  return `overcharged by ${money({ currency: overchargeCurrency, minorUnits: overchargeMinor })}${by}`
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list <case>',
    summary: 'List the costs of a case with their totals and what the worker bore in the end',
    examples: ['case fee list NP-7K3M-9Q2T-5', 'case fee list NP-7K3M-9Q2T-5 --json'],
    run: async ({ args: [caseNumber = ''], door }) => {
      const { listFees } = await import('../fees.js')
      const ledger = await listFees(door(), caseNumber)
      const { byPayer, byCategory, overcharged, refunded, costOfWorker } = ledger.totals
      const totals = [
        ...byPayer.map(({ payer, paid }) => [`paid by ${payer}`, moneys(paid)]),
        ...byCategory.map(({ category, paid }) => [category, moneys(paid)]),
        ['overcharged', moneys(overcharged)],
        ['paid back', moneys(refunded)],
        ['borne by the worker (SDG 10.7.1, C)', moneys(costOfWorker)],
      ]
      return {
        value: ledger,
        shown: () =>
          ledger.entries.length > 0
            ? [
                {
                  head: ['entry', 'paid on', 'category', 'payer', 'amount', 'evidence', 'verdict'],
                  rows: ledger.entries.map(rowOf),
                },
                { head: ['total', 'amount'], rows: totals },
              ]
            : ['no costs yet; enter one: npx sojourn case fee add --help'],
      }
    },
  })
}

const rowOf = (fee: ListedFee): string[] => [
  fee.entry,
  fee.paidOn,
  fee.category,
  fee.payer,
  money({ currency: fee.currency, minorUnits: fee.amountMinor }),
  [fee.evidence, fee.reference ?? ''].join(' ').trim(),
  [verdictOf({ ...fee, missing: [] }), fee.settledHow ?? '', ...fee.faults].filter(Boolean).join('; '),
]

/** An amount as people read it; in a currency the system does not know, as it was entered. */
function money(amount: Money): string {
  try {
    return formatMoney(amount)
  } catch {
    return `${amount.currency} ${amount.minorUnits} (minor units)`
  }
}

const moneys = (amounts: readonly Money[]): string => amounts.map(money).join(' + ') || '0'
