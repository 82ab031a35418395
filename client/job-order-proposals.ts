// How does a lead become a job order: checked against the corridor's rules at the door, then opened?
import { civilDate } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { openJobOrderBook, type JobOrderBook } from '../domain/job-order/job-order-book.js'
import { weighJobOrder } from '../domain/job-order/job-order-check.js'
import { ProposedOrder } from '../domain/job-order/job-order-proposal.js'
import { summariseJobOrder } from '../domain/job-order.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import { requireFile } from './acting.js'
import { newKey, type Caller } from './command.js'
import { spelt } from '../domain/ownership.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { openThing, type OpenedThing } from './opening.js'
import { readForm, Refused } from './refusal.js'
import { corridorInForce } from './rulebook-versions.js'

/** Who may bring a lead: the attaché who prospects, the agency, or the officer who writes it down. */
const proposers = ['labour-attache', 'agency', 'caseworker', 'supervisor'] as const

export type ProposeJobOrder = {
  caller: Caller
  corridor: string
  /** The demand as it came in; checked here. */
  proposal: unknown
  demo?: boolean
}

/**
 * Proposes a job order. What the corridor's rules forbid is refused here, with the rule's id; nothing is opened then. The
 * same key with the same content gives the same order.
 */
export async function proposeJobOrder(door: Door, order: ProposeJobOrder): Promise<OpenedThing> {
  const caller = { ...order.caller, key: order.caller.key ?? newKey() }
  const { corridor, proposal, demo = false } = order
  const commanded = {
    caller,
    caseNumber: null,
    action: 'propose-job-order',
    subject: corridor,
    data: { proposal, demo },
  }
  const { rulebook, demand, looked } = await carryCommand(door, commanded, async () => {
    requireProposer(caller)
    const rulebook = await corridorInForce(door, corridor, new Date().toISOString().slice(0, 10))
    const demand = readForm('job order', ProposedOrder, proposal)
    refuseAgainstRules(rulebook.rulebook, demand)
    await refuseStrangers(door, caller, demand)
    return { rulebook, demand, looked: await lookUp(door, rulebook.rulebook, demand) }
  })
  const { facts, book } = openingOf(rulebook.rulebook, demand)
  return openThing(door, {
    caller,
    procedure: 'job-order',
    action: 'propose-job-order',
    rulebook,
    stage: 'preparation',
    facts,
    looked,
    book,
    summary: summariseJobOrder(book),
    demo,
  })
}

function refuseAgainstRules(rulebook: Corridor, demand: ProposedOrder): void {
  const at = new Date().toISOString()
  const context = { rulebook, on: civilDate(at, rulebook.zones.origin), at, supplied: {} }
  const { faults } = weighJobOrder(context, demand)
  if (faults.length === 0) return
  const sentences = faults.map(({ message, rule }) => `${message} (rule ${rule})`)
  throw new Refused('against-a-rule', sentences.join('; '), faults[0]?.line ? `lines.${faults[0].line}` : '')
}

function requireProposer({ actor }: Caller): void {
  if ((proposers as readonly string[]).includes(actor.role)) return
  throw new Refused('not-your-task', `expected ${proposers.join(' or ')} to propose a job order, got ${spelt(actor)}`)
}

/** The employer must be in the directory, for it is written to; an agency speaks for itself. */
async function refuseStrangers(door: Door, { actor }: Caller, { employer, agency }: ProposedOrder): Promise<void> {
  const { findOrganisation } = await import('../registry/organisations.js')
  if (!(await findOrganisation(await door.registry(), employer))) {
    throw new Refused(
      'no-such-organisation',
      `expected an employer of the directory, got "${employer}"; enter it first: npx sojourn organisation put ${employer} --kind employer --help`,
      'employer',
    )
  }
  if (agency === null) return
  const { summary } = await requireFile(door, 'agency', agency)
  const owner = textOf(summary, 'organisation')
  if (actor.role === 'agency' && owner !== actor.id)
    throw new Refused('not-your-task', `expected agency:${owner} to propose in its name, got ${spelt(actor)}`)
}

async function lookUp(door: Door, { origin, destination }: Corridor, { employer }: ProposedOrder): Promise<Facts> {
  const { accreditedUntil } = await import('../registry/principals.js')
  return { accreditedUntil: await accreditedUntil(await door.registry(), { employer, origin, destination }) }
}

function openingOf(
  rulebook: Corridor,
  { employer, agency, expiresOn, lines }: ProposedOrder,
): { facts: Facts; book: JobOrderBook } {
  const { origin, destination, channel = 'government' } = rulebook
  const facts = { employer, agency, expiresOn, channel, origin, destination }
  return { facts, book: openJobOrderBook({ ...facts, number: '', lines }) }
}
