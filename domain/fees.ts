// What may a migrant worker be asked to pay, and what do others pay?
import { z } from 'zod'
import type { FeeLine, WorkerAtMost } from './documents.js'
import { decided } from './explained.js'
import type { Decision, Step } from './explained.js'
import { feeClassOf } from './fees/fee-categories.js'
import { numberFigure, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'
import type { CostBearer } from './rulebook/rulebook-terms.js'

/** The disclosure reads the corridor alone. */
export const FeeFacts = z.object({})

/**
 * What the worker must be told before consenting: a line for each cost category, with the most that may be asked of
 * the worker in minor units of the line's currency. Unknown payers and caps are named, not left out.
 */
export type FeeDisclosure = {
  workerPays: boolean
  lines: FeeLine[]
  unknownCaps: string[]
  unknownPayers: string[]
  /** The most the worker may be asked for in all, by currency; a cost without a known cap comes on top of it. */
  workerAtMost: WorkerAtMost[]
}

/**
 * The payer split of the corridor, line by line, with caps on what the worker pays.
 * Yardstick: ILO definition of recruitment fees and related costs (2019): workers are charged none of them.
 */
export function discloseFees(context: RuleContext): Decision<FeeDisclosure> {
  const parts = Object.entries(context.rulebook.payers).map(([category, bearer]) => feeLine(context, category, bearer))
  const lines = parts.map((part) => part.line)
  const categoriesOf = (wanted: (line: FeeLine) => boolean) => lines.filter(wanted).map((line) => line.category)
  const value: FeeDisclosure = {
    workerPays: lines.some((line) => line.payer === 'worker'),
    lines,
    unknownCaps: categoriesOf((line) => line.payer === 'worker' && line.cap === null),
    unknownPayers: categoriesOf((line) => line.payer === 'unknown'),
    workerAtMost: workerAtMost(lines),
  }
  return decided(
    value,
    parts.map((part) => part.step),
  )
}

function feeLine(context: RuleContext, category: string, bearer: CostBearer): { line: FeeLine; step: Step } {
  const { payer, currency, capFigure } = bearer
  const figure = payer === 'worker' && capFigure !== undefined ? numberFigure(context, capFigure) : undefined
  const from = figure ? [bearer, figure] : [bearer]
  const cap = figure?.value ?? null
  const step = stepFrom(from, {
    rule: payer === 'worker' ? 'worker-pays-at-most' : 'worker-does-not-pay',
    inputs: { category, payer, currency, cap },
    result: payer === 'worker' ? (cap ?? 'unknown') : payer,
  })
  const line = { category, payer, cap, currency, verified: step.verified, feeClass: feeClassOf(category) ?? null }
  return { line, step: payerUnknown(step, payer) }
}

function workerAtMost(lines: readonly FeeLine[]): WorkerAtMost[] {
  const most = new Map<string, number>()
  for (const { payer, cap, currency } of lines) {
    if (payer === 'worker' && cap !== null) most.set(currency, (most.get(currency) ?? 0) + cap)
  }
  return [...most].map(([currency, minor]) => ({ currency, minor }))
}

const payerUnknown = (step: Step, payer: CostBearer['payer']): Step =>
  payer === 'unknown' ? { ...step, rule: 'payer-unknown' } : step
