// Which tasks and handoffs exist, and is an answer to one of them well formed?
import { z } from 'zod'
import { actionForm, factForm } from './actions.js'
import { actionFits, pastOfActions } from './actions/case.js'
import { pastOfRights } from './actions/rights.js'
import type { Role } from './actor.js'
import type { Instant } from './calendar.js'
import type { Facts } from './explained.js'
import { problemsOf } from './form-problems.js'
import type { HandoffKind } from './handoff.js'
import { notAhead } from './order-of-dates.js'
import { agencyTasks } from './agency/agency-tasks.js'
import { claimTasks } from './benefit-claim/claim-tasks.js'
import type { TaskKind } from './task.js'
import { claimDecision } from './handoffs/claim-decision.js'
import { claimPeriods } from './handoffs/claim-periods.js'
import { coverageAcknowledgement } from './handoffs/coverage-acknowledgement.js'
import { coverageCertificate } from './handoffs/coverage-certificate.js'
import { coverageExtension } from './handoffs/coverage-extension.js'
import { identityCheck } from './handoffs/identity-check.js'
import { insurance } from './handoffs/insurance.js'
import { insurancePeriods } from './handoffs/insurance-periods.js'
import { insurancePeriodsReview } from './handoffs/insurance-periods-review.js'
import { languageTest } from './handoffs/language-test.js'
import { medicalExamination } from './handoffs/medical-examination.js'
import { policeClearance } from './handoffs/police-clearance.js'
import { trainingCourse } from './handoffs/training-course.js'
import { visa } from './handoffs/visa.js'
import { agencyTransfer } from './tasks/agency-transfer.js'
import { arrival } from './tasks/arrival.js'
import { candidateSelection } from './tasks/candidate-selection.js'
import { clearanceObstacle } from './tasks/clearance-obstacle.js'
import { contractDeviation } from './tasks/contract-deviation.js'
import { contractFound } from './tasks/contract-found.js'
import { contractOffer } from './tasks/contract-offer.js'
import { contractSubstitution } from './tasks/contract-substitution.js'
import { contractSignature } from './tasks/contract-signature.js'
import { contractVerification } from './tasks/contract-verification.js'
import { coverageDispute } from './tasks/coverage-dispute.js'
import { coverageRegistration } from './tasks/coverage-registration.js'
import { demandPapers } from './tasks/demand-papers.js'
import { departure } from './tasks/departure.js'
import { employerSignature } from './tasks/employer-signature.js'
import { feeConsent } from './tasks/fee-consent.js'
import { employerChoice } from './tasks/employer-choice.js'
import { healthGap } from './tasks/health-gap.js'
import { jobMatch } from './tasks/job-match.js'
import { jobOrderChoice } from './tasks/job-order-choice.js'
import { licenceObstacle } from './tasks/licence-obstacle.js'
import { jobOrderVerification } from './tasks/job-order-verification.js'
import { offerAnswer } from './tasks/offer-answer.js'
import { preEmploymentOrientation } from './tasks/orientation.js'
import { overchargeRecovery } from './tasks/overcharge-recovery.js'
import { parkedDecision } from './tasks/parked-decision.js'
import { parkedStep } from './tasks/parked-step.js'
import { periodsConfirmation } from './tasks/periods-confirmation.js'
import { preDepartureOrientation } from './tasks/pre-departure-orientation.js'
import { principalAccreditation } from './tasks/principal-accreditation.js'
import { refundChoice } from './tasks/refund-choice.js'
import { refundClaim } from './tasks/refund-claim.js'
import { registration } from './tasks/registration.js'
import { reintegrationFollowUp } from './tasks/reintegration-follow-up.js'
import { returnConfirmation } from './tasks/return-confirmation.js'
import { returnPlan } from './tasks/return-plan.js'
import { slotWait } from './tasks/slot-wait.js'
import { supplyFigure } from './tasks/supply-figure.js'
import { welfareCheck } from './tasks/welfare-check.js'
import { workerSignature } from './tasks/worker-signature.js'

const taskKinds: ReadonlyMap<string, TaskKind> = new Map(
  [
    preEmploymentOrientation,
    registration,
    jobMatch,
    jobOrderChoice,
    employerChoice,
    slotWait,
    licenceObstacle,
    clearanceObstacle,
    feeConsent,
    offerAnswer,
    employerSignature,
    workerSignature,
    contractVerification,
    contractOffer,
    contractDeviation,
    contractFound,
    contractSubstitution,
    contractSignature,
    overchargeRecovery,
    preDepartureOrientation,
    departure,
    arrival,
    welfareCheck,
    returnPlan,
    returnConfirmation,
    reintegrationFollowUp,
    coverageRegistration,
    coverageDispute,
    periodsConfirmation,
    healthGap,
    refundChoice,
    refundClaim,
    principalAccreditation,
    demandPapers,
    jobOrderVerification,
    candidateSelection,
    agencyTransfer,
    supplyFigure,
    parkedStep,
    parkedDecision,
    ...agencyTasks,
    ...claimTasks,
  ].map((task): [string, TaskKind] => [task.kind, task]),
)

const handoffKinds: ReadonlyMap<string, HandoffKind> = new Map(
  [
    identityCheck,
    medicalExamination,
    policeClearance,
    languageTest,
    trainingCourse,
    visa,
    insurance,
    coverageCertificate,
    coverageAcknowledgement,
    coverageExtension,
    insurancePeriods,
    insurancePeriodsReview,
    claimPeriods,
    claimDecision,
  ].map((handoff): [string, HandoffKind] => [handoff.kind, handoff]),
)

/** The kind of a task, or undefined. Never hand its `form` to workflow code: see `checkForm`. */
export const taskKind = (kind: string): TaskKind | undefined => taskKinds.get(kind)

/** The kind of a handoff, or undefined. */
export const handoffKind = (kind: string): HandoffKind | undefined => handoffKinds.get(kind)

/** All kinds of tasks, for the console, the CLI and tests. */
export const allTaskKinds = (): TaskKind[] => [...taskKinds.values()]

/** All kinds of handoffs. */
export const allHandoffKinds = (): HandoffKind[] => [...handoffKinds.values()]

/** The role that does a task. */
export const roleOfTask = (kind: string): Role | undefined => taskKinds.get(kind)?.role

/** The personal fields that a handoff carries. */
export const handoffCarries = (kind: string): readonly string[] => handoffKinds.get(kind)?.carries ?? []

/** What a form belongs to. */
export type FormOf = 'task' | 'handoff' | 'action' | 'fact'

function formOf(of: FormOf, kind: string): z.ZodType | undefined {
  switch (of) {
    case 'task':
      return taskKinds.get(kind)?.form
    case 'handoff':
      return handoffKinds.get(kind)?.form
    case 'action':
      return actionForm(kind)
    case 'fact':
      return factForm(kind)
  }
}

/** A form's verdict: the parsed answer, or one line a field without any value in it. */
export type FormVerdict = { ok: true; data: Facts } | { ok: false; problems: { path: string; message: string }[] }

/**
 * Whether `data` is a well-formed answer to a task or handoff, or a well-formed action or fact, of this kind. Used by the CLI, the web door and the
 * workflow's update validator alike. HAZARD: workflows reach zod only through this function, in a module preloaded
 * outside the workflow's own memory; exporting a schema object to them would freeze it and break valid input.
 */
export function checkForm(of: FormOf, kind: string, data: unknown): FormVerdict {
  const form = formOf(of, kind)
  if (!form) return { ok: false, problems: [{ path: '', message: `expected a known kind of ${of}, got "${kind}"` }] }
  const parsed = form.safeParse(data)
  if (parsed.success) return { ok: true, data: parsed.data as Facts }
  return { ok: false, problems: problemsOf(form, parsed.error) }
}

/** What a well-formed answer is held against: what the case knows, and where it is known the time on its clock. */
export type Against = { data: Facts; known: Facts; at?: Instant | undefined }

/** A sentence when a well-formed answer does not fit: a return before the arrival, an orientation held next year. */
export function misfit(of: FormOf, kind: string, { data, known, at }: Against): string | undefined {
  const ahead = at === undefined ? undefined : notAhead(data, pastOf(of, kind), at)
  if (ahead !== undefined) return ahead
  if (of === 'task') return taskKinds.get(kind)?.fits?.(data, known)
  return of === 'action' ? actionFits(kind, data, known) : undefined
}

function pastOf(of: FormOf, kind: string): readonly string[] {
  switch (of) {
    case 'task':
      return taskKinds.get(kind)?.past ?? []
    case 'handoff':
      return handoffKinds.get(kind)?.past ?? []
    case 'action':
      return pastOfActions[kind] ?? pastOfRights[kind] ?? []
    case 'fact':
      return []
  }
}

/** The form of a task or handoff as JSON Schema, for prompts and for other people's tools. */
export function formSchema(of: FormOf, kind: string): Record<string, unknown> | undefined {
  const form = formOf(of, kind)
  return form && z.toJSONSchema(form, { unrepresentable: 'any' })
}
