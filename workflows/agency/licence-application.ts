// An application for a licence: evidence judged, premises inspected, fee and deposit in, then the provisional licence.
import { leave, type AgencyBook } from '../../domain/agency/agency-book.js'
import { concludeInspection, payFirstDeposit } from '../../domain/agency/agency-turns.js'
import type { Exit } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { numberOf, pick, textOf, textsOf } from '../../domain/facts.js'
import { bookOf, hasLeft, toAgency } from './agency-desk.js'
import { issueDepositReceipt } from './agency-deposit.js'
import type { Desk } from '../kit/desk.js'
import { beginTerm } from './licence-terms.js'

/** What the application must show before anybody visits. */
const evidence = [
  'nationalsOwnPercent',
  'capitalMinor',
  'capitalCurrency',
  'businesses',
  'managers',
  'managersConvicted',
] as const

/** Until the licence is granted or refused, or the agency withdraws its application. */
export async function licensing(desk: Desk): Promise<Exit | undefined> {
  await Promise.race([apply(desk), desk.when(() => hasLeft(desk))])
  const { left } = bookOf(desk)
  if (!left) return undefined
  desk.tell('agency-refused', { reason: left.reason, failed: textsOf(desk.facts, 'failed') }, toAgency(desk))
  return { kind: 'refused', reason: left.reason, stage: 'licensing' }
}

async function apply(desk: Desk): Promise<void> {
  desk.tell('agency-application-received', {}, toAgency(desk))
  const eligibility = await desk.decide('agency-eligibility', pick(desk.facts, ...evidence))
  if (!eligibility['eligible']) return refuse(desk, 'not-eligible', textsOf(eligibility, 'failed'))

  const inspection = await desk.ask('agency-inspection', { reason: 'application' })
  const passed = inspection['outcome'] === 'passed'
  desk.once<AgencyBook>('inspected', (book, at) => concludeInspection(book, { id: 'inspection-0', passed, at }))
  if (!passed) return refuse(desk, 'inspection-failed', textsOf(inspection, 'findings'))

  await takeFeeAndDeposit(desk)
  await beginTerm(desk, { kind: 'provisional', after: null })
}

/** The deposit follows the planned volume, so that a small agency stays viable. */
async function takeFeeAndDeposit(desk: Desk): Promise<void> {
  const tier = await desk.decide('deposit-tier', { plannedYearly: bookOf(desk).plannedYearly })
  const fee = await desk.decide('registration-fee', {})
  const conditions = { ...pick(tier, 'tier', 'cashMinor', 'guaranteeMinor', 'currency'), ...pick(fee, 'feeMinor') }
  desk.learn(conditions)
  desk.tell('licence-conditions', conditions, toAgency(desk))
  const paid = await desk.branch<Facts>({
    fee: (part) => (fee['feeMinor'] === 0 ? Promise.resolve({}) : part.ask('registration-fee', pick(fee, 'feeMinor'))),
    deposit: (part) => part.ask('deposit-payment', pick(tier, 'tier', 'cashMinor', 'guaranteeMinor', 'currency')),
  })
  desk.once<AgencyBook>('deposit-paid', (book, at) =>
    payFirstDeposit(book, {
      requiredMinor: numberOf(tier, 'requiredMinor'),
      cashMinor: numberOf(paid['deposit'], 'cashMinor'),
      guaranteeMinor: numberOf(paid['deposit'], 'guaranteeMinor'),
      reference: textOf(paid['deposit'], 'reference'),
      at,
    }),
  )
  await issueDepositReceipt(desk)
}

function refuse(desk: Desk, reason: string, failed: readonly string[]): void {
  desk.learn({ failed })
  desk.once<AgencyBook>('refused', (book, at) => leave(book, { how: 'refused', reason, at }))
}
