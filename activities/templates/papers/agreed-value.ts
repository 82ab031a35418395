// What does a contract say where its standard asks for a number or a code: an amount, who bears a cost, a count of something?
import { offeredValue } from '../../../domain/contract/contract-terms.js'
import type { EmploymentContract } from '../../../domain/documents.js'
import type { ContractClause } from '../../../domain/rulebook/rulebook-clauses.js'
import type { MessageKey } from '../catalogue.js'
import type { Say } from '../say.js'

/** The value in words; undefined where the clause asks for none. */
export function agreed(contract: EmploymentContract, clause: ContractClause, say: Say): string | undefined {
  const { term } = clause
  const value = offeredValue({ ...contract, clauses: contract.values }, clause)
  if (value === undefined) return undefined
  if (term?.name === 'monthly-wage') return say.money(Number(value), contract.currency)
  if (term?.unit === 'payer') return bearer(String(value), say)
  return typeof value === 'number' ? counted(value, term?.unit ?? '', say) : say.label('value', value)
}

const bearer = (payer: string, say: Say): string =>
  say.known('borne-by', payer) ?? say('employment-contract.borne-by', { payer: say.term('payer', payer) })

/** A count with its unit. A unit that nobody has put into words stands as the rulebook writes it. */
function counted(count: number, unit: string, say: Say): string {
  const code = unit.replaceAll(' ', '-')
  if (say.known('agreed-unit', code)) return say(`agreed-unit.${code}` as MessageKey, { count })
  return `${say.number(count)} ${unit}`.trim()
}
