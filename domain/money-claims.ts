// What must the compulsory insurance of a worker pay at least when wages are claimed from an employer?
import { z } from 'zod'
import { decided, needsFigures, type Decision } from './explained.js'
import { numberFigures, stepFrom, type NumberFigure, type RuleContext } from './figures.js'
import type { Country } from './rulebook/rulebook-country.js'
import { exact, zero, least } from './totalization/exact.js'

/** The wage and term of the contract, and how long the claim has been in court; money in minor units. */
export const MoneyClaimsFacts = z.object({
  monthlyWageMinor: z.int().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  contractMonths: z.int().positive(),
  litigationMonths: z.int().nonnegative(),
})
export type MoneyClaimsFacts = z.infer<typeof MoneyClaimsFacts>

/** Floors: an insurer may pay more. Wages in the currency of the contract, subsistence in that of the law. */
export type MoneyClaimsFloor = {
  moneyClaimsMinor: number
  currency: string
  subsistenceMinor: number
  subsistenceCurrency: string
}

const figureNames = [
  'insurance-money-claims-months-per-year',
  'insurance-subsistence-monthly',
  'insurance-subsistence-months-maximum',
] as const

/**
 * Decision `money-claims-floor`: so many months' wage for each year of the contract, and subsistence for each month in
 * court up to a limit. Philippines: Republic Act 10022, section 37-A. UNVERIFIED: how a part of a contract year counts was
 * not read; it counts in proportion, rounded down, because this is a floor.
 */
export function moneyClaimsFloor(context: RuleContext<Country>, facts: MoneyClaimsFacts): Decision<MoneyClaimsFloor> {
  const found = numberFigures(context, figureNames)
  if (!found.known) return needsFigures(found.missing)
  const { figures } = found
  const { currency } = facts
  const moneyClaimsMinor = wagesOwed(figures['insurance-money-claims-months-per-year'], facts)
  const [monthly, months] = [figures['insurance-subsistence-monthly'], figures['insurance-subsistence-months-maximum']]
  const counted = least(zero.add(facts.litigationMonths), exact(months.exact))
  const subsistenceMinor = Number(exact(monthly.exact).mul(counted).floor().valueOf())
  const subsistenceCurrency = context.rulebook.figures[monthly.name]?.unit.slice(0, 3) ?? currency
  const wholeYears = facts.contractMonths % monthsOfYear === 0
  const perYear = figures['insurance-money-claims-months-per-year']
  return decided({ moneyClaimsMinor, currency, subsistenceMinor, subsistenceCurrency }, [
    stepFrom(wholeYears ? perYear : { ...perYear, verified: false }, {
      rule: 'money-claims-by-contract-year',
      inputs: { ...facts, monthsPerYear: perYear.value },
      result: moneyClaimsMinor,
    }),
    stepFrom([monthly, months], {
      rule: 'subsistence-in-litigation',
      inputs: { litigationMonths: facts.litigationMonths, monthlyMinor: monthly.value, monthsMaximum: months.value },
      result: subsistenceMinor,
    }),
  ])
}

const monthsOfYear = 12

const wagesOwed = (perYear: NumberFigure, { monthlyWageMinor, contractMonths }: MoneyClaimsFacts): number =>
  Number(exact(perYear.exact).mul(monthlyWageMinor).mul(contractMonths).div(monthsOfYear).floor().valueOf())
