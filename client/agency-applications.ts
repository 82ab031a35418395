// How does an agency apply for a licence: its evidence checked at the door, its organisation known, then its file opened?
import { AgencyApplication } from '../domain/agency/agency-application.js'
import { openAgencyBook } from '../domain/agency/agency-book.js'
import { summariseAgency } from '../domain/agency/agency-summary.js'
import { newKey, type Caller } from './command.js'
import { spelt } from '../domain/ownership.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { openThing, type OpenedThing } from './opening.js'
import { readForm, Refused } from './refusal.js'
import { countryInForce } from './rulebook-versions.js'

/** Who may apply: the agency itself, or the officer who takes the paper in. */
const applicants = ['agency', 'caseworker', 'supervisor'] as const

export type ApplyForLicence = {
  caller: Caller
  /** Id of the agency in the directory. */
  organisation: string
  /** Id of the country's rulebook, such as `npl`. */
  country: string
  /** The application as it came in; checked here. */
  application: unknown
  demo?: boolean
}

/** Opens the file of an agency that applies. The same key with the same content gives the same file. */
export async function applyForLicence(door: Door, order: ApplyForLicence): Promise<OpenedThing> {
  const caller = { ...order.caller, key: order.caller.key ?? newKey() }
  const { organisation, country, application, demo = false } = order
  const data = { organisation, application, demo }
  const commanded = { caller, caseNumber: null, action: 'apply-for-licence', subject: country, data }
  const { rulebook, asked } = await carryCommand(door, commanded, async () => {
    refuseOthers(caller, organisation)
    const asked = readForm('application', AgencyApplication, application)
    await requireAgency(door, organisation)
    return { asked, rulebook: await countryInForce(door, country, new Date().toISOString().slice(0, 10)) }
  })
  const { plannedYearly } = asked
  const { id, currency } = rulebook.rulebook
  const book = openAgencyBook({ organisation, country: id, currency, plannedYearly })
  return openThing(door, {
    caller,
    procedure: 'agency',
    action: 'apply-for-licence',
    rulebook,
    stage: 'licensing',
    facts: { organisation, country: id, ...asked },
    book,
    summary: summariseAgency(book),
    demo,
  })
}

function refuseOthers({ actor }: Caller, organisation: string): void {
  if (!(applicants as readonly string[]).includes(actor.role))
    throw new Refused(
      'not-your-task',
      `expected ${applicants.join(' or ')} to apply for a licence, got ${spelt(actor)}`,
    )
  if (actor.role === 'agency' && actor.id !== organisation)
    throw new Refused('not-your-task', `expected agency:${organisation} to apply, got ${spelt(actor)}`)
}

/** The agency must be in the directory: it is written to, and its licence bears its name. */
async function requireAgency(door: Door, id: string): Promise<void> {
  const { findOrganisation } = await import('../registry/organisations.js')
  if (await findOrganisation(await door.registry(), id)) return
  throw new Refused(
    'no-such-organisation',
    `expected an agency of the directory, got "${id}"; enter it first: npx sojourn organisation put ${id} --kind agency --help`,
    'organisation',
  )
}
