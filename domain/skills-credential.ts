// What does the worker's own credential say of skills, work abroad and open rights, each part to be shown or kept back?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { Code } from './code.js'

/** Kind of the document that holds it. */
export const skillsCredentialKind = 'skills-credential'

/** The type of the credential (`vct`), the same for every issuer. */
export const skillsCredentialType = 'urn:sojourn:credential:skills-and-rights:1'

const country = z.string().regex(/^[A-Z]{2}$/, 'expected a country as two capitals, such as NP')
const occupation = z.string().regex(/^\d{4}$/, 'expected the four digits of an ISCO-08 unit group')

const Training = z.strictObject({
  completedOn: PlainDate,
  hours: z.int().min(0).max(5_000),
  modules: z.array(Code).max(40).default([]),
  provider: Code.nullish(),
})

const Employment = z
  .strictObject({ country, from: PlainDate, to: PlainDate, occupation })
  .refine(({ from, to }) => from <= to, 'expected work that ends on the day it began or later')

const Insurance = z.strictObject({ country, scheme: Code.nullish(), months: z.number().min(0).max(1_200) })

const Right = z.strictObject({
  code: Code,
  country: country.nullish(),
  from: PlainDate.nullish(),
  until: PlainDate.nullish(),
})

/** The facts of a credential: codes, dates and counts. Name and birth date come from the person's own record. */
export const SkillsCredential = z.strictObject({
  occupation: occupation.nullish(),
  training: z.array(Training).max(20).default([]),
  employment: z.array(Employment).max(40).default([]),
  insurance: z.array(Insurance).max(40).default([]),
  rights: z.array(Right).max(40).default([]),
  /** Last day on which it counts; absent: what it says was so on its day, and stays so. */
  validUntil: PlainDate.nullish(),
})
export type SkillsCredential = z.infer<typeof SkillsCredential>
