// Who paid what for a case: how is a cost entered, what do the rules say of it, and what does the ledger hold?
import { rolesOfAct } from '../domain/bookkeepings.js'
import { civilDate } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, textOf } from '../domain/facts.js'
import { assessFee, FeeEntryFacts, refuseCost } from '../domain/fees/fee-assessment.js'
import { entryOf } from '../domain/fees/fee-ledger.js'
import { totalFees, type FeeTotals } from '../domain/fees/fee-totals.js'
import { checkForm } from '../domain/forms.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import type { CaseRow } from '../registry/cases.js'
import type { FeeRow } from '../registry/fees.js'
import { actOn, requireFile } from './acting.js'
import { requireCase } from './cases.js'
import type { Caller } from './command.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { requireOwner } from './ownership.js'
import { badForm, Refused } from './refusal.js'
import { requireKept } from './rulebook-versions.js'

/** What the rules say of a cost. `open`: a caseworker is asked for the figures that nobody knows. */
export type Assessment = {
  verdict: 'allowed' | 'overcharge' | 'refused' | 'open'
  rule: string | null
  overchargeMinor: number
  overchargeCurrency: string | null
  capMinor: number | null
  capCurrency: string | null
  faults: string[]
  missing: string[]
}

export type AddedFee = { case: string; entry: string; key: string; assessment: Assessment }

/** Enters a cost. Refuses with `against-a-rule` what cannot stand in the ledger; the answer says what the rules say of it. */
export async function addFee(
  door: Door,
  order: { caller: Caller; caseNumber: string; data: unknown },
): Promise<AddedFee> {
  const { caller, data } = order
  const row = await requireCase(door, order.caseNumber)
  const corridor = await corridorOf(door, row)
  const commanded = { caller, caseNumber: row.caseNumber, action: 'add-fee', data: { data, note: null } }
  const file = await requireFile(door, 'case', row.caseNumber)
  const checked = await carryCommand(door, commanded, async (command) => {
    const { commandId, key } = command
    await requireOwner(door, { file, command, roles: rolesOfAct('migration-cycle', 'add-fee'), what: 'add-fee' })
    const verdict = checkForm('action', 'add-fee', data)
    if (!verdict.ok) throw badForm('add-fee', verdict.problems)
    const cost = { category: textOf(verdict.data, 'category'), currency: textOf(verdict.data, 'currency') }
    const refusal = refuseCost(corridor, cost)
    if (refusal) throw new Refused('against-a-rule', `${refusal.message} (rule ${refusal.rule})`)
    const entry = entryOf(commandId)
    await refuseTwice(door, row, { entry, cost: verdict.data })
    return { key, entry, cost: verdict.data }
  })
  const acted = await actOn(door, {
    caller: { ...caller, key: checked.key },
    number: row.caseNumber,
    action: 'add-fee',
    data,
  })
  const paidBeforeMinor = numberOf(acted.answer, 'paidBeforeMinor')
  const assessment = await assessmentOf(door, row, { ...checked, corridor, paidBeforeMinor })
  return { case: row.caseNumber, entry: checked.entry, key: acted.key, assessment }
}

async function corridorOf(door: Door, { rulebookHash }: CaseRow): Promise<Corridor> {
  const { rulebook } = await requireKept(door, rulebookHash)
  if (rulebook.kind === 'corridor') return rulebook
  throw new Refused('bad-rulebook', `expected a case under a corridor, got the ${rulebook.kind} "${rulebook.id}"`)
}

/** The same paper for the same cost is one payment; a receipt entered twice would make an overcharge of its own. */
async function refuseTwice(door: Door, row: CaseRow, { entry, cost }: { entry: string; cost: Facts }): Promise<void> {
  const reference = textOf(cost, 'reference')
  if (reference === '') return
  const { listFees: list } = await import('../registry/fees.js')
  const twin = (await list(await door.registry(), row.caseNumber)).find(
    (other) => other.entry !== entry && other.reference === reference && other.category === textOf(cost, 'category'),
  )
  if (!twin) return
  throw new Refused(
    'against-a-rule',
    `expected a paper not entered yet, got one that stands in ${twin.entry}; enter each payment once (rule fee-entered-once)`,
    'reference',
  )
}

type Entered = { corridor: Corridor; entry: string; cost: Facts; paidBeforeMinor: number }

/** What the case has written down of the cost, or else the same rule applied here under the same rulebook. */
async function assessmentOf(door: Door, row: CaseRow, entered: Entered): Promise<Assessment> {
  const { corridor, entry, cost, paidBeforeMinor } = entered
  const { listFees: list } = await import('../registry/fees.js')
  const kept = (await list(await door.registry(), row.caseNumber)).find((one) => one.entry === entry && one.verdict)
  if (kept) return keptAssessment(kept)
  const at = new Date().toISOString()
  const context = { rulebook: corridor, on: civilDate(at, corridor.zones.origin), at, supplied: {} }
  const decision = assessFee(context, FeeEntryFacts.parse({ ...cost, stage: row.stage, paidBeforeMinor }))
  if (decision.status === 'needs-figures') return { ...open, missing: decision.figures }
  const { feeClass: _, paidAfterMinor: __, ...value } = decision.value
  return { ...value, missing: [] }
}

const open: Assessment = {
  verdict: 'open',
  rule: null,
  overchargeMinor: 0,
  overchargeCurrency: null,
  capMinor: null,
  capCurrency: null,
  faults: [],
  missing: [],
}

const keptAssessment = (row: FeeRow): Assessment => ({
  verdict: row.verdict ?? 'open',
  rule: row.rule,
  overchargeMinor: row.overchargeMinor,
  overchargeCurrency: row.overchargeCurrency,
  capMinor: row.capMinor,
  capCurrency: row.capCurrency,
  faults: row.faults,
  missing: [],
})

/** A line of the ledger. */
export type ListedFee = Omit<FeeRow, 'verdict'> & { verdict: Assessment['verdict'] }

/** Every cost of a case in the order it was entered, with the totals. Amounts in minor units. */
export async function listFees(
  door: Door,
  caseNumber: string,
): Promise<{ case: string; entries: ListedFee[]; totals: FeeTotals }> {
  const row = await requireCase(door, caseNumber)
  const { listFees: list } = await import('../registry/fees.js')
  const rows = await list(await door.registry(), row.caseNumber)
  const entries = rows.map((one) => ({ ...one, verdict: one.verdict ?? ('open' as const) }))
  return { case: row.caseNumber, entries, totals: totalFees(rows) }
}
