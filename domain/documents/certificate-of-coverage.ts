// What must be known before it is certified whose social-security law applies to work abroad?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'
import { Branch } from '../rulebook/rulebook-instrument.js'
import { Isco08 } from './fact-forms.js'

/** Only a certificate that holds is printed; see `holdsCertificate`. */
export const printedCoverageStates = ['issued', 'acknowledged', 'disputed'] as const

export const workPositions = ['posted', 'employed', 'self-employed'] as const

export const CertificateOfCoverage = z
  .object({
    state: z.enum(printedCoverageStates),
    from: PlainDate,
    /** Null: it names no end. */
    until: PlainDate.nullable(),
    extensions: z.int().nonnegative().default(0),
    /** The institution that issued it; that of the corridor where none is named. */
    provider: Code.nullish(),
    issuedOn: PlainDate.nullish(),
    /** The institution's own number. */
    reference: z.string().max(60).nullish(),
    instrument: Code.nullish(),
    article: z.string().max(40).nullish(),
    branches: z.array(Branch).max(10).default([]),
    employer: Code,
    isco08: Isco08.nullish(),
    position: z.enum(workPositions).nullish(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'expected a last day from the first day on, got one before it',
  })
export type CertificateOfCoverage = z.infer<typeof CertificateOfCoverage>
