// Which papers does an agency get, and what must be known before one may be written?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { Code } from '../code.js'

/** Papers whose holder is an organisation: they are written from the rulebook of a country and name no person. */
export const agencyDocumentKinds = [
  'agency-licence',
  'label-certificate',
  'tax-benefit-certificate',
  'deposit-receipt',
  'inspection-notice',
] as const
export type AgencyDocumentKind = (typeof agencyDocumentKinds)[number]

const Currency = z.string().regex(/^[A-Z]{3}$/)
const minor = z.int().nonnegative()
/** Id of the holder in the directory. */
const organisation = Code

const AgencyLicence = z.object({
  organisation,
  kind: z.enum(['provisional', 'regular']),
  from: PlainDate,
  until: PlainDate,
})

/** What was granted as an incentive, by which rule, from when until when. */
const Certificate = z.object({ organisation, rule: Code, from: PlainDate, until: PlainDate.nullable() })

const DepositReceipt = z.object({
  organisation,
  currency: Currency,
  requiredMinor: minor,
  balanceMinor: minor,
  heldMinor: minor,
  entries: z
    .array(
      z.object({
        id: z.string().max(20),
        at: z.string(),
        kind: Code,
        amountMinor: minor,
        reference: z.string().max(80),
        rule: Code,
      }),
    )
    .max(40),
})

const InspectionNotice = z.object({ organisation, inspection: Code, reason: Code, dueOn: PlainDate.nullish() })

export const agencyDocumentFacts = {
  'agency-licence': AgencyLicence,
  'label-certificate': Certificate,
  'tax-benefit-certificate': Certificate,
  'deposit-receipt': DepositReceipt,
  'inspection-notice': InspectionNotice,
} as const satisfies Record<AgencyDocumentKind, z.ZodType>

/** Kind → its facts. */
export type AgencyDocumentFacts = { [Kind in AgencyDocumentKind]: z.infer<(typeof agencyDocumentFacts)[Kind]> }

/** Whether the holder of a paper of this kind is an organisation. */
export const isAgencyDocument = (kind: string): kind is AgencyDocumentKind =>
  (agencyDocumentKinds as readonly string[]).includes(kind)
