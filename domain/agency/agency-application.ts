// What must an agency say of itself when it applies for a licence?
import { z } from 'zod'
import { Code } from '../code.js'

/**
 * The evidence of an application, as codes and counts: who owns it, what it is worth, what else it does, who runs it.
 * Names and papers stay with the caseworker.
 */
export const AgencyApplication = z.strictObject({
  /** Share of the capital held by nationals of the country. */
  nationalsOwnPercent: z.number().min(0).max(100),
  capitalMinor: z.int().nonnegative('capital-not-negative: expected the paid-up capital in minor units, zero or more'),
  capitalCurrency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as NPR'),
  /** Other businesses of the owners, such as `travel-agency`. */
  businesses: z.array(Code).max(20),
  managers: z.int().min(1).max(50),
  /** How many of the managers were convicted of an offence that bars them. */
  managersConvicted: z.int().min(0).max(50),
  /** Workers it plans to send in a year. */
  plannedYearly: z.int().min(1, 'planned-volume: expected at least one worker a year').max(1_000_000),
})
export type AgencyApplication = z.infer<typeof AgencyApplication>
