// In which forms do facts of papers come: countries, currencies, occupations, amounts in minor units?
import { z } from 'zod'

/** ISO 3166-1, two letters. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'expected a country as two letters, such as NP')
/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency as three letters, such as KRW')
/** A unit group of ISCO-08. */
export const Isco08 = z.string().regex(/^\d{4}$/, 'expected four digits of ISCO-08, such as 8211')
export const Minor = z.int().nonnegative()
