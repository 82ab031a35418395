// Task: offer the contract, clause by clause.
import { ContractForm } from '../contract/contract-form.js'
import type { Facts } from '../explained.js'
import { numberOf, textOf } from '../facts.js'
import { defineTask } from '../task.js'

export const contractOffer = defineTask({
  kind: 'contract-offer',
  stage: 'recruitment',
  role: 'employer',
  title: 'Offer the contract, clause by clause',
  form: ContractForm,
  fits: keepsMatch,
})

/** The contract keeps what the applicant was matched for: the same currency, no lower wage. */
function keepsMatch(data: Facts, known: Facts): string | undefined {
  const currency = textOf(known, 'currency')
  if (currency !== '' && currency !== textOf(data, 'currency'))
    return `expected the currency of the match, ${currency}, got another; offer what the job order says (rule offer-keeps-match)`
  if (numberOf(data, 'monthlyWageMinor') >= numberOf(known, 'monthlyWageMinor')) return undefined
  return 'expected a monthly wage not below that of the match, got a lower one; offer what the job order says (rule offer-keeps-match)'
}
