// Which bans are there, whom does one hold, and how is one declared, amended and lifted?
import type { z } from 'zod'
import { banForms } from '../domain/actions/bans.js'
import { openBanBook, summariseBan, wordOfBan, type BanBook, type BanScope } from '../domain/ban.js'
import { addToDate, instantOf } from '../domain/calendar.js'
import { textOf, textsOf } from '../domain/facts.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { Country } from '../domain/rulebook/rulebook-country.js'
import type { FileRow } from '../registry/files.js'
import { waitId } from '../workflows/ids.js'
import { actOn, requireFile, type Acted } from './acting.js'
import { newKey, type Caller } from './command.js'
import { carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { openThing, type OpenedThing } from './opening.js'
import { readForm, Refused } from './refusal.js'
import { requireRulebook } from './rulebook-files.js'

type Declaration = z.output<(typeof banForms)['declare-ban']>

export type DeclareBan = {
  caller: Caller
  /** Id of the country whose workers may not leave, such as `npl`. */
  country: string
  /** What the ban is about, why, under which law; checked here. */
  declaration: unknown
}

/**
 * Declares a ban: it is in force for every case and job order in its reach at once. The same key with the same content
 * gives the same ban; with other content it refuses with `key-reused`.
 */
export async function declareBan(door: Door, order: DeclareBan): Promise<OpenedThing> {
  const caller = { ...order.caller, key: order.caller.key ?? newKey() }
  const { country, declaration } = order
  const commanded = { caller, caseNumber: null, action: 'declare-ban', subject: country, data: declaration }
  const { rulebook, book } = await carryCommand(door, commanded, () => Promise.resolve().then(() => check(order)))
  return openThing(door, {
    caller,
    procedure: 'ban',
    action: 'declare-ban',
    rulebook,
    stage: 'ban',
    facts: {},
    book,
    summary: summariseBan(book),
  })
}

function check({ caller, country, declaration }: DeclareBan): { rulebook: PinnedRulebook; book: BanBook } {
  const { role } = caller.actor
  if (role !== 'supervisor')
    throw new Refused(
      'not-your-task',
      `expected supervisor to declare a ban, got ${role}; a ban is the ministry’s word`,
    )
  const rulebook = requireCountry(country)
  const declared = readForm('declare-ban', banForms['declare-ban'], declaration)
  return { rulebook, book: bookOf(declared, rulebook.rulebook) }
}

function requireCountry(id: string): PinnedRulebook<Country> {
  const { rulebook, ...pinned } = requireRulebook(id)
  if (rulebook.kind === 'country') return { ...pinned, rulebook }
  throw new Refused(
    'no-such-rulebook',
    `expected a country, got the ${rulebook.kind} ${id}; see: npx sojourn rulebook list`,
    'country',
  )
}

/** Whoever declares it bans its own workers: the country is the origin. */
function bookOf({ origin, destination, isco08, employer, ...said }: Declaration, country: Country): BanBook {
  if (origin !== undefined && origin !== country.country) {
    const message = `expected ${country.country} as origin, for ${country.id} bans its own workers' departure, got another country; leave origin out`
    throw new Refused('bad-form', message, 'origin')
  }
  const scope: BanScope = {
    origin: country.country,
    ...(destination ? { destination } : {}),
    ...(isco08 ? { isco08 } : {}),
    ...(employer ? { employer } : {}),
  }
  const { reason, source, exempt = [], endsOn = null } = said
  const endsAt = endsOn === null ? null : instantOf(addToDate(endsOn, { days: 1 }), 0, country.zone)
  if (endsAt !== null && Date.parse(endsAt) <= Date.now())
    throw new Refused('bad-form', 'expected a last day from today on, got one that is over', 'endsOn')
  return openBanBook({ scope, reason, source, exempt, endsOn, endsAt })
}

/** One line of a list of bans. */
export type ListedBan = {
  ban: string
  status: string
  country: string
  /** What it is about: the country, an occupation, an employer. */
  about: string
  scope: BanScope
  reason: string
  exempt: string[]
  endsOn: string | null
  since: string
}

/** Bans by number; without `all` only those that are not lifted. */
export async function listBans(
  door: Door,
  filter: { all?: boolean; limit?: number; after?: string },
): Promise<ListedBan[]> {
  const { listFiles } = await import('../registry/files.js')
  const { all = false, limit = 50, after } = filter
  const rows = await listFiles(await door.registry(), {
    procedure: 'ban',
    limit,
    open: !all,
    ...(after ? { after } : {}),
  })
  return rows.map(listed)
}

/** A ban as other people's tools read it: what it says, and whom it holds by now. */
export type BanView = ListedBan & {
  source: string
  edition: number
  ended: { how: string; reason: string } | null
  told: { cases: number; jobOrders: number }
  /** Open cases by what its rule says of them: `wait`, `continue`. */
  holds: { rule: string; cases: number }[]
  /** Tasks about the ban itself, such as a word that could not be sent. */
  waitingFor: { task: string; role: string; due: string }[]
}

/** The ban as it stands now; refuses with `no-such-file`. */
export async function showBan(door: Door, number: string): Promise<BanView> {
  const row = await requireFile(door, 'ban', number)
  const registry = await door.registry()
  const { countHeld } = await import('../registry/bans.js')
  const { listWaits } = await import('../registry/waits.js')
  const { summary } = row
  const endedBy = textOf(summary, 'endedBy')
  const waits = await listWaits(registry, { caseNumber: row.number, status: 'open', limit: 50 })
  return {
    ...listed(row),
    source: textOf(summary, 'source'),
    edition: Number(summary['edition']),
    ended: endedBy ? { how: endedBy, reason: textOf(summary, 'endReason') } : null,
    told: { cases: Number(summary['toldCases']), jobOrders: Number(summary['toldJobOrders']) },
    holds: await countHeld(registry, row.number),
    waitingFor: waits.map(({ key, role, dueAt }) => ({ task: waitId(row.number, key), role: role ?? '', due: dueAt })),
  }
}

/** Lifts a ban: everything it holds goes on. */
export function liftBan(door: Door, order: { caller: Caller; number: string; data: unknown }): Promise<Acted> {
  return actOn(door, { ...order, action: 'lift-ban' })
}

/** Says anew whom a ban spares; who is held or spared by that is told at once. */
export function amendExemptions(door: Door, order: { caller: Caller; number: string; data: unknown }): Promise<Acted> {
  return actOn(door, { ...order, action: 'amend-exemptions' })
}

function listed({ number, rulebookId, summary, openedAt }: FileRow): ListedBan {
  const names = ['origin', 'destination', 'isco08', 'employer'] as const
  return {
    ban: number,
    status: textOf(summary, 'outcome'),
    country: rulebookId,
    about: textOf(wordOfBan(number, summary), 'how'),
    scope: Object.fromEntries(names.flatMap((name) => (summary[name] ? [[name, textOf(summary, name)]] : []))),
    reason: textOf(summary, 'reason'),
    exempt: textsOf(summary, 'exempt'),
    endsOn: textOf(summary, 'endsOn') || null,
    since: openedAt,
  }
}
