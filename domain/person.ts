// What does an application say about a person, and what of it may a workflow know?
import { z } from 'zod'
import { PlainDate } from './calendar.js'

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .transform((s) => s.normalize('NFC'))

/** A migrant worker as applied: personal data, kept only in the registry, encrypted under the person's own key. */
export const Person = z.strictObject({
  givenName: text(100),
  familyName: text(100),
  birthDate: PlainDate,
  sex: z.enum(['female', 'male', 'other']),
  nationality: z.string().regex(/^[A-Z]{2}$/),
  passportNumber: z.string().regex(/^[A-Z0-9]{6,9}$/),
  passportValidUntil: PlainDate,
  email: z.email().max(254),
  phone: z.string().regex(/^\+[0-9]{7,15}$/),
  /** Language of notices (ISO 639-1). */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** The person's own civil time: reminders keep to its waking hours. */
  timeZone: z.string().max(64),
  address: text(300),
  /** ISCO-08 unit group of what the person can do. */
  occupation: z.string().regex(/^\d{4}$/),
})
export type Person = z.infer<typeof Person>
