// What does a worker get from the Korean departure guarantee insurance?
import type { Step } from './explained.js'
import { stepFrom } from './figures.js'
import type { NumberFigure } from './figures.js'
import { share, times } from './money.js'
import type { Money } from './money.js'

export const guaranteeFigures = ['departure-guarantee-percent', 'departure-guarantee-minimum-months'] as const

/** Full months with one employer at a monthly wage; `deserted`: left the workplace without permission. */
export type Employment = { monthlyWage: Money; employedMonths: number; deserted: boolean }

/**
 * 8.3 % of the monthly wage for each month employed, after a year with the employer and without desertion; otherwise
 * 0, with the reason as the step's rule. Source: EPS Korea, departure guarantee insurance. Rounded once, half up.
 */
export function departureGuarantee(
  { monthlyWage, employedMonths, deserted }: Employment,
  figures: Record<(typeof guaranteeFigures)[number], NumberFigure>,
): { amount: Money; step: Step } {
  const percent = figures['departure-guarantee-percent']
  const minimum = figures['departure-guarantee-minimum-months']
  const rule = guaranteeRule(deserted, employedMonths >= minimum.value)
  const wages = times(monthlyWage, employedMonths)
  const amount = rule === 'departure-guarantee' ? share(wages, percent.exact, 100) : { ...wages, minorUnits: 0 }
  const inputs = {
    monthlyWageMinor: monthlyWage.minorUnits,
    employedMonths,
    percent: percent.exact,
    minimumMonths: minimum.value,
    deserted,
  }
  return { amount, step: stepFrom([percent, minimum], { rule, inputs, result: amount.minorUnits }) }
}

function guaranteeRule(deserted: boolean, longEnough: boolean): string {
  if (deserted) return 'departure-guarantee-lost-by-desertion'
  return longEnough ? 'departure-guarantee' : 'departure-guarantee-not-yet-earned'
}
