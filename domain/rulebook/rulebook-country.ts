// What may the rulebook of a country contain: how it licenses agencies, and by when they are answered?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Figure, provenance } from './rulebook-figures.js'
import { CountryCode, CurrencyCode, DeadlineRule, RestDays, TimeZone } from './rulebook-terms.js'

/**
 * A country of origin. Read, it has the places of a corridor whose two ends are at home, so that deadlines are
 * planned and figures are read on it as on a corridor: both `zones` are its zone, both `restDays` its own.
 */
export const Country = z
  .strictObject({
    /** ISO 3166-1 alpha-3, lower case. */
    id: z.string().regex(/^[a-z]{3}$/),
    kind: z.literal('country'),
    title: z.string(),
    version: PlainDate,
    country: CountryCode,
    zone: TimeZone,
    restDays: z.strictObject({ days: RestDays, ...provenance }),
    currency: CurrencyCode,
    languages: z.array(z.string()).min(1),
    /** Handoff kind → id of the organisation that answers it. */
    parties: z.record(z.string(), z.string()),
    figures: z.record(z.string(), Figure),
    /** Task or handoff kind → its deadline. `default` stands for every kind without a line of its own. */
    deadlines: z.record(z.string(), DeadlineRule),
  })
  .refine(({ deadlines }) => deadlines['default'], {
    path: ['deadlines', 'default'],
    message: 'expected a deadline for kinds without their own',
  })
  .transform(({ restDays: { days, ...read }, ...country }) => ({
    ...country,
    zones: { origin: country.zone, destination: country.zone },
    restDays: { origin: days, destination: days, ...read },
    currencies: { origin: country.currency, destination: country.currency },
  }))
export type Country = z.infer<typeof Country>
