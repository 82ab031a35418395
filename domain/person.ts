// What does an application say about a person, and what of it may a workflow know?
import { z } from 'zod'
import { PlainDate } from './calendar.js'

/** Text up to `max` characters; `what` says what is expected, such as `a given name`. */
const text = (what: string, max: number) =>
  z
    .string(`expected ${what}`)
    .trim()
    .min(1, `expected ${what}, got an empty text`)
    .max(max, `expected ${what} of at most ${max} characters`)
    .transform((s) => s.normalize('NFC'))

/** Text of one way of writing, which `what` describes. */
const written = (what: string, pattern: RegExp) => z.string(`expected ${what}`).regex(pattern, `expected ${what}`)

const wholePerson = 'expected a person as one JSON object'
/** A name that is mistyped helps whoever typed it; what looks like no name of a field is not repeated. */
const otherField = (keys: readonly string[]): string => {
  const names = keys.filter((key) => /^[a-z][A-Za-z]{0,30}$/.test(key))
  return `expected only the fields of a person, got ${names.join(', ') || 'others'}`
}
const sexes = ['female', 'male', 'other'] as const

/** A migrant worker as applied: personal data, kept only in the registry, encrypted under the person's own key. */
export const Person = z.strictObject(
  {
    givenName: text('a given name', 100),
    familyName: text('a family name', 100),
    birthDate: PlainDate,
    sex: z.enum(sexes, `expected one of ${sexes.join(', ')}`),
    nationality: written('a nationality as two capitals, such as NP', /^[A-Z]{2}$/),
    passportNumber: written('a passport number of 6 to 9 capitals and digits', /^[A-Z0-9]{6,9}$/),
    passportValidUntil: PlainDate,
    email: z.email('expected an email address').max(254, 'expected an email address of at most 254 characters'),
    phone: written('a phone number with its country code, such as +9779812345678', /^\+[0-9]{7,15}$/),
    /** Language of notices (ISO 639-1). */
    language: written('a language as two or three small letters, such as ne', /^[a-z]{2,3}$/),
    /** The person's own civil time: reminders keep to its waking hours. */
    timeZone: z
      .string('expected a time zone such as Asia/Kathmandu')
      .max(64, 'expected a time zone such as Asia/Kathmandu'),
    address: text('an address', 300),
    /** ISCO-08 unit group of what the person can do. */
    occupation: written('an occupation as the four digits of its ISCO-08 unit group', /^\d{4}$/),
  },
  {
    error: (issue) => (issue.code === 'unrecognized_keys' ? otherField(issue.keys) : wholePerson),
  },
)
export type Person = z.infer<typeof Person>
