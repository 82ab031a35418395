// Handoff: notify the insurance periods and amounts that a benefit claim is computed from.
import { z } from 'zod'
import {
  byOutcome,
  evasions,
  evasiveFields,
  PeriodKinds,
  PeriodUnits,
  Roundings,
} from '../benefit-claim/claim-answer-form.js'
import { DaysPerWeek, DecimalText } from '../totalization/vocabulary.js'
import { PlainDate } from '../calendar.js'
import { defineHandoff } from '../handoff.js'

const Amount = z.strictObject({ amount: DecimalText, unit: PeriodUnits })
/** Several entries for each year of a long working life. */
const mostPeriods = 400

/** By amount, or dated; never both. */
const Period = z
  .strictObject({
    kind: PeriodKinds,
    from: PlainDate.optional(),
    to: PlainDate.optional(),
    amount: DecimalText.optional(),
    unit: PeriodUnits.optional(),
  })
  .refine(({ from, to, amount, unit }) => isDated(from, to) !== (amount !== undefined && unit !== undefined), {
    message: 'expected either from and to, or amount and unit, got neither or both',
  })
  .refine(
    ({ from, to, amount, unit }) => isDated(from, to) || (from === undefined && to === undefined && amount && unit),
    {
      message: 'expected both days of a period, got one',
    },
  )
  .refine(({ from = '', to = '' }) => from <= to, {
    path: ['to'],
    message: 'expected a day from `from` on, got one before it',
  })

const isDated = (from: string | undefined, to: string | undefined): boolean => from !== undefined && to !== undefined

/**
 * What an institution has on record, as the totalization takes it. `communicatedAs`: Regulation 987/2009, article 13(3);
 * `daysPerWeek`: article 13(4), who notifies days says of which scheme.
 */
export const claimPeriods = defineHandoff({
  kind: 'claim-periods',
  stage: 'portability',
  party: 'social-security-institution',
  title: 'Notify insurance periods and amounts for a benefit claim, ask back, reject it or send it on',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  again: true,
  past: ['notifiedOn'],
  form: z
    .strictObject({
      outcome: z.enum(['notified', ...evasions]),
      periods: z.array(Period).max(mostPeriods).optional(),
      communicatedAs: z.enum(['aggregate', 'by-year', 'dated']).optional(),
      daysPerWeek: DaysPerWeek.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      qualifying: Amount.optional(),
      maximum: Amount.refine(({ amount }) => /[1-9]/.test(amount), 'expected more than nothing').optional(),
      theoretical: DecimalText.optional(),
      theoreticalWithout: DecimalText.optional(),
      independent: DecimalText.nullable().optional(),
      rounding: Roundings.optional(),
      notifiedOn: PlainDate.optional(),
      ...evasiveFields,
    })
    .superRefine(
      byOutcome({
        notified: {
          needs: ['periods', 'communicatedAs', 'qualifying', 'theoretical', 'independent', 'notifiedOn'],
          may: ['daysPerWeek', 'currency', 'maximum', 'theoreticalWithout', 'rounding'],
        },
      }),
    )
    .refine(({ periods, daysPerWeek }) => daysPerWeek !== undefined || !periods?.some(({ unit }) => unit === 'day'), {
      path: ['daysPerWeek'],
      message: 'expected 5, 6 or 7 days a week for periods in days, got nothing',
    }),
})
