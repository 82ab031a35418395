// What was paid in a case in all: by whom, for what, and what did it cost the worker in the end?
import type { Money } from '../money.js'

/** A cost as far as totals need it. A refused one counts nowhere: it could not be compared with anything. */
export type CountedCost = {
  category: string
  payer: string
  amountMinor: number
  currency: string
  verdict: string | null
  overchargeMinor: number
  overchargeCurrency: string | null
  settledMinor: number | null
}

/** Amounts by currency; currencies are never added up. */
type Sums = Money[]

export type FeeTotals = {
  byPayer: { payer: string; paid: Sums }[]
  byCategory: { category: string; paid: Sums }[]
  overcharged: Sums
  refunded: Sums
  /**
   * The numerator C of SDG indicator 10.7.1: everything the worker paid for the job, net of what came back. A currency is
   * negative where a refund came in another one than the payment.
   */
  costOfWorker: Sums
}

/** Totals over the costs of one case. */
export function totalFees(costs: readonly CountedCost[]): FeeTotals {
  const counted = costs.filter(({ verdict }) => verdict !== 'refused')
  const worker = counted.filter(({ payer }) => payer === 'worker')
  const refunds = worker.map(refundOf)
  return {
    byPayer: grouped(counted, 'payer').map(([payer, paid]) => ({ payer, paid })),
    byCategory: grouped(counted, 'category').map(([category, paid]) => ({ category, paid })),
    overcharged: sums(worker.map((cost) => ({ ...refundOf(cost), minorUnits: cost.overchargeMinor }))),
    refunded: sums(refunds),
    costOfWorker: sums([...worker.map(paidOf), ...refunds.map(negative)]),
  }
}

const paidOf = ({ amountMinor, currency }: CountedCost): Money => ({ currency, minorUnits: amountMinor })

const refundOf = ({ settledMinor, overchargeCurrency, currency }: CountedCost): Money => ({
  currency: overchargeCurrency ?? currency,
  minorUnits: settledMinor ?? 0,
})

const negative = ({ currency, minorUnits }: Money): Money => ({ currency, minorUnits: -minorUnits })

function grouped(costs: readonly CountedCost[], by: 'payer' | 'category'): [string, Sums][] {
  const groups = new Map<string, CountedCost[]>()
  for (const cost of costs) groups.set(cost[by], [...(groups.get(cost[by]) ?? []), cost])
  return [...groups].map(([name, group]) => [name, sums(group.map(paidOf))])
}

function sums(amounts: readonly Money[]): Sums {
  const totals = new Map<string, number>()
  for (const { currency, minorUnits } of amounts) totals.set(currency, (totals.get(currency) ?? 0) + minorUnits)
  return [...totals]
    .filter(([, minorUnits]) => minorUnits !== 0)
    .map(([currency, minorUnits]) => ({ currency, minorUnits }))
}
