// Which costs were entered in a case, what do the rules say of each, and what came back?
import type { Selectable, Transaction } from 'kysely'
import type { AssessedFeeEvent, CaseEvent, FeeEvent, SettledFeeEvent } from '../domain/case-events.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, textOf, textsOf } from '../domain/facts.js'
import type { Registry } from './database.js'
import type { FeesTable } from './fee-table.js'
import type { Tables } from './tables.js'

/** A cost as the registry keeps it. `verdict` is null while a figure is missing. */
export type FeeRow = Omit<Selectable<FeesTable>, 'caseNumber'>

/** The costs of a case in the order they were entered. */
export async function listFees(registry: Registry, caseNumber: string): Promise<FeeRow[]> {
  return registry.db
    .selectFrom('fees')
    .select(feeColumns)
    .where('caseNumber', '=', caseNumber)
    .orderBy('enteredAt')
    .orderBy('entry')
    .execute()
}

/** Writes what a batch of events says about costs. The same batch again changes nothing. */
export async function writeFees(
  trx: Transaction<Tables>,
  caseNumber: string,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.event === 'fee') await enterFee(trx, caseNumber, event)
    if (event.event === 'fee-assessed') await assessFee(trx, caseNumber, event)
    if (event.event === 'fee-settled') await settleFee(trx, caseNumber, event)
  }
}

const feeColumns = [
  'entry',
  'enteredAt',
  'enteredBy',
  'category',
  'payer',
  'amountMinor',
  'currency',
  'paidOn',
  'evidence',
  'reference',
  'chargedBy',
  'verdict',
  'rule',
  'feeClass',
  'overchargeMinor',
  'overchargeCurrency',
  'capMinor',
  'capCurrency',
  'paidAfterMinor',
  'faults',
  'assessedAt',
  'settledHow',
  'settledMinor',
  'settledAt',
] as const

async function enterFee(trx: Transaction<Tables>, caseNumber: string, { entry, at, by, data }: FeeEvent) {
  await trx
    .insertInto('fees')
    .values({
      caseNumber,
      entry,
      enteredAt: at,
      enteredBy: by,
      category: textOf(data, 'category'),
      payer: textOf(data, 'payer'),
      amountMinor: numberOf(data, 'amountMinor'),
      currency: textOf(data, 'currency'),
      paidOn: textOf(data, 'paidOn'),
      evidence: textOf(data, 'evidence'),
      reference: textOf(data, 'reference') || null,
      chargedBy: textOf(data, 'chargedBy') || 'unknown',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function assessFee(trx: Transaction<Tables>, caseNumber: string, { entry, at, value }: AssessedFeeEvent) {
  await trx
    .updateTable('fees')
    .where('caseNumber', '=', caseNumber)
    .where('entry', '=', entry)
    .set({
      verdict: textOf(value, 'verdict') as FeeRow['verdict'],
      rule: textOf(value, 'rule'),
      feeClass: textOf(value, 'feeClass'),
      overchargeMinor: numberOf(value, 'overchargeMinor'),
      overchargeCurrency: textOf(value, 'overchargeCurrency'),
      capMinor: known(value, 'capMinor'),
      capCurrency: textOf(value, 'capCurrency') || null,
      paidAfterMinor: known(value, 'paidAfterMinor'),
      faults: JSON.stringify(textsOf(value, 'faults')),
      assessedAt: at,
    })
    .execute()
}

const known = (value: Facts, name: string): number | null =>
  typeof value[name] === 'number' ? Math.round(numberOf(value, name)) : null

async function settleFee(trx: Transaction<Tables>, caseNumber: string, event: SettledFeeEvent) {
  const { entry, at, how, paidMinor } = event
  await trx
    .updateTable('fees')
    .where('caseNumber', '=', caseNumber)
    .where('entry', '=', entry)
    .set({ settledHow: how, settledMinor: paidMinor, settledAt: at })
    .execute()
}
