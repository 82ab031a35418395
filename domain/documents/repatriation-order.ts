// What must be known before somebody is ordered to bring a worker home?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Country, Currency, Minor } from './fact-forms.js'

export const repatriationKinds = ['voluntary', 'mandatory', 'medical', 'remains'] as const

export const repatriationGrounds = [
  'contract-ended',
  'dismissal',
  'safety',
  'illness',
  'war-or-disaster',
  'family-emergency',
  'death',
  'other',
] as const

export const repatriationPayers = ['employer', 'agency', 'insurer', 'welfare-fund', 'state'] as const
export const repatriationSanctions = ['licence-suspended', 'deposit-drawn'] as const

/**
 * INVARIANT: the order goes to the organisation that must pay, which may be the one complained of: it holds no complaint and
 * no ground that tells of one, so that nobody learns from it who complained.
 */
export const RepatriationOrder = z
  .strictObject({
    kind: z.enum(repatriationKinds),
    ground: z.enum(repatriationGrounds),
    orderedOn: PlainDate,
    /** Last day to provide the journey; null where the rule's figure is not known. */
    dueOn: PlainDate.nullable(),
    from: Country,
    to: Country,
    /** The organisation that must provide the journey, and in which capacity. */
    provider: Code,
    as: z.enum(repatriationPayers),
    /** Who pays first when it does not. */
    fallback: z.enum(repatriationPayers).nullish(),
    sanction: z.enum(repatriationSanctions).nullish(),
    costMinor: Minor.nullish(),
    currency: Currency.nullish(),
    /** Whether the worker bears any of it: never, decided after the journey, not known. */
    workerBears: z.enum(['nothing', 'decided-later', 'unknown']),
    rule: Code,
    source: z.string().min(3).max(400),
    verified: z.boolean(),
  })
  .refine(({ kind, ground }) => (kind === 'remains') === (ground === 'death'), {
    path: ['ground'],
    message: 'expected death as the ground of a repatriation of remains, and of no other',
  })
export type RepatriationOrder = z.infer<typeof RepatriationOrder>
