// What must be said to open a benefit claim: the states, their institutions and currencies, the unit to count in?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Branch } from '../rulebook/rulebook-instrument.js'
import { isCountry, minorDigitsOf } from '../totalization/iso-codes.js'
import { PeriodUnits } from './claim-answer-form.js'

const DaysPerWeek = z.union([z.literal(5), z.literal(6), z.literal(7)], 'expected 5, 6 or 7 days a week')
const mostStates = 100

const ClaimState = z.strictObject({
  country: z.string().refine(isCountry, 'expected a country of ISO 3166 in two letters, such as FR'),
  /** Id of its institution in the directory. */
  institution: Code,
  currency: z
    .string()
    .refine((code) => minorDigitsOf(code) !== undefined, 'expected a currency of ISO 4217, such as EUR'),
  daysPerWeek: DaysPerWeek.optional(),
})

/** `follows`: the number of a closed claim that this one takes up again. Codes only; who the person is, the case says. */
export const ClaimApplication = z
  .strictObject({
    branch: Branch,
    contingency: PlainDate,
    commonUnit: PeriodUnits,
    commonDaysPerWeek: DaysPerWeek.optional(),
    follows: z
      .string()
      .regex(/^CLM-\w{4}-\w{4}-\w$/, 'expected the number of a claim such as CLM-7K3M-9Q2T-A')
      .optional(),
    states: z.array(ClaimState).min(1).max(mostStates),
  })
  .refine(({ commonUnit, commonDaysPerWeek }) => commonUnit !== 'day' || commonDaysPerWeek !== undefined, {
    path: ['commonDaysPerWeek'],
    message: 'expected 5, 6 or 7 days a week for days as the common unit, got nothing',
  })
  .superRefine(({ states }, context) => {
    states.forEach(({ country }, place) => {
      if (states.findIndex((other) => other.country === country) === place) return
      const message = `expected each country once, got ${country} twice`
      context.addIssue({ code: 'custom', path: ['states', place, 'country'], message })
    })
  })
export type ClaimApplication = z.output<typeof ClaimApplication>
