// What does a receipt for a complaint hold? What it is about as a code, when, who looks at it until when. Never a word of it.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Role } from '../actor.js'
import { Code } from '../code.js'
import { Country } from './fact-forms.js'

export const grievanceCategories = [
  'wages-not-paid',
  'wages-too-low',
  'fees-charged',
  'contract-changed',
  'passport-kept',
  'working-hours',
  'housing',
  'safety-at-work',
  'health-care',
  'violence',
  'sexual-harassment',
  'forced-labour',
  'not-allowed-to-leave',
  'dismissal',
  'agency-conduct',
  'other',
] as const

export const grievanceSeverities = ['danger-to-life', 'urgent', 'ordinary'] as const
export const grievanceChannels = ['in-person', 'telephone', 'message', 'letter', 'contact'] as const

/** A telephone number that helps at once, by the country from which it is called. */
const Hotline = z.object({
  country: Country,
  phone: z.string().regex(/^\+?[0-9 ()-]{3,24}$/, 'expected a telephone number, such as +82 2 1234 5678'),
  /** Whether the call costs nothing; undefined where nobody knows. */
  free: z.boolean().nullish(),
})

/** INVARIANT: there is no field for whom the complaint is about: a receipt that is found must not name them. */
export const GrievanceReceipt = z.strictObject({
  /** The number of the complaint, by which it is asked about. */
  grievance: z.string().regex(/^[A-Z]{2,4}-\w{4}-\w{4}-\w$/, 'expected a number such as GRV-7K3M-9Q2T-5'),
  category: z.enum(grievanceCategories),
  severity: z.enum(grievanceSeverities).nullish(),
  channel: z.enum(grievanceChannels).nullish(),
  receivedOn: PlainDate,
  /** Who looks at it: a role of the service, or an organisation as `provider`. */
  role: Role.nullish(),
  provider: Code.nullish(),
  answerBy: PlainDate.nullish(),
  /** Whether the complaint was made without a name: the receipt then names nobody. */
  anonymous: z.boolean(),
  hotlines: z.array(Hotline).max(10).default([]),
})
export type GrievanceReceipt = z.infer<typeof GrievanceReceipt>
