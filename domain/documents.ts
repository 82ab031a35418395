// Which papers does Sojourn issue, and what must be known before one may be written?
import { z } from 'zod'
import {
  agencyDocumentFacts,
  agencyDocumentKinds,
  type AgencyDocumentFacts,
  type AgencyDocumentKind,
} from './agency/agency-documents.js'
import { PlainDate } from './calendar.js'
import { Code } from './code.js'
import { CaseDossier } from './documents/case-dossier.js'
import { CertificateOfCoverage } from './documents/certificate-of-coverage.js'
import { FeeDisclosurePaper } from './documents/fee-disclosure.js'
import { GrievanceReceipt } from './documents/grievance-receipt.js'
import { MedicalReferral } from './documents/medical-referral.js'
import { RecognitionDecision } from './documents/recognition-decision.js'
import { RefundAdvice } from './documents/refund-advice.js'
import { RepatriationOrder } from './documents/repatriation-order.js'
import { SkillsPassport } from './documents/skills-passport.js'
import { StatementOfInsurancePeriods } from './documents/statement-of-insurance-periods.js'
import { TotalizationCalculation } from './documents/totalization-calculation.js'
import { StatedStep } from './documents/stated-step.js'
import { FeeLine, WorkerAtMost } from './fees/fee-lines.js'
import { JobOrderNumber } from './number-forms.js'
import { laterStatements, StatedPeriod } from './statement-of-rights.js'

export { FeeLine, StatedStep, WorkerAtMost }

export const documentKinds = [
  'job-offer',
  'employment-contract',
  'training-certificate',
  'exit-clearance',
  'statement-of-rights',
  'fee-disclosure',
  'medical-referral',
  'recognition-decision',
  'certificate-of-coverage',
  'statement-of-insurance-periods',
  'totalization-calculation',
  'refund-advice',
  'grievance-receipt',
  'repatriation-order',
  'skills-passport',
  'case-dossier',
  ...agencyDocumentKinds,
] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>
/** Papers about a claim between states: about a person, written under an instrument. */
export const claimDocumentKinds = ['totalization-calculation'] as const
export type ClaimDocumentKind = (typeof claimDocumentKinds)[number]
/** Papers that name nobody: they can be written when the person is erased. */
export const namelessDocumentKinds = ['case-dossier'] as const
export type NamelessDocumentKind = (typeof namelessDocumentKinds)[number]
/** Papers about the person of a case, written under its corridor. */
export type PersonalDocumentKind = Exclude<DocumentKind, AgencyDocumentKind | ClaimDocumentKind | NamelessDocumentKind>

const Currency = z.string().regex(/^[A-Z]{3}$/)
const date = PlainDate.nullish()
const minor = z.int()

/** The post as matched: shared by the offer and the contract. */
const post = {
  /** The number of a job order, or the code of one kept elsewhere. */
  jobOrder: z.union([Code, JobOrderNumber]),
  employer: Code,
  isco08: z.string().regex(/^\d{4}$/),
  monthlyWageMinor: minor.positive(),
  currency: Currency,
  contractMonths: z.int().min(1).max(120),
  visaClass: z.string().max(8).nullish(),
}

export const JobOffer = z.object({
  ...post,
  workerPays: z.boolean(),
  lines: z.array(FeeLine).max(40),
  workerAtMost: z.array(WorkerAtMost).max(10).default([]),
  answerBy: date,
})
export type JobOffer = z.infer<typeof JobOffer>

export const EmploymentContract = z.object({
  ...post,
  /** Ids of the clauses that the contract contains; their text is the pinned rulebook's. */
  clauses: z.array(Code).min(1).max(60),
  employerSignedOn: date,
  workerSignedOn: date,
  /** When the labour attaché verified it. */
  verifiedOn: date,
  /** What clauses say where the standard asks for a number or a code; contracts of before had none. */
  values: z
    .array(z.object({ id: Code, value: z.union([z.number(), z.string().max(64)]) }))
    .max(60)
    .default([]),
  weeklyHours: z.number().nullish(),
  /** SHA-256 of the canonical text of the contract that was verified. */
  contractHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
})
export type EmploymentContract = z.infer<typeof EmploymentContract>

export const TrainingCertificate = z.object({
  provider: Code.nullish(),
  completedOn: PlainDate,
  hours: z.int().min(0).max(5000),
  attendedPercent: z.int().min(0).max(100).nullish(),
  modules: z.array(Code).max(40).default([]),
})
export type TrainingCertificate = z.infer<typeof TrainingCertificate>

export const ExitClearance = z.object({
  employer: Code,
  jobOrder: post.jobOrder,
  visaClass: z.string().max(8).nullish(),
  visaValidUntil: date,
  medicalValidUntil: date,
  passportValidUntil: date,
  departureOn: date,
  insured: z.boolean(),
  contractVerified: z.boolean(),
  oriented: z.boolean(),
  certified: z.boolean(),
})
export type ExitClearance = z.infer<typeof ExitClearance>

export const StatementOfRights = z.object({
  arrivedOn: PlainDate,
  leftOn: PlainDate,
  monthsOnSite: z.number().min(0).max(1200),
  /** Months of insurance. */
  months: z.number().min(0).max(1200),
  gaps: z.int().min(0).nullish(),
  agrees: z.boolean().nullish(),
  /** What the rulebook expects for nationals of the origin, such as `excluded`. */
  coverage: Code.nullish(),
  periods: z.array(StatedPeriod).max(200).default([]),
  ...laterStatements,
  contributionsMinor: minor.nonnegative(),
  currency: Currency,
  eligible: z.boolean(),
  basis: Code.nullish(),
  interest: z.union([z.string(), z.number()]).nullish(),
  departureGuaranteeMinor: minor.nullish(),
  totalKnownMinor: minor.nullish(),
  claimBy: date,
  dormantOn: date,
  advice: Code.nullish(),
  steps: z.array(StatedStep).max(60).default([]),
})
export type StatementOfRights = z.infer<typeof StatementOfRights>

/** Document kind → its facts. */
export type DocumentFacts = AgencyDocumentFacts & {
  'job-offer': JobOffer
  'employment-contract': EmploymentContract
  'training-certificate': TrainingCertificate
  'exit-clearance': ExitClearance
  'statement-of-rights': StatementOfRights
  'fee-disclosure': FeeDisclosurePaper
  'medical-referral': MedicalReferral
  'recognition-decision': RecognitionDecision
  'certificate-of-coverage': CertificateOfCoverage
  'statement-of-insurance-periods': StatementOfInsurancePeriods
  'totalization-calculation': TotalizationCalculation
  'refund-advice': RefundAdvice
  'grievance-receipt': GrievanceReceipt
  'repatriation-order': RepatriationOrder
  'skills-passport': SkillsPassport
  'case-dossier': CaseDossier
}

/** The facts that each kind needs. A paper ignores facts that it does not show. */
export const documentFacts: { readonly [Kind in DocumentKind]: z.ZodType<DocumentFacts[Kind]> } = {
  'job-offer': JobOffer,
  'employment-contract': EmploymentContract,
  'training-certificate': TrainingCertificate,
  'exit-clearance': ExitClearance,
  'statement-of-rights': StatementOfRights,
  'fee-disclosure': FeeDisclosurePaper,
  'medical-referral': MedicalReferral,
  'recognition-decision': RecognitionDecision,
  'certificate-of-coverage': CertificateOfCoverage,
  'statement-of-insurance-periods': StatementOfInsurancePeriods,
  'totalization-calculation': TotalizationCalculation,
  'refund-advice': RefundAdvice,
  'grievance-receipt': GrievanceReceipt,
  'repatriation-order': RepatriationOrder,
  'skills-passport': SkillsPassport,
  'case-dossier': CaseDossier,
  ...agencyDocumentFacts,
}

/** Whether a paper of this kind is written under an instrument. */
export const isClaimDocument = (kind: DocumentKind): kind is ClaimDocumentKind =>
  (claimDocumentKinds as readonly string[]).includes(kind)

/** Whether a paper of this kind names nobody. */
export const isNamelessDocument = (kind: DocumentKind): kind is NamelessDocumentKind =>
  (namelessDocumentKinds as readonly string[]).includes(kind)
