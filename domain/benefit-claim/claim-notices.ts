// Which letters does a benefit claim send, and what must be known before one may be written?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { StatedStep } from '../documents.js'

export const claimNoticeKinds = [
  'claim-opened',
  'claim-computed',
  'claim-summary',
  'claim-death',
  'claim-ended',
] as const

const Country = z.string().regex(/^[A-Z]{2}$/)
const Currency = z.string().regex(/^[A-Z]{3}$/)
const Money = z.string().max(30)
const mostStates = 100

const about = { instrument: Code, branch: Code, contingency: PlainDate }

const ComputedState = z.object({
  country: Country,
  periods: z.string().max(30),
  entitlement: Code,
  ratio: z.string().max(60).nullable(),
  proRata: Money.nullable(),
  independent: Money.nullable(),
  supplement: Money.nullable(),
  payable: Money,
  basis: Code,
})
export type ComputedState = z.infer<typeof ComputedState>

const DecidedState = z.object({
  country: Country,
  institution: Code,
  outcome: Code.nullable(),
  amount: Money.nullable(),
  currency: Currency.nullable(),
  from: PlainDate.nullable(),
  goneOnWithout: z.boolean(),
})
export type DecidedState = z.infer<typeof DecidedState>

/** The facts that each letter needs. */
export const claimNoticeFacts = {
  'claim-opened': z.object({ ...about, countries: z.array(Country).max(mostStates) }),
  'claim-computed': z.object({
    ...about,
    edition: z.int(),
    unit: Code,
    totalPeriods: z.string().max(30),
    states: z.array(ComputedState).max(mostStates),
    totals: z.array(z.object({ currency: Currency, amount: Money })).max(mostStates),
    without: z.array(Country).max(mostStates),
    /** The instrument's terms have not been read: advice only. */
    advice: z.boolean(),
    /** The steps of the computation; read from the registry when the letter is written. */
    steps: z.array(StatedStep).max(2000).default([]),
  }),
  'claim-summary': z.object({ states: z.array(DecidedState).max(mostStates) }),
  'claim-death': z.object({ diedOn: PlainDate, survivors: z.string().max(20).nullable() }),
  /** `without`: the countries whose decision was not waited for. */
  'claim-ended': z.object({ how: Code, reason: Code, without: z.array(Country).max(mostStates).nullish() }),
} as const
