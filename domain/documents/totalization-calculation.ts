// What must be known before a calculation of benefits from several states is put on paper? What decision `totalization` found.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Branch } from '../rulebook/rulebook-instrument.js'
import { periodUnits } from '../totalization/vocabulary.js'
import { Country, Currency } from './fact-forms.js'
import { StatedStep } from './stated-step.js'

/** Exact numbers as text: `28`, `125/13`, `1234.50`. */
const Exact = z.string().regex(/^\d{1,15}(\.\d{1,6}|\/\d{1,15})?$/, 'expected a number as text, such as 28 or 125/13')
const Decimal = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, 'expected an amount as text, such as 1234.50')

export const entitlements = ['own', 'aggregated', 'none'] as const
export const benefitBases = ['pro-rata', 'independent', 'short-period', 'exclusive', 'not-entitled'] as const

/** One state's part. Money in its own currency, as decimals. */
const StateShare = z.object({
  country: Country,
  currency: Currency,
  periods: Exact,
  entitlement: z.enum(entitlements),
  ratio: z
    .string()
    .regex(/^[\d.]+(\/[\d.]+){1,3}$/, 'expected a share such as 120/360')
    .nullable(),
  proRata: Decimal.nullable(),
  independent: Decimal.nullable(),
  supplement: Decimal.nullable(),
  payable: Decimal,
  basis: z.enum(benefitBases),
})
export type StateShare = z.infer<typeof StateShare>

export const TotalizationCalculation = z.object({
  /** The country whose service issues the paper. */
  origin: Country,
  instrument: Code,
  branch: Branch,
  contingency: PlainDate,
  /** State of the record it is made from. */
  edition: z.int().nonnegative(),
  unit: z.enum(periodUnits),
  totalPeriods: Exact,
  /** Under a treaty that nobody has read it is advice only. */
  advice: z.boolean(),
  states: z.array(StateShare).min(1).max(40),
  /** States that notified nothing. */
  without: z.array(Country).max(40).default([]),
  totals: z.array(z.object({ currency: Currency, amount: Decimal })).max(40),
  /** All of them: a calculation that does not say how it came about is not issued. */
  steps: z.array(StatedStep).min(1).max(400),
})
export type TotalizationCalculation = z.infer<typeof TotalizationCalculation>
