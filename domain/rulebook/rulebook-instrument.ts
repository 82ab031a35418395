// What may the rulebook of a social-security instrument contain: a regulation, a convention, a treaty, a scheme's refund?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Figure, provenance } from './rulebook-figures.js'
import { RefundTerms } from './rulebook-refund.js'
import { CountryCode, CurrencyCode, DeadlineRule, RestDays, TimeZone } from './rulebook-terms.js'

/** The branches of social security that an instrument may coordinate. */
export const branches = [
  'old-age',
  'invalidity',
  'survivors',
  'sickness',
  'accident',
  'unemployment',
  'family',
  'health-care',
] as const
export const Branch = z.enum(branches)
export type Branch = z.infer<typeof Branch>

/** What an instrument does for a worker who moves, in the order in which one is chosen over another. */
export const instrumentMethods = [
  'totalization',
  'bilateral-pro-rata',
  /** One country's own rule for people with periods elsewhere; its figures stand here, its rule in a file of its own. */
  'national-calculation',
  'contributions-only',
  'unilateral-export',
  'lump-sum',
] as const

/** The rules that a totalization applies; each instrument names its own text for each. */
export const totalizationRules = [
  'periods-converted',
  'dated-periods-counted',
  'periods-before-contingency',
  'overlaps-resolved',
  'voluntary-displaced',
  'aggregation',
  'short-period',
  'exclusive-last-state',
  'ratio',
  'maximum-duration',
  'pro-rata',
  'different-dates',
  'amount-due',
  'supplement',
  'rounding',
  'total',
] as const
export type TotalizationRule = (typeof totalizationRules)[number]

const positive = z.int().positive()

/** How many days of a scheme stand for a longer unit. */
const DaysOfScheme = z.strictObject({ week: positive, month: positive, quarter: positive, year: positive })

const Units = z.strictObject({
  /** By the days a week on which the scheme is based. */
  daysOfScheme: z.strictObject({ '5': DaysOfScheme, '6': DaysOfScheme, '7': DaysOfScheme }),
  /** Weeks become months, quarters and years, and back, through the days of this scheme. */
  weeksThrough: z.literal('6'),
  ...provenance,
})

const Totalizing = z.strictObject({
  /** Which of a state's amounts is paid: the higher of both, or the pro-rata with one supplement above all of them. */
  pays: z.enum(['higher-amount', 'pro-rata-with-supplement']),
  /** Whether periods of states whose conditions are not met may be left out where that gives more. */
  leavesOutUnmet: z.boolean(),
  units: Units,
  rules: z.record(z.enum(totalizationRules), z.strictObject({ text: z.string().min(3), ...provenance })),
})

/** Where the pro-rata calculation is waived (it may be skipped) or excluded (the national amount is due), by scheme. */
const Waiver = z.strictObject({
  country: CountryCode,
  branch: Branch,
  scheme: z.string().min(2),
  effect: z.enum(['pro-rata-waived', 'pro-rata-excluded']),
  ...provenance,
})

/**
 * One instrument. Read, it has the places of a corridor whose two ends lie in one zone, so that deadlines are planned
 * and figures are read on it as on a corridor or a country.
 */
export const Instrument = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
    kind: z.literal('instrument'),
    title: z.string(),
    version: PlainDate,
    method: z.enum(instrumentMethods),
    /** What it coordinates or pays, each with where that was read. */
    branches: z.array(z.strictObject({ branch: Branch, ...provenance })).min(1),
    totalization: Totalizing.optional(),
    waivers: z.array(Waiver).default([]),
    refund: RefundTerms.optional(),
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
  .refine(({ method, totalization }) => totalizes(method) === (totalization !== undefined), {
    path: ['totalization'],
    message: 'expected how periods are totalized for the methods that do so, and for no other',
  })
  .refine(({ method, refund }) => (method === 'lump-sum') === (refund !== undefined), {
    path: ['refund'],
    message: 'expected the terms of the refund for a lump sum, and for no other method',
  })
  .transform(({ restDays: { days, ...read }, ...instrument }) => ({
    ...instrument,
    zones: { origin: instrument.zone, destination: instrument.zone },
    restDays: { origin: days, destination: days, ...read },
    currencies: { origin: instrument.currency, destination: instrument.currency },
  }))
export type Instrument = z.infer<typeof Instrument>

/** How an instrument totalizes. */
export type Totalizing = z.infer<typeof Totalizing>

/** Whether a method adds the periods of states together. */
export const totalizes = (method: (typeof instrumentMethods)[number]): boolean =>
  method === 'totalization' || method === 'bilateral-pro-rata'
