// How is a benefit claim opened: for a case whose person is known, under an instrument, with institutions of the directory?
import { summariseClaim } from '../domain/benefit-claim.js'
import { ClaimApplication } from '../domain/benefit-claim/claim-application.js'
import { openClaimBook, type ClaimBook } from '../domain/benefit-claim/claim-book.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import { totalizes, type Instrument } from '../domain/rulebook/rulebook-instrument.js'
import type { CaseRow } from '../registry/cases.js'
import { requireFile } from './acting.js'
import { requireCase } from './cases.js'
import { newKey, type Caller } from './command.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { openThing, type OpenedThing } from './opening.js'
import { readForm, Refused } from './refusal.js'
import { requireRulebook } from './rulebook-files.js'

export type OpenClaim = {
  caller: Caller
  caseNumber: string
  /** Id of the instrument, such as `eu-883-2004`. */
  instrument: string
  /** What is claimed, and of whom; checked here. */
  application: unknown
  /** On the demo clock; refused unless the set-up allows it. */
  demo?: boolean
}

/**
 * Opens a claim, at the return or decades later. The same key with the same content gives the same claim; with other content it
 * refuses with `key-reused`. Refuses an instrument that does not totalize or does not coordinate the branch, and institutions
 * that are not in the directory.
 */
export async function openClaim(door: Door, order: OpenClaim): Promise<OpenedThing> {
  const caller = { ...order.caller, key: order.caller.key ?? newKey() }
  const { instrument, application, demo = false } = order
  const commanded = { caller, caseNumber: null, action: 'open-claim', subject: instrument, data: application }
  const { rulebook, book, row } = await carryCommand(door, commanded, () => check(door, order))
  return openThing(door, {
    caller,
    procedure: 'claim',
    action: 'open-claim',
    rulebook,
    stage: 'claim',
    facts: { case: row.caseNumber },
    book,
    summary: summariseClaim(book),
    ...(demo ? { demo } : {}),
  })
}

type Checked = { rulebook: PinnedRulebook<Instrument>; book: ClaimBook; row: CaseRow }

async function check(door: Door, { caller, caseNumber, instrument, application }: OpenClaim): Promise<Checked> {
  const { role } = caller.actor
  if (!['caseworker', 'supervisor', 'person'].includes(role))
    throw new Refused('not-your-task', `expected a caseworker or the person to open a claim, got ${role}`)
  const rulebook = requireTotalizing(instrument)
  const said = readForm('claim', ClaimApplication, application)
  refuseBranch(rulebook.rulebook, said.branch)
  const row = await requireCase(door, caseNumber)
  await refuseErased(door, row)
  await refuseStrangers(door, said)
  if (said.follows !== undefined) await requireFile(door, 'claim', said.follows)
  return { rulebook, book: bookOf(row, instrument, said), row }
}

function requireTotalizing(id: string): PinnedRulebook<Instrument> {
  const { rulebook, ...pinned } = requireRulebook(id)
  if (rulebook.kind === 'instrument' && totalizes(rulebook.method)) return { ...pinned, rulebook }
  const got = rulebook.kind === 'instrument' ? `${id}, which is ${rulebook.method}` : `the ${rulebook.kind} ${id}`
  const message = `expected an instrument that adds periods together, got ${got}; see: npx sojourn rulebook list`
  throw new Refused('no-such-rulebook', message, 'instrument')
}

function refuseBranch({ id, branches }: Instrument, branch: string): void {
  const known = branches.map((one) => one.branch)
  if (known.some((one) => one === branch)) return
  throw new Refused('bad-form', `expected a branch that ${id} coordinates (${known.join(', ')}), got another`, 'branch')
}

async function refuseErased(door: Door, { caseNumber }: CaseRow): Promise<void> {
  const { personOfCase } = await import('../registry/cases.js')
  const found = await personOfCase(await door.registry(), caseNumber)
  if (found?.person !== 'erased') return
  throw new Refused(
    'erased',
    'expected a person whose record can be read, got one that was erased; nobody can be asked',
  )
}

async function refuseStrangers(door: Door, { states }: ClaimApplication): Promise<void> {
  const { findOrganisation } = await import('../registry/organisations.js')
  const registry = await door.registry()
  for (const [place, { institution }] of states.entries()) {
    if (await findOrganisation(registry, institution)) continue
    const message = `expected an institution of the directory, got "${institution}"; see: npx sojourn organisation list`
    throw new Refused('no-such-organisation', message, `states.${place}.institution`)
  }
}

/** Of a survivors' claim the contingency is the death. */
function bookOf({ caseNumber }: CaseRow, instrument: string, said: ClaimApplication): ClaimBook {
  const { branch, contingency, commonUnit, commonDaysPerWeek = null, follows = null, states } = said
  return openClaimBook({
    case: caseNumber,
    instrument,
    branch,
    contingency,
    commonUnit,
    commonDaysPerWeek,
    follows,
    states: states.map(({ daysPerWeek = null, ...state }) => ({ ...state, daysPerWeek })),
    ...(branch === 'survivors' ? { diedOn: contingency } : {}),
  })
}
